import { equationOf, namesIn, rearranged } from './algebra.ts';
import { compute, numberTex, spelled } from './compute.ts';
import { expressionTex } from './expression-tex.ts';
import { unitTex } from './plain-tex.ts';

/** Given values are shown as they were given; the digits only cut off what binary fractions add. */
const givenDigits = 10;

const degree = Math.PI / 180;

export interface Known {
  tex: string;
  unit?: string;
}

/** A calculation from formula to result, each line true. */
export interface WorkedOut {
  /** Lines of TeX: the rearranged formula where it had to be, the numbers put in, the result. */
  rearranged: string | null;
  numbers: string;
  result: string;
  value: number;
  /** The result as read in captions, with its unit. */
  spoken: string;
  /** True where the spoken value is rounded. */
  rounded: boolean;
}

/**
 * Puts numbers into an equation and finds `find`: rearranges by exact steps, computes with mathjs and checks the value
 * in the original equation (relative error below 1e-6). Throws a RangeError where any of it does not succeed.
 */
export const workOut = (input: {
  expression: string;
  given: Record<string, number>;
  find: string;
  symbols: Record<string, Known>;
  digits?: number;
  /** Names of angles: their values are degrees. */
  degrees?: ReadonlySet<string>;
}): WorkedOut => {
  const digits = input.digits ?? 3;
  const equation = equationOf(input.expression);
  if (!equation) throw new RangeError(`Not an equation: ${input.expression}`);
  const solved = rearranged(equation, input.find);
  if (!solved) throw new RangeError(`Cannot isolate ${input.find} in ${input.expression}`);
  const isAngle = (name: string) => input.degrees?.has(name) ?? false;
  const scope = Object.fromEntries(
    Object.entries(input.given).map(([name, value]) => [name, isAngle(name) ? value * degree : value]),
  );
  const absent = namesIn(solved.right).filter((name) => !(name in scope));
  if (absent.length > 0) throw new RangeError(`No value for ${absent.join(', ')}`);
  const found = compute(solved.right.toString(), scope);
  const whole = { ...scope, [input.find]: found };
  const [left, right] = [compute(equation.left.toString(), whole), compute(equation.right.toString(), whole)];
  if (Math.abs(left - right) > 1e-6 * Math.max(Math.abs(left), Math.abs(right), 1e-12)) {
    throw new RangeError(`The result does not satisfy ${input.expression}`);
  }
  const value = isAngle(input.find) ? found / degree : found;
  const symbolic = (name: string) => ({ tex: input.symbols[name]?.tex ?? name, number: false });
  const numeric = (name: string) =>
    name in scope
      ? {
          tex: `${numberTex(input.given[name]!, givenDigits)}${isAngle(name) ? '^\\circ' : ''}`,
          number: true,
        }
      : symbolic(name);
  const unknown = symbolic(input.find).tex;
  const moved =
    solved.right.toString() !== equation.right.toString() || equation.left.toString() !== input.find;
  const angular = isAngle(input.find);
  const unit = angular ? undefined : input.symbols[input.find]?.unit;
  const text = `${spelled(value, digits)}${angular ? '°' : ''}`;
  const mark = angular ? '^\\circ' : unit ? `\\;${unitTex(unit)}` : '';
  const rounded = Number(value.toPrecision(digits)) !== Number(value.toPrecision(12));
  return {
    rearranged: moved ? `${unknown} = ${expressionTex(solved.right, symbolic)}` : null,
    numbers: `${unknown} = ${expressionTex(solved.right, numeric)}`,
    result: `${unknown} ${rounded ? '\\approx' : '='} ${numberTex(value, digits)}${mark}`,
    value,
    spoken: unit ? `${text} ${unit}` : text,
    rounded,
  };
};
