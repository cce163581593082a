import { channels, contrastOf, luminance, midGrey, mix } from '@lectern/contracts/theme/colour.ts';

export { contrastOf, mix } from '@lectern/contracts/theme/colour.ts';

/** The same colour, see-through: `rgba(…)`. */
export const translucent = (colour: string, alpha: number): string => {
  const [red, green, blue] = channels(colour);
  return `rgba(${red},${green},${blue},${alpha})`;
};

/**
 * A role's colour on its way from the background of its theme: towards white in a dark theme, towards black in a light
 * one. So glows what is pointed out. (All roles of a theme lie on one side of mid-grey.)
 */
export const vivid = (colour: string, share: number): string =>
  mix(colour, luminance(colour) > midGrey ? '#ffffff' : '#000000', share);

/** The wished text colour where it is legible on the background (4.5:1), otherwise the better of the alternatives. */
export const legible = (wished: string, background: string, alternatives: string[]): string => {
  if (contrastOf(wished, background) >= 4.5) return wished;
  return alternatives.reduce((best, next) =>
    contrastOf(next, background) > contrastOf(best, background) ? next : best,
  );
};
