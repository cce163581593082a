import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { opticalTop, sizesFrom } from '../fit.ts';
import { type Box, union } from '../geometry.ts';
import { assemble, type Painted, wayIn } from '../painted.ts';
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

/** True where other ink stands between the part and that side of the formula. */
const blocked = (formula: Formula, part: string, side: Side): boolean => {
  const target = formula.parts.get(part)!;
  const middle = target.x + target.width / 2;
  return formula.glyphs.some(({ box, part: own }) => {
    if (own === part || middle < box.x - 0.08 || middle > box.x + box.width + 0.08) return false;
    return side === 'below' ? box.y > target.y + target.height : box.y + box.height < target.y;
  });
};

const sideOf = (formula: Formula, part: string, wished: Side): Side => {
  const other: Side = wished === 'below' ? 'above' : 'below';
  return blocked(formula, part, wished) && !blocked(formula, part, other) ? other : wished;
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
      .filter(({ part, side: wished }) => formula.parts.has(part) && sideOf(formula, part, wished) === side)
      .map((annotation) => {
        const colour = colourOfPart(visual, annotation.part, theme);
        return {
          annotation,
          target: placed(formula.parts.get(annotation.part)!, { x, y: 0, size }),
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
  const pieces: { id: string; key: string | null; box: Box }[] = [
    { id: 'formula', key: null, box: formula.ink },
    ...visual.parts.flatMap(({ id }) => {
      const box = formula.parts.get(id);
      return box === undefined ? [] : [{ id, key: id, box }];
    }),
  ];
  return pieces.map(({ id, key, box: ems }) => {
    const glyphs = formula.glyphs.filter((glyph) => glyph.part === key);
    const colour = colourOfPart(visual, key, theme);
    const box = placed(ems, place);
    const tex = key === null ? formula.tex : visual.parts.find((part) => part.id === key)!.tex;
    return {
      part: {
        id,
        box,
        kind: 'text',
        text: [{ text: tex, size: place.size, box, colour, background: theme.background, kind: 'tex' }],
        layered: true,
      },
      glow: colour === theme.roles.ink ? theme.roles.accent : colour,
      paint: (context, state) => paintGlyphs(context, glyphs, place, () => colour, state),
    };
  });
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

  const tries = sizesFrom(wishedSize[visual.size], leastSize).map((size) => arrange(input, formula, size));
  const chosen = tries.find((one) => one.fits) ?? tries.at(-1)!;
  if (!chosen.fits)
    faults.push({
      code: 'does_not_fit',
      part: 'formula',
      detail: `${visual.tex} at ${chosen.place.size} px`,
    });
  const painted = formulaParts(visual, formula, chosen.place, theme);
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
