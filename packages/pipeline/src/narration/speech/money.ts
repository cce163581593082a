import { cardinal, numberWords } from './numbers.ts';

const currencies: Record<string, [string, string]> = {
  $: ['dollar', 'dollars'],
  '€': ['euro', 'euros'],
  '£': ['pound', 'pounds'],
  '¥': ['yen', 'yen'],
};
export const magnitude = /^(?:hundred|thousand|million|billion|trillion)$/i;
const amount = /^([$€£¥])([\d.,]*\d)$/;

/** "$5" → "five dollars", "$19.99" → "nineteen dollars ninety nine"; before "million" the number alone. Null where it is no money. */
export const readMoney = (core: string, next: string | undefined): string | null => {
  const [, sign, digits = ''] = amount.exec(core) ?? [];
  if (sign === undefined) return null;
  if (magnitude.test(next ?? '')) return numberWords(digits);
  const [whole = '', cents] = digits.replaceAll(',', '').split('.');
  const name = currencies[sign]![whole === '1' && cents === undefined ? 0 : 1];
  if (cents?.length !== 2) return `${numberWords(digits)} ${name}`;
  return `${cardinal(whole)} ${currencies[sign]![whole === '1' ? 0 : 1]}${cents === '00' ? '' : ` ${cardinal(cents)}`}`;
};

/** The "million dollars" of "$2.5 million"; null where no money stands before it. */
export const readMagnitude = (core: string, previous: string | undefined): string | null => {
  const [, sign] = amount.exec(previous ?? '') ?? [];
  return sign !== undefined && magnitude.test(core) ? `${core.toLowerCase()} ${currencies[sign]![1]}` : null;
};
