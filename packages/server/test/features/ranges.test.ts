import { expect, test } from 'vitest';
import { readRanges } from '../../src/features/files/ranges.ts';

const size = 1_000;
const whole = null;
const unsatisfiable = 'unsatisfiable';

test.each<[string, [number, number][] | string | null]>([
  ['bytes=0-0', [[0, 0]]],
  ['bytes=0-99', [[0, 99]]],
  ['bytes=900-', [[900, 999]]],
  ['bytes=900-5000', [[900, 999]]],
  ['bytes=999-999', [[999, 999]]],
  ['bytes=-1', [[999, 999]]],
  ['bytes=-100', [[900, 999]]],
  ['bytes=-5000', [[0, 999]]],
  ['BYTES=0-9', [[0, 9]]],
  [
    'bytes= 0-9 , 20-29',
    [
      [0, 9],
      [20, 29],
    ],
  ],
  [
    'bytes=0-9,,20-29,',
    [
      [0, 9],
      [20, 29],
    ],
  ],
  [
    'bytes=-10,0-9',
    [
      [990, 999],
      [0, 9],
    ],
  ],
  [
    'bytes=0-9,10-19',
    [
      [0, 9],
      [10, 19],
    ],
  ],
  ['bytes=0-9,5-19', [[0, 19]]],
  ['bytes=0-9,20-29,5-24', [[0, 29]]],
  ['bytes=0-,0-,0-,0-', [[0, 999]]],
  ['bytes=0-9,5000-', [[0, 9]]],
  ['bytes=1000-', unsatisfiable],
  ['bytes=5000-6000,7000-', unsatisfiable],
  ['bytes=-0', unsatisfiable],
  ['bytes=9-0', whole],
  ['bytes=', whole],
  ['bytes=-', whole],
  ['bytes=a-b', whole],
  ['bytes=0-9;20-29', whole],
  ['bytes 0-9', whole],
  ['bytes=0x0-0x9', whole],
  ['bytes=--1', whole],
  ['bytes=1e1-20', whole],
  ['bytes=0-99999999999999999999', whole],
  ['items=0-9', whole],
  [`bytes=${Array.from({ length: 33 }, (_, n) => `${n * 2}-${n * 2}`).join()}`, whole],
])('%s', (header, expected) => {
  const found = readRanges(header, size);
  expect(Array.isArray(found) ? found.map(({ start, end }) => [start, end]) : found).toEqual(expected);
});

test('an empty file satisfies no range', () => {
  expect(readRanges('bytes=0-', 0)).toBe(unsatisfiable);
  expect(readRanges('bytes=-1', 0)).toBe(unsatisfiable);
});
