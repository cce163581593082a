import { parseFormula } from './parse.ts';
import { mathjsOf } from './print-mathjs.ts';
import { texOf } from './print-tex.ts';
import { type Token, tokensOf } from './tokens.ts';
import { functions, type MathNode, uprightNames } from './tree.ts';

/** A formula as it stands in a text. */
export interface FoundFormula {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  text: string;
  tex: string;
  /** mathjs expression or equation; null where it cannot be computed. */
  expression: string | null;
  /** True for a statement with a relation sign, false for a term such as `4n + 2`. */
  relation: boolean;
  node: MathNode;
}

const limits = { formulas: 40, tokens: 90, text: 200 };

/** Short words of the language that a formula never holds (unless a sign stands on both sides). */
const prose = new Set(
  'a an as at be by do for he if in is it me my no of on or so to up us we are and any but can for has its let may nor not now one our out per set she the too two was who why with from then than that this when where such some all each both into does else only also over case case given here these there have will'.split(
    ' ',
  ),
);
const isSign = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'relation' || (token.kind === 'operator' && !["'", '!', '|'].includes(token.text)));
/** Signs that begin a term rather than join two. */
const prefixes = new Set(['√', '∑', '∏', '∫', '∮', '∂', '∇', 'frac']);
const joins = (token: Token | undefined) => isSign(token) && !prefixes.has(token!.text);

/** How a token may stand in a formula: it makes one, it may be part of one, or it ends it. */
type Standing = 'strong' | 'weak' | 'none';

const standing = (tokens: Token[], at: number, known: ReadonlySet<string>): Standing => {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  switch (token.kind) {
    case 'number':
      return 'weak';
    case 'relation':
      return 'strong';
    case 'open':
    case 'close':
      return 'weak';
    case 'operator':
      if (token.text === '-' || token.text === '/') return dashIsMinus(tokens, at) ? 'strong' : 'none';
      if (token.text === "'")
        return before &&
          !token.spaced &&
          [...before.text].length <= 2 &&
          (after?.text === '(' || !after || after.spaced)
          ? 'weak'
          : 'none';
      if (token.text === '!')
        return before && !token.spaced && before.kind !== 'other' && [...before.text].length === 1
          ? 'weak'
          : 'none';
      return token.text === '|' || token.text === '∞' ? 'weak' : 'strong';
    case 'letters':
      return letterStanding(tokens, at, known);
    default:
      return [',', ':', ';'].includes(token.text) ? 'weak' : 'none';
  }
};

