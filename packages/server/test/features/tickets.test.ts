import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { queueJob } from '../fixtures/jobs.ts';
import { openSocket } from '../fixtures/socket.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

async function ticketOf(user: string, options: { ttl_s?: number } = {}): Promise<string> {
  const authorization = `Bearer ${await api.token(user, options)}`;
  const response = await fetch(`${api.url}/api/v1/tickets`, { method: 'POST', headers: { authorization } });
  expect(response.status).toBe(201);
  const { ticket, expires_at } = await response.json();
  expect(Date.parse(expires_at) - Date.now()).toBeGreaterThan(20_000);
  return ticket;
}
const withTicket = (jobId: string, ticket: string) => openSocket(api, jobId, { token: null, ticket });

describe('a ticket', () => {
  test('opens one socket, and no second', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const ticket = await ticketOf('alice');
    const first = await withTicket(job_id, ticket);
    await expect.poll(() => first.frames.length).toBe(2);
    first.socket.terminate();
    const second = await withTicket(job_id, ticket);
    expect((await second.closed).code).toBe(4401);
  });

  test('used by twenty at once opens one', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const ticket = await ticketOf('alice');
    const sockets = await Promise.all(Array.from({ length: 20 }, () => withTicket(job_id, ticket)));
    const refused = () => sockets.filter(({ socket }) => socket.readyState === socket.CLOSED).length;
    await expect.poll(refused).toBe(19);
    expect(sockets.filter(({ frames }) => frames.length > 0)).toHaveLength(1);
    for (const { socket } of sockets) socket.terminate();
  });

  test('stands for who asked for it and nobody else', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const foreign = await withTicket(job_id, await ticketOf('bob'));
    expect((await foreign.closed).code).toBe(4404);
    expect((await (await withTicket(job_id, 'x'.repeat(43))).closed).code).toBe(4401);
    expect((await api.as(null)('/api/v1/tickets', { method: 'POST' })).status).toBe(401);
  });

  test('gives a socket that ends with the session it came from', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const socket = await withTicket(job_id, await ticketOf('alice', { ttl_s: 2 }));
    expect(await socket.closed).toEqual({ code: 4401, reason: 'unauthenticated' });
    expect(socket.frames.length).toBe(2);
  });

  test('has a limit of length: 100 characters are looked up, 101 refused before the upgrade', async () => {
    const { job_id } = await queueJob(api, 'alice');
    expect((await (await withTicket(job_id, 'x'.repeat(100))).closed).code).toBe(4401);
    await expect((await withTicket(job_id, 'x'.repeat(101))).closed).rejects.toThrow('status 422');
  });

  test('is never in the log, good or bad', async () => {
    const { job_id } = await queueJob(api, 'alice');
    const ticket = await ticketOf('alice');
    const socket = await withTicket(job_id, ticket);
    await expect.poll(() => socket.frames.length).toBe(2);
    socket.socket.terminate();
    await (await withTicket(job_id, ticket)).closed;
    await (await withTicket('nonsense', ticket)).closed;
    await fetch(`${api.url}/ws/jobs/${job_id}?ticket=${ticket}`);
    await fetch(`${api.url}/ws/nowhere?ticket=${ticket}`);
    await expect
      .poll(() => api.lines.filter((line) => line.includes('socket closed')).length)
      .toBeGreaterThan(2);
    expect(api.lines.join()).not.toContain(ticket);
  });
});
