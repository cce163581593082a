import type { Quiz, QuizQuestion } from '@lectern/contracts/companions/quiz.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import type { TimedScene } from '../../narrate-lesson.ts';
import { plainText } from '../../narration/speech/plain-text.ts';

/** A pause after a question that gives the viewer time to think: elsewhere than in a scene of questions it tells a real one. */
const timeToThink_s = 2;
/** What leads up to a question is part of it, as long as it is no longer than this. */
const longestLeadIn = 240;

interface SaidBeat {
  text: string;
  start_s: number;
  speech_end_s: number;
  pause_s: number;
}

/** The beats of a scene with their places in the video. */
const saidIn = ({ scene, narration, start_s }: TimedScene): SaidBeat[] =>
  scene.beats.flatMap(({ id, say, pause_after_s }) => {
    const spoken = narration.beats.find(({ beat }) => beat === id);
    if (!spoken) return [];
    const [start, end] = [start_s + spoken.start_s, start_s + spoken.speech_end_s];
    return { text: plainText(say), start_s: start, speech_end_s: end, pause_s: pause_after_s };
  });

const asks = ({ text }: SaidBeat) => /\?["”’)]*$/.test(text);
const joined = (beats: readonly SaidBeat[]) => beats.map(({ text }) => text).join(' ');

/** The questions that stand on screen with their options, each from when it can be read to when its answer is marked. */
const cardsIn = ({ scene, timeline, start_s }: TimedScene): QuizQuestion[] =>
  scene.elements.flatMap(({ id, visual }) => {
    if (visual.type !== 'quiz' || visual.answer > visual.options.length) return [];
    const own = timeline.onScreen.filter(({ element }) => element === id);
    const first = (part: string) => own.find((shown) => shown.part === part)?.intervals[0];
    const asked = own
      .filter(({ part }) => /^(?:question|option\d)$/.test(part))
      .map(({ intervals }) => intervals[0]?.shown_s ?? 0);
    const options = visual.options.map(plainText);
    return {
      scene: scene.id,
      question: plainText(visual.question),
      options,
      answer_index: visual.answer - 1,
      answer: options[visual.answer - 1]!,
      explanation: visual.why === undefined ? null : plainText(visual.why),
      asked_at_s: start_s + Math.max(0, ...asked),
      answered_at_s: start_s + (first('answer')?.start_s ?? timeline.duration_s),
    };
  });

/** The question that a scene puts to its viewer and answers itself; null where it does not do both. */
const openQuestion = (timed: TimedScene): QuizQuestion | null => {
  const said = saidIn(timed);
  const forQuestions = timed.scene.purpose === 'question';
  const at = said.findLastIndex(
    (beat, index) => asks(beat) && index < said.length - 1 && (forQuestions || beat.pause_s >= timeToThink_s),
  );
  const [question, answer] = [said[at], said[at + 1]];
  if (!question || !answer || asks(answer)) return null;
  const leadIn = forQuestions ? joined(said.slice(0, at + 1)) : question.text;
  return {
    scene: timed.scene.id,
    question: leadIn.length <= longestLeadIn ? leadIn : question.text,
    options: [],
    answer_index: null,
    answer: answer.text,
    explanation: joined(said.slice(at + 2)) || null,
    asked_at_s: question.speech_end_s,
    answered_at_s: answer.start_s,
  };
};

/** Every question that the lesson asks and answers, with the times at which it does. */
export const quizOf = (lesson: Lesson, scenes: readonly TimedScene[]): Quiz => ({
  version: 1,
  title: plainText(lesson.title),
  questions: scenes.flatMap((scene) => {
    const cards = cardsIn(scene);
    const open = cards.length > 0 ? null : openQuestion(scene);
    return open ? [open] : cards;
  }),
});
