import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Upload } from '@lectern/contracts/api/upload.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';

vi.setConfig({ testTimeout: 120_000 });

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ UPLOAD_LIMIT_BYTES: '104857600' });
});
afterAll(() => api[Symbol.asyncDispose]());

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const piece = Buffer.alloc(65_536, 'Energy is conserved.\n');

/** A form whose file comes in pieces: nobody holds it whole. `look` is called now and then. */
async function* form(pieces: number, look: () => void): AsyncGenerator<Uint8Array> {
  yield Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
  for (let count = 1; count <= pieces; count += 1) {
    yield piece;
    if (count % 200 === 0) look();
  }
  yield Buffer.from('\r\n--b--\r\n');
}

test('a large upload is written as it comes: no part of the process holds it whole', async () => {
  const pieces = 800;
  collect();
  const before = process.memoryUsage().arrayBuffers;
  const held: number[] = [];
  const body = form(pieces, () => {
    collect();
    held.push(process.memoryUsage().arrayBuffers - before);
  });
  const response = await api.as('alice')('/api/v1/uploads/content', {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    body,
    duplex: 'half',
  } as unknown as RequestInit);
  expect(response.status).toBe(201);
  const made = Upload.parse(await response.json());
  expect(made).toMatchObject({ file_size: pieces * piece.length, material: { truncated: true } });
  expect(held).toHaveLength(4);
  expect(Math.max(...held)).toBeLessThan((pieces * piece.length) / 4);
});
