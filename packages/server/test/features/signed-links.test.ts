import type { Job } from '@lectern/contracts/api/job.ts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { retryJob } from '../../src/jobs/state.ts';
import { createSigner } from '../../src/signing/signer.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';

let api: TestApi;
let job: Job;
beforeAll(async () => {
  api = await openApi({ LINK_SECRET: 'a secret that is long enough, and canary'.replaceAll(' ', '-') });
  job = await queueJob(api, 'alice');
  const files = {
    'video.mp4': '0123456789',
    'captions.vtt': 'WEBVTT',
    'captions.srt': '1',
    'thumbnail.jpg': 'jpeg',
  };
  await finishJob(api, job.job_id, files);
});
afterAll(() => api[Symbol.asyncDispose]());

function ask(user: string, body?: unknown, at = job) {
  const headers = { 'content-type': 'application/json' };
  const init = body === undefined ? {} : { headers, body: JSON.stringify(body) };
  return api.as(user)(at.links.download_url, { method: 'POST', ...init });
}
async function linkTo(body?: unknown): Promise<string> {
  const response = await ask('alice', body);
  expect(response.status).toBe(201);
  return ((await response.json()) as { url: string }).url;
}
const open = (url: string, init: RequestInit = {}) => api.as(null)(url, init);
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;

describe('a signed address', () => {
  test('gives the video to whoever has it, whole, in parts, and its head', async () => {
    const url = await linkTo();
    const whole = await open(url);
    expect([whole.status, await whole.text()]).toEqual([200, '0123456789']);
    expect(whole.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(whole.headers.get('content-disposition')).toMatch(/^attachment/);
    const part = await open(url, { headers: { range: 'bytes=2-4' } });
    expect([part.status, await part.text()]).toEqual([206, '234']);
    const head = await open(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, '10']);
  });

  test('can be played where it is', async () => {
    const response = await open(await linkTo({ disposition: 'inline' }));
    expect(response.headers.get('content-disposition')).toMatch(/^inline/);
  });

  test('holds for one file: captions in both forms, the thumbnail', async () => {
    const captions = await linkTo({ artifact: 'captions' });
    expect(await (await open(captions)).text()).toBe('WEBVTT');
    expect(await (await open(`${captions}&format=srt`)).text()).toBe('1');
    const thumbnail = await linkTo({ artifact: 'thumbnail' });
    expect((await open(thumbnail)).headers.get('content-type')).toBe('image/jpeg');
    const other = await open(thumbnail.replace('/thumbnail', '/download'));
    expect([other.status, await codeOf(other)]).toEqual([403, 'link_invalid']);
  });

  test('that was changed anywhere is refused, and an absent job alike', async () => {
    const url = await linkTo();
    const { searchParams } = new URL(url, api.url);
    const changed = [
      url.replace(/expires=\d/, 'expires=9'),
      url.replace(/signature=./, (found) => `signature=${found.endsWith('A') ? 'B' : 'A'}`),
      url.replace(/&signature=.*/, ''),
      url.replace(/expires=\d+&/, ''),
      url.replace(/expires=\d+/, 'expires=never'),
      url.replace(/signature=.*/, 'signature='),
      `${url}A`,
    ];
    const answers: unknown[] = [];
    for (const address of [
      ...changed,
      url.replace(job.job_id, '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f'),
      url.replace(job.job_id, 'x'),
    ]) {
      const response = await open(address);
      const { request_id, instance, ...problem } = await response.json();
      answers.push([response.status, problem]);
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject([403, { code: 'link_invalid' }]);
    expect((await open(`${url.split('?')[0]}?expires=${searchParams.get('expires')}0`)).status).toBe(403);
  });

  test('runs out at its moment, and not before', async () => {
    const url = await linkTo({ expires_in_s: 60 });
    const expires = Number(new URL(url, api.url).searchParams.get('expires')) * 1000;
    const clock = vi.spyOn(Date, 'now');
    try {
      clock.mockReturnValue(expires - 1);
      expect((await open(url, { method: 'HEAD' })).status).toBe(200);
      clock.mockReturnValue(expires);
      const late = await open(url);
      expect([late.status, await codeOf(late)]).toEqual([403, 'link_expired']);
    } finally {
      clock.mockRestore();
    }
  });

  test('dies with its attempt, and with the job', async () => {
    const { database, signer } = api.context;
    const other = await queueJob(api, 'alice');
    await spoilJob(api, other.job_id);
    const expires = String(Math.floor(Date.now() / 1000) + 60);
    const signature = signer.sign('link', `${other.job_id}\n1\nvideo\n${expires}`);
    const url = `${other.links.download}?expires=${expires}&signature=${signature}`;
    expect(await codeOf(await open(url))).toBe('not_completed');
    await database.db.transaction((tx) => retryJob(tx, { jobId: other.job_id, attempt: 1 }));
    expect(await codeOf(await open(url))).toBe('link_invalid');

    const third = await queueJob(api, 'alice');
    await finishJob(api, third.job_id, { 'video.mp4': 'x' });
    const link = ((await (await ask('alice', undefined, third)).json()) as { url: string }).url;
    expect((await open(link)).status).toBe(200);
    await api.as('alice')(`/api/v1/videos/jobs/${third.job_id}`, { method: 'DELETE' });
    expect(await codeOf(await open(link))).toBe('link_invalid');
  });

  test('is never in the log', async () => {
    const url = await linkTo();
    await open(url);
    await open(`${url}x`);
    const signature = new URL(url, api.url).searchParams.get('signature')!;
    expect(api.lines.join()).not.toContain(signature);
    expect(api.lines.join()).not.toContain('canary');
  });
});

describe('asking for an address', () => {
  test.each([
    [{ expires_in_s: 60 }, 201],
    [{ expires_in_s: 59 }, 422],
    [{ expires_in_s: 86_400 }, 201],
    [{ expires_in_s: 86_401 }, 422],
    [{ expires_in_s: '60' }, 422],
    [{ artifact: 'quality' }, 422],
    [{ colour: 'red' }, 422],
    [[], 422],
    [{ artifact: 'transcript' }, 404],
  ])('with %j answers %i', async (body, status) => {
    expect((await ask('alice', body)).status).toBe(status);
  });

  test('is for the owner of a finished job', async () => {
    expect((await ask('bob')).status).toBe(404);
    expect((await ask('admin')).status).toBe(403);
    const waiting = await ask('alice', undefined, await queueJob(api, 'alice'));
    expect([waiting.status, await codeOf(waiting)]).toEqual([409, 'not_completed']);
  });
});

test('without a token or a signature there is nothing to see', async () => {
  const response = await open(job.links.download);
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer realm="lectern"');
});

test('what one secret or purpose has signed no other takes', () => {
  const signature = createSigner('one').sign('link', 'text');
  expect(createSigner('one').verify('link', 'text', signature)).toBe(true);
  expect(createSigner('two').verify('link', 'text', signature)).toBe(false);
  expect(createSigner('one').verify('cursor', 'text', signature)).toBe(false);
  expect(createSigner('one').verify('link', 'text', '')).toBe(false);
});
