import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOpenApiDocument } from '../../src/documents/open-api.ts';
import { readOpenApi } from '../fixtures/open-api.ts';
import { fuzz, requestsOf } from './run.ts';

test('300 requests, valid, nearly valid and hostile, are all answered as the document says', async () => {
  const { counts, failures } = await fuzz({ count: 300, seed: 20_261_122 });
  expect(failures).toEqual([]);
  expect(Object.values(counts).every((statuses) => Object.keys(statuses).length > 0)).toBe(true);
}, 120_000);

test('the same seed makes the same requests, another seed makes others', () => {
  const document = readOpenApi(createOpenApiDocument('', 1_000));
  const sample = (seed: number) => JSON.stringify(fc.sample(requestsOf(document), { numRuns: 50, seed }));
  expect(sample(7)).toBe(sample(7));
  expect(sample(7)).not.toBe(sample(8));
});
