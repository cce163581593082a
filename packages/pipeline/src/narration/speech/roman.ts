import { cardinal, ordinal } from './numbers.ts';

/** One to thirty-nine; greater ones hold letters that stand for too much else. */
const numeral = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const values: Record<string, number> = { I: 1, V: 5, X: 10 };

/** What is numbered by Roman numerals of two letters and more, and by the letters I and V alone. */
const numbered =
  /^(?:chapter|part|type|volume|table|figure|section|phase|class|war|act|book|case|step|stage|level|theorem|article|group|period|quadrant|appendix|lemma|law)$/i;
const lettered =
  /^(?:(?:Chapter|Part|Table|Figure|Section|Act|Book|Appendix)|(?:[Tt]ype|[Cc]lass|[Qq]uadrant|[Pp]hase))$/;
const ordered = /^(?:century|dynasty)$/i;
/** Names of which there were several: kings, queens, popes. */
const rulers =
  /^(?:louis|henry|elizabeth|george|edward|charles|james|william|richard|pius|paul|napoleon|catherine|frederick|philip|nicholas|leo|gregory|benedict|ptolemy|ramesses|mary|victor|ferdinand|francis|wilhelm|ivan|peter|otto|sixtus|clement|innocent|urban|alexander)$/i;
/** Said as a number wherever they stand: nothing else is written so. */
const plain = /^(?:II|III|VII|VIII|XII|XIII|XVI+|XXI*)$/;

const numberIn = (digits: string): string => {
  const all = [...digits].map((digit) => values[digit]!);
  return String(all.reduce((sum, value, at) => sum + (value < (all[at + 1] ?? 0) ? -value : value), 0));
};

/** "Louis XIV" → "the fourteenth", "Part III" → "three", "the XXI century" → "twenty first"; null where it is no number. */
export const readRoman = (core: string, previous = '', next = ''): string | null => {
  if (!numeral.test(core)) return null;
  const value = numberIn(core);
  if (ordered.test(next)) return ordinal(value);
  if (core.length === 1) return lettered.test(previous) && core !== 'X' ? cardinal(value) : null;
  if (rulers.test(previous)) return `the ${ordinal(value)}`;
  return numbered.test(previous) || plain.test(core) ? cardinal(value) : null;
};
