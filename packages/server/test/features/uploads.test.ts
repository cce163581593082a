import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Upload } from '@lectern/contracts/api/upload.ts';
import { MaterialText } from '@lectern/contracts/material.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eraseUploadsOfUser, insertUpload } from '../../src/features/uploads/store.ts';
import { uploadKey } from '../../src/storage/keys.ts';
import { removeLeftUploads } from '../../src/uploads/remove-uploads.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { upload, uploadText } from '../fixtures/uploads.ts';
import { eicar } from '../uploads/fixtures/eicar.ts';
import { png } from '../uploads/fixtures/images.ts';
import { docx } from '../uploads/fixtures/office.ts';
import { pdf } from '../uploads/fixtures/pdf.ts';

const limit = 200_000;
const path = '/api/v1/uploads/content';
let api: TestApi;
beforeAll(async () => {
  api = await openApi({ UPLOAD_LIMIT_BYTES: String(limit), UPLOAD_CONCURRENCY: '3' });
});
afterAll(() => api[Symbol.asyncDispose]());

const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
];
const quarantined = () => readdir(join(api.config.dataFolder, 'quarantine'));
const stored = async (id: string) => {
  const keys: string[] = [];
  for await (const key of api.context.storage.list(`uploads/${id}`)) keys.push(key);
  return keys;
};
const isClear = () => vi.waitFor(async () => expect(await quarantined()).toEqual([]), { timeout: 20_000 });

