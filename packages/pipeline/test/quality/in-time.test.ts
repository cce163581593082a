import type { LessonInput } from '@lectern/contracts/scene/lesson.ts';
import { describe, expect, test } from 'vitest';
import { examineMoments } from '../../src/quality/before/moments/examine-moments.ts';
import { momentsOf } from '../../src/quality/before/moments/sample.ts';
import type { LaidElement } from '../../src/scenes/visual.ts';
import { box, element, laidScene, text, timelineOf } from './laid.ts';

type Action = NonNullable<LessonInput['scenes'][number]['beats'][number]['actions']>[number];

const say = 'These are so many words that all that moves has enough time to move from here to there.';

const examine = (elements: LaidElement[], actions: Action[], sceneStart_s = 100) => {
  const laid = laidScene(elements, [{ id: 'b1', say, actions, pause_after_s: 2 }]);
  const checks = examineMoments(laid, timelineOf(laid), sceneStart_s);
  const of = (id: string) => checks.filter((check) => check.id === id);
  return { of, outcomes: (id: string) => of(id).map(({ outcome }) => outcome) };
};

const show = (target: string, fraction?: number): Action => ({
  do: 'show',
  target,
  ...(fraction === undefined ? {} : { cue: { fraction } }),
});
const left = () => element('one', [text('first', box(200, 500))]);

describe('text over text', () => {
  const replaced = () => element('other', [text('second', box(220, 510))]);

  test('is found at the moment at which both are seen', () => {
    const { of } = examine([left(), replaced()], [show('one', 0), show('other', 0.5)]);
    const [found] = of('text_overlap_in_time');
    expect(found).toMatchObject({ outcome: 'fail', scene: 'one' });
    expect(found!.at_s).toBeGreaterThan(102);
    expect(found!.detail).toContain('“the first” (one.first) lies over “the second” (other.second)');
  });

  test('is none where the first has gone before the second comes', () => {
    const actions: Action[] = [
      show('one', 0),
      { do: 'clear', target: 'one', cue: { fraction: 0.3 } },
      show('other', 0.7),
    ];
    const { outcomes } = examine([left(), replaced()], actions);
    expect(outcomes('text_overlap_in_time')).toEqual(['pass']);
    expect(outcomes('element_overlap_in_time')).toEqual(['pass']);
  });

  test('is found in the middle of a motion, although both its ends are clear', () => {
    const mover = element('mover', [text('passing', box(200, 300))]);
    const standing = element('standing', [text('still', box(700, 300))]);
    const actions: Action[] = [
      show('mover', 0),
      show('standing', 0),
      { do: 'move', target: 'mover', to: [1000, 0], cue: { fraction: 0.4 } },
    ];
    const { outcomes } = examine([mover, standing], actions);
    expect(outcomes('text_overlap_in_time')).toEqual(['fail']);
    expect(outcomes('element_overlap_in_time')).toEqual(['fail']);
    const clear = examine([mover, element('standing', [text('still', box(700, 500))])], actions);
    expect(clear.outcomes('text_overlap_in_time')).toEqual(['pass']);
  });
});

test('an element that stands on another one may lie over it, but not over its text', () => {
  const host = element('host', [
    { id: 'area', box: box(200, 300, 800, 500), kind: 'graphic', text: [] },
    text('name', box(250, 350)),
  ]);
  const label = (y: number) => element('label', [text('note', box(250, y))], { on: ['host'] });
  const actions = [show('host', 0), show('label', 0.3)];
  const good = examine([host, label(600)], actions);
  expect(good.outcomes('element_overlap_in_time')).toEqual(['pass']);
  expect(good.outcomes('text_overlap_in_time')).toEqual(['pass']);
  const bad = examine([host, label(360)], actions);
  expect(bad.outcomes('text_overlap_in_time')).toEqual(['fail']);
  const undeclared = examine([host, { ...label(600), on: [] }], actions);
  expect(undeclared.outcomes('element_overlap_in_time')).toEqual(['fail']);
});

