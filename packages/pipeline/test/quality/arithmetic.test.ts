import { describe, expect, test } from 'vitest';
import { numberIn } from '../../src/quality/before/tex-arithmetic.ts';
import { untruthsOf } from '../../src/quality/before/untruths.ts';

describe('numeric TeX', () => {
  test.each([
    ['3^2 + 4^2', 25],
    ['\\frac{1}{2} + \\frac{3}{4}', 1.25],
    ['\\dfrac{1 - \\left(\\frac{1}{2}\\right)^{5}}{1 - \\frac{1}{2}}', 1.9375],
    ['\\sqrt{3^{2} + 4^{2}}\\,\\text{cm}', 5],
    ['2 \\cdot 10^{-3}', 0.002],
    ['2 \\pi \\cdot 3', 6 * Math.PI],
    ['1{,}000 \\times 2', 2000],
    ['\\ln(1)', 0],
    ['\\log(1000)', 3],
  ])('%s has its value', (tex, value) => expect(numberIn(tex)).toBeCloseTo(value, 9));

  test.each(['a^2 + b^2', 'x_0', '\\sum_{k=1}^{n} k', 'n!', '\\frac{1}{2', 'f(2)'])(
    '%s is left alone',
    (tex) => expect(numberIn(tex)).toBeNull(),
  );

  test('a false step is found, with both values', () => {
    expect(untruthsOf('c^2 = 3^2 + 4^2 = 24').untruths).toEqual([
      { left: ' 3^2 + 4^2 ', right: ' 24', values: [25, 24] },
    ]);
  });

  test('rounding to the digits shown is not a falsehood, and a wrong inequality is one', () => {
    expect(untruthsOf('\\frac{1}{3} \\approx 0.33').untruths).toEqual([]);
    expect(untruthsOf('2 > 3').untruths).toHaveLength(1);
    expect(untruthsOf('2 \\neq 3')).toEqual({ tried: 1, untruths: [] });
  });
});
