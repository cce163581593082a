import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Box } from '../../geometry.ts';
import { wayIn } from '../../painted.ts';
import { layPhrase } from '../../phrase.ts';
import { layFormula } from '../../tex/formula.ts';
import { paintGlyphs } from '../../tex/paint-glyphs.ts';
import { texInText } from '../../text/words.ts';
import type { Theme } from '../../theme.ts';
import type { LayoutFault, PartState, TextRun } from '../../visual.ts';

/** A quantity set in type, in which each symbol has its colour. */
export interface Value {
  width: number;
  height: number;
  faults: LayoutFault[];
  /** With (x, y) as the top left. */
  paint(context: SKRSContext2D, x: number, y: number, state: PartState): void;
  runs(x: number, y: number): TextRun[];
}

/** Of the line of type that a quantity stands on, as shares of its size. */
const line = { above: 0.78, below: 0.24 } as const;

/** What cannot be read as TeX is set as the phrase that it stands for, with its fault. */
const asPhrase = (tex: string, size: number, maxWidth: number, theme: Theme): Value => {
  const phrase = layPhrase(`$${tex}$`, { size, colour: theme.roles.ink, maxWidth });
  return {
    width: phrase.width,
    height: phrase.height,
    faults: phrase.faults,
    paint: (context, x, y, state) => phrase.draw(context, x, y, state.reveal, wayIn(state)),
    runs: (x, y) => phrase.runs(x, y, theme.background, 'tex'),
  };
};

/** Sets a quantity; one that is wider than `maxWidth` does not fit. */
export const setValue = (
  tex: string,
  visual: VisualOf<'worked-example'>,
  { size, maxWidth, theme }: { size: number; maxWidth: number; theme: Theme },
): Value => {
  const laid = (() => {
    try {
      return layFormula(tex, visual.parts);
    } catch {
      return null;
    }
  })();
  if (!laid) return asPhrase(tex, size, maxWidth, theme);
  const { formula, faults } = laid;
  const { ink } = formula;
  const em = size * texInText;
  const ascent = Math.max(line.above, -ink.y) * em;
  const width = ink.width * em;
  const height = ascent + Math.max(line.below, ink.y + ink.height) * em;
  const colourOf = (part: string | null): string =>
    theme.roles[visual.parts.find(({ id }) => id === part)?.role ?? 'ink'];
  const boxAt = (x: number, y: number): Box => ({ x, y, width, height });
  return {
    width,
    height,
    faults:
      width > maxWidth + 0.5
        ? [...faults, { code: 'does_not_fit', part: null, detail: `“${tex}” at ${size} px` }]
        : faults,
    paint: (context, x, y, state) =>
      paintGlyphs(context, formula.glyphs, { x: x - ink.x * em, y: y + ascent, size: em }, colourOf, state),
    runs: (x, y) => [
      {
        text: tex,
        size,
        box: boxAt(x, y),
        colour: theme.roles.ink,
        background: theme.background,
        kind: 'tex',
      },
    ],
  };
};
