import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../../src/render/timeline.ts';
import { atRest } from '../../../src/scenes/drawing/presence.ts';
import { spread } from '../../../src/scenes/drawing/spread.ts';
import type { LaidElement, PartState } from '../../../src/scenes/visual.ts';
import { numberOf, textOf } from '../../../src/scenes/visuals/timeline/moments.ts';
import { evenNarration } from '../../render/sample-scenes.ts';
import { drawParts, frameAt, inkOn, lay, layInput, partOf } from './lay.ts';
import { drawing } from './samples.ts';

const scale = 0.5;
const context = frameAt(scale);
const middle = (laid: LaidElement, id: string, state: Partial<PartState> = {}) => {
  drawParts(laid, { [id]: state }, context);
  const { x, y, width, height } = inkOn(context, scale)!;
  return { x: x + width / 2, y: y + height / 2 };
};

describe('what keeps its distance', () => {
  const options = { low: 0, high: 100, gap: 10 };
  const wish = (middle: number, length = 20) => ({ middle, length });

  test('stands where it wishes to while there is room, and moves no further than it must', () => {
    expect(spread([wish(20), wish(70)], options)).toEqual([20, 70]);
    expect(spread([wish(48), wish(52)], options)).toEqual([35, 65]);
    expect(spread([wish(0), wish(99)], options)).toEqual([10, 90]);
  });

  test('fits exactly up to the limit, and not beyond it', () => {
    expect(spread([wish(50), wish(50), wish(50, 40)], { ...options })).toEqual([10, 40, 80]);
    expect(spread([wish(50), wish(50), wish(50, 41)], { ...options })).toBeNull();
  });
});

describe('a timeline', () => {
  const events = [1900, 1910, 1950].map((at, index) => ({ id: `e${index}`, at, label: `${at}` }));
  const dots = (spacing: 'true' | 'even'): number[] => {
    const laid = layInput({ type: 'timeline', spacing, events, now: { at: 1900 } });
    return [1900, 1910, 1950].map((value) => middle(laid, 'now', { value }).x);
  };

  test('keeps true distances, or even ones where it is asked to', () => {
    const [first, second, third] = dots('true') as [number, number, number];
    expect((second - first) / (third - first)).toBeCloseTo(0.2, 1);
    const even = dots('even') as [number, number, number];
    expect((even[1] - even[0]) / (even[2] - even[0])).toBeCloseTo(0.5, 1);
  });

  test('reads dates as moments of their year, and writes them as people do', () => {
    expect(numberOf('1969-07-20')).toBeGreaterThan(numberOf('1969-07'));
    expect(numberOf('1969-07-20')).toBeLessThan(numberOf('1969-12'));
    expect(['1969-07-20', '1969-07', '-44-03-15', 1969, -44, 4.5e9].map(textOf)).toEqual([
      '20 Jul 1969',
      'Jul 1969',
      '15 Mar 44 BC',
      '1969',
      '44 BC',
      '$4.5 \\cdot 10^{9}$',
    ]);
  });
});

describe('a cycle', () => {
  test('its token goes round inside the ring and is at the first stage again after the last', () => {
    const laid = lay(drawing('a cycle with a token'));
    const at = (value: number) => middle(laid, 'token', { value });
    expect(at(1).y).toBeLessThan(at(3).y);
    expect(at(4).x).toBeLessThan(at(2).x);
    expect(at(5).x).toBeCloseTo(at(1).x, 0);
    expect(at(5).y).toBeCloseTo(at(1).y, 0);
  });
});

describe('a Venn diagram', () => {
  const laid = lay(drawing('two sets with their members'));
  /** Names of the regions that have ink in the middle of a part. */
  const regionsAt = (item: string): string[] => {
    const { box } = partOf(laid, item);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return ['only-a', 'only-b', 'a-and-b', 'a-or-b'].filter((id) => {
      drawParts(laid, { [id]: {} }, context);
      return context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data[3]! > 0;
    });
  };

  test('fills regions in their true shape, and items lie in theirs', () => {
    expect(regionsAt('item1')).toEqual(['only-a', 'a-or-b']);
    expect(regionsAt('item3')).toEqual(['a-and-b', 'a-or-b']);
    expect(regionsAt('item8')).toEqual(['only-b', 'a-or-b']);
  });

  test('items come in with the last of the sets that they are in', () => {
    const visual = drawing('two sets with their members');
    const made = Scene.parse({
      id: 's',
      title: 'S',
      purpose: 'example',
      transition: 'cut',
      elements: [{ id: 'v', region: 'full', visual, alt: 'sets' }],
      beats: ['a', 'b'].map((set) => ({
        id: set,
        say: 'Here is one of the sets.',
        actions: [{ do: 'draw', target: `v.${set}` }],
      })),
    });
    const narration = evenNarration(made, 0.5);
    const timeline = compileTimeline(made, [{ ...lay(visual), id: 'v' }], narration);
    const [first, second] = narration.beats.map(({ end_s }) => [
      ...timeline.stateAt('v', end_s - 0.1).parts.keys(),
    ]);
    expect(first).toEqual(['a', 'item1', 'item2']);
    expect(second).toHaveLength(2 + 8);
  });

  test('an item of a set that is not there is a fault', () => {
    const odd = layInput({
      type: 'venn',
      sets: [{ label: 'A' }, { label: 'B' }],
      items: [{ in: ['c'], text: 'x' }],
    });
    expect(odd.faults).toMatchObject([{ code: 'bad_reference', part: 'item1' }]);
  });
});

