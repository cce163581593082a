import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { opticalTop, sizesFrom } from '../fit.ts';
import type { Box } from '../geometry.ts';
import { type LaidPhrase, layPhrase } from '../phrase.ts';
import type { FormulaPlace } from '../tex/paint-glyphs.ts';
import type { Theme } from '../theme.ts';
import { axis, inkAt, type Step } from './equation-steps.ts';

export interface PlacedNote {
  phrase: LaidPhrase;
  x: number;
  y: number;
}

export interface Arrangement {
  places: FormulaPlace[];
  notes: (PlacedNote | null)[];
  fits: boolean;
}

const wished = 92;
const least = 36;
const beforeNote = 64;
/** Tightest and loosest distance of lines, in em. */
const gaps = { least: 0.42, most: 0.85 } as const;

/** Horizontal extent to the left and the right of the line at which the steps are aligned, in em. */
const reachOf = (steps: readonly Step[]) => {
  const aligned = steps.every((step) => step.relation !== null);
  const centreOf = ({ formula, relation }: Step): number =>
    aligned ? relation! : formula.ink.x + formula.ink.width / 2;
  const left = Math.max(...steps.map((step) => centreOf(step) - step.formula.ink.x));
  const right = Math.max(
    ...steps.map((step) => step.formula.ink.x + step.formula.ink.width - centreOf(step)),
  );
  return { centreOf, left, right };
};

const layNotes = (visual: VisualOf<'equation'>, theme: Theme, maxWidth: number): (LaidPhrase | null)[] =>
  visual.steps.map(({ note }) =>
    note === undefined
      ? null
      : layPhrase(note, { size: theme.sizes.label + 4, colour: theme.roles.muted, maxWidth, leading: 1.26 }),
  );

const arrange = (
  visual: VisualOf<'equation'>,
  steps: readonly Step[],
  region: Box,
  theme: Theme,
  size: number,
): Arrangement => {
  const { centreOf, left, right } = reachOf(steps);
  const block = (left + right) * size;
  const noted = visual.steps.some((step) => step.note !== undefined);
  const notes = layNotes(visual, theme, Math.min(460, Math.max(240, region.width - block - beforeNote)));
  const noteWidth = Math.max(0, ...notes.map((note) => note?.width ?? 0));
  const width = block + (noted ? beforeNote + noteWidth : 0);
  const heights = steps.map(({ formula }, index) =>
    Math.max(formula.ink.height * size, notes[index]?.height ?? 0),
  );
  const bare = heights.reduce((sum, height) => sum + height, 0);
  const spare = (region.height - bare) / Math.max(1, steps.length - 1);
  const gap = Math.min(gaps.most * size, Math.max(gaps.least * size, spare));
  const height = bare + gap * (steps.length - 1);

  const start = region.x + (region.width - width) / 2;
  let y = opticalTop(region, height);
  const places: FormulaPlace[] = [];
  const placedNotes: (PlacedNote | null)[] = [];
  steps.forEach((step, index) => {
    const { ink } = step.formula;
    const middle = y + heights[index]! / 2;
    const place = {
      x: start + (left - centreOf(step)) * size,
      y: middle - (ink.y + ink.height / 2) * size,
      size,
    };
    places.push(place);
    const phrase = notes[index] ?? null;
    const level = Math.min(
      Math.max(place.y + axis * size, y + (phrase?.height ?? 0) / 2),
      y + heights[index]! - (phrase?.height ?? 0) / 2,
    );
    placedNotes.push(
      phrase === null ? null : { phrase, x: start + block + beforeNote, y: level - phrase.height / 2 },
    );
    y += heights[index]! + gap;
  });
  const fits = width <= region.width + 0.5 && height <= region.height + 0.5;
  return { places, notes: placedNotes, fits };
};

/** Steps below one another, aligned at their relation signs, with the notes in a column to their right. */
export const arrangeStack = (
  visual: VisualOf<'equation'>,
  steps: readonly Step[],
  region: Box,
  theme: Theme,
): Arrangement => {
  const tries = sizesFrom(wished, least);
  for (const size of tries) {
    const arrangement = arrange(visual, steps, region, theme, size);
    if (arrangement.fits) return arrangement;
  }
  return arrange(visual, steps, region, theme, least);
};

const wishedAlone = 112;

/** Every step in the middle of the region, one at a time, with its note below it. */
export const arrangeMorph = (
  visual: VisualOf<'equation'>,
  steps: readonly Step[],
  region: Box,
  theme: Theme,
): Arrangement => {
  const notes = layNotes(visual, theme, Math.min(region.width, 900)).map((note, index) =>
    note === null
      ? null
      : layPhrase(visual.steps[index]!.note!, {
          size: theme.sizes.body,
          colour: theme.roles.muted,
          maxWidth: Math.min(region.width, 1100),
          align: 'centre',
        }),
  );
  const below = Math.max(0, ...notes.map((note) => (note === null ? 0 : note.height + 64)));
  const tallest = Math.max(...steps.map(({ formula }) => formula.ink.height));
  const widest = Math.max(...steps.map(({ formula }) => formula.ink.width));
  const fitting = (size: number): boolean =>
    widest * size <= region.width && tallest * size + below <= region.height;
  const sizes = sizesFrom(wishedAlone, least);
  const size = sizes.find(fitting) ?? least;
  const above = Math.max(...steps.map(({ formula }) => axis - formula.ink.y)) * size;
  const under = Math.max(...steps.map(({ formula }) => formula.ink.y + formula.ink.height - axis)) * size;
  const top = opticalTop(region, above + under + below);
  const places = steps.map(({ formula }) => ({
    x: region.x + (region.width - formula.ink.width * size) / 2 - formula.ink.x * size,
    y: top + above - axis * size,
    size,
  }));
  const floor = Math.max(
    ...steps.map(({ formula }, index) => {
      const ink = inkAt(formula, places[index]!);
      return ink.y + ink.height;
    }),
  );
  return {
    places,
    notes: notes.map((phrase) =>
      phrase === null ? null : { phrase, x: region.x + (region.width - phrase.width) / 2, y: floor + 64 },
    ),
    fits: fitting(size) && above + under + below <= region.height + 0.5,
  };
};
