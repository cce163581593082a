import type { Brief } from '../brief.ts';
import { show } from '../writing/actions.ts';
import { beat, pause, place } from '../writing/sketch.ts';
import { answerOf, type Demonstration } from './demonstrations/demonstration.ts';
import { demonstrationSourceId } from './demonstrations/match.ts';
import { arc, type Piece } from './piece.ts';
import { quizLeft, roomy } from './shown-habits.ts';

/** Seconds to think about a question. */
const thinking_s = 2.2;

/** Where the right answer of a demonstration stands: always the same place for the same one, seemingly any for others. */
const placeOf = ({ id, question }: Demonstration): number =>
  [...id].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % (question.wrong.length + 1);

/** The question of a demonstration as a quiz card beside its picture; null where that has no room for it. */
export const quizPiece = (one: Demonstration, brief: Brief): Piece | null => {
  const { ask, right, wrong } = one.question;
  const at = placeOf(one);
  const options = [...wrong.slice(0, at), right, ...wrong.slice(at)].slice(0, 4);
  const [picture] = one.draw().elements;
  if (!picture || !roomy.has(picture.visual.type)) return null;
  const left = quizLeft(one, brief);
  const quiz = place(
    'quiz',
    left ? 'left' : 'right',
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
      elements: left ? [quiz, { ...picture, region: 'right' }] : [{ ...picture, region: 'left' }, quiz],
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
        beat(answerOf(one.question), show('quiz.answer', 0)),
      ],
    },
  };
};