describe('a quiz', () => {
  const quiz = Visual.parse({
    type: 'quiz',
    question: 'A ball is thrown straight up. What is its acceleration at the top?',
    options: ['Zero', 'Upwards', 'Downwards', 'It depends on the ball'],
    answer: 3,
    why: 'Gravity never stops pulling.',
    think_s: 5,
  });
  const scene = (actions: object[]) =>
    Scene.parse({
      id: 's',
      title: 'S',
      purpose: 'question',
      transition: 'cut',
      elements: [{ id: 'q', region: 'full', visual: quiz, alt: 'a question' }],
      beats: [{ id: 'b', say: 'Take your time and think about it before we go on, please.', actions }],
    });

  test('its timer and its answer wait for an action of their own, the reason comes with the answer', () => {
    const laid = { ...lay(quiz), id: 'q' };
    const made = scene([
      { do: 'show', target: 'q', cue: { fraction: 0 } },
      { do: 'show', target: 'q.answer', cue: { fraction: 0.5 } },
    ]);
    const timeline = compileTimeline(made, [laid], evenNarration(made, 0.5));
    const options = ['question', 'option1', 'option2', 'option3', 'option4'];
    expect([...timeline.stateAt('q', 1.5).parts.keys()]).toEqual(options);
    expect([...timeline.stateAt('q', 5.5).parts.keys()]).toEqual([...options, 'answer', 'why']);
  });

  test('its timer runs down and then stands still', () => {
    const laid = { ...lay(quiz), id: 'q' };
    const made = scene([{ do: 'show', target: 'q.timer', cue: { fraction: 0 } }]);
    const timeline = compileTimeline(made, [laid], evenNarration(made, 1));
    const clock = (t: number) => timeline.stateAt('q', t).parts.get('timer')!.clock;
    const start_s = timeline.actions[0]!.start_s;
    expect(clock(start_s + 2)).toBeCloseTo(2);
    expect(clock(start_s + 5)).toBeCloseTo(5);
    expect(clock(start_s + 8)).toBeCloseTo(5);
    expect(timeline.stateAt('q', start_s + 7)).toBe(timeline.stateAt('q', start_s + 8));
  });

  test('the answer leaves the right option as it is and veils the others', () => {
    const laid = lay(quiz);
    const brightness = (option: string, answered: boolean): number => {
      const canvas = createCanvas(1920, 1080);
      const frame = canvas.getContext('2d');
      const ids = [option, ...(answered ? ['answer'] : [])];
      laid.draw(frame, { parts: new Map(ids.map((id) => [id, atRest])), transform: null });
      const run = partOf(laid, option).text.at(-1)!.box;
      const { data } = frame.getImageData(run.x, run.y, run.width, run.height);
      return Math.max(...data.filter((_, index) => index % 4 === 0));
    };
    expect(brightness('option3', true)).toBeGreaterThan(200);
    expect(brightness('option1', false)).toBeGreaterThan(200);
    expect(brightness('option1', true)).toBeLessThan(130);
  });

  test('an answer that is no option is a fault', () => {
    const laid = layInput({ type: 'quiz', question: 'Why?', options: ['so', 'because'], answer: 3 });
    expect(laid.faults).toMatchObject([{ code: 'bad_reference', part: 'answer' }]);
  });
});

test('the arrow of a process comes in with the step that it leads to', () => {
  const laid = { ...lay(drawing('a process with drawings')), id: 'p' };
  const made = Scene.parse({
    id: 's',
    title: 'S',
    purpose: 'process',
    transition: 'cut',
    elements: [{ id: 'p', region: 'full', visual: drawing('a process with drawings'), alt: 'steps' }],
    beats: [1, 2, 3].map((step) => ({
      id: `b${step}`,
      say: 'And then this happens.',
      actions: [{ do: 'show', target: `p.step${step}` }],
    })),
  });
  const narration = evenNarration(made, 0.5);
  const timeline = compileTimeline(made, [laid], narration);
  const ends = narration.beats.map(({ end_s }) => [...timeline.stateAt('p', end_s - 0.1).parts.keys()]);
  expect(ends).toEqual([
    ['step1'],
    ['step1', 'arrow1', 'step2'],
    ['step1', 'arrow1', 'step2', 'arrow2', 'step3'],
  ]);
});
