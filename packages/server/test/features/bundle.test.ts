import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readlink } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Job } from '@lectern/contracts/api/job.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { artifactKey } from '../../src/storage/keys.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { openBucket, type TestBucket } from '../fixtures/bucket.ts';
import { finishJob, queueJob } from '../fixtures/jobs.ts';

const files = {
  'video.mp4': randomBytes(3_000_000),
  'captions.vtt': 'WEBVTT\n',
  'quiz.json': '{}',
  'transcript.txt': '',
};

/** Every entry of an archive by its name, as another program reads it. */
async function unzip(archive: Buffer) {
  const zip = await yauzl.fromBufferPromise(archive);
  const entries: Record<string, { content: Buffer; stored: boolean; modifiedAt: Date }> = {};
  for await (const entry of zip.eachEntry()) {
    const content = await buffer(await zip.openReadStreamPromise(entry));
    const [stored, modifiedAt] = [entry.compressionMethod === 0, entry.getLastModDate()];
    entries[entry.fileName] = { content, stored, modifiedAt };
  }
  return entries;
}

let api: TestApi;
let job: Job;
let get: (headers?: Record<string, string>, method?: string) => Promise<Response>;

describe.each(['folder', 'bucket'])('from a %s, the bundle of a finished job', (storage) => {
  let bucket: TestBucket | undefined;
  beforeAll(async () => {
    bucket = storage === 'bucket' ? await openBucket() : undefined;
    api = await openApi(bucket?.env);
    job = await queueJob(api, 'alice', { title: '../Sums & “more”: a² + b²\n' });
    await finishJob(api, job.job_id, files);
    const fetchAs = api.as('alice');
    get = (headers = {}, method = 'GET') => fetchAs(job.links.bundle, { method, headers });
  });
  afterAll(async () => {
    await api[Symbol.asyncDispose]();
    await bucket?.[Symbol.asyncDispose]();
  });

  test('holds every file, stored as it is, in one folder with a harmless name', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    const archive = Buffer.from(await response.arrayBuffer());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(archive.length),
      'content-disposition': expect.stringMatching(/^attachment; filename="Sums more a2 b2\.zip"/),
    });
    const entries = await unzip(archive);
    expect(Object.keys(entries).sort()).toEqual(
      Object.keys(files)
        .map((name) => `Sums more a2 b2/${name}`)
        .sort(),
    );
    for (const [name, content] of Object.entries(files)) {
      const entry = entries[`Sums more a2 b2/${name}`]!;
      expect(entry.content.equals(Buffer.from(content)), name).toBe(true);
      expect(entry.stored).toBe(true);
    }
  });

  test('comes in the same bytes each time, so that a client need not fetch it twice', async () => {
    const [first, second] = [await get(), await get()];
    const tag = first.headers.get('etag')!;
    const hash = async (response: Response) =>
      createHash('sha256')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('hex');
    expect(await hash(first)).toBe(await hash(second));
    expect(second.headers.get('etag')).toBe(tag);
    const known = await get({ 'if-none-match': tag });
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect((await get({ 'if-match': '"other"' })).status).toBe(412);
  });

  test('tells its size beforehand', async () => {
    const [head, whole] = [await get({}, 'HEAD'), await get()];
    expect(await head.text()).toBe('');
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
    await whole.body?.cancel();
  });

  test('opens by a signed address, and by nobody else', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ artifact: 'bundle' });
    const answer = await api.as('alice')(job.links.download_url, { method: 'POST', headers, body });
    const { url } = (await answer.json()) as { url: string };
    const response = await api.as(null)(url);
    expect(response.status).toBe(200);
    expect(Object.keys(await unzip(Buffer.from(await response.arrayBuffer())))).toHaveLength(4);
    expect((await api.as(null)(job.links.bundle)).status).toBe(401);
    expect((await api.as('bob')(job.links.bundle)).status).toBe(404);
    expect((await api.as('admin')(job.links.bundle, { method: 'HEAD' })).status).toBe(200);
    const wrong = await api.as(null)(url.replace('/bundle', '/quiz'));
    expect(wrong.status).toBe(403);
  });

  test('is refused whole when one of its files is lost', async () => {
    const other = await queueJob(api, 'alice');
    await finishJob(api, other.job_id, files);
    await api.context.storage.remove(artifactKey(other.job_id, 1, 'quiz.json'));
    const response = await api.as('alice')(other.links.bundle);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'artifact_gone' });
  });
});

/** How often this process has a file of the job open. */
async function openFiles(jobId: string): Promise<number> {
  const links = await Promise.all(
    (await readdir('/proc/self/fd')).map((name) => readlink(join('/proc/self/fd', name)).catch(() => '')),
  );
  return links.filter((link) => link.includes(`${jobId}/1/`)).length;
}

test('a bundle is read no faster than the client takes it, and let go when the client leaves', async () => {
  await using own = await openApi();
  const long = await queueJob(own, 'alice');
  const bytes = 64_000_000;
  await finishJob(own, long.job_id, { 'video.mp4': Buffer.alloc(bytes), 'quiz.json': '{}' });
  const token = await own.token('alice');
  const [[served], client] = await Promise.all([
    once(own.app.server, 'connection') as Promise<[Socket]>,
    (async () => connect(Number(new URL(own.url).port), '127.0.0.1'))(),
  ]);
  client.write(`GET ${long.links.bundle} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await once(client, 'data');
  client.pause();
  const patience = { timeout: 20_000 };
  await expect.poll(() => served.writableNeedDrain, patience).toBe(true);
  expect(await openFiles(long.job_id)).toBe(1);
  expect(served.bytesWritten).toBeLessThan(bytes / 2);
  client.destroy();
  await expect.poll(() => openFiles(long.job_id), patience).toBe(0);
});