const letterStanding = (tokens: Token[], at: number, known: ReadonlySet<string>): Standing => {
  const [token, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  const { text } = token;
  const length = [...text].length;
  const attached = before?.kind === 'number' && !token.spaced;
  const inBrackets = before?.kind === 'open';
  const flanked =
    isSign(before) || joins(after) || (after?.kind === 'open' && !after.spaced) || inBrackets || attached;
  const compound =
    after?.text === '-' && !after.spaced && tokens[at + 2]?.kind === 'letters' && isWord(tokens[at + 2]!);
  if (compound && !tokens[at + 2]!.spaced) return 'none';
  if (prose.has(text.toLowerCase()) && length > 1)
    return attached || (isSign(before) && joins(after)) ? 'weak' : 'none';
  if (/^[aAI]$/.test(text))
    return flanked || after?.text === ')' || after?.text === ',' || closes(before, after) ? 'weak' : 'none';
  if (
    length === 1 ||
    text in functions ||
    uprightNames.has(text) ||
    known.has(text) ||
    text === 'lim' ||
    text === 'sqrt'
  )
    return 'weak';
  if (length <= 4 && (!/[aeiouy]/i.test(text) || /[Ͱ-Ͽ]/.test(text))) return 'weak';
  if (length <= 3 && flanked) return 'weak';
  if (/^\p{L}?\p{Lu}{1,3}\p{L}?$/u.test(text) && flanked) return 'weak';
  return isSign(before) || joins(after) ? 'weak' : 'none';
};

/** `μ₀ I` ends with a symbol, `I think` begins with a word. */
const closes = (before: Token | undefined, after: Token | undefined) =>
  (before?.kind === 'close' || before?.kind === 'number') && after?.kind !== 'letters';

/** Three letters or more that read like a word of the language. */
const isWord = (token: Token) =>
  [...token.text].length > 3 || ([...token.text].length === 3 && /[aeiouy]/i.test(token.text));

/** `n-1` and `km / h` are arithmetic, `k-means` and `and/or` are not. */
const dashIsMinus = (tokens: Token[], at: number): boolean => {
  const [mark, before, after] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  if (!after) return false;
  const small = (token: Token) =>
    token.kind !== 'letters' || !isWord(token) || token.text in functions || token.text === 'sqrt';
  if (after.kind === 'other') return false;
  if (mark.spaced && after.spaced)
    return before !== undefined && before.kind !== 'other' && mark.text !== '–';
  if (!before || before.kind === 'other')
    return mark.text === '-' && small(after) && after.kind !== 'letters';
  return (
    small(before) &&
    small(after) &&
    !(before.kind === 'letters' && after.kind === 'letters' && [...before.text, ...after.text].length > 4)
  );
};

/** Cuts commas, unmatched brackets and loose words from both ends of a run. */
const trimmed = (run: Token[]): Token[] => {
  let tokens = run;
  for (let round = 0; round < run.length + 1 && tokens.length > 0; round += 1) {
    const first = tokens[0]!;
    const last = tokens.at(-1)!;
    const excess = tokens.reduce(
      (sum, token) => sum + (token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0),
      0,
    );
    if (first.kind === 'other' || (first.kind === 'close' && excess < 0) || first.text === "'")
      tokens = tokens.slice(1);
    else if (
      last.kind === 'other' ||
      last.kind === 'relation' ||
      (last.kind === 'close' && excess < 0) ||
      last.kind === 'open'
    )
      tokens = tokens.slice(0, -1);
    else if (excess > 0 && first.kind === 'open') tokens = tokens.slice(1);
    else break;
  }
  return tokens;
};

const saysSomething = (tokens: Token[], node: MathNode): boolean => {
  if (node.kind === 'relation') return tokens.length >= 3;
  if (node.kind === 'group' || node.kind === 'symbol' || node.kind === 'list') return false;
  const strong = tokens.some(
    (token) => token.kind === 'operator' && !["'", '|', '!', '∞'].includes(token.text),
  );
  const letter = tokens.some((token) => token.kind === 'letters');
  const called = JSON.stringify(node).includes('"kind":"call"') && tokens.length >= 4;
  return letter && (strong || called || node.kind === 'absolute' || node.kind === 'factorial');
};

/** A run split where a comma, a colon or two factors with a blank between words part two statements. */
const pieces = (run: Token[]): Token[][] => {
  let depth = 0;
  const parts: Token[][] = [[]];
  for (const token of run) {
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    if (depth <= 0 && token.kind === 'other') parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
};

const read = (text: string, tokens: Token[], known: ReadonlySet<string>): FoundFormula | null => {
  const run = trimmed(tokens);
  if (run.length < 2 || run.length > limits.tokens || /^[+*/·×^_=]$/.test(run[0]!.text)) return null;
  const start = run[0]!.start;
  const end = run.at(-1)!.end;
  if (end - start > limits.text) return null;
  const node = parseFormula(run, { symbols: known });
  if (!node || !saysSomething(run, node)) return null;
  const tex = texOf(node);
  if (tex.length > 380) return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    tex,
    expression: mathjsOf(node),
    relation: node.kind === 'relation',
    node,
  };
};

/**
 * The formulas in a text, in order, without overlaps; at most 40. `known` names symbols of several letters.
 * Time grows linearly with the length of the text.
 */
export const findFormulas = (text: string, known: ReadonlySet<string> = new Set()): FoundFormula[] => {
  const tokens = tokensOf(text);
  const found: FoundFormula[] = [];
  let run: Token[] = [];
  const close = () => {
    const whole = read(text, run, known);
    const all = whole ? [whole] : pieces(run).map((part) => read(text, part, known));
    for (const formula of all) if (formula && found.length < limits.formulas) found.push(formula);
    run = [];
  };
  let depth = 0;
  for (let at = 0; at < tokens.length && found.length < limits.formulas; at += 1) {
    const token = tokens[at]!;
    if (token.text === '$' || token.text === '\\') {
      close();
      depth = 0;
      continue;
    }
    const part = standing(tokens, at, known);
    const sentenceComma = token.kind === 'other' && depth <= 0;
    if (run.length > 0 && token.spaced && /\n/.test(text.slice(run.at(-1)!.end, token.start))) close();
    if (part === 'none' || sentenceComma || run.length > limits.tokens) {
      close();
      depth = 0;
    } else {
      if (token.kind === 'open') depth += 1;
      if (token.kind === 'close') depth -= 1;
      run.push(token);
    }
  }
  close();
  return found;
};
