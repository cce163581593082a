import { expect, test } from 'vitest';
import { fuzz } from './run.ts';

test('300 requests, valid, nearly valid and hostile, are all answered as the document says', async () => {
  const { counts, failures } = await fuzz({ count: 300, seed: 20_261_122 });
  expect(failures).toEqual([]);
  expect(Object.values(counts).every((statuses) => Object.keys(statuses).length > 0)).toBe(true);
}, 120_000);
