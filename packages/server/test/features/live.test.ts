import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { advanceJob, noProgress } from '../../src/jobs/state.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { beginJob, endCancelled, finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';
import { opened, openSocket } from '../fixtures/socket.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi({ ALLOWED_ORIGINS: 'https://app.example.com', SOCKET_LIMIT: '20' });
});
afterAll(() => api[Symbol.asyncDispose]());

/** Moves the job on by `count` progress events. */
async function advance(jobId: string, run: string, from: number, count: number) {
  for (let percentage = from; percentage < from + count; percentage += 1) {
    const progress = { ...noProgress, percentage };
    await api.context.database.db.transaction((tx) =>
      advanceJob(
        tx,
        { jobId, attempt: 1, run },
        { progress },
        [{ type: 'progress', body: { progress } }],
        new Date(),
      ),
    );
  }
}

describe('a socket', () => {
  test('begins with a snapshot, tells every event in order, and closes 1000 after the last', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const client = await openSocket(api, job_id);
    await expect.poll(() => client.frames.length).toBe(2);
    expect(client.frames[0]).toMatchObject({ type: 'snapshot', seq: 1, job: { job_id, status: 'queued' } });
    const run = await beginJob(api, job_id);
    await advance(job_id, run, 1, 3);
    await endCancelled(api, job_id, run);
    expect(await client.closed).toEqual({ code: 1000, reason: 'job ended' });
    expect(client.events().map((event) => event.seq)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(client.events().at(-1)).toMatchObject({ type: 'status', status: 'cancelled' });
  });

  test('tells the same as another one, from any replica, also of what happened before it came', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const first = await openSocket(api, job_id);
    const run = await beginJob(api, job_id);
    await advance(job_id, run, 1, 20);
    const second = await openSocket(api, job_id);
    await advance(job_id, run, 21, 20);
    await endCancelled(api, job_id, run);
    await Promise.all([first.closed, second.closed]);
    const late = await openSocket(api, job_id);
    await late.closed;
    expect(first.events()).toHaveLength(43);
    expect(second.events()).toEqual(first.events());
    expect(late.events()).toEqual(first.events());
    expect(late.frames[0]).toMatchObject({ type: 'snapshot', seq: 43, job: { status: 'cancelled' } });
  });

  test('that is cut off and comes back with ?after= misses nothing and hears nothing twice', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const run = await beginJob(api, job_id);
    const heard: number[] = [];
    for (let cut = 0; cut < 5; cut += 1) {
      const client = await openSocket(api, job_id, { after: heard.at(-1) ?? 0 });
      await advance(job_id, run, cut * 5, 5);
      await expect.poll(() => client.events().length).toBeGreaterThan(0);
      client.socket.terminate();
      await client.closed;
      heard.push(...client.events().map((event) => event.seq));
    }
    await endCancelled(api, job_id, run);
    const last = await openSocket(api, job_id, { after: heard.at(-1)! });
    await last.closed;
    heard.push(...last.events().map((event) => event.seq));
    expect(heard).toEqual(Array.from({ length: 28 }, (_, n) => n + 1));
  });

  test('tells of a failure with the problem', async () => {
    const { job_id } = await queueJob(api, 'alice');
    await spoilJob(api, job_id);
    const client = await openSocket(api, job_id, { after: 2 });
    await client.closed;
    expect(client.events()).toMatchObject([
      { status: 'failed', error: { code: 'pipeline_failed', type: '/errors/pipeline_failed' } },
    ]);
  });

  test('takes the token as a subprotocol too', async () => {
    const { job_id } = await queueJob(api, 'alice');
    await finishJob(api, job_id, { 'video.mp4': 'x' });
    const bearer = `bearer.${await api.token('alice')}`;
    const client = await openSocket(api, job_id, { token: null, protocols: ['lectern.v1', bearer] });
    await opened(client.socket);
    expect(client.socket.protocol).toBe('lectern.v1');
    expect((await client.closed).code).toBe(1000);
  });

  test('is closed 4401 without a good token, and when the session ends', async () => {
    const { job_id } = await queueJob(api, 'alice');
    for (const token of [null, 'canary', await api.token('alice').then((good) => `${good}x`)]) {
      const client = await openSocket(api, job_id, { token });
      expect(await client.closed).toEqual({ code: 4401, reason: 'unauthenticated' });
      expect(client.frames).toEqual([]);
    }
    const short = await openSocket(api, job_id, { token: await api.token('alice', { ttl_s: 2 }) });
    expect((await short.closed).code).toBe(4401);
    expect(short.frames.length).toBeGreaterThan(0);
  });

  test('is closed 4404 alike for unknown, malformed and foreign jobs', async () => {
    const foreign = await queueJob(api, 'bob');
    for (const jobId of ['01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f', 'x', foreign.job_id]) {
      const client = await openSocket(api, jobId);
      expect(await client.closed).toEqual({ code: 4404, reason: 'not_found' });
      expect(client.frames).toEqual([]);
    }
    const admin = await openSocket(api, foreign.job_id, { token: await api.token('root', { admin: true }) });
    await expect.poll(() => admin.frames.length).toBe(2);
    admin.socket.terminate();
  });

  test('is refused to pages of other origins, and to a wrong ?after=', async () => {
    const { job_id } = await queueJob(api, 'alice');
    for (const origin of ['https://evil.example', 'null', 'https://app.example.com.evil.example']) {
      const client = await openSocket(api, job_id, { headers: { origin } });
      await expect(client.closed, origin).rejects.toThrow('status 403');
    }
    for (const origin of ['https://app.example.com', api.url]) {
      const client = await openSocket(api, job_id, { headers: { origin } });
      await opened(client.socket);
      client.socket.terminate();
    }
    for (const after of ['-1', 'x', '1.5', '1&token=y', '9999999999']) {
      await expect((await openSocket(api, job_id, { after })).closed, after).rejects.toThrow('status 422');
    }
  });

  test('is closed 1009 by a frame over 64 KiB', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const client = await openSocket(api, job_id);
    await opened(client.socket);
    client.socket.send('x'.repeat(65_536));
    client.socket.send('x'.repeat(65_537));
    expect((await client.closed).code).toBe(1009);
  });

  test('is refused 1013 when too many are open, until one is closed', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const clients = await Promise.all(Array.from({ length: 21 }, () => openSocket(api, job_id)));
    const code = await Promise.race(clients.map(async (client) => (await client.closed).code));
    expect(code).toBe(1013);
    for (const client of clients) client.socket.terminate();
    await Promise.all(clients.map((client) => client.closed));
    await expect
      .poll(async () => {
        const client = await openSocket(api, job_id);
        await opened(client.socket);
        await new Promise((resolve) => client.socket.once('message', resolve).once('close', resolve));
        const { length } = client.frames;
        client.socket.terminate();
        return length;
      })
      .toBeGreaterThan(0);
  });

  test('is told 1001 when the service stops', async () => {
    await using other = await openApi();
    const { job_id } = await queueJob(other, 'alice');
    const client = await openSocket(other, job_id);
    await opened(client.socket);
    await other.app.close();
    expect(await client.closed).toEqual({ code: 1001, reason: 'stopping' });
  });
});
