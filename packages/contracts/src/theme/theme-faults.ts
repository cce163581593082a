import { Role } from '../scene/roles.ts';
import { channels, contrastOf, luminance, midGrey, mix } from './colour.ts';
import type { Theme } from './theme.ts';

/** Luma of a colour in a video of studio range (BT.709): black is 16. */
const luma = (colour: string): number => {
  const [red, green, blue] = channels(colour);
  return 16 + (219 / 255) * (0.2126 * red + 0.7152 * green + 0.0722 * blue);
};
/** Below it a picture counts as black. */
const leastLuma = 27;

/** Contrast that text needs, and lines and shapes. */
export const needed = { text: 4.5, graphics: 3 } as const;
/** Nodes, cells and bars are filled with at most so much of a role, and hold text in ink. */
const tinted = 0.3;

/** Roles that text is set in; the others are for lines. */
const isText = (role: Role) => role !== 'faint';

/**
 * What keeps a theme from being legible, a sentence each; none for a good one. Text has to have 4.5:1 and lines 3:1 on
 * background and surface, ink 4.5:1 on tinted shapes too; all roles lie on one side of mid-grey, as glows go away from
 * the background; and the background is not so dark that the video would count as black.
 */
export const themeFaults = (theme: Theme): string[] => {
  const { background, surface, roles } = theme;
  const dark = luminance(background) < midGrey;
  const faults: string[] = [];
  const demand = (name: string, colour: string, behind: string, on: string, least: number) => {
    const ratio = contrastOf(colour, behind);
    if (ratio < least)
      faults.push(`${name} (${colour}) on ${on} (${behind}) has ${ratio.toFixed(2)}:1, it needs ${least}:1`);
  };
  if (luma(background) < leastLuma)
    faults.push(`background (${background}) is so dark that it counts as black`);
  for (const role of Role.options) {
    const colour = roles[role];
    const least = isText(role) ? needed.text : needed.graphics;
    demand(`roles.${role}`, colour, background, 'background', least);
    demand(`roles.${role}`, colour, surface, 'surface', least);
    if (luminance(colour) > midGrey !== dark)
      faults.push(
        `roles.${role} (${colour}) has to be ${dark ? 'lighter' : 'darker'} than mid-grey, unlike the background`,
      );
    const fill = mix(background, colour, tinted);
    if (role !== 'ink') demand('roles.ink', roles.ink, fill, `a shape tinted in roles.${role}`, needed.text);
  }
  return faults;
};
