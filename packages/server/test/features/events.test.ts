import { Problem } from '@lectern/contracts/api/problem.ts';
import { JobEvent, SnapshotFrame } from '@lectern/contracts/events.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { openStream } from '../fixtures/event-stream.ts';
import { advanceSteps, beginJob, endCancelled, queueJob, spoilJob } from '../fixtures/jobs.ts';
import { openSocket } from '../fixtures/socket.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ SOCKET_LIMIT: '3' });
});
afterAll(() => api[Symbol.asyncDispose]());

const path = (jobId: string) => `/api/v1/videos/jobs/${jobId}/events`;

/** A job of Alice's with eight events: queued, processing, five steps, cancelled. */
async function endedJob(): Promise<string> {
  const { job_id } = await queueJob(api, 'alice');
  const run = await beginJob(api, job_id);
  await advanceSteps(api, job_id, run, 1, 5);
  await endCancelled(api, job_id, run);
  return job_id;
}

describe('the event log', () => {
  test('is given by pages that meet without a gap', async () => {
    const jobId = await endedJob();
    const seen: number[] = [];
    let after: number | null = 0;
    while (after !== null) {
      const page = await (await api.as('alice')(`${path(jobId)}?after=${after}&limit=3`)).json();
      expect(page.events.length).toBeLessThanOrEqual(3);
      seen.push(...page.events.map((event: JobEvent) => event.seq));
      after = page.next_after;
    }
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('tells of a failure with a link to its page, and is nobody else’s', async () => {
    const { job_id } = await queueJob(api, 'alice');
    await spoilJob(api, job_id);
    const { events } = await (await api.as('admin')(path(job_id))).json();
    expect(events.at(-1)).toMatchObject({ status: 'failed', error: { type: '/errors/pipeline_failed' } });
    expect((await api.as('bob')(path(job_id))).status).toBe(404);
  });

  test.each([
    ['limit=1', 200],
    ['limit=500', 200],
    ['limit=0', 422],
    ['limit=501', 422],
    ['after=999999999', 200],
    ['after=1000000000', 422],
    ['after=-1', 422],
    ['colour=red', 422],
  ])('with %s answers %i', async (query, status) => {
    const { job_id } = await queueJob(api, 'alice');
    expect((await api.as('alice')(`${path(job_id)}?${query}`)).status).toBe(status);
  });
});

describe('the stream of events', () => {
  test('says the same as the socket, with a number for each event, and ends after the last', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const socket = await openSocket(api, job_id);
    const stream = await openStream(api, path(job_id));
    const run = await beginJob(api, job_id);
    await advanceSteps(api, job_id, run, 1, 20);
    await endCancelled(api, job_id, run);
    const [frames] = await Promise.all([stream.ended, socket.closed]);
    const [snapshot, ...events] = frames;
    expect([snapshot?.event, snapshot?.id]).toEqual(['snapshot', null]);
    SnapshotFrame.parse(snapshot?.data);
    expect(events.map(({ id }) => Number(id))).toEqual(Array.from({ length: 23 }, (_, n) => n + 1));
    expect(events.map(({ data }) => data)).toEqual(socket.events());
    for (const { event, data } of events) expect(event).toBe(JobEvent.parse(data).type);
  });

  test('goes on after Last-Event-ID, which goes before ?after, and has nothing for who knows all', async () => {
    const jobId = await endedJob();
    const numbers = async (query: string, id?: string) => {
      const stream = await openStream(api, path(jobId) + query, id ? { 'last-event-id': id } : {});
      return (await stream.ended).slice(1).map((frame) => Number(frame.id));
    };
    expect(await numbers('?after=6')).toEqual([7, 8]);
    expect(await numbers('?after=2', '5')).toEqual([6, 7, 8]);
    const accept = { accept: 'text/event-stream' };
    const nothing = await api.as('alice')(`${path(jobId)}?after=8`, { headers: accept });
    expect(nothing.status).toBe(204);
    const bad = await api.as('alice')(path(jobId), { headers: { ...accept, 'last-event-id': 'x' } });
    expect(bad.status).toBe(400);
  });

  test('ends with a problem when the session does', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const authorization = `Bearer ${await api.token('alice', { ttl_s: 2 })}`;
    const stream = await openStream(api, path(job_id), { authorization });
    const last = (await stream.ended).at(-1);
    expect([last?.event, Problem.parse(last?.data).code]).toEqual(['problem', 'unauthenticated']);
  });

  test('takes a place of those that sockets have: the last is given, one more refused until one is free', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const socket = await openSocket(api, job_id);
    await expect.poll(() => socket.frames.length).toBe(2);
    const streams = [await openStream(api, path(job_id)), await openStream(api, path(job_id))];
    const refused = await api.as('alice')(path(job_id), { headers: { accept: 'text/event-stream' } });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    const late = await openSocket(api, job_id);
    expect((await late.closed).code).toBe(1013);
    streams[0]!.leave();
    const free = async () =>
      (await openStream(api, path(job_id)).then(
        (stream) => stream.leave(),
        () => 'refused',
      )) === undefined;
    await expect.poll(free).toBe(true);
    streams[1]!.leave();
    socket.socket.terminate();
  });
});

describe('a process that stops', () => {
  test('ends its streams', async () => {
    await using other = await openApi();
    const { job_id } = await queueJob(other, 'alice');
    const stream = await openStream(other, path(job_id));
    await other.app.close();
    expect((await stream.ended)[0]?.event).toBe('snapshot');
  });
});