describe('an upload', () => {
  test('is answered with its address, and is found there', async () => {
    const response = await upload(api, 'alice', pdf(['Energy is conserved.']), 'notes.pdf', {
      title: 'Notes',
    });
    expect(response.status).toBe(201);
    const made = Upload.parse(await response.json());
    expect(made).toMatchObject({
      file_name: 'notes.pdf',
      title: 'Notes',
      content_type: 'application/pdf',
      material: { passages: 1, characters: 20, sections: 0, tables: 0, pictures: 0, truncated: false },
    });
    expect(response.headers.get('location')).toBe(made.links.self);
    const found = await api.as('alice')(made.links.self);
    expect(Upload.parse(await found.json())).toEqual(made);
    const again = await api.as('alice')(made.links.self, {
      headers: { 'if-none-match': found.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    expect((await stored(made.content_id)).sort()).toEqual([
      uploadKey(made.content_id, 'original'),
      uploadKey(made.content_id, 'text.json'),
    ]);
    await using object = (await api.context.storage.open(uploadKey(made.content_id, 'text.json')))!;
    expect(MaterialText.parse(JSON.parse(await text(object.read()))).passages[0]!.place).toEqual({ page: 1 });
    expect(await quarantined()).toEqual([]);
  });

  test('is its owner’s alone: to others it is not there', async () => {
    const { links } = await uploadText(api, 'alice', 'Notes.');
    for (const user of ['bob', 'admin']) {
      expect(await codeOf(await api.as(user)(links.self))).toEqual([404, 'not_found']);
      expect(await codeOf(await api.as(user)(links.self, { method: 'DELETE' }))).toEqual([404, 'not_found']);
    }
    expect(await codeOf(await api.as('alice')(`${path}/nothing`))).toEqual([404, 'not_found']);
    expect((await api.as(null)(path, { method: 'POST' })).status).toBe(401);
  });

  test('that is deleted is gone at once, and its objects after', async () => {
    const { links, content_id } = await uploadText(api, 'alice', 'Notes.');
    expect((await api.as('alice')(links.self, { method: 'DELETE' })).status).toBe(204);
    expect(await codeOf(await api.as('alice')(links.self))).toEqual([404, 'not_found']);
    await vi.waitFor(async () => expect(await stored(content_id)).toEqual([]), { timeout: 20_000 });
  });

  test('is listed with the user’s others, the newest first, page by page', async () => {
    const made = [];
    for (const name of ['1', '2', '3'])
      made.push((await uploadText(api, 'lister', `Text ${name}.`)).content_id);
    type Page = { items: Upload[]; next_cursor: string | null };
    const first = (await (await api.as('lister')(`${path}?limit=2`)).json()) as Page;
    const second = (await (
      await api.as('lister')(`${path}?limit=2&cursor=${first.next_cursor}`)
    ).json()) as Page;
    const ids = [...first.items, ...second.items].map(({ content_id }) => content_id);
    expect([ids, second.next_cursor]).toEqual([made.reverse(), null]);
    expect(await codeOf(await api.as('lister')(`${path}?limit=0`))).toEqual([422, 'validation_failed']);
  });

  test('has a name that can be shown, and never is a path', async () => {
    const name = '../../etc/p\u202eass\u0000wd .md';
    const response = await upload(api, 'alice', 'Text.', name);
    expect(Upload.parse(await response.json()).file_name).toBe('passwd .md');
    expect((await (await upload(api, 'alice', 'Text.', 'ä'.repeat(300))).json()).file_name).toHaveLength(200);
  });

  test('of a picture has its caption as its text', async () => {
    const shown = Upload.parse(
      await (await upload(api, 'alice', png(), 'a.png', { caption: 'A cell.' })).json(),
    );
    expect(shown.material).toEqual({
      ...{ passages: 1, characters: 7, sections: 0, tables: 0, pictures: 0 },
      truncated: false,
    });
    const silent = Upload.parse(await (await upload(api, 'alice', png(), 'a.png')).json());
    expect(silent.material).toBeNull();
  });

  test('sent twice with one Idempotency-Key is one', async () => {
    const key = { 'idempotency-key': 'once' };
    const first = await upload(api, 'keyed', 'Text.', 'a.txt', {}, key);
    const again = await upload(api, 'keyed', 'Text.', 'a.txt', {}, key);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await again.json()).toEqual(await first.json());
    const other = await upload(api, 'keyed', 'Other text.', 'a.txt', {}, key);
    expect(await codeOf(other)).toEqual([422, 'idempotency_mismatch']);
    expect((await (await api.as('keyed')(path)).json()).items).toHaveLength(1);
  });
});

describe('a file that may not be kept', () => {
  const refused: [string, string | Buffer, number, string][] = [
    ['malware', eicar, 422, 'malware_found'],
    ['malware within', docx(['a'], [{ name: 'word/a', data: eicar }]), 422, 'malware_found'],
    ['active content', pdf(['a'], ['<< /S /JavaScript /JS (x) >>']), 422, 'active_content'],
    ['a bomb', png(50_000, 50_000), 422, 'upload_bomb'],
    ['a password', pdf(['a'], [], '/Encrypt 9 0 R'), 422, 'upload_encrypted'],
    ['damage', png().subarray(0, 60), 415, 'unsupported_upload'],
    ['nothing to read', pdf(['']), 422, 'upload_empty'],
    ['another kind', Buffer.from('\x7fELF\0', 'latin1'), 415, 'unsupported_upload'],
  ];
  test.each(refused)('for %s leaves nothing behind', async (_, content, status, code) => {
    expect(await codeOf(await upload(api, 'refused', content))).toEqual([status, code]);
    expect(await quarantined()).toEqual([]);
    expect((await (await api.as('refused')(path)).json()).items).toEqual([]);
  });

  test('may have as many bytes as the limit, and not one more', async () => {
    expect((await upload(api, 'alice', 'x'.repeat(limit))).status).toBe(201);
    expect(await codeOf(await upload(api, 'alice', 'x'.repeat(limit + 1)))).toEqual([
      413,
      'upload_too_large',
    ]);
    expect(await codeOf(await upload(api, 'alice', 'x'.repeat(limit * 3)))).toEqual([
      413,
      'upload_too_large',
    ]);
    expect(await quarantined()).toEqual([]);
  });

  test('is refused by its said length before any of it is sent', async () => {
    const answer = await raw(`Content-Length: 999999999\r\n`, '');
    expect(answer).toContain('413 Payload Too Large');
  });

  test('is refused as soon as it is too large, though it goes on', async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n';
    const body = head + 'x'.repeat(limit + 1);
    const chunk = `${body.length.toString(16)}\r\n${body}\r\n`;
    const answer = await raw('Transfer-Encoding: chunked\r\n', chunk);
    expect(answer).toContain('413 Payload Too Large');
    await isClear();
  });
});

describe('a form', () => {
  const post = async (body: BodyInit, headers: Record<string, string> = {}) =>
    codeOf(await api.as('alice')(path, { method: 'POST', body, headers, duplex: 'half' } as RequestInit));
  const form = (...parts: [string, string | Blob][]) => {
    const data = new FormData();
    for (const [name, value] of parts) data.append(name, value);
    return data;
  };
  const file = new File(['Text.'], 'a.txt');

  test('needs one file, named so, and nothing that is not known', async () => {
    expect(await post(form(['title', 'a']))).toEqual([422, 'validation_failed']);
    expect(await post(form(['other', file]))).toEqual([422, 'validation_failed']);
    expect(await post(form(['file', file], ['nothing', 'a']))).toEqual([422, 'validation_failed']);
    expect(await post(form(['file', file], ['title', 'a'], ['title', 'b']))).toEqual([
      422,
      'validation_failed',
    ]);
    expect(await post(form(['file', file], ['title', ' ']))).toEqual([422, 'validation_failed']);
    expect(await post(form(['file', file], ['title', 'x'.repeat(201)]))).toEqual([422, 'validation_failed']);
    expect(await post(form(['file', file], ['file', file]))).toEqual([400, 'bad_request']);
  });

  test('is multipart/form-data, whole and well made', async () => {
    const type = 'multipart/form-data; boundary=b';
    expect(await post('{}', { 'content-type': 'application/json' })).toEqual([415, 'unsupported_media_type']);
    expect(await post('a=b', { 'content-type': 'application/x-www-form-urlencoded' })).toEqual([
      415,
      'unsupported_media_type',
    ]);
    expect(await post('x', { 'content-type': type, 'content-encoding': 'gzip' })).toEqual([
      415,
      'unsupported_media_type',
    ]);
    expect(await post('x', { 'content-type': 'multipart/form-data; a=b' })).toEqual([400, 'bad_request']);
    expect(await post('--b\r\nContent-Disp', { 'content-type': type })).toEqual([400, 'bad_request']);
    expect(await post('x'.repeat(limit), { 'content-type': type })).toEqual([400, 'bad_request']);
    const open = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nText.';
    expect(await post(open, { 'content-type': type })).toEqual([400, 'bad_request']);
    await isClear();
  });

  test('whose sender goes away in the middle leaves nothing behind', async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nbeginning';
    const socket = await send('Content-Length: 5000\r\n', head);
    await vi.waitFor(async () => expect(await quarantined()).toHaveLength(1), { timeout: 20_000 });
    socket.destroy();
    await isClear();
  });

  test('comes in its turn: more at once than there are places are refused', async () => {
    const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nbeginning';
    const sockets = await Promise.all([1, 2, 3].map(() => send('Content-Length: 5000\r\n', head)));
    await vi.waitFor(async () => expect(await quarantined()).toHaveLength(3), { timeout: 20_000 });
    const response = await upload(api, 'alice', 'Text.');
    expect([response.headers.get('retry-after'), ...(await codeOf(response))]).toEqual([
      '5',
      503,
      'overloaded',
    ]);
    for (const socket of sockets) socket.destroy();
    await isClear();
    expect((await upload(api, 'alice', 'Text.')).status).toBe(201);
  });
});

