import { readScripts } from './formula-scripts.ts';
import {
  applies,
  closingAt,
  closingBar,
  isJoint,
  isOperand,
  multiplies,
  squareMeaning,
} from './formula-shape.ts';
import { type FormulaToken, formulaTokens } from './formula-tokens.ts';
import { operatorWords, type Surroundings, tokenWords } from './formula-words.ts';
import { fraction } from './numbers.ts';
import type { SpokenList } from './spoken.ts';
import { functionNames, gatherers } from './symbols.ts';

/** Reads one formula aloud into `list`, from left to right, as a teacher would. */
export const readFormula = (
  text: string,
  offset: number,
  list: SpokenList,
  around: Surroundings = 'plain',
): void => readTokens(formulaTokens(text, offset, around === 'reaction'), list, around);

type Inside = (tokens: FormulaToken[], around?: Surroundings) => void;

/** "3/4" without spaces is a fraction of its own: "three quarters". */
const isFraction = (tokens: FormulaToken[], at: number): boolean => {
  const [over, slash, under, after] = tokens.slice(at, at + 4);
  if (slash?.text !== '/' || under?.kind !== 'number' || !slash.tight || !under.tight) return false;
  return !/\D/.test(over!.text + under.text) && !(after?.tight && after.kind === 'raised');
};

/** A name or a sign that gathers, with its bounds: "log base two", "the limit as x goes to zero, of". */
const readName = (tokens: FormulaToken[], start: number, list: SpokenList, read: Inside): number => {
  const token = tokens[start]!;
  const words = token.kind === 'gather' ? gatherers[token.text]! : functionNames[token.text]!;
  const before = tokens[start - 1];
  if (
    words.startsWith('the ') &&
    before &&
    /^(?:letter|greek|close|raised|lowered|number)$/.test(before.kind)
  ) {
    list.say('times', token.at);
  }
  list.say(words, token.at);
  let at = readScripts(tokens, start, list, read);
  if (/^lim/.test(token.text) && tokens[at + 1]?.kind === 'open') {
    const close = closingAt(tokens, at + 1);
    list.say('as', token.at);
    read(tokens.slice(at + 2, close));
    list.pause();
    at = close;
  } else if (/^lim/.test(token.text) && /^(?:→|->|⟶)$/.test(tokens[at + 2]?.text ?? '')) {
    list.say('as', token.at);
    read(tokens.slice(at + 1, at + 4));
    list.pause();
    at += 3;
  }
  const based = words === 'log' && at > start && isOperand(tokens[at + 1]);
  if ((words.startsWith('the ') || based) && at + 1 < tokens.length) list.say('of', token.at);
  return at;
};

const readBar = (
  tokens: FormulaToken[],
  at: number,
  list: SpokenList,
  read: Inside,
  around: Surroundings,
): number => {
  const close = closingBar(tokens, at);
  if (close < 0) {
    list.say(around === 'braces' ? 'such that' : 'given', tokens[at]!.at);
    return at;
  }
  const inside = tokens.slice(at + 1, close);
  list.say('the absolute value of', tokens[at]!.at);
  read(inside);
  if (inside.some(isJoint)) list.pause();
  return close;
};

/** A matrix that is written row by row: "[[1, 2], [3, 4]]". */
const readRows = (tokens: FormulaToken[], open: number, close: number, list: SpokenList, read: Inside) => {
  list.say('the matrix with rows', tokens[open]!.at);
  for (let at = open + 1; at < close; at++) {
    if (tokens[at]!.kind !== 'open') continue;
    const end = closingAt(tokens, at);
    read(tokens.slice(at + 1, end));
    list.pause();
    if (tokens[end + 1]?.kind === 'pause' && !tokens.slice(closingAt(tokens, end + 2) + 1, close).length)
      list.say('and', tokens[end]!.at);
    at = end;
  }
};

