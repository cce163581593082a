import { expect, test } from 'vitest';
import { day_ms, mostTries, nextAttempt, readRetryAfter, waitBounds_s } from '../../src/webhooks/schedule.ts';

const start = new Date('2026-11-22T00:00:00Z');
const after = (ms: number) => new Date(start.getTime() + ms);
const next = (tries: number, elapsed_ms: number, chance: number, retryAfter_s = 0) =>
  nextAttempt({ tries, roundAt: start, now: after(elapsed_ms), retryAfter_s }, chance);

test('waits are drawn between a second and the bound of the attempt', () => {
  for (const [index, bound] of waitBounds_s.entries()) {
    expect(next(index + 1, 0, 0)).toEqual(after(1_000));
    expect(next(index + 1, 0, 1)).toEqual(after(bound * 1_000));
  }
  expect(next(mostTries - 1, 0, 1)).toEqual(after(14_400_000));
  expect(next(mostTries, 0, 0)).toBeNull();
});

test('attempts go on for a day and end with one at its end', () => {
  for (const chance of [0.3, 0.5, 1]) {
    const tries: number[] = [0];
    for (let at: Date | null = start; at; ) {
      at = next(tries.length, at.getTime() - start.getTime(), chance);
      if (at) tries.push(at.getTime() - start.getTime());
    }
    expect(tries.length).toBeLessThanOrEqual(mostTries);
    expect(tries.at(-1)).toBe(day_ms);
  }
});

test('an address may ask for a longer wait, within four hours and the day', () => {
  expect(next(1, 0, 0, 600)).toEqual(after(600_000));
  expect(next(1, 0, 0, 1e9)).toEqual(after(14_400_000));
  expect(next(1, day_ms - 1_000, 0, 600)).toEqual(after(day_ms));
  expect(next(11, 0, 1, 1)).toEqual(after(3_600_000));
});

test.each([
  [null, 0],
  ['120', 120],
  ['Sun, 22 Nov 2026 00:01:00 GMT', 60],
  ['Sat, 21 Nov 2026 00:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
])('Retry-After %s is %d seconds', (value, seconds) => expect(readRetryAfter(value, start)).toBe(seconds));
