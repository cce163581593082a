import { chemicalAt } from './chemistry.ts';
import { readScripts } from './formula-scripts.ts';
import { type FormulaToken, formulaTokens } from './formula-tokens.ts';
import { fraction, numberWords } from './numbers.ts';
import type { SpokenList } from './spoken.ts';
import { functionNames, gatherers, greek, operators, signs } from './symbols.ts';

/** Letters that commonly name a function or a measure: before a bracket they take "of", others are multiplied. */
const functionLetters = new Set('f g h F G H P T O E L S N Γ ζ Θ Ω Φ φ Ψ ψ u y π'.split(' '));
const isOperand = (token: FormulaToken | undefined) =>
  token !== undefined && /^(?:number|letter|greek|name|word|chemical|sign|gather|root)$/.test(token.kind);
/** Signs that stand between two things, so that what holds them wants a pause around it. */
const isJoint = (token: FormulaToken) => token.kind === 'operator' || token.kind === 'gather';

/** Reads one formula aloud into `list`, from left to right, as a teacher would. */
export const readFormula = (text: string, offset: number, list: SpokenList, chemical: boolean): void => {
  readTokens(formulaTokens(text, offset, chemical), list, chemical ? 'reaction' : 'plain');
};

type Surroundings = 'plain' | 'reaction' | 'brackets' | 'braces';

/** Index of the bracket that closes the one at `open`; the end where none does. */
const closingAt = (tokens: FormulaToken[], open: number): number => {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'open') depth += 1;
    if (tokens[at]!.kind === 'close') depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
};

/** Index of the bar that closes the one at `open` within its brackets, or −1: then the bar parts ("given"). */
const closingBar = (tokens: FormulaToken[], open: number): number => {
  if (open > 0 && tokens[open - 1]!.tight && tokens[open]!.tight && isOperand(tokens[open - 1])) {
    const before = tokens[open - 1]!;
    if (before.kind !== 'number' && before.kind !== 'operator') return -1;
  }
  for (let at = open + 1, depth = 0; at < tokens.length && depth >= 0; at++) {
    if (tokens[at]!.kind === 'open') depth += 1;
    if (tokens[at]!.kind === 'close') depth -= 1;
    if (tokens[at]!.kind === 'bar' && depth === 0 && at > open + 1) return at;
  }
  return -1;
};

const operatorWords = (token: FormulaToken, next: FormulaToken | undefined, around: Surroundings): string => {
  if (around === 'reaction' && /[→⟶>]/.test(token.text)) return 'yields';
  if (token.text === '<' && next?.text === '|') return 'is less than';
  return operators[token.text] ?? '';
};

