import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { opticalTop, sizesFrom } from '../fit.ts';
import type { Box } from '../geometry.ts';
import { brokenLines } from '../tex/break-lines.ts';
import { type Formula, layFormula } from '../tex/formula.ts';
import type { FormulaPlace } from '../tex/paint-glyphs.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { layNotes, type Note, spread } from './tex-notes.ts';

type Input = Parameters<LayOut<'tex'>>[0];
export type Side = 'above' | 'below';

const wishedSize = { large: 112, normal: 72 } as const;
const leastSize = 36;
/** A formula of at least this em need not be broken into lines. */
const enough = 58;

/** Height of the space that leaders cross: more where labels had to move far from what they explain. */
export const leaderSpaceOf = (notes: readonly Note[]): number => {
  const shift = ({ target, x, phrase }: Note): number =>
    Math.abs(target.x + target.width / 2 - x - phrase.width / 2);
  return 76 + Math.min(54, Math.max(0, ...notes.map(shift)) * 0.22);
};

/** A box in em, in pixels where the formula stands. */
export const placed = (box: Box, { x, y, size }: FormulaPlace): Box => ({
  x: x + box.x * size,
  y: y + box.y * size,
  width: box.width * size,
  height: box.height * size,
});

/** Colour of a part; of the formula itself for null. */
export const colourOfPart = (visual: VisualOf<'tex'>, id: string | null, theme: Theme): string =>
  theme.roles[visual.parts.find((part) => part.id === id)?.role ?? 'ink'];

/** True where other ink stands between one occurrence of a part and that side of the formula. */
const blocked = (formula: Formula, part: string, spot: Box, side: Side): boolean => {
  const middle = spot.x + spot.width / 2;
  return formula.glyphs.some(({ box, part: own }) => {
    if (own === part || middle < box.x - 0.08 || middle > box.x + box.width + 0.08) return false;
    return side === 'below' ? box.y > spot.y + spot.height : box.y + box.height < spot.y;
  });
};

/** Which occurrence a note points at, and from where: the first that is free on the wished side, then on the other. */
const aim = (formula: Formula, part: string, wished: Side): { spot: Box; side: Side } => {
  const spots = formula.parts.get(part)!;
  for (const side of [wished, wished === 'below' ? 'above' : 'below'] as const) {
    const spot = spots.find((each) => !blocked(formula, part, each, side));
    if (spot !== undefined) return { spot, side };
  }
  return { spot: spots[0]!, side: wished };
};

/** Where the formula and its notes stand. */
export interface Arrangement {
  formula: Formula;
  place: FormulaPlace;
  notes: Record<Side, Note[]>;
  ink: Box;
  height: number;
  fits: boolean;
}

const bandOf = (notes: readonly Note[]): number =>
  notes.length === 0 ? 0 : leaderSpaceOf(notes) + Math.max(...notes.map((note) => note.phrase.height));

const arrange = (input: Input, formula: Formula, size: number): Arrangement => {
  const { visual, region, theme } = input;
  const { ink } = formula;
  const x = region.x + (region.width - ink.width * size) / 2 - ink.x * size;
  const onSide = (side: Side): Note[] => {
    const own = visual.annotations
      .filter(({ part }) => formula.parts.has(part))
      .map((annotation) => ({ annotation, aimed: aim(formula, annotation.part, annotation.side) }))
      .filter(({ aimed }) => aimed.side === side)
      .map(({ annotation, aimed }) => {
        const colour = colourOfPart(visual, annotation.part, theme);
        return {
          annotation,
          target: placed(aimed.spot, { x, y: 0, size }),
          colour: colour === theme.roles.ink ? theme.roles.muted : colour,
        };
      });
    const notes = layNotes(own, region, theme);
    spread(notes, region.x, region.x + region.width);
    return notes;
  };
  const notes = { above: onSide('above'), below: onSide('below') };
  const [above, below] = [bandOf(notes.above), bandOf(notes.below)];
  const height = above + ink.height * size + below;
  const y = opticalTop(region, height) + above - ink.y * size;
  for (const note of [...notes.above, ...notes.below]) note.target = { ...note.target, y: note.target.y + y };
  const place = { x, y, size };
  const fits = ink.width * size <= region.width + 0.5 && height <= region.height + 0.5;
  return { formula, place, notes, ink: placed(ink, place), height, fits };
};

const largest = (input: Input, formula: Formula): Arrangement => {
  const sizes = sizesFrom(wishedSize[input.visual.size], leastSize);
  for (const size of sizes) {
    const arrangement = arrange(input, formula, size);
    if (arrangement.fits || size === sizes.at(-1)) return arrangement;
  }
  throw new RangeError('no sizes to try');
};

/** On one line where that is large enough; on several lines where those can be larger. */
export const arrangeTex = (input: Input, formula: Formula, faults: LayoutFault[]): Arrangement => {
  const single = largest(input, formula);
  const broken = single.fits && single.place.size >= enough ? null : brokenLines(formula.tex);
  let chosen = single;
  if (broken !== null) {
    try {
      const several = largest(input, { ...layFormula(broken, input.visual.parts).formula, tex: formula.tex });
      const all = [...formula.parts.keys()].every((id) => several.formula.parts.has(id));
      if (all && several.fits && (!single.fits || several.place.size > single.place.size)) chosen = several;
    } catch {
      // The break fell in a place that TeX does not allow: one line it is.
    }
  }
  if (!chosen.fits)
    faults.push({
      code: 'does_not_fit',
      part: 'formula',
      detail: `${formula.tex} at ${chosen.place.size} px`,
    });
  return chosen;
};
