import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import type { Brief, Fact } from '../brief.ts';
import { isOrAre } from '../reading/agreement.ts';
import { spoken } from '../reading/sentences.ts';
import { highlight, show } from '../writing/actions.ts';
import { beat, type ElementInput, pause, place, type Sketch } from '../writing/sketch.ts';
import { spread } from '../writing/spread.ts';
import { lines, table } from '../writing/visuals.ts';
import type { Demonstration } from './demonstrations/demonstration.ts';
import { demonstrationSourceId, demonstrationsOn, subjectOf } from './demonstrations/match.ts';
import { notesOf } from './illustrate.ts';
import { arc, type Piece } from './piece.ts';

/** What is shown on the topic of a brief that the shelf has nothing on. */
export const shownIn = (brief: Brief): Demonstration[] =>
  brief.mismatch ? [] : demonstrationsOn(brief.topic, brief.sentences.map(({ text }) => text).join(' '));

/** Pictures that can be read in two fifths of the width. */
const roomy: ReadonlySet<string> = new Set(['figure', 'axes']);

/**
 * Subjects have habits of their own, so that lessons of different subjects do not look alike: whether the statement is
 * drawn as a map or stands beside the picture, and whether it is told before or after the second look at the thing.
 */
interface Habit {
  beside: boolean;
  late: boolean;
}
type Subject = ReturnType<typeof subjectOf>;
const habits: Record<Subject, Habit> = {
  mathematics: { beside: false, late: false },
  physics: { beside: true, late: false },
  chemistry: { beside: false, late: true },
  computing: { beside: true, late: true },
};

/** Words of a note beside a picture: two lines. */
const besideWords = 10;

const fields: Record<string, Subject> = {
  Mathematics: 'mathematics',
  Physics: 'physics',
  Chemistry: 'chemistry',
  'Computer science': 'computing',
};
const habitOf = (one: Demonstration, brief: Brief): Habit => {
  const subject = fields[brief.field] ?? subjectOf(one);
  // A formula is the statement itself, and stands before the second look in computing.
  const late =
    habits[subject].late && !(subject === 'computing' && brief.formulas.some(({ relation }) => relation));
  return { ...habits[subject], late };
};

/** How the sentences of a lesson with these demonstrations are told; null leaves a sentence to its usual map. */
export const tellerOf = (shown: Demonstration[], brief: Brief): ((fact: Fact) => Sketch | null) => {
  const [first] = shown;
  if (!first || !habitOf(first, brief).beside) return () => null;
  const [picture, ...others] = first.draw().elements;
  const alone = picture && others.length === 0 && roomy.has(picture.visual.type) ? picture : null;
  return (fact) => {
    const notes = notesOf(fact, alone ? besideWords : undefined);
    if (notes.length < 2) return alone && fact.kind !== 'statement' ? overPicture(alone, fact) : null;
    return alone ? besidePicture(alone, notes, fact) : inTable(fact, notes);
  };
};

/** The picture once more, and the sentence spoken over it. */
const overPicture = (picture: ElementInput, fact: Fact): Sketch => ({
  elements: [picture],
  beats: spoken(fact.text).map((say, i) =>
    beat(say, ...(i === 0 ? [show(picture.id, 0)] : [highlight(picture.id, 0.3)])),
  ),
});

const besidePicture = (picture: ElementInput, notes: string[], fact: Fact): Sketch => ({
  elements: [
    { ...picture, region: 'wide-left' },
    place(
      'notes',
      'narrow-right',
      lines(
        notes.map((note, i) => [note, i === 0 ? 'accent' : 'ink']),
        'none',
      ),
      notes.join('; ').slice(0, 300),
    ),
  ],
  beats: spread(
    spoken(fact.text),
    notes.map((words, i) => ({
      words,
      act: (when) => [...(i === 0 ? [show(picture.id, 0)] : []), show(`notes.line${i + 1}`, when)],
    })),
  ),
});

/** Longest text of a cell. */
const cellLimit = 40;

/** The parts of a sentence as rows of a table: what it is, and what sets it apart; null where a part is too long. */
const inTable = (fact: Fact, notes: string[]): Sketch | null => {
  const heads = fact.kind === 'definition' ? ['term', isOrAre(fact.term), 'mark', 'and'] : ['who', 'what'];
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

/** The scenes of the demonstrations: the first one before the statement, the others after it. */
export const shownPieces = (shown: Demonstration[], brief: Brief): Piece[] =>
  shown.flatMap((one, index): Piece[] => {
    const sources = [demonstrationSourceId(one), 'computation'];
    return [
      {
        id: `shown-${one.id}`,
        purpose: index === 0 ? 'hook' : 'exploration',
        title: one.title,
        aim: `Sees ${one.name}.`,
        rank: index === 0 ? arc.hook : arc.exploration + 1,
        worth: 98 - index * 8,
        sources,
        sketch: one.draw(),
      },
      ...(one.further
        ? [
            {
              id: `further-${one.id}`,
              purpose: 'exploration' as const,
              title: one.further.title,
              aim: `Sees more of ${one.name}.`,
              rank: habitOf(one, brief).late && index === 0 ? arc.hook + 1 : arc.exploration + 2 + index,
              worth: 89 - index * 8,
              sources,
              sketch: one.further.draw(),
            },
          ]
        : []),
    ];
  });

/** Seconds to think about a question. */
const thinking_s = 2.2;

/** Where the right answer of a demonstration stands: always the same place for the same one, seemingly any for others. */
const placeOf = ({ id, question }: Demonstration): number =>
  [...id].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % (question.wrong.length + 1);

/** The question of a demonstration as a quiz card beside its picture; null where that has no room for it. */
export const quizPiece = (one: Demonstration, brief: Brief): Piece | null => {
  const { ask, right, wrong, because } = one.question;
  const at = placeOf(one);
  const options = [...wrong.slice(0, at), right, ...wrong.slice(at)].slice(0, 4);
  const [picture] = one.draw().elements;
  if (!picture || !roomy.has(picture.visual.type)) return null;
  const left = /chem|comput/i.test(fields[brief.field] ?? subjectOf(one));
  const quiz = place(
    'quiz',
    left ? 'wide-left' : 'wide-right',
    { type: 'quiz', question: ask, options, answer: options.indexOf(right) + 1, think_s: 2 },
    `A question: ${ask}`.slice(0, 300),
  );
  return {
    id: `quiz-${one.id}`,
    purpose: 'question',
    title: 'Your turn',
    aim: 'Can use what was shown.',
    rank: arc.recap - 5,
    worth: 99,
    sources: [demonstrationSourceId(one), 'computation'],
    sketch: {
      elements: left
        ? [quiz, { ...picture, region: 'narrow-right' }]
        : [{ ...picture, region: 'narrow-left' }, quiz],
      beats: [
        pause(
          thinking_s,
          beat(
            ask,
            show(picture.id, 0),
            show('quiz.question', 0),
            ...options.map((_, i) => show(`quiz.option${i + 1}`, 0.3 + i * 0.15)),
            show('quiz.timer', 0.95),
          ),
        ),
        beat(`It is ${right}. ${because}`, show('quiz.answer', 0)),
      ],
    },
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
