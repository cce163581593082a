import { evaluate } from '../../arithmetic/mathjs.ts';

/** Value of a mathjs expression as a finite number; throws a RangeError where it has none. */
export const compute = (expression: string, scope: Record<string, number> = {}): number => {
  const value: unknown = evaluate(expression, { ...scope });
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new RangeError(`No finite value: ${expression}`);
  }
  return value;
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (power: number) =>
  (power < 0 ? '⁻' : '') + [...String(Math.abs(power))].map((digit) => superscripts[Number(digit)]).join('');

const rounded = (value: number, digits: number) => {
  const [mantissa = '0', power = '0'] = value.toExponential(digits - 1).split('e');
  return { mantissa: String(Number(mantissa)), power: Number(power) };
};
const plainRange = (value: number) => value === 0 || (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e6);

/** A number for captions, to `digits` significant digits: `0.36`, `8.99 × 10⁹`. */
export const spelled = (value: number, digits = 3): string => {
  if (plainRange(value)) return String(Number(value.toPrecision(digits)));
  const { mantissa, power } = rounded(value, digits);
  return mantissa === '1' ? `10${raised(power)}` : `${mantissa} × 10${raised(power)}`;
};

/** The same number as TeX. */
export const numberTex = (value: number, digits = 3): string => {
  if (plainRange(value)) return String(Number(value.toPrecision(digits)));
  const { mantissa, power } = rounded(value, digits);
  return mantissa === '1' ? `10^{${power}}` : `${mantissa} \\times 10^{${power}}`;
};
