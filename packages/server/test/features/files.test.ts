import { execFile, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Job } from '@lectern/contracts/api/job.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { artifactKey } from '../../src/storage/keys.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { openBucket, type TestBucket } from '../fixtures/bucket.ts';
import { finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const content = randomBytes(3_000_000);
const tag = `"${createHash('sha256').update(content).digest('hex')}"`;
const quiz = '{"version":1,"title":"Sums","questions":[]}';
const captions = 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n';

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

const patience = { timeout: 20_000 };
/** More than the buffers of two sockets hold. */
const longBytes = 64_000_000;

/** How often this process has the job's video open. */
async function openFiles(jobId: string): Promise<number> {
  const folder = '/proc/self/fd';
  const links = await Promise.all(
    (await readdir(folder)).map((name) => readlink(join(folder, name)).catch(() => '')),
  );
  return links.filter((link) => link.endsWith(`${jobId}/1/video.mp4`)).length;
}

let api: TestApi;
let job: Job;
let path: string;
let modified: string;
let get: (headers?: Record<string, string>, method?: string, at?: string) => Promise<Response>;
/** Readers of the video in its storage. */
let reading: (jobId: string) => Promise<number> | number;

describe.each(['folder', 'bucket'])('from a %s:', (storage) => {
  let bucket: TestBucket | undefined;
  beforeAll(async () => {
    bucket = storage === 'bucket' ? await openBucket() : undefined;
    api = await openApi(bucket?.env);
    reading = bucket ? bucket.answering : openFiles;
    job = await queueJob(api, 'alice', { title: 'Pythagoras’ “proof”: a² + b² = c²/../\n' });
    const files = {
      'video.mp4': content,
      'captions.vtt': captions,
      'captions.srt': '1\n',
      'thumbnail.jpg': 'jpeg',
      'transcript.txt': 'Hello.',
      'storyboard.json': '{}',
      'chapters.json': '[]',
      'chapters.vtt': 'WEBVTT',
      'quiz.json': quiz,
      'poster.jpg': 'sheet',
    };
    await finishJob(api, job.job_id, files);
    path = job.links.download;
    const fetchAs = api.as('alice');
    get = (headers = {}, method = 'GET', at = path) => fetchAs(at, { method, headers });
    modified = (await get({}, 'HEAD')).headers.get('last-modified')!;
  });
  afterAll(async () => {
    await api[Symbol.asyncDispose]();
    await bucket?.[Symbol.asyncDispose]();
  });

  describe('a download', () => {
    test('is the whole file, with what a client needs to resume and to save it', async () => {
      const response = await get();
      expect((await bytesOf(response)).equals(content)).toBe(true);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'video/mp4',
        'content-length': '3000000',
        'accept-ranges': 'bytes',
        'cache-control': 'private, no-cache',
        'x-content-type-options': 'nosniff',
        etag: tag,
      });
      expect(new Date(modified).toUTCString()).toBe(modified);
      expect(response.headers.get('content-disposition')).toBe(
        'attachment; filename="Pythagoras proof a2 b2 c2.mp4"; filename*=UTF-8\'\'Pythagoras%E2%80%99%20%E2%80%9Cproof%E2%80%9D%20a%C2%B2%20%2B%20b%C2%B2%20%3D%20c%C2%B2%20...mp4',
      );
    });

    test('answers HEAD with the same headers and no body', async () => {
      const [head, whole] = [await get({}, 'HEAD'), await get()];
      await whole.body?.cancel();
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      for (const name of [
        'content-length',
        'content-type',
        'etag',
        'last-modified',
        'accept-ranges',
        'content-disposition',
      ]) {
        expect(head.headers.get(name), name).toBe(whole.headers.get(name));
      }
    });

    test.each([
      ['bytes=0-0', 0, 0],
      ['bytes=100-65635', 100, 65_635],
      ['bytes=2999999-', 2_999_999, 2_999_999],
      ['bytes=-500', 2_999_500, 2_999_999],
      ['bytes=0-', 0, 2_999_999],
    ])('of %s is those bytes', async (range, start, end) => {
      const response = await get({ range });
      expect(response.status).toBe(206);
      expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end}/3000000`);
      expect(response.headers.get('content-length')).toBe(`${end - start + 1}`);
      expect((await bytesOf(response)).equals(content.subarray(start, end + 1))).toBe(true);
    });

    test('of several ranges is a multipart of exactly those', async () => {
      const response = await get({ range: 'bytes=0-9, 1000-200999, -5' });
      expect(response.status).toBe(206);
      const boundary = /^multipart\/byteranges; boundary=(\w+)$/.exec(
        response.headers.get('content-type')!,
      )?.[1];
      const body = await bytesOf(response);
      expect(response.headers.get('content-length')).toBe(`${body.length}`);
      const expected = [
        [0, 9],
        [1_000, 200_999],
        [2_999_995, 2_999_999],
      ].flatMap(([start, end]) => [
        Buffer.from(
          `\r\n--${boundary}\r\ncontent-type: video/mp4\r\ncontent-range: bytes ${start}-${end}/3000000\r\n\r\n`,
        ),
        content.subarray(start, end! + 1),
      ]);
      expect(body.equals(Buffer.concat([...expected, Buffer.from(`\r\n--${boundary}--\r\n`)]))).toBe(true);
    });

    test('outside the file is 416 with its size', async () => {
      const response = await get({ range: 'bytes=3000000-' });
      expect(response.status).toBe(416);
      expect(response.headers.get('content-range')).toBe('bytes */3000000');
      expect(await response.json()).toMatchObject({ code: 'range_not_satisfiable' });
    });

    const old = 'Sat, 01 Jan 2000 00:00:00 GMT';
    const range = 'bytes=0-9';
    test.each<[string, () => Record<string, string>, number]>([
      ['the known tag', () => ({ 'if-none-match': tag }), 304],
      ['the known tag, weak', () => ({ 'if-none-match': `W/${tag}` }), 304],
      ['the known tag in a list', () => ({ 'if-none-match': `"x", ${tag}` }), 304],
      ['any tag', () => ({ 'if-none-match': '*' }), 304],
      ['another tag', () => ({ 'if-none-match': '"x"' }), 200],
      [
        'another tag and the same date',
        () => ({ 'if-none-match': '"x"', 'if-modified-since': modified }),
        200,
      ],
      ['the same date', () => ({ 'if-modified-since': modified }), 304],
      ['an older date', () => ({ 'if-modified-since': old }), 200],
      ['no date', () => ({ 'if-modified-since': 'yesterday' }), 200],
      ['the tag to match', () => ({ 'if-match': tag }), 200],
      ['any tag to match', () => ({ 'if-match': '*' }), 200],
      ['another tag to match', () => ({ 'if-match': '"x"' }), 412],
      ['a weak tag to match', () => ({ 'if-match': `W/${tag}` }), 412],
      ['an older unmodified date', () => ({ 'if-unmodified-since': old }), 412],
      ['the unmodified date', () => ({ 'if-unmodified-since': modified }), 200],
      ['a range if the tag holds', () => ({ range, 'if-range': tag }), 206],
      ['a range if the date holds', () => ({ range, 'if-range': modified }), 206],
      ['a range if a weak tag holds', () => ({ range, 'if-range': `W/${tag}` }), 200],
      ['a range if another tag holds', () => ({ range, 'if-range': '"x"' }), 200],
      ['a range if an older date holds', () => ({ range, 'if-range': old }), 200],
      ['a range outside if another tag holds', () => ({ range: 'bytes=9000000-', 'if-range': '"x"' }), 200],
      ['a range and the known tag', () => ({ range, 'if-none-match': tag }), 304],
    ])('with %s', async (_what, headers, status) => {
      const response = await get(headers());
      expect(response.status).toBe(status);
      if (status === 304) expect(response.headers.get('etag')).toBe(tag);
      await response.body?.cancel();
    });

    test.skipIf(!hasCurl)('that was cut off is resumed by curl to the identical file', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'lectern-curl-'));
      const file = join(folder, 'video.mp4');
      await writeFile(file, content.subarray(0, 1_234_567));
      const token = await api.token('alice');
      await promisify(execFile)('curl', [
        '-sSf',
        '-C',
        '-',
        '-o',
        file,
        '-H',
        `Authorization: Bearer ${token}`,
        api.url + path,
      ]);
      expect((await readFile(file)).equals(content)).toBe(true);
      await rm(folder, { recursive: true });
    });

    test('is read no faster than the client takes it, and let go when the client leaves', async () => {
      const token = await api.token('alice');
      const long = await queueJob(api, 'alice');
      await finishJob(api, long.job_id, { 'video.mp4': Buffer.alloc(longBytes) });
      for (const range of ['bytes=0-', `bytes=0-${longBytes / 2},${longBytes / 2 + 2}-`]) {
        const [[served], client] = await Promise.all([
          once(api.app.server, 'connection') as Promise<[Socket]>,
          (async () => connect(Number(new URL(api.url).port), '127.0.0.1'))(),
        ]);
        client.write(
          `GET ${long.links.download} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\nrange: ${range}\r\n\r\n`,
        );
        await once(client, 'data');
        client.pause();
        await expect.poll(() => served.writableNeedDrain, patience).toBe(true);
        expect(await reading(long.job_id)).toBe(1);
        expect(served.bytesWritten).toBeLessThan(longBytes / 2);
        client.destroy();
        await expect.poll(() => reading(long.job_id), patience).toBe(0);
      }
    });
  });

  describe('the files beside the video', () => {
    test.each([
      ['thumbnail', {}, 'image/jpeg', 'jpeg'],
      ['captions', {}, 'text/vtt', captions],
      ['captions?format=vtt', {}, 'text/vtt', captions],
      ['captions?format=srt', {}, 'application/x-subrip', '1\n'],
      ['captions', { accept: 'application/x-subrip' }, 'application/x-subrip', '1\n'],
      ['captions?format=vtt', { accept: 'application/x-subrip' }, 'text/vtt', captions],
      ['transcript', {}, 'text/plain; charset=utf-8', 'Hello.'],
      ['storyboard', {}, 'application/json', '{}'],
      ['chapters', {}, 'application/json', '[]'],
      ['chapters', { accept: 'text/vtt' }, 'text/vtt', 'WEBVTT'],
      ['chapters?format=json', { accept: 'text/vtt' }, 'application/json', '[]'],
      ['chapters?format=vtt', {}, 'text/vtt', 'WEBVTT'],
      ['quiz', {}, 'application/json', quiz],
      ['poster', {}, 'image/jpeg', 'sheet'],
    ])('%s %o', async (name, headers, type, text) => {
      const response = await get(headers, 'GET', path.replace('download', name));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain(type);
      expect(response.headers.get('content-disposition')).toMatch(/^inline; /);
      expect(response.headers.get('vary')).toBe(
        /^(?:captions|chapters)/.test(name) ? 'Origin, Accept' : 'Origin',
      );
      expect(await response.text()).toBe(text);
      expect((await get(headers, 'HEAD', path.replace('download', name))).headers.get('content-length')).toBe(
        `${text.length}`,
      );
    });

    test('exist in no other format', async () => {
      for (const query of ['format=ass', 'format=', 'shape=vtt']) {
        expect((await get({}, 'GET', path.replace('download', `captions?${query}`))).status, query).toBe(422);
      }
    });
  });

  describe('without a finished video', () => {
    test('a download is 409, whether the job waits or has failed', async () => {
      const waiting = await queueJob(api, 'alice');
      const response = await get({}, 'GET', waiting.links.download);
      expect([response.status, response.headers.get('retry-after')]).toEqual([409, '2']);
      expect(await response.json()).toMatchObject({ code: 'not_completed', detail: 'The job is queued.' });
      await spoilJob(api, waiting.job_id);
      const failed = await get({}, 'GET', waiting.links.download);
      expect([failed.status, failed.headers.get('retry-after')]).toEqual([409, null]);
    });

    test('a file that is gone, or is not what was made, is 404 artifact_gone', async () => {
      const other = await queueJob(api, 'alice');
      await finishJob(api, other.job_id, { 'video.mp4': 'the video' });
      expect((await get({}, 'GET', other.links.download)).status).toBe(200);
      expect(
        await (await get({}, 'GET', other.links.download.replace('download', 'captions'))).json(),
      ).toMatchObject({ code: 'artifact_gone' });
      const key = artifactKey(other.job_id, 1, 'video.mp4');
      const half = join(api.config.dataFolder, 'half');
      await writeFile(half, 'the v');
      await api.context.storage.putFile(key, half);
      expect(await (await get({}, 'GET', other.links.download)).json()).toMatchObject({
        code: 'artifact_gone',
      });
      await api.context.storage.remove(key);
      expect(await (await get({}, 'GET', other.links.download)).json()).toMatchObject({
        status: 404,
        code: 'artifact_gone',
      });
    });
  });
});

test('clients are sent on to the bucket where the setting says so, and find the whole file under its name', async () => {
  await using bucket = await openBucket();
  await using api = await openApi({ ...bucket.env, S3_DOWNLOADS: 'redirect' });
  const job = await queueJob(api, 'alice', { title: 'Sums' });
  await finishJob(api, job.job_id, { 'video.mp4': content, 'captions.vtt': captions });
  const get = api.as('alice');
  const sent = await get(job.links.download, { redirect: 'manual' });
  expect(sent.status).toBe(302);
  expect(sent.headers.get('cache-control')).toBe('private, no-store');
  const file = await fetch(sent.headers.get('location')!);
  expect((await bytesOf(file)).equals(content)).toBe(true);
  expect(file.headers.get('content-type')).toBe('video/mp4');
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="Sums.mp4"/);
  const known = await get(job.links.download, { headers: { 'if-none-match': tag }, redirect: 'manual' });
  expect(known.status).toBe(304);
  expect((await get(job.links.download.replace('download', 'captions'))).status).toBe(200);
  expect(await api.as('bob')(job.links.download, { redirect: 'manual' })).toHaveProperty('status', 404);
});