describe('what is left behind', () => {
  test('by a process that died is removed, and by nobody else', async () => {
    const { db } = api.context.database;
    const { content_id } = await uploadText(api, 'alice', 'Kept.');
    const half = await insertUpload(db, {
      ...{ user_id: 'alice', file_name: 'a', title: 'a', caption: null, content_type: 'text/plain' },
      ...{ bytes: 1, sha256: 'x', material: null },
    });
    expect(await removeLeftUploads(db, api.context.storage)).toBe(0);
    expect(await codeOf(await api.as('alice')(`${path}/${half.id}`))).toEqual([404, 'not_found']);
    expect(await removeLeftUploads(db, api.context.storage, -1_000)).toBe(1);
    expect((await api.as('alice')(`${path}/${content_id}`)).status).toBe(200);
    await api.context.uploads.quarantine.within(async () => {
      expect(await api.context.uploads.quarantine.clear()).toBe(0);
      expect(await api.context.uploads.quarantine.clear(-1_000)).toBe(1);
    });
  });

  test('of a user is erased whole', async () => {
    const { content_id } = await uploadText(api, 'leaver', 'Mine.');
    await eraseUploadsOfUser(api.context.database.db, 'user_leaver');
    expect((await (await api.as('leaver')(path)).json()).items).toEqual([]);
    await removeLeftUploads(api.context.database.db, api.context.storage);
    expect(await stored(content_id)).toEqual([]);
  });
});

