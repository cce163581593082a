const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const thousands = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];
const ordinals: Record<string, string> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
const denominators: Record<string, string> = { two: 'half', four: 'quarter' };

const belowThousand = (value: number): string => {
  if (value < 20) return small[value]!;
  if (value < 100)
    return [tens[Math.floor(value / 10)], value % 10 ? small[value % 10] : ''].join(' ').trim();
  const rest = value % 100;
  return `${small[Math.floor(value / 100)]} hundred${rest ? ` ${belowThousand(rest)}` : ''}`;
};

/** "one thousand two hundred five"; more than eighteen digits are read digit by digit. */
export const cardinal = (digits: string): string => {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > 18) return digitByDigit(plain);
  const groups: string[] = [];
  for (let end = plain.length; end > 0; end -= 3) groups.push(plain.slice(Math.max(0, end - 3), end));
  const parts = groups
    .map((group, power) =>
      Number(group) ? `${belowThousand(Number(group))} ${thousands[power]}`.trim() : '',
    )
    .filter((part) => part !== '');
  return parts.length > 0 ? parts.reverse().join(' ') : 'zero';
};

export const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => small[Number(digit)]).join(' ');

/** "3.14" → "three point one four"; "1,000" → "one thousand". */
export const numberWords = (text: string): string => {
  const [whole = '', decimals] = text.replaceAll(/[,\u2009\u202f ](?=\d{3})/g, '').split('.');
  const start = cardinal(whole || '0');
  return decimals ? `${start} point ${digitByDigit(decimals)}` : start;
};

/** "twenty third". */
export const ordinal = (digits: string): string => {
  const words = cardinal(digits).split(' ');
  const last = words.pop()!;
  words.push(ordinals[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`));
  return words.join(' ');
};

/** "1/2" → "one half", "3/4" → "three quarters", "5/12" → "five twelfths". */
export const fraction = (over: string, under: string): string => {
  if (Number(under) < 2 || Number(under) > 20 || Number(over) > 20) {
    return `${cardinal(over)} over ${cardinal(under)}`;
  }
  const part = denominators[cardinal(under)] ?? ordinal(under);
  const plural = part === 'half' ? 'halves' : `${part}s`;
  return `${cardinal(over)} ${Number(over) === 1 ? part : plural}`;
};

/** "1848" → "eighteen forty eight", "1905" → "nineteen oh five", "2007" → "two thousand seven". */
export const year = (digits: string): string => {
  const century = Number(digits.slice(0, 2));
  const rest = Number(digits.slice(2));
  if (digits.length !== 4 || (century % 10 === 0 && rest < 10)) return cardinal(digits);
  if (rest === 0) return `${belowThousand(century)} hundred`;
  return `${belowThousand(century)} ${rest < 10 ? 'oh ' : ''}${belowThousand(rest)}`;
};
