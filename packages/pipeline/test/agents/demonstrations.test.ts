import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { answerOf, choice } from '../../src/agents/devices/demonstrations/demonstration.ts';
import { demonstrations } from '../../src/agents/devices/demonstrations/registry.ts';
import { shownPieces } from '../../src/agents/devices/shown.ts';
import { quizPiece } from '../../src/agents/devices/shown-quiz.ts';
import { cueStands } from '../../src/agents/writing/cues.ts';
import { finished } from '../../src/agents/writing/finish.ts';
import { examineLayout } from '../../src/quality/before/examine-layout.ts';
import { checkTruths } from '../../src/quality/before/truths.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { makeLesson } from './make-lesson.ts';

const { brief } = makeLesson({ topic: 'Anything', context: 'It is something.' });
const piecesOf = (one: (typeof demonstrations)[number]) => [
  ...shownPieces([one], brief),
  ...(quizPiece(one, brief) ? [quizPiece(one, brief)!] : []),
];

test.each([
  ['5', 'It is 5. So.'],
  ['−3 V', 'It is −3 V. So.'],
  ['a circle', 'It is a circle. So.'],
  ['larger', 'It is larger. So.'],
  ['no', 'No. So.'],
  ['completely', 'Completely. So.'],
  ['it doubles', 'It doubles. So.'],
  ['to the focus', 'To the focus. So.'],
  ['the answers were not fixed', 'The answers were not fixed. So.'],
])('the answer “%s” is spoken as “%s”', (right, spoken) => {
  expect(answerOf(choice('Which?', right, [], 'So.'))).toBe(spoken);
});

describe.each(demonstrations.map((one) => [one.id, one] as const))('the demonstration %s', (_, one) => {
  test('fits its place, and every part that it speaks of is there', () => {
    for (const piece of piecesOf(one)) {
      const scene = Scene.parse(finished(piece, 0));
      const laid = layOutScene(scene, dark, { captionsBurned: false });
      const failed = [
        ...examineLayout({ scene, elements: laid, frame: landscape }, dark),
        ...checkTruths(scene),
      ].filter(({ outcome }) => outcome === 'fail');
      expect(failed.map(({ id, detail }) => `${piece.id}: ${id} ${detail}`)).toEqual([]);
      const parts = new Set(
        laid.flatMap((element) => [element.id, ...element.parts.map((part) => `${element.id}.${part.id}`)]),
      );
      for (const { target } of scene.beats.flatMap(({ actions }) => actions)) expect(parts).toContain(target);
    }
  });

  test('cues on words that are said', () => {
    for (const { sketch } of piecesOf(one))
      for (const { say, actions = [] } of sketch.beats)
        for (const { cue, target } of actions)
          if (cue && 'word' in cue)
            expect(cueStands(say, cue), `${target} at “${cue.word}” in “${say}”`).toBe(true);
  });

  test('asks a question whose answers differ', () => {
    const { right, wrong, ask } = one.question;
    expect(new Set([right, ...wrong]).size).toBe(wrong.length + 1);
    expect(ask).toMatch(/\?$/);
    expect(one.puzzle.at(-1)).toMatch(/\?$/);
    expect(one.stays.split(' ').length).toBeLessThanOrEqual(9);
  });
});
