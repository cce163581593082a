import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mintDevelopmentToken } from '../../src/identity/development.ts';
import { endServer, startServer } from './server.ts';

const make = `
  asked=$(cat)
  ffmpeg -nostdin -v error -y -f lavfi -i testsrc2=size=320x180:rate=30:duration=1 -f lavfi -i sine=440:duration=1 \\
    -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac made.mp4
  case "$asked" in *"fail, please"*) echo '{"type":"failed","detail":"As you wish."}'; exit 1;; esac
  echo "{\\"type\\":\\"log\\",\\"detail\\":\\"key $THEIR_KEY, ours \${REDIS_URL:-hidden}\\"}"
  echo '{"type":"artifact","name":"video.mp4","path":"made.mp4"}'
  echo '{"type":"completed"}'`;

test('a server with PIPELINE=command makes its videos with the program', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-command-'));
  const server = await startServer(folder, {
    PIPELINE: 'command',
    PIPELINE_COMMAND: JSON.stringify(['/bin/sh', '-c', make]),
    PIPELINE_ENVIRONMENT: 'THEIR_KEY',
    THEIR_KEY: 'k1',
  });
  try {
    const token = await mintDevelopmentToken({ dataFolder: folder, user: 'alice', ttl_s: 3_600 });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${server.url}/api/v1/videos${path}`, { headers, ...init });
    /** Makes a job and hears it out: the stream of its events ends with the job. */
    const run = async (context: string) => {
      const body = JSON.stringify({ topic: 'Big O', context });
      const { job_id } = await (await ask('/generate', { method: 'POST', body })).json();
      const events = await ask(`/jobs/${job_id}/events`, {
        headers: { ...headers, accept: 'text/event-stream' },
      });
      return { path: `/jobs/${job_id}`, events: await events.text() };
    };
    const made = await run('How work grows.');
    expect(made.events).toContain('key k1, ours hidden');
    const video = await ask(`${made.path}/download`);
    expect([video.status, video.headers.get('content-type')]).toEqual([200, 'video/mp4']);
    expect((await ask(`${made.path}/thumbnail`)).status).toBe(200);
    expect((await ask(`${made.path}/captions`)).status).toBe(404);

    const failed = await (await ask(`${(await run('Now fail, please.')).path}/status`)).json();
    expect(failed).toMatchObject({
      status: 'failed',
      error: { code: 'pipeline_failed', detail: 'As you wish.' },
    });
  } finally {
    await endServer(server, 'SIGTERM');
    await rm(folder, { recursive: true, force: true });
  }
});
