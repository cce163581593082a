import { greekLetters } from '../../../greek-letters.ts';
import { functions, uprightNames } from './tree.ts';

export interface Token {
  kind: 'number' | 'letters' | 'operator' | 'relation' | 'open' | 'close' | 'other';
  /** Normalised text: `<=` is `≤`, `**` is `^`. */
  text: string;
  start: number;
  end: number;
  /** True when white space stands before it. */
  spaced: boolean;
}

const superscripts: Record<string, string> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁺': '+',
  '⁻': '-',
  ⁿ: 'n',
  ⁱ: 'i',
  ˣ: 'x',
};
const subscripts: Record<string, string> = {
  '₀': '0',
  '₁': '1',
  '₂': '2',
  '₃': '3',
  '₄': '4',
  '₅': '5',
  '₆': '6',
  '₇': '7',
  '₈': '8',
  '₉': '9',
  ₙ: 'n',
  ᵢ: 'i',
  ⱼ: 'j',
  ₖ: 'k',
  ₘ: 'm',
  ₐ: 'a',
  ₓ: 'x',
  '₊': '+',
  '₋': '-',
};
const commands: Record<string, string> = {
  cdot: '·',
  times: '×',
  div: '/',
  pm: '±',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  to: '→',
  rightarrow: '→',
  propto: '∝',
  in: '∈',
  infty: '∞',
  sum: '∑',
  prod: '∏',
  int: '∫',
  oint: '∮',
  sqrt: '√',
  partial: '∂',
  nabla: '∇',
  ...greekLetters,
  hbar: 'ℏ',
  left: '',
  right: '',
  quad: '',
  mathrm: '',
  text: '',
  displaystyle: '',
};
const relationForms: Record<string, string> = {
  '=': '=',
  '==': '=',
  ':=': '=',
  '!=': '≠',
  '<>': '≠',
  '<=': '≤',
  '>=': '≥',
  '->': '→',
  '=>': '⇒',
  '<->': '⇌',
  '≃': '≈',
};

/** Letters of the mathematical alphabets (U+1D400–1D7FF) as plain ones, one for one. */
export const plainLetters = (text: string): string =>
  text.replace(/[\u{1D400}-\u{1D7FF}ℎℯℊℓ]/gu, (letter) => letter.normalize('NFKC'));

const scanner = new RegExp(
  [
    /(?<number>\d+(?:[.,]\d+)*(?:[eE][-+]?\d+)?)/,
    /\\(?<command>[a-zA-Z]+|[,;! ])/,
    /(?<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱˣ]+)/,
    /(?<lowered>[₀-₉ₙᵢⱼₖₘₐₓ₊₋]+)/,
    /(?<letters>(?:(?![ₙᵢⱼₖₘₐₓⁿⁱˣ])\p{L}\p{M}*)+)/u,
    /(?<relation><->|<=|>=|!=|<>|==|:=|->|=>|[=≠<>≤≥≈≃∝→∈≡⇌⇒])/,
    /(?<operator>\*\*|[-+*/^_·×⋅∗÷±−–√∑∏∫∮∂∇∞'′″!|])/,
    /(?<open>[([{])/,
    /(?<close>[)\]}])/,
    /(?<other>[^\s])/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'gu',
);
const operatorForms: Record<string, string> = {
  '**': '^',
  '⋅': '·',
  '∗': '*',
  '−': '-',
  '–': '-',
  '÷': '/',
  '′': "'",
};

/** Words as letters, with subscripts and superscripts spelled `_` and `^`. Linear in the length of the text. */
export const tokensOf = (source: string): Token[] => {
  const tokens: Token[] = [];
  let last = 0;
  for (const found of source.matchAll(scanner)) {
    const start = found.index;
    const end = start + found[0].length;
    const spaced = start > last || start === 0;
    last = end;
    const push = (kind: Token['kind'], text: string, apart = spaced) =>
      tokens.push({ kind, text, start, end, spaced: apart });
    const bracketed = (mark: string, inner: string[]) => {
      push('operator', mark, false);
      push('open', '{', false);
      for (const piece of inner)
        push(/\d/.test(piece) ? 'number' : /\p{L}/u.test(piece) ? 'letters' : 'operator', piece, false);
      push('close', '}', false);
    };
    const { number, command, raised, lowered, letters, relation, operator, open, close } = found.groups ?? {};
    if (number) push('number', number);
    else if (command) pushCommand(command, push);
    else if (raised) bracketed('^', splitRuns([...raised].map((mark) => superscripts[mark] ?? '')));
    else if (lowered) bracketed('_', splitRuns([...lowered].map((mark) => subscripts[mark] ?? '')));
    else if (letters) push('letters', plainLetters(letters));
    else if (relation) push('relation', relationForms[relation] ?? relation);
    else if (operator === '″') for (const prime of "''") push('operator', prime, false);
    else if (operator) push('operator', operatorForms[operator] ?? operator);
    else if (open) push('open', open);
    else if (close) push('close', close);
    else push('other', found[0]);
  }
  return tokens;
};

const splitRuns = (marks: string[]): string[] => marks.join('').match(/\d+|\D/g) ?? [];

const pushCommand = (command: string, push: (kind: Token['kind'], text: string) => unknown) => {
  const meaning = commands[command];
  if (meaning === '' || /^[,;! ]$/.test(command)) return;
  if (command === 'frac' || command === 'dfrac' || command === 'tfrac') push('operator', 'frac');
  else if (command === 'lim') push('letters', 'lim');
  else if (meaning === undefined)
    push(command in functions || uprightNames.has(command) ? 'letters' : 'other', command);
  else if ('≤≥≠≈→∝∈'.includes(meaning)) push('relation', meaning);
  else push(/\p{L}/u.test(meaning) ? 'letters' : 'operator', meaning);
};
