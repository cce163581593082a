import type { SKRSContext2D } from '@napi-rs/canvas';
import { inflate, overlap, union } from '../geometry.ts';
import { assemble, type Painted, phrasePart } from '../painted.ts';
import { arcHeight, type PlacedFormula, paintMorph } from '../tex/morph.ts';
import { paintGlyphs } from '../tex/paint-glyphs.ts';
import type { ElementState, LaidElement, LayOut } from '../visual.ts';
import { arrangeMorph, arrangeStack } from './equation-stack.ts';
import { inkAt, laySteps, stepColour } from './equation-steps.ts';
import { layOutSource } from './tex-fallback.ts';

/** Draws the change that runs, in place of its second step (and of its first one where steps replace one another). */
const withTransforms = (
  element: LaidElement,
  steps: ReadonlyMap<string, PlacedFormula>,
  replaces: boolean,
): LaidElement => ({
  ...element,
  draw: (context: SKRSContext2D, state: ElementState) => {
    const from = steps.get(state.transform?.from ?? '');
    const to = steps.get(state.transform?.to ?? '');
    if (state.transform === null || from === undefined || to === undefined) {
      element.draw(context, state);
      return;
    }
    const { progress } = state.transform;
    const parts = new Map(state.parts);
    const source = parts.get(state.transform.from);
    parts.delete(state.transform.to);
    if (replaces) parts.delete(state.transform.from);
    const note = { from: noteOf(state.transform.from), to: noteOf(state.transform.to) };
    const [leaving, coming] = [parts.get(note.from), parts.get(note.to)];
    if (replaces && leaving !== undefined)
      parts.set(note.from, { ...leaving, opacity: leaving.opacity * Math.max(0, 1 - progress * 3) });
    if (replaces && coming !== undefined)
      parts.set(note.to, { ...coming, opacity: coming.opacity * Math.max(0, progress * 3 - 2) });
    element.draw(context, { parts, transform: null });
    context.save();
    context.globalAlpha *= source === undefined ? 1 : source.opacity * (replaces ? 1 - 0.7 * source.dim : 1);
    paintMorph(context, from, to, progress, !replaces);
    context.restore();
  },
});

const noteOf = (step: string): string => step.replace('step', 'note');

/** Steps of a derivation: below one another (stack), or one that becomes the next (morph). */
export const layOutEquation: LayOut<'equation'> = (input) => {
  const { visual, region, theme } = input;
  const { steps, faults } = laySteps(visual);
  if (steps === null) {
    const sources = visual.steps.map(({ tex }, index) => ({ part: `step${index + 1}`, tex }));
    return layOutSource(input, 'equation', sources, faults);
  }
  const morphs = visual.mode === 'morph';
  const { places, notes, fits } = (morphs ? arrangeMorph : arrangeStack)(visual, steps, region, theme);
  if (!fits)
    faults.push({
      code: 'does_not_fit',
      part: null,
      detail: `${visual.steps.length} steps at ${places[0]!.size} px`,
    });

  const placed = new Map<string, PlacedFormula>(
    steps.map(({ id, formula }, index) => [
      id,
      { formula, place: places[index]!, colourOf: stepColour(visual, theme) },
    ]),
  );
  const boxes = steps.map(({ formula }, index) => inkAt(formula, places[index]!));
  // Lines of a stack stand still: what moves between them stays within the frame's safe area.
  const bounds = morphs ? inflate(region, arcHeight) : input.frame.safe;
  const reach = overlap(inflate(boxes.reduce(union), arcHeight), bounds) ?? region;
  const painted = steps.flatMap(({ id, formula }, index): Painted[] => {
    const place = places[index]!;
    const box = boxes[index]!;
    const text = {
      text: formula.tex,
      size: place.size,
      box,
      colour: theme.roles.ink,
      background: theme.background,
      kind: 'tex',
    } as const;
    const step: Painted = {
      part: { id, box, reach, kind: 'text', text: [text], ...(morphs ? { layered: true } : {}) },
      paint: (context, state) =>
        paintGlyphs(context, formula.glyphs, place, stepColour(visual, theme), state),
    };
    const note = notes[index] ?? null;
    const look = { background: theme.background, kind: 'label', layered: morphs } as const;
    return note === null ? [step] : [step, phrasePart(`note${index + 1}`, note.phrase, note, look)];
  });
  return withTransforms(assemble(input, 'equation', painted, faults), placed, morphs);
};
