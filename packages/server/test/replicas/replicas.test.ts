import type { Job } from '@lectern/contracts/api/job.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { request } from '../fixtures/jobs.ts';
import { openSocket } from '../fixtures/socket.ts';
import { endServer } from '../process/server.ts';
import { openReplicas, type Replicas } from './replicas.ts';

const video = (seconds: number, more: object = {}) => ({
  ...request,
  ...more,
  metadata: { seconds: `${seconds}` },
});
const sides = [0, 1] as const;

/** What a socket fixture needs of an API, for one of the two. */
const at = (replicas: Replicas, side: 0 | 1) => ({
  url: replicas.servers[side].url,
  token: replicas.token,
});

describe('two API processes on one database and one Redis', { timeout: 120_000 }, () => {
  let replicas: Replicas;
  beforeAll(async () => {
    replicas = await openReplicas();
  });
  afterAll(() => replicas[Symbol.asyncDispose]());

  const submit = async (side: 0 | 1, user: string, seconds = 0.2) => {
    const response = await replicas.post(side, user, video(seconds));
    expect(response.status).toBe(201);
    return (await response.json()) as Job;
  };

  test('make one job of fifty requests with one key, wherever they arrive', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        replicas.post(sides[index % 2]!, 'alice', video(0.2), { 'idempotency-key': 'one' }),
      ),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(answers.filter((answer) => answer.headers.get('idempotency-replayed') === null)).toHaveLength(1);
  });

  test('bring each job to one end, and tell the same events of it in the same numbers', async () => {
    const jobs = await Promise.all(Array.from({ length: 6 }, (_, index) => submit(sides[index % 2]!, 'bob')));
    for (const { job_id } of jobs) {
      const sockets = await Promise.all(
        sides.map((side) => openSocket(at(replicas, side), job_id, { user: 'bob' })),
      );
      for (const socket of sockets) expect((await socket.closed).code).toBe(1000);
      const [first, second] = sockets.map((socket) => socket.events());
      expect(second).toEqual(first);
      expect(first!.map((event) => event.seq)).toEqual(first!.map((_, index) => index + 1));
      const ends = first!.filter((event) => event.type === 'status' && event.status === 'completed');
      expect(ends).toEqual([first!.at(-1)]);
    }
  });

  test('know of a job at once what the other has accepted, and stop it for each other', async () => {
    const { job_id, links } = await submit(0, 'carol', 60);
    expect((await replicas.ask(1, 'carol', links.self)).status).toBe(200);
    const socket = await openSocket(at(replicas, 0), job_id, { user: 'carol' });
    await expect
      .poll(() => socket.events().some((event) => event.type === 'progress'), { timeout: 30_000 })
      .toBe(true);
    expect((await replicas.ask(1, 'carol', links.cancel, { method: 'POST' })).status).toBe(202);
    expect((await socket.closed).code).toBe(1000);
    expect(socket.events().at(-1)).toMatchObject({ type: 'status', status: 'cancelled' });
  });

  test('go on for each other: a client of one that is killed resumes at the other without a gap', async () => {
    const { job_id } = await submit(0, 'dave', 4);
    const before = await openSocket(at(replicas, 0), job_id, { user: 'dave' });
    before.closed.catch(() => undefined);
    await expect.poll(() => before.events().length, { timeout: 30_000 }).toBeGreaterThan(3);
    await endServer(replicas.servers[0], 'SIGKILL');
    const last = before.events().at(-1)!.seq;
    const after = await openSocket(at(replicas, 1), job_id, { user: 'dave', after: last });
    expect((await after.closed).code).toBe(1000);
    const all = [...before.events().slice(0, last), ...after.events()];
    expect(all.map((event) => event.seq)).toEqual(all.map((_, index) => index + 1));
    expect(all.at(-1)).toMatchObject({ type: 'status', status: 'completed' });
  });
});

test('two API processes share what a caller may ask: exactly N of 3 N requests are answered', async () => {
  await using replicas = await openReplicas({ RATE_LIMIT_READ: '30', RATE_LIMIT_WINDOW_S: '600' });
  const answers = await Promise.all(
    Array.from({ length: 90 }, (_, index) => replicas.ask(sides[index % 2]!, 'alice', '/api/v1/me')),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array(30).fill(200), ...Array(60).fill(429)]);
  for (const answer of answers) await answer.body?.cancel();
}, 60_000);
