import type { ElementInput, Sketch, SketchBeat } from '../writing/sketch.ts';
import type { Piece } from './piece.ts';

/** The question alone, without what leads to it. */
const shortOpening = ({ elements, beats }: Sketch): Sketch | null => {
  const last = beats.at(-1)!;
  const entering = beats.flatMap(({ actions = [] }) => actions);
  return beats.length > 1 && /\?$/.test(last.say)
    ? { elements, beats: [{ ...last, actions: entering }] }
    : null;
};

const brings = (one: SketchBeat, part: RegExp) =>
  (one.actions ?? []).some(({ do: kind, target }) => /^(?:show|write|draw)$/.test(kind) && part.test(target));

/** What stays, without the question to the viewer. */
const shortRecap = ({ elements, beats }: Sketch): Sketch | null => {
  const kept = beats.filter((one) => brings(one, /\.(?:point\d|formula)$/));
  if (kept.length === 0 || kept.length === beats.length) return null;
  const plain = elements.map(
    (element): ElementInput =>
      element.visual.type === 'recap'
        ? { ...element, visual: { ...element.visual, question: undefined } }
        : element,
  );
  return { elements: plain, beats: kept };
};

/** The formula and its first symbols; the others stand there in their colours. */
const shortFormula = ({ elements, beats }: Sketch): Sketch | null => {
  const first = beats.findIndex((one) => brings(one, /\.note-/));
  return first > 0 && first < beats.length - 1 ? { elements, beats: beats.slice(0, first + 1) } : null;
};

/** The same in fewer words, for a lesson that has little time; null where nothing can be spared. */
export const shortened = (piece: Piece): Sketch | null => {
  const { visual } = piece.sketch.elements[0]!;
  switch (piece.purpose) {
    case 'open':
      return shortOpening(piece.sketch);
    case 'recap':
      return shortRecap(piece.sketch);
    default:
      return visual.type === 'tex' ? shortFormula(piece.sketch) : null;
  }
};
