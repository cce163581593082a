import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { opticalTop, sizesFrom } from '../fit.ts';
import { type Box, union } from '../geometry.ts';
import { assemble, type Painted, wayIn } from '../painted.ts';
import { brokenLines } from '../tex/break-lines.ts';
import { type Formula, layFormula } from '../tex/formula.ts';
import { type FormulaPlace, paintGlyphs } from '../tex/paint-glyphs.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { layOutSource } from './tex-fallback.ts';
import { leaderOf, paintLeader } from './tex-leader.ts';
import { collides, layNotes, type Note, spread } from './tex-notes.ts';

type Tex = VisualOf<'tex'>;
type Side = 'above' | 'below';

const wishedSize = { large: 112, normal: 72 } as const;
const leastSize = 36;
/** A formula of at least this em need not be broken into lines. */
const enough = 58;
/** Height of the space that leaders cross: more where labels had to move far from what they explain. */
const leaderSpaceOf = (notes: readonly Note[]): number => {
  const shift = ({ target, x, phrase }: Note): number =>
    Math.abs(target.x + target.width / 2 - x - phrase.width / 2);
  return 76 + Math.min(54, Math.max(0, ...notes.map(shift)) * 0.22);
};

const placed = (box: Box, { x, y, size }: FormulaPlace): Box => ({
  x: x + box.x * size,
  y: y + box.y * size,
  width: box.width * size,
  height: box.height * size,
});

const colourOfPart = (visual: Tex, id: string | null, theme: Theme): string =>
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

interface Arrangement {
  place: FormulaPlace;
  notes: Record<Side, Note[]>;
  ink: Box;
  height: number;
  fits: boolean;
}

const bandOf = (notes: readonly Note[]): number =>
  notes.length === 0 ? 0 : leaderSpaceOf(notes) + Math.max(...notes.map((note) => note.phrase.height));

const arrange = (input: Parameters<LayOut<'tex'>>[0], formula: Formula, size: number): Arrangement => {
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
  return { place, notes, ink: placed(ink, place), height, fits };
};

const notePart = (note: Note, side: Side, ink: Box, leaderSpace: number, theme: Theme): Painted => {
  const y = side === 'below' ? ink.y + ink.height + leaderSpace : ink.y - leaderSpace - note.phrase.height;
  const box: Box = { x: note.x, y, width: note.phrase.width, height: note.phrase.height };
  const leader = leaderOf(box, note.target, side);
  return {
    part: {
      id: `note-${note.annotation.part}`,
      box,
      reach: union(box, leader.box),
      kind: 'text',
      text: note.phrase.runs(box.x, box.y, theme.background, 'label'),
    },
    glow: note.colour,
    paint: (context, state) => {
      note.phrase.draw(context, box.x, box.y, Math.min(1, state.reveal * 1.6), wayIn(state));
      if (state.reveal > 0.3) paintLeader(context, leader, note.colour, (state.reveal - 0.3) / 0.7);
    },
  };
};

const formulaParts = (visual: Tex, formula: Formula, place: FormulaPlace, theme: Theme): Painted[] => {
  const pieces: { id: string; key: string | null; spots: readonly Box[] }[] = [
    { id: 'formula', key: null, spots: [formula.ink] },
    ...visual.parts.flatMap(({ id }) => {
      const spots = formula.parts.get(id);
      return spots === undefined ? [] : [{ id, key: id, spots }];
    }),
  ];
  return pieces.map(({ id, key, spots: ems }) => {
    const glyphs = formula.glyphs.filter((glyph) => glyph.part === key);
    const colour = colourOfPart(visual, key, theme);
    const spots = ems.map((spot) => placed(spot, place));
    const box = spots.reduce(union);
    const tex = key === null ? formula.tex : visual.parts.find((part) => part.id === key)!.tex;
    return {
      part: {
        id,
        box,
        kind: 'text',
        text: spots.map((spot) => ({
          text: tex,
          size: place.size,
          box: spot,
          colour,
          background: theme.background,
          kind: 'tex' as const,
        })),
        layered: true,
      },
      spots,
      glow: colour === theme.roles.ink ? theme.roles.accent : colour,
      paint: (context, state) => paintGlyphs(context, glyphs, place, () => colour, state),
    };
  });
};

const largest = (input: Parameters<LayOut<'tex'>>[0], formula: Formula) => {
  const sizes = sizesFrom(wishedSize[input.visual.size], leastSize);
  for (const size of sizes) {
    const arrangement = arrange(input, formula, size);
    if (arrangement.fits || size === sizes.at(-1)) return { ...arrangement, formula };
  }
  throw new RangeError('no sizes to try');
};

/** On one line where that is large enough; on several lines where those can be larger. */
const choose = (input: Parameters<LayOut<'tex'>>[0], formula: Formula, faults: LayoutFault[]) => {
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

/** A displayed formula in the middle of its region, with notes above and below that point at its parts. */
export const layOutTex: LayOut<'tex'> = (input) => {
  const { visual, theme } = input;
  let laid: ReturnType<typeof layFormula>;
  try {
    laid = layFormula(visual.tex, visual.parts);
  } catch (error) {
    const fault: LayoutFault = {
      code: 'tex_error',
      part: 'formula',
      detail: `${visual.tex}: ${(error as Error).message}`,
    };
    return layOutSource(input, 'tex', [{ part: 'formula', tex: visual.tex }], [fault]);
  }
  const { formula } = laid;
  const faults = [...laid.faults];
  for (const { id, tex } of visual.parts)
    if (!formula.parts.has(id))
      faults.push({ code: 'bad_reference', part: id, detail: `${tex} does not occur in ${visual.tex}` });
  for (const { part } of visual.annotations)
    if (!visual.parts.some(({ id }) => id === part))
      faults.push({ code: 'bad_reference', part: `note-${part}`, detail: `there is no part ${part}` });

  const chosen = choose(input, formula, faults);
  const painted = formulaParts(visual, chosen.formula, chosen.place, theme);
  for (const side of ['above', 'below'] as const) {
    const notes = chosen.notes[side];
    for (const note of notes) painted.push(notePart(note, side, chosen.ink, leaderSpaceOf(notes), theme));
    if (collides(notes, input.region.x, input.region.x + input.region.width))
      faults.push({
        code: 'label_collision',
        part: null,
        detail: `notes ${side} the formula need more room`,
      });
  }
  return assemble(input, 'tex', painted, faults);
};
