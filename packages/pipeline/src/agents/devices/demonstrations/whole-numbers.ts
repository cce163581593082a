import { range } from './demonstration.ts';

/** The greatest common divisor of two whole numbers that are not negative. */
export const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** What `base` to the power of `exponent` leaves when divided by `modulus`, step by step. */
export const powerModulo = (base: number, exponent: number, modulus: number): number =>
  range(1, exponent).reduce((value) => (value * base) % modulus, 1);

/** The product of the whole numbers up to `n`. */
export const factorial = (n: number): number => range(1, n).reduce((product, k) => product * k, 1);

/** In how many ways `k` things are chosen out of `n`. */
export const choose = (n: number, k: number): number => factorial(n) / (factorial(k) * factorial(n - k));
