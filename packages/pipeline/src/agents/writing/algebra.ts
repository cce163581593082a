import type { ConstantNode, FunctionNode, MathNode, OperatorNode, ParenthesisNode, SymbolNode } from 'mathjs';
import { parse } from '../../arithmetic/mathjs.ts';

export interface Equation {
  left: MathNode;
  right: MathNode;
}

/** `left = right` as two trees; null where the text is not one equation. */
export const equationOf = (text: string): Equation | null => {
  const sides = text.split('=');
  if (sides.length !== 2) return null;
  try {
    return { left: parse(sides[0]!), right: parse(sides[1]!) };
  } catch {
    return null;
  }
};

export const isOperator = (node: MathNode): node is OperatorNode => node.type === 'OperatorNode';
export const isSymbol = (node: MathNode): node is SymbolNode => node.type === 'SymbolNode';
export const isConstant = (node: MathNode): node is ConstantNode => node.type === 'ConstantNode';
export const isFunction = (node: MathNode): node is FunctionNode => node.type === 'FunctionNode';
const isParenthesis = (node: MathNode): node is ParenthesisNode => node.type === 'ParenthesisNode';
/** The node without brackets around it: printing puts back those that are needed. */
export const bare = (node: MathNode): MathNode => (isParenthesis(node) ? bare(node.content) : node);

/** Names of the symbols of an expression in order, without function names, π, and e where it is raised to a power. */
export const namesIn = (node: MathNode): string[] => {
  const names: string[] = [];
  node.traverse((inner, _, parent) => {
    if (!isSymbol(inner) || names.includes(inner.name) || inner.name === 'pi') return;
    const called = parent && isFunction(parent) && parent.fn === (inner as unknown);
    const euler =
      inner.name === 'e' && parent && isOperator(parent) && parent.op === '^' && parent.args[0] === inner;
    if (!called && !euler) names.push(inner.name);
  });
  return names;
};
const holds = (node: MathNode, name: string) => namesIn(node).includes(name);
const occurrences = (node: MathNode, name: string) =>
  node.filter((inner) => isSymbol(inner) && inner.name === name).length;

/** Factors above and below the bar of a chain of products and quotients. */
const factors = (input: MathNode): { above: MathNode[]; below: MathNode[] } => {
  const node = bare(input);
  if (isOperator(node) && node.op === '*') {
    const parts = node.args.map((arg) => factors(arg));
    return { above: parts.flatMap((part) => part.above), below: parts.flatMap((part) => part.below) };
  }
  if (isOperator(node) && node.op === '/') {
    const [top, bottom] = [factors(node.args[0]!), factors(node.args[1]!)];
    return { above: [...top.above, ...bottom.below], below: [...top.below, ...bottom.above] };
  }
  return { above: [node], below: [] };
};
const wrap = (node: MathNode) => `(${node.toString()})`;
const isOne = (node: MathNode) => isConstant(node) && node.value === 1;
const quotient = (above: MathNode[], below: MathNode[]): MathNode => {
  const top =
    above
      .filter((node) => !isOne(node))
      .map(wrap)
      .join(' * ') || '1';
  const bottom = below
    .filter((node) => !isOne(node))
    .map(wrap)
    .join(' * ');
  return parse(bottom ? `(${top}) / (${bottom})` : top);
};

const inverses: Record<string, string> = {
  sqrt: '(R)^2',
  exp: 'log(R)',
  log: 'exp(R)',
  log10: '10^(R)',
  sin: 'asin(R)',
  cos: 'acos(R)',
  tan: 'atan(R)',
  asin: 'sin(R)',
  acos: 'cos(R)',
  atan: 'tan(R)',
};

/** One step towards `name` alone on the left; null where the way is not known. */
const step = (equation: Equation, name: string): Equation | null => {
  const left = bare(equation.left);
  const { right } = equation;
  if (isFunction(left)) {
    const inverse = left.args.length === 1 ? inverses[left.fn.name] : undefined;
    return inverse ? { left: left.args[0]!, right: parse(inverse.replace('R', right.toString())) } : null;
  }
  if (!isOperator(left)) return null;
  const [first, second] = left.args as [MathNode, MathNode | undefined];
  if (!second) return left.op === '-' ? { left: first, right: parse(`-(${right.toString()})`) } : null;
  const inFirst = holds(first, name);
  switch (left.op) {
    case '*':
    case '/': {
      const own = factors(left);
      const other = factors(right);
      const isIn = (node: MathNode) => holds(node, name);
      const above = own.above.find(isIn);
      const rest = own.above.filter((node) => node !== above);
      if (above)
        return { left: above, right: quotient([...other.above, ...own.below], [...other.below, ...rest]) };
      const below = own.below.find(isIn)!;
      return {
        left: below,
        right: quotient(
          [...own.above, ...other.below],
          [...other.above, ...own.below.filter((node) => node !== below)],
        ),
      };
    }
    case '+':
      return {
        left: inFirst ? first : second,
        right: parse(`${right.toString()} - ${wrap(inFirst ? second : first)}`),
      };
    case '-':
      return inFirst
        ? { left: first, right: parse(`${right.toString()} + ${wrap(second)}`) }
        : { left: second, right: parse(`${wrap(first)} - ${wrap(right)}`) };
    case '^': {
      if (!inFirst)
        return { left: second, right: parse(`log(${right.toString()}) / log(${first.toString()})`) };
      const exponent = bare(second);
      const root =
        isConstant(exponent) && exponent.value === 2
          ? `sqrt(${right.toString()})`
          : `(${right.toString()})^(1/${wrap(second)})`;
      return { left: first, right: parse(root) };
    }
    default:
      return null;
  }
};

/** The equation with `name` alone on the left, by exact inverse steps; null where it does not occur exactly once or a step is not known. */
export const rearranged = (equation: Equation, name: string): Equation | null => {
  if (occurrences(equation.left, name) + occurrences(equation.right, name) !== 1) return null;
  let current: Equation = holds(equation.left, name)
    ? equation
    : { left: equation.right, right: equation.left };
  for (let steps = 0; steps < 12; steps += 1) {
    const left = bare(current.left);
    if (isSymbol(left)) return { left, right: current.right };
    const next = step(current, name);
    if (!next) return null;
    current = next;
  }
  return null;
};
