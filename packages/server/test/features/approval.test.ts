import { text } from 'node:stream/consumers';
import { Job, JobMetadata } from '@lectern/contracts/api/job.ts';
import { editLimits } from '@lectern/contracts/api/scene-work.ts';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../src/db/schema.ts';
import { expireApprovals } from '../../src/jobs/expire-approvals.ts';
import { recordEvent } from '../../src/jobs/record.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { beginJob, queueJob } from '../fixtures/jobs.ts';
import { awaitApproval, heldJob, sampleStoryboard } from '../fixtures/storyboards.ts';
import { addWebhook, deliveriesOf } from '../fixtures/webhooks.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ WEBHOOK_NETWORKS: '127.0.0.0/8' });
});
afterAll(() => api[Symbol.asyncDispose]());

const at = (jobId: string, rest: string) => `/api/v1/videos/jobs/${jobId}/${rest}`;
const send = (user: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  api.as(user)(path, {
    method: 'POST',
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const approve = (jobId: string, body?: unknown, headers?: Record<string, string>) =>
  send('alice', at(jobId, 'approve'), body, headers);
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const statusOf = async (jobId: string) =>
  Job.parse(await (await api.as('alice')(at(jobId, 'status'))).json());
const rowOf = async (jobId: string) =>
  (await api.context.database.db.select().from(jobs).where(eq(jobs.id, jobId)))[0]!;

const { lesson } = sampleStoryboard;
const saying = (say: string) => {
  const [first, ...others] = lesson.scenes;
  return { ...lesson, scenes: [{ ...first!, beats: [{ ...first!.beats[0]!, say }] }, ...others] };
};

describe('a job whose owner wants to see its storyboard', () => {
  test('waits with it, for those who ask and for those who are told', async () => {
    const { job, tag } = await heldJob(api, 'alice');
    expect(await statusOf(job.job_id)).toMatchObject({
      status: 'awaiting_approval',
      video: null,
      queue: { position: null },
    });
    const response = await api.as('alice')(at(job.job_id, 'storyboard'));
    expect([response.status, response.headers.get('etag')]).toEqual([200, tag]);
    expect(Storyboard.parse(await response.json())).toEqual(sampleStoryboard);
    const metadata = await (await api.as('alice')(at(job.job_id, 'metadata'))).json();
    expect(JobMetadata.parse(metadata).processing_log.at(-1)?.detail).toBe('awaiting_approval');
    expect((await api.as('alice')(at(job.job_id, 'download'))).status).toBe(409);
  });

  test('tells a webhook that it waits', async () => {
    const webhook = await addWebhook(api, 'carol', 'http://127.0.0.1:4444/', {
      events: ['job.awaiting_approval'],
    });
    await heldJob(api, 'carol');
    expect(await deliveriesOf(api, 'carol', webhook.webhook_id)).toMatchObject([
      { event: 'job.awaiting_approval' },
    ]);
  });

  test('goes on as it is once it is approved, from its storyboard, as its next attempt', async () => {
    const { job } = await heldJob(api, 'alice');
    const response = await approve(job.job_id);
    expect(response.status).toBe(200);
    expect(Job.parse(await response.json())).toMatchObject({ status: 'queued', attempt: 2 });
    expect((await rowOf(job.job_id)).continuation).toEqual({
      key: `jobs/${job.job_id}/1/storyboard.json`,
      changed: [],
    });
    await beginJob(api, job.job_id, 2);
    expect((await statusOf(job.job_id)).status).toBe('processing');
  });

  test('goes on with a changed lesson, and the critic is told which scenes are new to it', async () => {
    const { job, tag } = await heldJob(api, 'alice');
    const edited = saying('Changed.');
    const response = await approve(job.job_id, { lesson: edited }, { 'if-match': tag });
    expect(response.status).toBe(200);
    const { continuation } = await rowOf(job.job_id);
    expect(continuation?.changed).toEqual([1]);
    await using stored = (await api.context.storage.open(continuation!.key))!;
    const storyboard = Storyboard.parse(JSON.parse(await text(stored.read())));
    expect(storyboard.lesson).toEqual(edited);
    expect(storyboard.scenes[1]).toEqual(sampleStoryboard.scenes[1]);
    expect(storyboard.warnings).toEqual(sampleStoryboard.warnings);
  });

  test('keeps what is known of scenes that only changed their place', async () => {
    const { job, tag } = await heldJob(api, 'alice');
    const turned = { ...lesson, scenes: lesson.scenes.toReversed() };
    await approve(job.job_id, { lesson: turned }, { 'if-match': tag });
    const { continuation } = await rowOf(job.job_id);
    expect(continuation?.changed).toEqual([]);
    await using stored = (await api.context.storage.open(continuation!.key))!;
    const { scenes, warnings } = Storyboard.parse(JSON.parse(await text(stored.read())));
    expect(scenes.map(({ step }) => step)).toEqual(['simpler', 'as_written']);
    expect(warnings).toMatchObject([{ scene: 1 }]);
  });

  test('takes a change only of what its owner has read', async () => {
    const { job, tag } = await heldJob(api, 'alice');
    const body = { lesson: saying('Changed.') };
    const blind = await approve(job.job_id, body);
    expect([blind.status, await codeOf(blind)]).toEqual([428, 'precondition_required']);
    const stale = await approve(job.job_id, body, { 'if-match': '"old"' });
    expect([stale.status, await codeOf(stale)]).toEqual([412, 'precondition_failed']);
    expect((await approve(job.job_id, undefined, { 'if-match': '"old"' })).status).toBe(412);
    expect((await approve(job.job_id, undefined, { 'if-match': tag })).status).toBe(200);
  });

  test('takes narration up to its limit, and no character more', async () => {
    const rest = lesson.scenes.slice(1).flatMap(({ beats }) => beats);
    const left = editLimits.narration_characters - rest.reduce((sum, { say }) => sum + say.length, 0);
    const beats = (characters: number) => {
      const [beat] = lesson.scenes[0]!.beats;
      const full = Math.ceil(characters / 600);
      return Array.from({ length: full }, (_, index) => ({
        ...beat!,
        id: `beat${index + 1}`,
        speech: 'a'.repeat(index < full - 1 ? 600 : characters - 600 * (full - 1)),
      }));
    };
    const edited = (characters: number) => {
      const all = beats(characters);
      const pages = Array.from({ length: Math.ceil(all.length / 16) }, (_, page) => ({
        ...lesson.scenes[0]!,
        id: `page${page}`,
        beats: all.slice(16 * page, 16 * page + 16),
      }));
      return { ...lesson, scenes: [...pages, ...lesson.scenes.slice(1)] };
    };
    const { job, tag } = await heldJob(api, 'alice');
    const over = await approve(job.job_id, { lesson: edited(left + 1) }, { 'if-match': tag });
    expect(over.status).toBe(422);
    expect(await over.json()).toMatchObject({ errors: [{ pointer: '/lesson/scenes' }] });
    expect((await approve(job.job_id, { lesson: edited(left) }, { 'if-match': tag })).status).toBe(200);
  });

  test.each([
    ['is not a lesson', { title: 'x' }, '/lesson'],
    [
      'has two scenes of one name',
      { ...lesson, scenes: [lesson.scenes[0], lesson.scenes[0]] },
      '/lesson/scenes',
    ],
  ])('refuses a lesson that %s', async (_, wrong, pointer) => {
    const { job, tag } = await heldJob(api, 'alice');
    const response = await approve(job.job_id, { lesson: wrong }, { 'if-match': tag });
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { pointer: string }[] };
    expect(errors.every((error) => error.pointer.startsWith(pointer))).toBe(true);
  });

  test('whose storyboard is of another kind can be approved as it is, but not changed', async () => {
    const { job, tag } = await heldJob(api, 'alice', '{"lesson": 1}');
    const response = await approve(job.job_id, { lesson }, { 'if-match': tag });
    expect([response.status, await codeOf(response)]).toEqual([409, 'storyboard_unusable']);
    expect((await approve(job.job_id)).status).toBe(200);
  });
});

describe('only its owner, once', () => {
  test('decides: not another user, not an administrator', async () => {
    const { job } = await heldJob(api, 'alice');
    expect((await send('bob', at(job.job_id, 'approve'))).status).toBe(404);
    expect((await send('admin', at(job.job_id, 'approve'))).status).toBe(403);
  });

  test.each(['queued', 'processing'] as const)('a %s job has nothing to approve', async (state) => {
    const job = await queueJob(api, 'alice');
    if (state === 'processing') await beginJob(api, job.job_id);
    const response = await approve(job.job_id);
    expect([response.status, await codeOf(response)]).toEqual([409, 'not_awaiting_approval']);
  });

  test('of ten who approve at once one is first', async () => {
    const { job } = await heldJob(api, 'alice');
    const answers = await Promise.all(Array.from({ length: 10 }, () => approve(job.job_id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(409)]);
    expect((await statusOf(job.job_id)).attempt).toBe(2);
  });

  test('of an approval and a cancellation at once the job knows who was first', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { job } = await heldJob(api, 'alice');
      const cancelling = round % 2 === 0 ? null : send('alice', at(job.job_id, 'cancel'));
      const [approved, cancelled] = await Promise.all([
        approve(job.job_id),
        cancelling ?? send('alice', at(job.job_id, 'cancel')),
      ]);
      const { status, attempt } = await statusOf(job.job_id);
      // Approved first, it waits in the queue, where it can still be cancelled.
      expect(cancelled.status).toBe(200);
      expect(status).toBe('cancelled');
      expect(attempt).toBe(approved.status === 200 ? 2 : 1);
    }
  });
});

describe('while it waits', () => {
  test('it can be cancelled, and tried again later', async () => {
    const { job } = await heldJob(api, 'alice');
    const response = await send('alice', at(job.job_id, 'cancel'));
    expect(Job.parse(await response.json()).status).toBe('cancelled');
    expect((await approve(job.job_id)).status).toBe(409);
    expect((await send('alice', at(job.job_id, 'retry'))).status).toBe(201);
    expect((await rowOf(job.job_id)).continuation).toBeNull();
  });

  test('it cannot be removed, and counts as unfinished', async () => {
    const { job } = await heldJob(api, 'alice');
    const response = await api.as('alice')(`/api/v1/videos/jobs/${job.job_id}`, { method: 'DELETE' });
    expect([response.status, await codeOf(response)]).toEqual([409, 'job_running']);
  });

  test('a cancel that its worker did not hear any more ends it', async () => {
    const job = await queueJob(api, 'alice', { approval: 'storyboard' });
    const run = await beginJob(api, job.job_id);
    expect((await send('alice', at(job.job_id, 'cancel'))).status).toBe(202);
    const storyboard = {
      name: 'storyboard.json',
      content_type: 'application/json',
      file_size: 2,
      sha256: 'a',
    };
    const envelope = { job_id: job.job_id, attempt: 1, run, seq: 1, at: new Date().toISOString() };
    const { db } = api.context.database;
    await db.transaction((tx) =>
      recordEvent(tx, { ...envelope, type: 'awaiting_approval', storyboard }, true),
    );
    expect((await statusOf(job.job_id)).status).toBe('cancelled');
  });

  test('too long, it fails with a reason of its own; a moment before, it does not', async () => {
    const own = await openApi();
    try {
      const job = await queueJob(own, 'alice');
      await awaitApproval(own, job.job_id);
      const { db } = own.context.database;
      const [row] = await db.select().from(jobs).where(eq(jobs.id, job.job_id));
      const due = row!.awaiting_since!.getTime() + 3 * 86_400_000;
      expect(await expireApprovals(db, 3, new Date(due - 1))).toBe(0);
      expect(await expireApprovals(db, 3, new Date(due))).toBe(1);
      const ended = Job.parse(await (await own.as('alice')(at(job.job_id, 'status'))).json());
      expect(ended).toMatchObject({ status: 'failed', error: { code: 'approval_expired', retryable: true } });
      expect((await own.as('alice')(at(job.job_id, 'retry'), { method: 'POST' })).status).toBe(201);
    } finally {
      await own[Symbol.asyncDispose]();
    }
  });
});
