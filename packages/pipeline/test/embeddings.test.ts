import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Cache } from '../src/cache/cache.ts';
import { openLikeness } from '../src/material/likeness.ts';
import { retrieve } from '../src/material/retrieve.ts';
import { searchable } from '../src/material/shared-indexes.ts';
import { openEmbeddings } from '../src/models/open-embeddings.ts';
import { documentOf } from './documents.ts';

/** Means alike: what speaks of engines, whatever the word. */
const meaning = (text: string) => [
  /car|automobile|vehicle/i.test(text) ? 1 : 0,
  /fruit/i.test(text) ? 1 : 0,
  0.1,
];

/** A service of OpenAI's protocol that answers as it is told. */
let server: Server;
let answers: ((texts: string[]) => { status?: number; body: unknown })[] = [];
let calls: { path: string; key: string | undefined; texts: string[]; model: string }[] = [];
const well = (texts: string[]): { status?: number; body: unknown } => ({
  body: {
    data: texts.map((text, index) => ({ index, object: 'embedding', embedding: meaning(text) })),
    model: 'meaning-1',
    usage: { prompt_tokens: 1, total_tokens: 1 },
  },
});

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { input, model } = (await json(request)) as { input: string | string[]; model: string };
    const texts = [input].flat();
    calls.push({ path: request.url!, key: request.headers.authorization, texts, model });
    const { status = 200, body } = (answers.shift() ?? well)(texts);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  answers = [];
  calls = [];
});

const service = () =>
  openEmbeddings({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    ...{ model: 'meaning-1', key: 'secret' },
  });
const notes = documentOf([
  { text: 'Bananas are a fruit.', place: { page: 1 } },
  { text: 'Every automobile has a gearbox.', place: { page: 2 } },
]);
const open = (cache?: Cache) =>
  openLikeness({
    ...{ embeddings: service(), material: searchable([notes]), queries: ['the parts of cars'] },
    ...{ cache, signal: AbortSignal.timeout(30_000) },
  });

describe('meanings', () => {
  test('find a passage that shares no word with the query', async () => {
    const material = searchable([notes]);
    expect(retrieve(material, 'the parts of cars', 5)).toEqual([]);
    expect(retrieve(material, 'the parts of cars', 5, await open())).toEqual([1]);
    expect(calls.map(({ path, key, model }) => [path, key, model])).toEqual([
      ['/v1/embeddings', 'Bearer secret', 'meaning-1'],
      ['/v1/embeddings', 'Bearer secret', 'meaning-1'],
    ]);
  });

  test('of passages are kept for jobs on equal material', async () => {
    const kept = new Map<string, Buffer>();
    const cache: Cache = {
      get: async (space, key) => kept.get(`${space} ${key}`) ?? null,
      put: async (space, key, bytes) => void kept.set(`${space} ${key}`, Buffer.from(bytes)),
    };
    const first = (await open(cache)).to('the parts of cars');
    calls = [];
    expect((await open(cache)).to('the parts of cars')).toEqual(first);
    expect(calls.map(({ texts }) => texts)).toEqual([['the parts of cars']]);
  });

  test('are asked for again where the service is busy', async () => {
    answers = [() => ({ status: 503, body: { error: { message: 'busy' } } })];
    expect((await open()).to('the parts of cars')?.[1]).toBeCloseTo(1, 1);
  });

  test.each([
    ['refuses', () => ({ status: 401, body: { error: { message: 'no' } } })],
    ['answers no JSON', () => ({ body: 'well' })],
    ['leaves vectors out', () => ({ body: { data: [{ index: 0, embedding: [1] }] } })],
  ])('are missing where the service %s', async (_, answer) => {
    answers = [answer, answer, answer, answer];
    await expect(open()).rejects.toThrow();
  });
});

test('equal material is indexed once', () => {
  expect(searchable([notes])).toBe(searchable([{ ...notes }]));
  expect(searchable([{ ...notes, sha256: '1'.repeat(64) }])).not.toBe(searchable([notes]));
});
