import { describe, expect, test } from 'vitest';
import { equationOf, rearranged } from '../../src/agents/writing/algebra.ts';
import { occursIn } from '../../src/agents/writing/occurs.ts';
import { workOut } from '../../src/agents/writing/work-out.ts';

describe('a formula is rearranged by exact steps', () => {
  test.each([
    ['P * V = n * R * T', 'T', { P: 2, V: 3, n: 1.5, R: 0.5 }, 8],
    ['F = k * q1 * q2 / r^2', 'r', { F: 2, k: 8, q1: 3, q2: 3 }, 6],
    ['F = k * q1 * q2 / r^2', 'q1', { F: 2, k: 8, r: 6, q2: 3 }, 3],
    ['v = u + a * t', 'a', { v: 10, u: 4, t: 3 }, 2],
    ['1 / f = 1 / u + 1 / v', 'v', { f: 2, u: 3 }, 6],
    ['N = N0 * exp(-k * t)', 't', { N: 1, N0: Math.E ** 2, k: 2 }, 1],
    ['a^2 + b^2 = c^2', 'b', { a: 3, c: 5 }, 4],
    ['L = 10 * log10(I / I0)', 'I', { L: 20, I0: 3 }, 300],
    ['y = 7 - x', 'x', { y: 2 }, 5],
    ['y = 2^x', 'x', { y: 8 }, 3],
  ])('%s for %s', (expression, find, given, value) => {
    const done = workOut({ expression, find, given: given as Record<string, number>, symbols: {} });
    expect(done.value).toBeCloseTo(value, 9);
  });

  test('one that occurs twice, or not at all, cannot be isolated', () => {
    expect(rearranged(equationOf('y = x + x^2')!, 'x')).toBeNull();
    expect(rearranged(equationOf('y = x')!, 'z')).toBeNull();
  });

  test('a missing value and a result that is no number are refused', () => {
    expect(() => workOut({ expression: 'y = a * x', find: 'y', given: { a: 1 }, symbols: {} })).toThrow(
      RangeError,
    );
    expect(() => workOut({ expression: 'y = a / x', find: 'y', given: { a: 1, x: 0 }, symbols: {} })).toThrow(
      RangeError,
    );
  });
});

test.each([
  ['v = f \\lambda', 'd', false],
  ['v = f \\lambda', '\\lambda', true],
  ['F_{\\text{net}} = m a', 'n', false],
  ['F_{\\text{net}} = m a', 'F_{\\text{net}}', true],
  ['\\oint B \\cdot \\mathrm{d}l', 'r', false],
  ['\\frac{c}{a}', 'c', true],
  ['\\lambda x', '\\lambda', true],
  ['\\oint \\mathbf{B} \\cdot \\mathrm{d}l', 'B', false],
  ['\\Delta H = Q', '\\Delta H', true],
  ['\\Delta H_1', '\\Delta T', false],
])('in %s the symbol %s stands: %s', (formula, symbol, stands) => {
  expect(occursIn(formula, symbol)).toBe(stands);
});
