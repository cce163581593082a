import type { Chunk } from './chunks.ts';
import { cardinal, fraction, numberWords, ordinal, year } from './numbers.ts';
import { unitWords } from './units.ts';

interface Around {
  previous: Chunk | undefined;
  next: Chunk | undefined;
}

const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;
const beforeYear =
  /^(?:in|since|of|by|from|to|until|till|around|about|circa|year|before|after|early|late|and|between|during)$/i;
const recent = /^(?:1[5-9]|20)\d\d$/;
const signs: Record<string, string> = { '-': 'minus ', '~': 'about ', '≈': 'about ', '+': 'plus ' };
const halves: Record<string, string> = {
  '½': 'a half',
  '⅓': 'a third',
  '⅔': 'two thirds',
  '¼': 'a quarter',
  '¾': 'three quarters',
  '⅕': 'a fifth',
  '⅛': 'an eighth',
};
/** A month as it is written in a date. */
const isMonth = (word: string | undefined) => word !== undefined && /^[A-Z]/.test(word) && month.test(word);

/** A number of four digits that the text around makes a year. */
const isYear = (digits: string, { previous, next }: Around): boolean => {
  if (next && next.core.length < 8 && unitWords(next.core, false) !== null) return false;
  const word = previous?.core ?? '';
  if (beforeYear.test(word) || month.test(word)) return true;
  if (previous === undefined && recent.test(digits) && /^(?:was|saw|brought|marked)$/.test(next?.core ?? ''))
    return true;
  return recent.test(digits) && /^[,([]/.test(previous?.after ?? '');
};

/** Forms that numbers are written in, and how each is read; null hands over to the next form. */
const forms: [RegExp, (found: string[], around: Around) => string | null][] = [
  [
    /^(\d{4})-(\d\d)-(\d\d)$/,
    ([digits = '', number = '', day = '']) => {
      const name = monthNames[Number(number) - 1];
      return name ? `${name} ${ordinal(String(Number(day)))}, ${year(digits)}` : null;
    },
  ],
  [
    /^(\d{1,2})$/,
    ([day = ''], { previous, next }) => {
      if (isMonth(previous?.core)) return ordinal(day);
      if (!isMonth(next?.core) || Number(day) > 31) return null;
      return `${previous?.core === 'the' ? '' : 'the '}${ordinal(day)} of`;
    },
  ],
  [/^(\d+)([½⅓⅔¼¾⅕⅛])$/, ([whole = '', part = '']) => `${cardinal(whole)} and ${halves[part]}`],
  [/^#(\d+)$/, ([digits = '']) => `number ${cardinal(digits)}`],
  [/^([12]\d{3})$/, ([digits = ''], around) => (isYear(digits, around) ? year(digits) : null)],
  [
    /^(\d[\d.,]*)[–-](\d[\d.,]*)(%?)$/,
    ([from = '', to = '', percent]) => {
      const read = recent.test(from) && recent.test(to) ? year : numberWords;
      return `${read(from)} to ${read(to)}${percent ? ' percent' : ''}`;
    },
  ],
  [/^(\d+)\/(\d+)$/, ([over = '', under = '']) => fraction(over, under)],
  [/^(\d+)(?:st|nd|rd|th)$/, ([digits = '']) => ordinal(digits)],
  [/^['’]?([2-9]0)s$/, ([digits = '']) => cardinal(digits).replace(/y$/, 'ies')],
  [
    /^(\d{3}0)s$/,
    ([digits = '']) =>
      year(digits)
        .replace(/y$/, 'ies')
        .replace(/hundred$/, 'hundreds'),
  ],
  [
    /^(\d[\d.,]*)-([A-Za-zµμΩ°]+)$/,
    ([digits = '', rest = '']) => {
      const unit = unitWords(rest, true);
      return unit === null ? null : `${numberWords(digits)} ${unit}`;
    },
  ],
  [
    /^(-?)(\d+(?:\.\d+)?)e([-+]?)(\d+)$/i,
    ([minus, digits = '', down, power = '']) =>
      `${minus ? 'minus ' : ''}${numberWords(digits)} times ten to the ${down === '-' ? 'minus ' : ''}${cardinal(power)}`,
  ],
  [/^(\d)D$/, ([digit = '']) => `${cardinal(digit)} \`D`],
  [
    /^(\d{1,2}):(\d\d)$/,
    ([hour = '', minute = '']) =>
      minute === '00' ? `${cardinal(hour)} o'clock` : `${cardinal(hour)} ${cardinal(minute)}`,
  ],
  [/^(\d+(?::\d+)+)$/, ([ratio = '']) => ratio.split(':').map(cardinal).join(' to ')],
  [/^(\d+(?:\.\d+){2,})$/, ([version = '']) => version.split('.').map(cardinal).join(' point ')],
  [
    /^([-~≈+]?)([\d,]*\.?\d+)(\D+)?$/,
    ([sign = '', digits = '', rest]) => {
      const number = (signs[sign] ?? '') + numberWords(digits);
      if (!rest) return number;
      const unit = unitWords(rest, digits === '1');
      return unit ? `${number} ${unit}` : null;
    },
  ],
];

/** What is said for a number as it stands in a text: a year, a date, a range, a measure; null for anything else. */
export const readNumber = (core: string, around: Around): string | null => {
  if (!/\d/.test(core)) return null;
  const plain = core.replace('−', '-');
  for (const [pattern, read] of forms) {
    const found = pattern.exec(plain);
    const words = found && read(found.slice(1), around);
    if (words) return words;
  }
  return null;
};
