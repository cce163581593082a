import { describe, expect, test } from 'vitest';
import type { Box } from '../../../src/scenes/geometry.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { readExpression } from '../../../src/scenes/visuals/axes/expression.ts';
import { layFrame } from '../../../src/scenes/visuals/axes/frame.ts';
import { functionLines } from '../../../src/scenes/visuals/axes/plot-place.ts';
import { drawParts, frameAt, inkOn, layInput, partOf, regions } from './lay.ts';

const plane = (plots: object[], y = { min: -4, max: 4 }) => ({
  type: 'axes' as const,
  x: { min: -5, max: 5 },
  y,
  plots,
});

const linesOf = (expression: string, y = { min: -4, max: 4 }) => {
  const axis = { ticks: 'auto' as const, scale: 'linear' as const };
  const visual = {
    ...plane([], y),
    x: { ...axis, min: -5, max: 5 },
    y: { ...axis, ...y },
    grid: false,
    equal: false,
    plots: [],
  };
  const frame = layFrame(visual, regions.full, dark);
  const formula = readExpression(expression, 'x');
  if (typeof formula !== 'function') throw new Error(formula.problem);
  return { frame, lines: functionLines(frame, formula) };
};

/** Largest step up or down between neighbouring points that are almost above one another. */
const steepest = (expression: string): number =>
  Math.max(
    0,
    ...linesOf(expression).lines.flatMap((line) =>
      line.slice(1).map((point, index) => {
        const before = line[index]!;
        return Math.abs(point[0] - before[0]) < 0.05 ? Math.abs(point[1] - before[1]) : 0;
      }),
    ),
  );

describe('curves', () => {
  test.each(['1/x', 'tan(x)', '1/(x-1)^3', 'floor(x)', 'sign(x)'])(
    '%s has no upright line at a break',
    (formula) => {
      expect(steepest(formula)).toBeLessThan(60);
      expect(linesOf(formula).lines.length).toBeGreaterThan(1);
    },
  );

  test('a steep but unbroken curve stays whole', () => {
    expect(linesOf('3*tanh(400*x)').lines).toHaveLength(1);
  });

  test('a curve begins exactly where its domain begins', () => {
    const { frame, lines } = linesOf('sqrt(x)');
    expect(lines).toHaveLength(1);
    expect(lines[0]![0]![0]).toBeCloseTo(frame.x.at(0), 0);
    expect(lines[0]![0]![1]).toBeCloseTo(frame.y.at(0), 0);
  });

  test('curves stay inside the plane', () => {
    const { frame, lines } = linesOf('x^3');
    const ys = lines.flat().map(([, y]) => y);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(frame.plane.y - 1e-6);
    expect(Math.max(...ys)).toBeLessThanOrEqual(frame.plane.y + frame.plane.height + 1e-6);
  });

  test('every point of a curve is true', () => {
    const { frame, lines } = linesOf('2*sin(x)');
    for (const [x, y] of lines.flat())
      expect(frame.y.valueAt(y)).toBeCloseTo(2 * Math.sin(frame.x.valueAt(x)), 3);
  });
});

describe('expressions', () => {
  test.each([
    'import("fs")',
    'evaluate("1")',
    'x = 3',
    'f(y) = y',
    '[1, 2]',
    'x.constructor',
    '"text"',
    'y + 1',
    'x +* 2',
    'toString(x)',
    `x${'+x'.repeat(90)}`,
  ])('%s is refused with a reason', (text) => {
    expect(readExpression(text, 'x')).toMatchObject({ problem: expect.any(String) });
  });

  test.each([
    ['2x(x + 1)', 3, 24],
    ['x > 0 ? x^2 : -1', -2, -1],
    ['nthRoot(x, 3)', -8, -2],
    ['log(x, 10) + ln(e)', 100, 3],
    ['−x²', 3, -9],
  ])('%s is computed', (text, x, expected) => {
    const formula = readExpression(text as string, 'x');
    expect(typeof formula === 'function' && formula(x as number)).toBeCloseTo(expected as number);
  });

  test('a bad expression is a fault of its part, and the rest is still laid out', () => {
    const laid = layInput(
      plane([
        { plot: 'function', id: 'bad', y: 'nonsense(x)' },
        { plot: 'function', id: 'good', y: 'x' },
      ]),
    );
    expect(laid.faults).toMatchObject([{ code: 'bad_expression', part: 'bad' }]);
    expect(partOf(laid, 'good').box.width).toBeGreaterThan(500);
  });
});

describe('what moves', () => {
  const scale = 0.5;
  const context = frameAt(scale);
  const laid = layInput(plane([{ plot: 'tracker', id: 'p', of: 'x^2/4', at: 1, role: 'c' }]));
  const middle = ({ x, y, width, height }: Box) => [x + width / 2, y + height / 2];

  test('a tracker starts at its value', () => {
    expect(partOf(laid, 'p').start).toBe(1);
  });

  test.each([-3, -1.5, 0, 2.7])('a tracker moved to %d is on its curve', (x) => {
    const { frame } = linesOf('x^2/4');
    drawParts(laid, { p: { value: x } }, context);
    const [px, py] = middle(inkOn(context, scale)!);
    expect(Math.abs(px! - frame.x.at(x))).toBeLessThan(2.5);
    expect(Math.abs(py! - frame.y.at((x * x) / 4))).toBeLessThan(2.5);
  });

  test('a tracker is not drawn where its curve has left the plane', () => {
    drawParts(laid, { p: { value: 4.9 } }, context);
    expect(inkOn(context, scale)).toBeNull();
  });
});

test('numbers have a true minus and powers of ten have exponents', () => {
  const laid = layInput({
    ...plane([]),
    y: { min: 1, max: 1e6, scale: 'log' },
  });
  const texts = laid.parts.flatMap((part) => part.text.map((run) => run.text));
  expect(texts).toContain('\u22124');
  expect(texts.some((text) => text.includes('10^{'))).toBe(true);
});