/** A bracket with what it holds: an argument, a factor, a set, a place in a row, or a group with a pause around it. */
const readBracket = (tokens: FormulaToken[], at: number, list: SpokenList, read: Inside): number => {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const close = closingAt(tokens, at);
  const inside = tokens.slice(at + 1, close);
  const joint = inside.some(isJoint);
  const goesOn = close + 1 < tokens.length;
  const square = squareMeaning(tokens, at);
  const say = (words: string) => list.say(words, token.at);
  if (token.text === '[' && inside[0]?.text === '[') readRows(tokens, at, close, list, read);
  else if (token.text === '{') {
    say('the set of');
    read(inside, 'braces');
  } else if (square) {
    if (square === 'concentration' && multiplies(tokens, at, true)) say('times');
    say(square === 'index' ? 'of' : 'the concentration of');
    read(inside);
  } else if (before && applies(tokens, at, inside)) {
    const named = before.kind === 'name';
    const spare = named && ((!joint && inside.length < 4) || functionNames[before.text]!.startsWith('the '));
    if (!spare && !/^(?:gather|root)$/.test(before.kind)) say('of');
    read(inside);
    const [after, later] = tokens.slice(close + 1, close + 3);
    if (after?.tight && isOperand(after) && later?.kind === 'open' && later.tight) say('times');
    else if (goesOn && (joint || isOperand(after))) list.pause();
  } else {
    if (multiplies(tokens, at, joint)) say('times');
    if (at === 0 && !goesOn && inside.some(({ text }) => /^(?:→|->)$/.test(text))) say('as');
    const apart = joint && (goesOn || at > 0);
    if (apart) list.pause();
    read(inside);
    if (apart) list.pause();
  }
  return close;
};

/** Reads tokens that stand side by side; brackets and bars are read as groups of their own. */
const readTokens = (tokens: FormulaToken[], list: SpokenList, around: Surroundings): void => {
  const read: Inside = (inside, kind = 'brackets') => readTokens(inside, list, kind);
  let relations = 0;
  /** The operand here began with d or ∂, for "d y by d x". */
  let differential = false;
  let derivativeEnds = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const place = at;
    if (at === 0 || tokens[at - 1]!.kind === 'operator')
      differential = /^[d∂]$/.test(token.text) && next?.tight === true;
    switch (token.kind) {
      case 'colon':
        if (around === 'braces') list.say('such that', token.at);
        else if (!token.tight && isOperand(tokens[at - 1]) && isOperand(next)) list.say('to', token.at);
        else list.pause();
        break;
      case 'pause':
        list.pause();
        break;
      case 'operator':
        if (token.text === '/') {
          const by = differential && /^[d∂]$/.test(next?.text ?? '');
          const joint = tokens[at - 1]?.kind === 'close' && tokens.slice(0, at).some(isJoint);
          if (joint) list.pause();
          list.say(by ? 'by' : next?.kind === 'open' ? 'over,' : 'over', token.at);
          if (by && tokens[at - 1]?.text === 'd') derivativeEnds = at + 2;
        } else {
          list.say(operatorWords(tokens, at, around, relations), token.at);
          if (/^[=<>≤≥≠≈∈]/.test(token.text)) relations += 1;
        }
        break;
      case 'gather':
      case 'name':
        at = readName(tokens, at, list, read);
        break;
      case 'bar':
        at = readBar(tokens, at, list, read, around);
        break;
      case 'open':
        at = readBracket(tokens, at, list, read);
        break;
      case 'raised':
      case 'lowered':
        at = readScripts(tokens, at - 1, list, read);
        break;
      case 'number':
        if (isFraction(tokens, at)) {
          list.say(fraction(token.text, tokens[at + 2]!.text), token.at);
          at += 2;
        } else list.say(tokenWords(token, tokens[at - 1]), token.at);
        break;
      default:
        list.say(tokenWords(token, tokens[at - 1]), token.at);
    }
    if (place <= derivativeEnds && derivativeEnds <= at && at + 1 < tokens.length) list.say('of', token.at);
  }
};
