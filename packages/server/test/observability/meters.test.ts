import { expect, test } from 'vitest';
import { createMinuteCounts } from '../../src/observability/metrics/minute-counts.ts';
import { quantile } from '../../src/observability/metrics/quantile.ts';

test('counts of a minute forget what is older, second by second, and all after a pause', () => {
  let now = 5_000;
  const counts = createMinuteCounts(() => now);
  counts.add('a');
  now += 30_000;
  counts.add('a');
  counts.add('b');
  expect([counts.of('a'), counts.of('b'), counts.of('c')]).toEqual([2, 1, 0]);
  now += 29_999;
  expect(counts.of('a')).toBe(2);
  now += 1;
  expect(counts.of('a')).toBe(1);
  now += 600_000;
  expect(counts.of('a')).toBe(0);
});

test('quantiles are read from buckets as Prometheus reads them', () => {
  const buckets = [
    { limit: 1, count: 2 },
    { limit: 2, count: 10 },
    { limit: Number.POSITIVE_INFINITY, count: 10 },
  ];
  expect(quantile(buckets, 0.5)).toBe(1 + 3 / 8);
  expect(quantile(buckets, 1)).toBe(2);
  expect(quantile([...buckets.slice(0, 2), { limit: Number.POSITIVE_INFINITY, count: 100 }], 0.95)).toBe(2);
  expect(quantile([{ limit: 1, count: 0 }], 0.5)).toBeNull();
  expect(quantile([], 0.5)).toBeNull();
});
