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

/** What is raised: "squared", "cubed", "to the fourth", "to the minus one", "to the power, n plus one,". */
const readRaised = (
  token: FormulaToken,
  head: FormulaToken,
  list: SpokenList,
  read: ReadInside,
  ends: boolean,
): void => {
  const inside = token.inside ?? [];
  const say = (words: string) => list.say(words, token.at);
  const text = token.text;
  if (head.kind === 'gather') {
    say('to');
    read(inside);
  } else if (text === '2') say('squared');
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
    if (long || !ends) list.pause();
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
    const ends = next === undefined || /^(?:operator|close|pause|bar)$/.test(next.kind);
    let base = head;
    while (base > 0 && /^(?:raised|lowered)$/.test(tokens[base]?.kind ?? '')) base -= 1;
    const of = tokens[base] ?? token;
    if (token.kind === 'lowered') readLowered(token, of, next?.kind === 'raised', list, read);
    else readRaised(token, of, list, read, ends);
  }
  return at - 1;
};
