import type { MathNode } from 'mathjs';
import { bare, isConstant, isFunction, isOperator, isSymbol } from '../../writing/algebra.ts';

/** Powers of the base units by name; those that are zero are left out. */
export type Dimension = ReadonlyMap<string, number>;

/** The two sides, or the summands, of a formula are not of one dimension. */
export class DimensionError extends Error {}

/** Reads `kg m s-2`. */
export const dimensionOf = (text: string): Dimension =>
  new Map(
    [...text.matchAll(/([A-Za-z]+)(-?\d+)?/g)].map(([, name, power]) => [name!, power ? Number(power) : 1]),
  );

const combined = (left: Dimension, right: Dimension, factor: number): Dimension => {
  const sum = new Map(left);
  for (const [name, power] of right) {
    const total = (sum.get(name) ?? 0) + factor * power;
    if (Math.abs(total) < 1e-9) sum.delete(name);
    else sum.set(name, total);
  }
  return sum;
};
const none: Dimension = new Map();

export const sameDimension = (left: Dimension, right: Dimension): boolean =>
  combined(left, right, -1).size === 0;

/**
 * The dimension of an expression from those of its symbols; null where one is not known.
 * Throws a DimensionError where unlike things are added, or a function is taken of something with a unit.
 */
export const dimensionIn = (input: MathNode, known: (name: string) => Dimension | null): Dimension | null => {
  const node = bare(input);
  if (isConstant(node)) return none;
  if (isSymbol(node)) return node.name === 'pi' ? none : known(node.name);
  if (isFunction(node)) {
    const inner = dimensionIn(node.args[0]!, known);
    if (node.fn.name === 'sqrt') return inner && combined(none, inner, 0.5);
    if (node.fn.name === 'abs') return inner;
    if (inner && inner.size > 0) throw new DimensionError(node.toString());
    return inner && none;
  }
  if (!isOperator(node)) return null;
  const [first, second] = node.args as [MathNode, MathNode | undefined];
  const left = dimensionIn(first, known);
  if (!second) return left;
  const right = dimensionIn(second, known);
  if (node.op === '*') return left && right && combined(left, right, 1);
  if (node.op === '/') return left && right && combined(left, right, -1);
  if (node.op === '^') {
    const exponent = bare(second);
    if (right && right.size > 0) throw new DimensionError(node.toString());
    if (left?.size === 0) return left;
    return left && isConstant(exponent) ? combined(none, left, Number(exponent.value)) : null;
  }
  if (left && right && !sameDimension(left, right)) throw new DimensionError(node.toString());
  return left ?? right;
};