test.each([
  [300, 'pass'],
  [1600, 'fail'],
])('a part that moves %i px to the right stays in the safe area: %s', (way, outcome) => {
  const actions: Action[] = [
    show('one', 0),
    { do: 'move', target: 'one', to: [way, 0], cue: { fraction: 0.3 } },
  ];
  expect(examine([left()], actions).outcomes('safe_area_in_time')).toEqual([outcome]);
});

test('where a part says itself where it is, that counts', () => {
  const lost = (x: number) => ({ ...left(), boxAt: () => box(x, 500) });
  expect(examine([lost(400)], [show('one', 0)]).outcomes('safe_area_in_time')).toEqual(['pass']);
  expect(examine([lost(10)], [show('one', 0)]).outcomes('safe_area_in_time')).toEqual(['fail']);
});

test.each([
  [12, 'pass'],
  [11, 'warn'],
])('elements %i px apart: %s', (space, outcome) => {
  const below = element('below', [text('under', box(200, 560 + space))]);
  expect(examine([left(), below], [show('one', 0), show('below', 0)]).outcomes('spacing')).toEqual([outcome]);
});

test.each([
  [6, 'pass'],
  [7, 'warn'],
])('%i lines of running text at once: %s', (count, outcome) => {
  const lines = element(
    'many',
    Array.from({ length: count }, (_, line) => text(`line${line}`, box(200, 200 + 80 * line))),
  );
  expect(examine([lines], [show('many', 0)]).outcomes('lines_on_screen')).toEqual([outcome]);
});

describe('an empty half', () => {
  const picture = (id: string, x: number) =>
    element(id, [{ id: 'all', box: box(x, 200, 700, 700), kind: 'graphic', text: [] }], { type: 'figure' });
  const [one, other] = [picture('one', 120), picture('other', 1050)];

  test('warns when it lasts for more than three seconds', () => {
    const { of } = examine([one, other], [show('one', 0), show('other', 0.8)]);
    expect(of('half_empty')).toMatchObject([{ outcome: 'warn', detail: 'The right half is empty.' }]);
    expect(of('half_empty')[0]!.value).toBeGreaterThan(3);
  });

  test('is no matter for less', () => {
    expect(examine([one, other], [show('one', 0), show('other', 0.2)]).outcomes('half_empty')).toEqual([
      'pass',
    ]);
  });

  test('is one for which the picture that fills it is being built up', () => {
    const wide = element(
      'wide',
      [
        { id: 'left', box: box(120, 200, 700, 700), kind: 'graphic', text: [] },
        { id: 'right', box: box(1050, 200, 700, 700), kind: 'graphic', text: [] },
      ],
      { type: 'figure' },
    );
    expect(examine([wide], [show('wide.left', 0), show('wide.right', 0.9)]).outcomes('half_empty')).toEqual([
      'pass',
    ]);
  });

  test('a frame with nothing in it is told as such', () => {
    expect(examine([one, other], [show('one', 0.8), show('other', 0.8)]).of('half_empty')).toMatchObject([
      { outcome: 'warn', detail: 'Nothing is shown yet.', at_s: 100 },
    ]);
  });

  test('a card is composed around empty room', () => {
    const title = element('title', [text('text', box(100, 400))], { type: 'title' });
    expect(examine([title], [show('title', 0)]).outcomes('half_empty')).toEqual(['pass']);
  });
});

test('motions are looked at between their ends; all moments of a scene are bounded', () => {
  const actions: Action[] = [
    show('one', 0),
    { do: 'move', target: 'one', to: [300, 0], cue: { fraction: 0.5 } },
  ];
  const laid = laidScene([left()], [{ id: 'b1', say, actions }]);
  const timeline = timelineOf(laid);
  const move = timeline.actions.find(({ action }) => action.do === 'move')!;
  const inside = momentsOf(timeline).filter((t) => t > move.start_s + 0.11 && t < move.end_s);
  expect(inside.length).toBeGreaterThanOrEqual(4);
  const busy = laidScene(
    [left()],
    Array.from({ length: 16 }, (_, beat) => ({ id: `b${beat}`, say, actions: Array(24).fill(actions[1]) })),
  );
  expect(momentsOf(timelineOf(busy)).length).toBeLessThanOrEqual(16 * 24 * 4 + 2);
});
