import { createRequire } from 'node:module';
import type { MathNode } from 'mathjs';

interface Arithmetic {
  parse(expression: string): MathNode;
  evaluate(expression: string, scope?: Record<string, number>): unknown;
}

let loaded: Arithmetic | null = null;

/**
 * The part of mathjs that knows numbers alone, loaded when the first expression comes: loading it costs half a second
 * of work, which a render process without graphs saves.
 */
const arithmetic = (): Arithmetic => {
  loaded ??= createRequire(import.meta.url)('mathjs/number') as Arithmetic;
  return loaded;
};

/** Reads an expression; throws a SyntaxError where it is none. */
export const parse = (expression: string): MathNode => arithmetic().parse(expression);

/** Computes an expression of numbers: no units, no matrices; NaN where the value would be complex. Throws where it is none. */
export const evaluate = (expression: string, scope?: Record<string, number>): unknown =>
  arithmetic().evaluate(expression, scope ?? {});
