import { z } from 'zod';
import { Role } from '../scene/roles.ts';

/** Under this a request asks for a theme. */
export const ThemeName = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

const Colour = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour like #10141c');
const Font = z.enum(['Inter', 'Source Serif 4', 'JetBrains Mono']);
const pixels = (min: number, max: number, usual: number) => z.number().min(min).max(max).default(usual);

/**
 * A look as data. Colours are `#rrggbb` in small letters, lengths design pixels, which are those of a 1080p video. What
 * is left out of fonts, sizes and lines is that of the built-in themes. The colours have to stand out, see `themeFaults`.
 */
export const Theme = z
  .strictObject({
    name: ThemeName,
    background: Colour.describe('Behind everything; flat, so that unchanged areas cost the encoder nothing.'),
    surface: Colour.describe('Fill of cards, nodes, cells and of the plates of code and captions.'),
    roles: z
      .strictObject(
        Object.fromEntries(Role.options.map((role) => [role, Colour])) as Record<Role, typeof Colour>,
      )
      .describe('a–f are the hues that symbols keep for a whole lesson.'),
    fonts: z
      .strictObject({
        text: Font.default('Inter'),
        display: Font.default('Inter'),
        code: Font.default('JetBrains Mono'),
      })
      .prefault({}),
    sizes: z
      .strictObject({
        title: pixels(60, 120, 84),
        heading: pixels(40, 72, 52),
        body: pixels(36, 56, 42),
        label: pixels(28, 40, 32),
      })
      .prefault({})
      .describe('The three sizes of type, and the smaller one of labels on drawings.'),
    lines: z
      .strictObject({ thin: pixels(1, 4, 2), normal: pixels(2, 8, 4), bold: pixels(4, 12, 7) })
      .prefault({}),
  })
  .meta({ id: 'Theme' });
export type Theme = z.output<typeof Theme>;
