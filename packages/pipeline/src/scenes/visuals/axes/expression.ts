import type { ConstantNode, FunctionNode, MathNode, OperatorNode, SymbolNode } from 'mathjs';
import { parse } from '../../../arithmetic/mathjs.ts';

/** A number as a function of one number; NaN where it is not defined. */
export type Formula = (value: number) => number;

const constants: Readonly<Record<string, number>> = {
  pi: Math.PI,
  π: Math.PI,
  tau: 2 * Math.PI,
  e: Math.E,
  phi: (1 + Math.sqrt(5)) / 2,
};

const factorial = (n: number): number => {
  if (!Number.isInteger(n) || n < 0) return Number.NaN;
  let product = 1;
  for (let factor = 2; factor <= Math.min(n, 171); factor++) product *= factor;
  return product;
};

/** Error function to 1.5e-7 (Abramowitz and Stegun, 7.1.26): finer than any pixel. */
const erf = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - series * Math.exp(-x * x));
};

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  abs: Math.abs,
  sqrt: Math.sqrt,
  cbrt: Math.cbrt,
  nthRoot: (x, n = 2) => (x < 0 && Math.abs(n % 2) === 1 ? -((-x) ** (1 / n)) : x ** (1 / n)),
  exp: Math.exp,
  log: (x, base) => (base === undefined ? Math.log(x) : Math.log(x) / Math.log(base)),
  ln: Math.log,
  log2: Math.log2,
  log10: Math.log10,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  sec: (x) => 1 / Math.cos(x),
  csc: (x) => 1 / Math.sin(x),
  cot: (x) => 1 / Math.tan(x),
  asin: Math.asin,
  acos: Math.acos,
  atan: Math.atan,
  atan2: Math.atan2,
  sinh: Math.sinh,
  cosh: Math.cosh,
  tanh: Math.tanh,
  floor: Math.floor,
  ceil: Math.ceil,
  round: Math.round,
  sign: Math.sign,
  min: Math.min,
  max: Math.max,
  mod: (x, y) => ((x % y) + y) % y,
  pow: (x, y) => x ** y,
  factorial,
  erf,
};

const operators: Readonly<Record<string, (...values: number[]) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  pow: (a, b) => a ** b,
  mod: (a, b) => ((a % b) + b) % b,
  unaryMinus: (a) => -a,
  unaryPlus: (a) => a,
  factorial,
  smaller: (a, b) => Number(a < b),
  smallerEq: (a, b) => Number(a <= b),
  larger: (a, b) => Number(a > b),
  largerEq: (a, b) => Number(a >= b),
  equal: (a, b) => Number(a === b),
  unequal: (a, b) => Number(a !== b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
  not: (a) => Number(a === 0),
};

/** Most nodes that an expression may have, so that one sample of it stays cheap. */
const mostNodes = 160;

/** A piece of an expression; it reads the variables where `read` has put them. */
type Term = () => number;
type Variables = ReadonlyMap<string, { value: number }>;

const build = (node: MathNode, variables: Variables): Term => {
  switch (node.type) {
    case 'ConstantNode': {
      const { value } = node as ConstantNode;
      if (typeof value !== 'number') throw new SyntaxError('only numbers may stand in an expression');
      return () => value as number;
    }
    case 'SymbolNode':
      return named((node as SymbolNode).name, variables);
    case 'ParenthesisNode':
      return build((node as unknown as { content: MathNode }).content, variables);
    case 'OperatorNode':
      return apply(operators, (node as OperatorNode).fn as string, (node as OperatorNode).args, variables);
    case 'FunctionNode':
      return buildCall(node as FunctionNode, variables);
    case 'ConditionalNode': {
      const branches = node as unknown as Record<'condition' | 'trueExpr' | 'falseExpr', MathNode>;
      const condition = build(branches.condition, variables);
      const [yes, no] = [build(branches.trueExpr, variables), build(branches.falseExpr, variables)];
      return () => (condition() !== 0 ? yes() : no());
    }
    case 'RelationalNode': {
      const { conditionals, params } = node as unknown as { conditionals: string[]; params: MathNode[] };
      const terms = params.map((term) => build(term, variables));
      const tests = conditionals.map((name) => operators[name]!);
      return () => Number(tests.every((test, index) => test(terms[index]!(), terms[index + 1]!()) !== 0));
    }
    default:
      throw new SyntaxError(`${node.type} is not allowed`);
  }
};

const named = (name: string, variables: Variables): Term => {
  const variable = variables.get(name);
  if (variable) return () => variable.value;
  const constant = Object.hasOwn(constants, name) ? constants[name]! : null;
  if (constant === null) throw new SyntaxError(`unknown symbol ${name}`);
  return () => constant;
};

const buildCall = (node: FunctionNode, variables: Variables): Term => {
  const { name } = node.fn as unknown as { name: string };
  // `x(x + 1)` reads as a call; it is meant as a product.
  if ((variables.has(name) || Object.hasOwn(constants, name)) && node.args.length === 1) {
    const factor = named(name, variables);
    const inner = build(node.args[0]!, variables);
    return () => factor() * inner();
  }
  return apply(functions, name, node.args, variables);
};

const apply = (table: typeof functions, name: string, args: MathNode[], variables: Variables): Term => {
  const found = Object.hasOwn(table, name) ? table[name]! : null;
  if (!found) throw new SyntaxError(`unknown function ${name}`);
  const terms = args.map((term) => build(term, variables));
  const [first, second] = terms;
  if (first && terms.length === 1) return () => found(first());
  if (first && second && terms.length === 2) return () => found(first(), second());
  return () => found(...terms.map((term) => term()));
};

const read = (text: string, variables: Variables): Term | { problem: string } => {
  try {
    const tree = parse(
      text.replaceAll('−', '-').replaceAll('·', '*').replaceAll('²', '^2').replaceAll('³', '^3'),
    );
    if (tree.filter(() => true).length > mostNodes) return { problem: 'too long' };
    return build(tree, variables);
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'not an expression' };
  }
};

/**
 * Reads a mathjs expression in one variable. mathjs only parses it; a closed table of functions computes it, so that
 * nothing but arithmetic can happen. An expression that cannot be used gives the reason instead.
 */
export const readExpression = (text: string, variable: 'x' | 't'): Formula | { problem: string } => {
  const place = { value: Number.NaN };
  const term = read(text, new Map([[variable, place]]));
  if (typeof term !== 'function') return term;
  return (value) => {
    place.value = value;
    return term();
  };
};

/** A number as a function of a place in the plane. */
export type PlaneFormula = (x: number, y: number) => number;

/** Reads an expression in x and y, under the same rules. */
export const readPlaneExpression = (text: string): PlaneFormula | { problem: string } => {
  const [x, y] = [{ value: Number.NaN }, { value: Number.NaN }];
  const term = read(
    text,
    new Map([
      ['x', x],
      ['y', y],
    ]),
  );
  if (typeof term !== 'function') return term;
  return (valueX, valueY) => {
    x.value = valueX;
    y.value = valueY;
    return term();
  };
};
