import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../../src/scenes/drawing/polyline.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { readPlaneExpression } from '../../../src/scenes/visuals/axes/expression.ts';
import { layFrame } from '../../../src/scenes/visuals/axes/frame.ts';
import { fullStrength, gridOf } from '../../../src/scenes/visuals/vector-field/arrows.ts';
import { curlAt, divergenceAt, type Flow, follow } from '../../../src/scenes/visuals/vector-field/flow.ts';
import { drawParts, frameAt, inkOn, layInput, partOf, regions } from './lay.ts';

const axis = { min: -3, max: 3, ticks: 'none' as const, scale: 'linear' as const };
const frame = layFrame(
  { type: 'axes', x: axis, y: axis, grid: false, equal: true, plots: [] },
  regions.full,
  dark,
);

const flowOf = (p: string, q: string): Flow => {
  const [first, second] = [readPlaneExpression(p), readPlaneExpression(q)];
  if (typeof first !== 'function' || typeof second !== 'function') throw new Error('no expression');
  const flow = { p: first, q: second, frame, full: 1 };
  return { ...flow, full: fullStrength(flow, gridOf(frame, 15).places) };
};

describe('what a field does', () => {
  test.each([
    ['-y', 'x', 2, 0],
    ['x', 'y', 0, 2],
    ['y', '0', -1, 0],
    ['x^2', 'x*y', 0.5, 3],
    ['3', '-7', 0, 0],
  ])('curl and divergence of (%s, %s) at (1, 0.5)', (p, q, curl, divergence) => {
    expect(curlAt(flowOf(p, q), [1, 0.5])).toBeCloseTo(curl, 6);
    expect(divergenceAt(flowOf(p, q), [1, 0.5])).toBeCloseTo(divergence, 6);
  });

  test('a whirl brings back what it carries, after one turn', () => {
    const step = 0.02;
    const { path, closed } = follow(flowOf('-y', 'x'), [1.5, 0], step, 2000);
    expect(closed).toBe(true);
    expect(Math.abs(path.length * step - 2 * Math.PI)).toBeLessThan(2 * step);
    const unit = frame.x.at(1) - frame.x.at(0);
    expect(lengthOf(path) / unit).toBeCloseTo(3 * Math.PI, 1);
  });

  test('a steady stream with growing slope runs along its parabola', () => {
    const { path } = follow(flowOf('1', 'x'), [-2, 2], 0.05, 2000);
    expect(path.length).toBeGreaterThan(30);
    for (const [px, py] of path) expect(frame.y.valueAt(py)).toBeCloseTo(frame.x.valueAt(px) ** 2 / 2, 4);
  });

  test('what comes to rest stops, and what leaves the plane ends there', () => {
    expect(follow(flowOf('-x', '-y'), [2, 1], 0.1, 5000).path.length).toBeLessThan(400);
    const { path } = follow(flowOf('1', '0'), [0, 0], 0.1, 5000);
    expect(path.at(-1)![0]).toBeLessThanOrEqual(frame.plane.x + frame.plane.width + 1e-6);
  });

  test('a pole does not shrink all other arrows to nothing', () => {
    const flow = flowOf('x/(x^2+y^2)^2', '0');
    expect(flow.full).toBeLessThan(1000);
  });
});

describe('what flows', () => {
  const context = frameAt(0.5);
  const laid = layInput({ type: 'vector-field', p: '-y', q: 'x', particles: [{ id: 'leaf', at: [2, 0] }] });
  const placeAt = (clock: number) => {
    drawParts(laid, { leaf: { clock } }, context);
    return inkOn(context, 0.5)!;
  };

  test('a particle stays on its circle, and never jumps', () => {
    const { box } = partOf(laid, 'leaf');
    const start = placeAt(0);
    expect(Math.abs(start.x - box.x)).toBeLessThan(3);
    for (const clock of [0.5, 3.1, 7.9, 30]) {
      const [here, next] = [placeAt(clock), placeAt(clock + 1 / 30)];
      expect(Math.hypot(next.x - here.x, next.y - here.y)).toBeLessThan(40);
    }
  });

  test('through a place without a vector nothing flows, and that is said', () => {
    const { faults } = layInput({
      type: 'vector-field',
      p: 'sqrt(x)',
      q: '0',
      streamlines: [{ id: 'lost', at: [-1, 0] }],
    });
    expect(faults).toMatchObject([{ code: 'bad_reference', part: 'lost' }]);
  });
});

test('a component that cannot be read is a fault, and the axes still stand', () => {
  const laid = layInput({ type: 'vector-field', p: 'import("fs")', q: 'x' });
  expect(laid.faults).toMatchObject([{ code: 'bad_expression', part: 'field' }]);
  expect(partOf(laid, 'x-axis').box.width).toBeGreaterThan(300);
});

test.each(['left', 'narrow-right', 'upper', 'lower'] as const)('a field finds its place in %s', (name) => {
  const input = {
    type: 'vector-field',
    p: '-y',
    q: 'x',
    probes: [{ id: 'c', at: [0, 0], measures: 'curl' }],
  };
  expect(layInput(input, regions[name]).faults).toEqual([]);
});