/** Reads tokens that stand side by side; brackets and bars are read as groups of their own. */
const readTokens = (tokens: FormulaToken[], list: SpokenList, around: Surroundings): void => {
  let wasGroup = false;
  /** Where the operand before the present place began, for "d y by d x". */
  let differential = false;
  const group = (inside: FormulaToken[], kind: Surroundings, paused: boolean) => {
    if (paused) list.pause();
    readTokens(inside, list, kind);
    if (paused) list.pause();
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const say = (words: string) => list.say(words, token.at);
    const begins = at === 0 || before!.kind === 'operator';
    if (begins) differential = /^[d∂]$/.test(token.text) && next?.tight === true;
    switch (token.kind) {
      case 'number': {
        const under = tokens[at + 2];
        const plain = tokens[at + 3];
        if (
          next?.text === '/' &&
          under?.kind === 'number' &&
          next.tight &&
          under.tight &&
          !/\D/.test(token.text + under.text) &&
          !(plain?.tight && plain.kind === 'raised')
        ) {
          say(fraction(token.text, under.text));
          at += 2;
        } else say(numberWords(token.text));
        break;
      }
      case 'letter':
        say(`\`${token.text}`);
        break;
      case 'greek':
        say(greek[token.text]!);
        break;
      case 'word':
        say(token.text.toLowerCase());
        break;
      case 'chemical':
        say(chemicalAt(token.text)!.words);
        break;
      case 'sign':
        say(signs[token.text]!);
        break;
      case 'prime':
        say(token.text.length > 1 ? 'double prime' : 'prime');
        break;
      case 'bang':
        say('factorial');
        break;
      case 'colon':
        if (around === 'braces') say('such that');
        else list.pause();
        break;
      case 'pause':
        list.pause();
        break;
      case 'operator': {
        if (token.text === '/') {
          const over = differential && /^[d∂]$/.test(next?.text ?? '') ? 'by' : 'over';
          if (wasGroup) list.pause();
          say(next?.kind === 'open' ? `${over},` : over);
        } else say(operatorWords(token, next, around));
        break;
      }
      case 'root': {
        say(token.text === '∛' ? 'the cube root of' : 'the square root of');
        break;
      }
      case 'gather':
      case 'name': {
        const words = token.kind === 'gather' ? gatherers[token.text]! : functionNames[token.text]!;
        say(words);
        at = readScripts(tokens, at, list, (inside) => readTokens(inside, list, 'brackets'));
        if (token.text === 'lim' && tokens[at + 1]?.kind === 'open') {
          const close = closingAt(tokens, at + 1);
          say('as');
          readTokens(tokens.slice(at + 2, close), list, 'brackets');
          at = close;
          list.pause();
        }
        if (words.startsWith('the ') && at + 1 < tokens.length) say('of');
        break;
      }
      case 'bar': {
        const close = closingBar(tokens, at);
        if (close < 0) say(around === 'braces' ? 'such that' : 'given');
        else {
          say('the absolute value of');
          const inside = tokens.slice(at + 1, close);
          group(inside, 'brackets', false);
          if (inside.some(isJoint)) list.pause();
          at = close;
        }
        break;
      }
      case 'open': {
        const close = closingAt(tokens, at);
        const inside = tokens.slice(at + 1, close);
        const joint = inside.some(isJoint);
        if (token.text === '{') {
          say('the set of');
          group(inside, 'braces', false);
        } else if (
          token.text === '[' &&
          before &&
          token.tight &&
          /^(?:letter|greek|word)$/.test(before.kind) &&
          before.text !== 'E'
        ) {
          say('sub');
          group(inside, 'brackets', false);
        } else if (before && applies(tokens, at, inside)) {
          if (
            !/^(?:name|gather|root)$/.test(before.kind) ||
            (before.kind === 'name' && joint && !functionNames[before.text]!.startsWith('the '))
          )
            say('of');
          group(inside, 'brackets', false);
          if (joint && close + 1 < tokens.length) list.pause();
        } else {
          if (
            before &&
            token.tight &&
            (isOperand(before) || /^(?:close|raised|lowered)$/.test(before.kind)) &&
            !/^(?:name|root|gather)$/.test(before.kind)
          )
            say('times');
          if (inside.some((each) => /^(?:→|->)$/.test(each.text)) && tokens.length === close + 1 && at === 0)
            say('as');
          group(inside, 'brackets', joint && tokens.length > close - at + 1);
        }
        wasGroup = joint;
        at = close;
        break;
      }
      case 'raised':
      case 'lowered':
        at = readScripts(tokens, at - 1, list, (inside) => readTokens(inside, list, 'brackets'));
        break;
      case 'close':
        break;
    }
    if (token.kind !== 'open') wasGroup = false;
  }
};

/** Whether the bracket at `open` holds the argument of what stands before it. */
const applies = (tokens: FormulaToken[], open: number, inside: FormulaToken[]): boolean => {
  let at = open - 1;
  const primed = tokens[at]?.kind === 'prime';
  while (at > 0 && /^(?:prime|raised|lowered)$/.test(tokens[at]!.kind)) at -= 1;
  const head = tokens[at]!;
  if (!tokens[open]!.tight) return head.kind === 'name';
  if (primed || head.kind === 'name' || head.kind === 'gather' || head.kind === 'root') return true;
  if (head.kind === 'word') return true;
  if (head.kind !== 'letter' && head.kind !== 'greek') return false;
  if (functionLetters.has(head.text)) return true;
  if (inside.some((token) => token.kind === 'bar' || token.kind === 'pause')) return true;
  return !inside.some(isJoint) && inside.length > 0 && inside[0]!.kind !== 'number';
};
