import type { MathNode } from 'mathjs';
import { functions } from '../reading/formula/tree.ts';
import { bare, isConstant, isFunction, isOperator, isSymbol } from './algebra.ts';

/** How a symbol is set: its TeX, or a number in its place. */
export type Setting = (name: string) => { tex: string; number: boolean };

const strength = (node: MathNode): number => {
  const inner = bare(node);
  if (!isOperator(inner)) return 9;
  if (inner.args.length === 1) return inner.op === '!' ? 9 : 2;
  return { '+': 1, '-': 1, '*': 3, '/': 5, '^': 6 }[inner.op as string] ?? 9;
};
const within = (node: MathNode, least: number, setting: Setting) => {
  const tex = expressionTex(node, setting);
  return strength(node) < least || (least > 1 && tex.startsWith('-')) ? `\\left(${tex}\\right)` : tex;
};

/** A mathjs tree as TeX, symbols set by `setting`; brackets only where they are needed. */
export const expressionTex = (input: MathNode, setting: Setting): string => {
  const node = bare(input);
  if (isConstant(node)) return String(node.value);
  if (isSymbol(node)) return node.name === 'pi' ? '\\pi' : node.name === 'e' ? 'e' : setting(node.name).tex;
  if (isFunction(node)) {
    if (node.fn.name === 'sqrt') return `\\sqrt{${expressionTex(node.args[0]!, setting)}}`;
    if (node.fn.name === 'exp') return `e^{${expressionTex(node.args[0]!, setting)}}`;
    if (node.fn.name === 'abs') return `\\left|${expressionTex(node.args[0]!, setting)}\\right|`;
    const known = Object.values(functions).find(({ mathjs }) => mathjs === node.fn.name);
    const name = known?.tex ?? `\\operatorname{${node.fn.name}}`;
    return `${node.fn.name === 'log' ? '\\ln' : node.fn.name === 'log10' ? '\\log_{10}' : name}\\left(${expressionTex(node.args[0]!, setting)}\\right)`;
  }
  if (!isOperator(node)) return node.toTex();
  const [first, second] = node.args as [MathNode, MathNode | undefined];
  if (!second) return node.op === '!' ? `${within(first, 9, setting)}!` : `-${within(first, 2, setting)}`;
  switch (node.op) {
    case '*': {
      const [left, right] = [within(first, 3, setting), within(second, 3, setting)];
      return /^[\d.]/.test(right) || (isNumber(second, setting) && isNumber(first, setting))
        ? `${left} \\cdot ${right}`
        : `${left} \\, ${right}`;
    }
    case '/':
      return `\\frac{${expressionTex(first, setting)}}{${expressionTex(second, setting)}}`;
    case '^': {
      const base = expressionTex(first, setting);
      const plain =
        (isSymbol(bare(first)) || isConstant(bare(first))) &&
        !base.includes('\\times') &&
        !base.startsWith('-') &&
        !base.includes('^');
      return `${plain ? base : `\\left(${base}\\right)`}^{${expressionTex(second, setting)}}`;
    }
    default:
      return `${expressionTex(first, setting)} ${node.op} ${within(second, node.op === '-' ? 2 : 1, setting)}`;
  }
};

const isNumber = (node: MathNode, setting: Setting) => {
  const inner = bare(node);
  return isConstant(inner) || (isSymbol(inner) && setting(inner.name).number);
};
