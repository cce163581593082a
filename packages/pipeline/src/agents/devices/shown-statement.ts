import { textVisuals, type VisualType } from '@lectern/contracts/scene/visuals.ts';
import type { Brief, Fact } from '../brief.ts';
import { isOrAre } from '../reading/agreement.ts';
import { spoken, wordsIn } from '../reading/sentences.ts';
import type { ShelfEntry } from '../shelf/entry.ts';
import { highlight, show } from '../writing/actions.ts';
import { beat, type ElementInput, place, type Sketch } from '../writing/sketch.ts';
import { spread } from '../writing/spread.ts';
import { lines, table } from '../writing/visuals.ts';
import type { Demonstration } from './demonstrations/demonstration.ts';
import { notesOf } from './illustrate.ts';
import { undoing } from './key-picture.ts';
import type { Piece } from './piece.ts';
import { habitOf, roomy, sideOfText } from './shown-habits.ts';

/** Words of a note beside a picture: two lines. */
const besideWords = 10;

/** How a sentence is told; null leaves it to its usual map. */
export type Teller = (fact: Fact) => Sketch | null;

/** How the sentences of a lesson with these demonstrations are told. */
export const tellerOf = (shown: Demonstration[], brief: Brief): Teller => {
  const [first] = shown;
  if (!first) return () => null;
  const alone = roomyPicture(first.draw());
  const { side, without } = habitOf(first, brief);
  if (!alone) return (fact) => (without === 'table' ? inTable(fact, notesOf(fact)) : null);
  return (fact) => {
    const notes = notesOf(fact, besideWords);
    if (notes.length > 1) return besidePicture(alone, notes, fact, side);
    return fact.kind === 'statement' ? null : overPicture([alone], fact);
  };
};

/** Pictures that say at rest what they have said in motion. */
const restful: ReadonlySet<VisualType> = new Set([
  ...(['figure', 'axes', 'graph', 'bars', 'number-line', 'unit-circle', 'process', 'molecule'] as const),
]);
/** Words of a sentence that its notes may leave out: its articles, and the like. */
const leftOut = 3;

/**
 * How the sentences of a lesson from the shelf are told: the picture that the viewer has met first is seen once more, and
 * the whole sentence stands beside it where both have room.
 */
export const tellerOfEntry = ({ pictures }: ShelfEntry, brief: Brief): Teller => {
  const first = pictures[0]?.draw();
  if (!first || !isStill(first)) return () => null;
  const alone = roomyPicture(first);
  return (fact) => {
    const notes = notesOf(fact, besideWords);
    const whole = wordsIn(notes.join(' ')) >= wordsIn(fact.text) - leftOut && !/[$\\^_]/.test(fact.text);
    if (alone && notes.length > 1 && whole) return besidePicture(alone, notes, fact, sideOfText(brief));
    return fact.kind === 'statement' ? null : overPicture(first.elements, fact);
  };
};

const isStill = ({ elements, beats }: Sketch): boolean =>
  elements.every(({ visual }) => restful.has(visual.type)) &&
  beats.every(({ actions = [] }) => actions.every(({ do: act }) => !undoing.has(act)));

/** The picture of a scene that has one alone, where it can be read in less than the width. */
const roomyPicture = ({ elements: [picture, ...others] }: Sketch): ElementInput | null =>
  picture && others.length === 0 && roomy.has(picture.visual.type) ? picture : null;

/** The picture once more, and the sentence spoken over it. */
const overPicture = (pictures: ElementInput[], fact: Fact): Sketch => ({
  elements: pictures,
  beats: spoken(fact.text).map((say, i) =>
    beat(say, ...pictures.map(({ id }) => (i === 0 ? show(id, 0) : highlight(id, 0.3)))),
  ),
});

const besidePicture = (
  picture: ElementInput,
  notes: string[],
  fact: Fact,
  side: 'left' | 'right',
): Sketch => {
  const text = place(
    'notes',
    `narrow-${side}`,
    lines(
      notes.map((note, i) => [note, i === 0 ? 'accent' : 'ink']),
      'none',
    ),
    notes.join('; ').slice(0, 300),
  );
  const still = { ...picture, region: side === 'right' ? ('wide-left' as const) : ('wide-right' as const) };
  return {
    elements: side === 'right' ? [still, text] : [text, still],
    beats: spread(
      spoken(fact.text),
      notes.map((words, i) => ({
        words,
        act: (when) => [...(i === 0 ? [show(picture.id, 0)] : []), show(`notes.line${i + 1}`, when)],
      })),
    ),
  };
};

/** Longest text of a cell. */
const cellLimit = 40;

/** The parts of a sentence as rows of a table: what it is, and what sets it apart; null where a part is too long. */
const inTable = (fact: Fact, notes: string[]): Sketch | null => {
  if (notes.length < 2) return null;
  const heads = fact.kind === 'definition' ? ['term', isOrAre(fact.term), 'special', 'and'] : ['who', 'what'];
  if (notes.some((note) => note.length > cellLimit) || notes.length > heads.length) return null;
  return {
    elements: [
      place(
        'parts',
        'full',
        table(
          [],
          notes.map((note, i) => [heads[i]!, note]),
          { row_heads: true },
        ),
        notes.join('; ').slice(0, 300),
      ),
    ],
    beats: spread(
      spoken(fact.text),
      notes.map((words, i) => ({ words, act: (when) => [show(`parts.row${i + 1}`, when)] })),
    ),
  };
};

const isText = (piece: Piece): boolean =>
  piece.sketch.elements.every(({ visual }) => textVisuals.has(visual.type));
/** Most sentences of the text that are spoken over one picture. */
const mostTold = 3;

/**
 * Sentences that would stand as words alone are spoken over the first picture instead, once more in view: the voice
 * states, the picture shows. Without a picture they keep their scenes.
 */
export const toldOver = (told: Piece[], pictures: Piece[]): Piece[] => {
  const first = pictures[0];
  const words = told.filter(isText).slice(0, mostTold);
  if (!first || words.length === 0) return told;
  const parts = [
    ...new Set(
      first.sketch.beats
        .flatMap(({ actions = [] }) => actions.map(({ target }) => target))
        .filter((target) => target.includes('.')),
    ),
  ];
  const lit = (turn: number) => highlight(parts[turn % parts.length] ?? 'pic', 0.15 + 0.4 * (turn % 2));
  const beats = words.flatMap((piece, at) =>
    piece.sketch.beats.map((one, i) => ({
      ...one,
      actions: [lit(2 * (at + i)), lit(2 * (at + i) + 1)],
      sources: piece.sources,
    })),
  );
  const [opening, ...others] = beats;
  const shown = first.sketch.elements.map(({ id }) => show(id, 0));
  const scene: Piece = {
    ...words[0]!,
    id: `said-${words[0]!.id}`,
    title: words[0]!.title === 'In one sentence' ? 'What it says' : words[0]!.title,
    sketch: {
      elements: first.sketch.elements,
      beats: [{ ...opening!, actions: [...shown, ...(opening!.actions ?? [])] }, ...others],
    },
  };
  return [scene, ...told.filter((piece) => !words.includes(piece))];
};
