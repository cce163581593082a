const channels = (colour: string): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1, 7), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};

/** `#rrggbb` on the way from one colour to another: 0 is the first, 1 the second. */
export const mix = (first: string, second: string, share: number): string => {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, index) => Math.round(value + (b[index]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

/** The same colour, see-through: `rgba(…)`. */
export const translucent = (colour: string, alpha: number): string => {
  const [red, green, blue] = channels(colour);
  return `rgba(${red},${green},${blue},${alpha})`;
};

const linear = (value: number): number => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (colour: string): number => {
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

/** Contrast ratio of two `#rrggbb` colours by WCAG 2.2, from 1 to 21. */
export const contrastOf = (first: string, second: string): number => {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** The wished text colour where it is legible on the background (4.5:1), otherwise the better of the alternatives. */
export const legible = (wished: string, background: string, alternatives: string[]): string => {
  if (contrastOf(wished, background) >= 4.5) return wished;
  return alternatives.reduce((best, next) =>
    contrastOf(next, background) > contrastOf(best, background) ? next : best,
  );
};
