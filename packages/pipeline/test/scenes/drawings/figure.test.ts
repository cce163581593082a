import { describe, expect, test } from 'vitest';
import { drawParts, frameAt, inkOn, lay, layInput, partOf } from './lay.ts';
import { drawing } from './samples.ts';

const scale = 0.5;
const context = frameAt(scale);
const square = { min: [0, 0], max: [10, 10] };
const figure = (...shapes: object[]) => layInput({ type: 'figure', space: square, shapes });

const placeAt = (laid: ReturnType<typeof lay>, id: string, clock: number): [number, number] => {
  drawParts(laid, { [id]: { clock } }, context);
  const ink = inkOn(context, scale)!;
  return [ink.x + ink.width / 2, ink.y + ink.height / 2];
};

describe('motion', () => {
  const laid = lay(drawing('free particles'));

  test('is continuous: nothing jumps between two frames', () => {
    for (const clock of [0, 0.9, 2.33, 7.1, 19.8]) {
      const [x, y] = placeAt(laid, 'p4', clock);
      const [nx, ny] = placeAt(laid, 'p4', clock + 1 / 30);
      expect(Math.hypot(nx - x, ny - y)).toBeLessThan(40);
    }
  });

  test('starts from the place at rest', () => {
    const { box } = partOf(laid, 'p2');
    const [x, y] = placeAt(laid, 'p2', 0);
    expect(Math.abs(x - box.x - box.width / 2)).toBeLessThan(3);
    expect(Math.abs(y - box.y - box.height / 2)).toBeLessThan(3);
  });

  test('what moves says so, and what stands still does not', () => {
    expect(partOf(laid, 'p0').animated).toBe(true);
    expect(partOf(laid, 'box').animated).toBeUndefined();
  });
});

describe('places', () => {
  test('the scale is the same both ways', () => {
    const { box } = partOf(figure({ shape: 'circle', id: 'c', centre: [5, 5], radius: 3 }), 'c');
    expect(box.width).toBeCloseTo(box.height, 1);
  });

  test('a shape outside the space is not cut off', () => {
    const laid = figure({ shape: 'circle', id: 'c', centre: [14, 5], radius: 3 });
    expect(laid.faults).toEqual([]);
  });

  test('an offset moves a shape by its own units', () => {
    const laid = figure({ shape: 'point', id: 'p', at: [2, 2] });
    const { box, unit } = partOf(laid, 'p');
    drawParts(laid, { p: { offset: [3, 1] } }, context);
    const ink = inkOn(context, scale)!;
    expect(Math.abs(ink.x + ink.width / 2 - (box.x + box.width / 2 + 3 * unit![0]))).toBeLessThan(3);
    expect(Math.abs(ink.y + ink.height / 2 - (box.y + box.height / 2 + unit![1]))).toBeLessThan(3);
  });

  test('labels wished for at the same place move apart', () => {
    const laid = figure(
      { shape: 'point', id: 'one', at: [5, 5], label: { text: 'first label', side: 'above' } },
      { shape: 'point', id: 'two', at: [5.2, 5], label: { text: 'second label', side: 'above' } },
    );
    expect(laid.faults).toEqual([]);
  });

  test('a label without any room is a fault', () => {
    const words = 'an endless label that fills the whole line '.repeat(4).slice(0, 150);
    const shapes = Array.from({ length: 14 }, (_, index) => ({
      shape: 'text',
      id: `t${index}`,
      at: [5, 5],
      text: words,
    }));
    expect(figure(...shapes).faults.some(({ code }) => code === 'label_collision')).toBe(true);
  });
});

test('text on a solid fill is legible', () => {
  const laid = figure({
    shape: 'rect',
    id: 'r',
    min: [1, 1],
    max: [9, 9],
    role: 'b',
    fill: 'solid',
    label: { text: 'nine volts', side: 'centre' },
  });
  const run = partOf(laid, 'r').text[0]!;
  expect(run.background).not.toBe(run.colour);
  expect(run.colour).toBe('#10141c');
});
