import type { FormulaToken } from './formula-tokens.ts';

/** Letters that commonly name a function or a measure: before a bracket they take "of", others are multiplied. */
const functionLetters = new Set('f g h F G H P T O E L S N Γ ζ Θ Ω Φ φ Ψ ψ u y π'.split(' '));

const kindIs = (token: FormulaToken | undefined, kinds: RegExp) =>
  token !== undefined && kinds.test(token.kind);
export const isOperand = (token: FormulaToken | undefined) =>
  kindIs(token, /^(?:number|unit|letter|greek|name|word|chemical|sign|gather|root)$/);
/** Signs that stand between two things, so that what holds them wants a pause around it. */
export const isJoint = (token: FormulaToken) => token.kind === 'operator' || token.kind === 'gather';

/** Index of the bracket that closes the one at `open`; the end where none does. */
export const closingAt = (tokens: FormulaToken[], open: number): number => {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'open') depth += 1;
    if (tokens[at]!.kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
};

/** Index of the bar that closes the one at `open` within its brackets, or −1: then the bar parts ("given"). */
export const closingBar = (tokens: FormulaToken[], open: number): number => {
  const before = tokens[open - 1];
  const stuck = before?.tight !== false && tokens[open]!.tight && isOperand(before);
  if (stuck && before?.kind !== 'number' && before?.kind !== 'name') return -1;
  for (let at = open + 1, depth = 0; at < tokens.length && depth >= 0; at++) {
    if (tokens[at]!.kind === 'open') depth += 1;
    if (tokens[at]!.kind === 'close') depth -= 1;
    if (tokens[at]!.kind === 'bar' && depth === 0 && at > open + 1) return at;
  }
  return -1;
};

/** Whether the bracket at `open` holds the argument of what stands before it. */
export const applies = (tokens: FormulaToken[], open: number, inside: FormulaToken[]): boolean => {
  let at = open - 1;
  const primed = tokens[at]?.kind === 'prime';
  while (at > 0 && kindIs(tokens[at], /^(?:prime|raised|lowered)$/)) at -= 1;
  const head = tokens[at]!;
  if (!tokens[open]!.tight) return head.kind === 'name';
  if (primed || kindIs(head, /^(?:name|gather|root|word)$/)) return true;
  if (!kindIs(head, /^(?:letter|greek)$/)) return false;
  if (functionLetters.has(head.text)) return true;
  if (inside.some((token) => token.kind === 'bar' || token.kind === 'pause')) return true;
  return !inside.some(isJoint) && inside.length > 0 && inside[0]!.kind !== 'number';
};

/** Whether the bracket at `open` multiplies what stands before it. */
export const multiplies = (tokens: FormulaToken[], open: number, joint: boolean): boolean => {
  const before = tokens[open - 1];
  let head = open - 1;
  while (head > 0 && kindIs(tokens[head], /^(?:raised|lowered)$/)) head -= 1;
  if (kindIs(tokens[head], /^(?:name|root|gather)$/)) return false;
  if (!isOperand(before) && !kindIs(before, /^(?:close|raised|lowered)$/)) return false;
  return tokens[open]!.tight || joint;
};

/** Whether square brackets stand for a place in a row ("arr[i]") or for a concentration ("[H⁺]"). */
export const squareMeaning = (tokens: FormulaToken[], open: number): 'index' | 'concentration' | null => {
  if (tokens[open]!.text !== '[') return null;
  const before = tokens[open - 1];
  if (tokens[open]!.tight && kindIs(before, /^(?:letter|greek|word)$/)) {
    return before!.text === 'E' ? null : 'index';
  }
  if (before?.kind === 'lowered' && tokens[open]!.tight) return null;
  const first = tokens[open + 1];
  const capital = first?.kind === 'chemical' || (first?.kind === 'letter' && /[A-Z]/.test(first.text));
  return capital && !tokens.slice(open, closingAt(tokens, open)).some(isJoint) ? 'concentration' : null;
};
