import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { type Box, union } from '../geometry.ts';
import { assemble, type Painted, wayIn } from '../painted.ts';
import { type Formula, layFormula } from '../tex/formula.ts';
import { type FormulaPlace, paintGlyphs } from '../tex/paint-glyphs.ts';
import type { Theme } from '../theme.ts';
import type { LayOut, LayoutFault } from '../visual.ts';
import { arrangeTex, colourOfPart, leaderSpaceOf, placed, type Side } from './tex-arrange.ts';
import { layOutSource } from './tex-fallback.ts';
import { leaderOf, paintLeader } from './tex-leader.ts';
import { collides, type Note } from './tex-notes.ts';

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

const formulaParts = (
  visual: VisualOf<'tex'>,
  formula: Formula,
  place: FormulaPlace,
  theme: Theme,
): Painted[] => {
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

  const chosen = arrangeTex(input, formula, faults);
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