test('a user keeps as many uploads and bytes as the limits, and not one more', async () => {
  await using small = await openApi({ UPLOADS_PER_USER: '2', UPLOAD_BYTES_PER_USER: '1024' });
  expect((await upload(small, 'many', 'One.')).status).toBe(201);
  const second = Upload.parse(await (await upload(small, 'many', 'Two.')).json());
  expect(await codeOf(await upload(small, 'many', 'Three.'))).toEqual([409, 'too_many_uploads']);
  await small.as('many')(second.links.self, { method: 'DELETE' });
  expect((await upload(small, 'many', 'Three.')).status).toBe(201);
  expect((await upload(small, 'large', 'x'.repeat(1_024))).status).toBe(201);
  expect(await codeOf(await upload(small, 'large', 'x'))).toEqual([409, 'too_many_uploads']);
  expect((await upload(small, 'other', 'x'.repeat(1_000))).status).toBe(201);
  expect(await codeOf(await upload(small, 'other', 'x'.repeat(25)))).toEqual([409, 'too_many_uploads']);
});

test('with clamd down nothing is released', async () => {
  await using guarded = await openApi({ CLAMD_URL: 'tcp://127.0.0.1:1' });
  const response = await upload(guarded, 'alice', 'Text.');
  expect([response.headers.get('retry-after'), ...(await codeOf(response))]).toEqual([
    '30',
    503,
    'scanner_unavailable',
  ]);
  expect((await (await guarded.as('alice')(path)).json()).items).toEqual([]);
});

/** A request on a bare socket: headers and a piece of its body. */
async function send(headers: string, body: string) {
  const socket = connect((api.app.server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  const token = await api.token('alice');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: multipart/form-data; boundary=b\r\n${headers}\r\n${body}`,
  );
  return socket;
}

/** The first piece of the answer, though the request never ends. */
async function raw(headers: string, body: string): Promise<string> {
  const socket = await send(headers, body);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return answer.toString();
}

test('uploads that broke off before they were looked at leave room for others', async () => {
  const token = await api.token('alice');
  const { port } = new URL(api.url);
  const head = `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: multipart/form-data; boundary=edge\r\ncontent-length: 999\r\n\r\n`;
  for (let time = 0; time < 6; time += 1) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.resume();
    socket.end(`${head}--edge\r\n`);
    await once(socket, 'close');
  }
  const taken = await vi.waitFor(async () => {
    const response = await upload(api, 'alice', 'Room for one more.');
    if (response.status !== 201) throw new Error(await response.text());
    return response;
  }, 20_000);
  expect(taken.status).toBe(201);
});
