import type { FormulaToken } from './formula-tokens.ts';
import { cardinal, fraction, ordinal } from './numbers.ts';
import type { SpokenList } from './spoken.ts';

type ReadInside = (tokens: FormulaToken[]) => void;

const isPlain = (tokens: FormulaToken[], kind: FormulaToken['kind']) =>
  tokens.length === 1 && tokens[0]!.kind === kind && !/[.,]/.test(tokens[0]!.text);

/** What is lowered: "sub n", "net" for a word, "base two" below a logarithm, "from … " below a sum. */
const readLowered = (
  token: FormulaToken,
  head: FormulaToken,
  bounded: boolean,
  list: SpokenList,
  read: ReadInside,
): void => {
  const inside = token.inside ?? [];
  if (head.kind === 'gather') {
    list.say(bounded || inside.some((each) => each.text === '=') ? 'from' : 'over', token.at);
  } else if (head.kind === 'name') {
    list.say(/^lim/.test(head.text) ? 'as' : /^(?:log|lg)$/.test(head.text) ? 'base' : 'over', token.at);
  } else if (!isPlain(inside, 'word') && !isPlain(inside, 'name')) list.say('sub', token.at);
  read(inside);
  if (head.text === 'lim') list.pause();
};

/** What "to the minus one" is the inverse of: a function, a matrix. */
const isInvertible = (head: FormulaToken, next: FormulaToken | undefined): boolean =>
  head.kind === 'name' ||
  (head.kind === 'letter' && (/[A-Z]/.test(head.text) || (/[fgh]/.test(head.text) && next?.kind === 'open')));

/** What is raised: "squared", "cubed", "to the fourth", "to the minus one", "to the power, n plus one,". */
const readRaised = (
  token: FormulaToken,
  head: FormulaToken,
  list: SpokenList,
  read: ReadInside,
  next: FormulaToken | undefined,
): void => {
  const ends = next === undefined || /^(?:operator|close|pause|bar)$/.test(next.kind);
  const inside = token.inside ?? [];
  const say = (words: string) => list.say(words, token.at);
  const text = token.text;
  if (head.kind === 'gather') {
    say('to');
    read(inside);
  } else if (text === '-1' && isInvertible(head, next)) say('inverse');
  else if (text === '2') say('squared');
  else if (text === '3') say('cubed');
  else if (isPlain(inside, 'number')) {
    say(`to the ${head.text === '10' ? cardinal(text) : ordinal(text)}`);
  } else if (/^\d+\/\d+$/.test(text)) {
    const [over = '1', under = '1'] = text.split('/');
    say(`to the ${fraction(over, under)}`);
  } else if (text === 'T' || text === '⊤') say('transpose');
  else if (text === '*' || text === '∗') say('star');
  else if (text === '+' || text === '-') say(text === '+' ? 'plus' : 'minus');
  else if (text === '∘' || text === '°') say('degrees');
  else if (/^[\d.]*(?:th|st|nd|rd)$/.test(text)) say(ordinal(text.replace(/\D+$/, '') || '1'));
  else {
    const long = inside.length > 2 && inside.slice(1).some((each) => each.kind === 'operator');
    say(long ? 'to the power' : 'to the');
    read(inside);
    // "e to the i pi, plus one": the sum is not in the power.
    const goesOn = next?.kind === 'operator' && /^[-+−–/·×*]$/.test(next.text);
    if (long || !ends || (goesOn && inside.length > 1 && !/^[-−]?\d+$/.test(text))) list.pause();
  }
};

/** Reads what is lowered and raised after the token at `head`; answers the index of the last token that was read. */
export const readScripts = (
  tokens: FormulaToken[],
  head: number,
  list: SpokenList,
  read: ReadInside,
): number => {
  let at = head + 1;
  for (; tokens[at]?.kind === 'raised' || tokens[at]?.kind === 'lowered'; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    let base = head;
    while (base > 0 && /^(?:raised|lowered)$/.test(tokens[base]?.kind ?? '')) base -= 1;
    const of = tokens[base] ?? token;
    if (token.kind === 'lowered') readLowered(token, of, next?.kind === 'raised', list, read);
    else readRaised(token, of, list, read, next);
  }
  return at - 1;
};
