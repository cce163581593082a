import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { chaptersOf } from '../../../src/compose/chapters.ts';
import { clock } from '../../../src/compose/companions/clock.ts';
import { quizOf } from '../../../src/compose/companions/quiz.ts';
import { transcriptOf } from '../../../src/compose/companions/transcript.ts';
import { compileTimeline } from '../../../src/render/timeline.ts';
import { layOutScene } from '../../../src/scenes/lay-out-scene.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { sceneOf } from '../../narration/scenes.ts';
import { evenNarration } from '../../render/sample-scenes.ts';
import { timedLesson } from './timed-lesson.ts';

const { lesson, scenes } = timedLesson();
const chapters = chaptersOf(
  lesson,
  scenes.map(({ narration }) => narration),
);

describe('a transcript', () => {
  const transcript = transcriptOf(lesson, chapters);

  test('begins with the title, the length and the chapters with their times', () => {
    expect(transcript).toMatch(
      /^Pythagorean theorem\n=+\n\nLength: \d\d:\d\d\n\n00:00 {2}Pythagorean theorem\n/,
    );
    for (const { title, start_s } of chapters)
      expect(transcript).toContain(`\n${clock(start_s)}  ${title}\n`);
  });

  test('has every chapter under its heading, with all that is said and what is shown', () => {
    for (const { title, start_s } of chapters)
      expect(transcript).toContain(`\n\n[${clock(start_s)}] ${title}\n\n`);
    expect(transcript).toContain('a² + b² = c²');
    expect(transcript).toMatch(/\(On screen: .*triangle.*\.\)/);
    const bare = transcript.replaceAll(/\s+/g, ' ');
    for (const { beats } of lesson.scenes)
      for (const { say } of beats) expect(bare).toContain(say.replaceAll(/\s+/g, ' '));
  });

  test('tells hours where there are any', () => {
    expect([59.9, 61, 3_599, 3_600, 36_000].map(clock)).toEqual([
      '00:59',
      '01:01',
      '59:59',
      '1:00:00',
      '10:00:00',
    ]);
  });
});

describe('a quiz', () => {
  /** One scene of the lesson as if it were spoken from second 10 on. */
  const asked = (says: string[], purpose: Scene['purpose'], pause_after_s: number) => {
    const plain = sceneOf('s', says);
    const scene: Scene = {
      ...plain,
      purpose,
      beats: plain.beats.map((beat) => ({ ...beat, pause_after_s })),
    };
    return quizOf(lesson, [{ ...scenes[0]!, scene, narration: evenNarration(scene), start_s: 10 }]).questions;
  };

  test('holds the question that the recap gives time for, with its answer and both times', () => {
    const { questions } = quizOf(lesson, scenes);
    expect(questions).toMatchObject([
      { options: [], answer_index: null, question: expect.stringMatching(/\?$/) },
    ]);
    const [{ asked_at_s, answered_at_s, scene }] = questions as [(typeof questions)[0]];
    const recap = scenes.find((timed) => timed.scene.id === scene)!;
    expect(asked_at_s).toBeGreaterThan(recap.start_s);
    expect(answered_at_s - asked_at_s).toBeGreaterThanOrEqual(2);
  });

  test('takes a card with options as it is asked and answered on screen', () => {
    const scene = Scene.parse({
      id: 'card',
      title: 'A question',
      purpose: 'question',
      elements: [
        {
          id: 'quiz',
          region: 'full',
          alt: 'A question with three options.',
          visual: {
            type: 'quiz',
            question: 'What is $2^3$?',
            options: ['6', '8', '9'],
            answer: 2,
            why: 'Two times two times two.',
          },
        },
      ],
      beats: [
        {
          id: 'ask',
          say: 'What is two cubed?',
          actions: ['question', 'option1', 'option2', 'option3'].map((part) => ({
            do: 'show',
            target: `quiz.${part}`,
          })),
        },
        {
          id: 'tell',
          say: 'It is eight.',
          actions: [{ do: 'show', target: 'quiz.answer', cue: { word: 'eight' } }],
        },
      ],
    });
    const laid = layOutScene(scene, dark, { captionsBurned: false });
    const narration = evenNarration(scene);
    const timeline = compileTimeline(scene, laid, narration);
    const { questions } = quizOf(lesson, [{ ...scenes[0]!, scene, laid, narration, timeline, start_s: 100 }]);
    expect(questions).toMatchObject([
      {
        question: 'What is 2³?',
        options: ['6', '8', '9'],
        answer_index: 1,
        answer: '8',
        explanation: 'Two times two times two.',
      },
    ]);
    const [{ asked_at_s, answered_at_s }] = questions as [(typeof questions)[0]];
    expect(answered_at_s - 100).toBeCloseTo(narration.beats[1]!.words[2]!.start_s, 2);
    expect(asked_at_s).toBeLessThan(answered_at_s);
  });

  test('takes what leads up to a question of a scene of questions', () => {
    const says = ['Here is a ball.', 'If you drop it, where does it go?', 'Down.', 'Gravity pulls it.'];
    expect(asked(says, 'question', 0.4)).toMatchObject([
      {
        question: 'Here is a ball. If you drop it, where does it go?',
        answer: 'Down.',
        explanation: 'Gravity pulls it.',
      },
    ]);
  });

  test('leaves out questions that nobody has time for, or that are not answered', () => {
    expect(asked(['Is that an accident?', 'Look closer.'], 'hook', 0.4)).toEqual([]);
    expect(asked(['What is next?'], 'question', 3)).toEqual([]);
    expect(asked(['What is it?', 'And why?'], 'question', 3)).toEqual([]);
    expect(asked(['Is that an accident?', 'No.'], 'hook', 2)).toHaveLength(1);
  });
});
