import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { SocketFrame } from '@lectern/contracts/events.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { Client } from '../src/client/client.ts';
import { followJob } from '../src/client/follow-job.ts';

const jobId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
const envelope = { job_id: jobId, attempt: 1, at: '2026-01-01T00:00:00.000Z' };
const log = (seq: number) => ({ ...envelope, seq, type: 'log', detail: `line ${seq}` });
const end = (seq: number) => ({
  ...envelope,
  seq,
  type: 'status',
  status: 'cancelled',
  error: null,
  video: null,
});

describe('following a job', () => {
  let server: WebSocketServer;
  afterEach(() => {
    for (const socket of server.clients) socket.terminate();
    server.close();
  });

  /** A socket server that plays one list of frames to each connection and then cuts it, with `code` if given. */
  async function serve(plays: object[][], code?: number, token = async () => 'token') {
    server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await once(server, 'listening');
    const asked: string[] = [];
    server.on('connection', (socket, request) => {
      asked.push(`${request.url} ${request.headers.authorization}`);
      for (const frame of plays.shift() ?? []) socket.send(JSON.stringify(frame));
      if (code) socket.close(code, 'gone');
      else socket.close(1012);
    });
    const client = new Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, token);
    return { client, asked };
  }

  async function collect(client: Client, signal = new AbortController().signal): Promise<number[]> {
    const seen: SocketFrame[] = [];
    for await (const frame of followJob(client, jobId, signal)) seen.push(frame);
    return seen.map(({ seq }) => seq);
  }

  test('a connection that breaks is taken up after the last frame; the end ends it', async () => {
    const { client, asked } = await serve([[log(1), log(2)], [], [log(3), end(4)]]);
    expect(await collect(client)).toEqual([1, 2, 3, 4]);
    const path = `/ws/jobs/${jobId}`;
    expect(asked).toEqual([
      `${path} Bearer token`,
      `${path}?after=2 Bearer token`,
      `${path}?after=2 Bearer token`,
    ]);
  });

  test('ends where the job waits for an approval, as nothing comes by itself then', async () => {
    const waits = { ...end(2), status: 'awaiting_approval' };
    const { client } = await serve([[log(1), waits, log(3)]]);
    expect(await collect(client)).toEqual([1, 2]);
  });

  test('a refusal is not tried again', async () => {
    const { client, asked } = await serve([], 4404);
    await expect(collect(client)).rejects.toThrow('4404');
    expect(asked).toHaveLength(1);
  });

  test('a session that ends on the way is followed by the next one', async () => {
    let count = 0;
    const plays = [[log(1)], [log(2), end(3)]];
    const { client, asked } = await serve(plays, 4401, async () => `token${++count}`);
    expect(await collect(client)).toEqual([1, 2, 3]);
    const path = `/ws/jobs/${jobId}`;
    expect(asked).toEqual([`${path} Bearer token1`, `${path}?after=1 Bearer token3`]);
  });

  test('a session that ends, and is the only one, is a refusal', async () => {
    const { client, asked } = await serve([[log(1)]], 4401);
    await expect(collect(client)).rejects.toThrow('4401');
    expect(asked).toHaveLength(1);
  });

  test('aborting ends it with the reason', async () => {
    const { client } = await serve([[log(1)]]);
    const controller = new AbortController();
    const following = collect(client, controller.signal);
    controller.abort(new Error('enough'));
    await expect(following).rejects.toThrow('enough');
  });
});
