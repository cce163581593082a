import { textVisuals } from '@lectern/contracts/scene/visuals.ts';
import { describe, expect, test } from 'vitest';
import { review } from '../../src/agents/review/review.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { dark } from '../../src/scenes/theme.ts';
import { grammarFaults } from './grammar-faults.ts';
import { faultsOf } from './lesson-faults.ts';
import { makeLesson } from './make-lesson.ts';
import { topics } from './topics/topics.ts';

const settings = { theme: dark, frame: landscape, captionsBurned: false, speed: 1 };
/** Topics that the shelf has come to know have its own pictures and words. */
const made = topics
  .map(({ topic, context, subject }) => ({ topic, subject, ...makeLesson({ topic, context }) }))
  .filter(({ brief }) => brief.entry === null);
/** The visuals of a lesson in order, without headings; a graph and an axes tell what they hold. */
const sequenceOf = ({ lesson }: (typeof made)[number]): string =>
  lesson.scenes
    .flatMap(({ elements }) =>
      elements.filter(({ region }) => region !== 'header').map(({ visual }) => visual.type),
    )
    .join(' ');

describe.each(made.map((one) => [one.topic, one] as const))('the lesson on %s', (_, one) => {
  test('is sound, and every sentence of it stands', () => {
    expect(faultsOf(one.lesson)).toEqual([]);
    expect(grammarFaults(one.lesson)).toEqual([]);
  });

  test('passes every check before a frame is drawn, as it was written', () => {
    const { scenes, warnings } = review(one.lesson, settings);
    const failed = scenes.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === 'fail'));
    expect(failed.map(({ id, detail }) => `${id}: ${detail}`)).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('shows its subject in three of five scenes, and says where each sentence comes from', () => {
    const { scenes } = one.lesson;
    const showing = scenes.filter(({ elements }) =>
      elements.some(({ visual }) => !textVisuals.has(visual.type)),
    );
    expect(showing.length / scenes.length).toBeGreaterThanOrEqual(0.6);
    for (const { beats } of scenes)
      for (const { say, sources } of beats)
        if (!/[?]|^(?:So what stays|Here is the map)/.test(say)) expect(sources, say).not.toEqual([]);
  });

  test('takes its time', () => {
    expect(one.outline.estimate_s).toBeGreaterThan(50);
    expect(one.outline.estimate_s).toBeLessThan(140);
  });
});

test('lessons of different subjects do not share their visuals', () => {
  const bySequence = Map.groupBy(made, sequenceOf);
  const shared = [...bySequence.values()].filter(
    (group) => new Set(group.map(({ subject }) => subject)).size > 1,
  );
  expect(
    shared.map((group) => `${sequenceOf(group[0]!)}: ${group.map(({ topic }) => topic).join(', ')}`),
  ).toEqual([]);
});
