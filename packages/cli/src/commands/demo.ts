import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '../client/client.ts';
import { readEnvironment } from '../environment.ts';
import { type RequestOptions, toRequest } from '../request-options.ts';
import { startServer } from '../server-process.ts';
import { developmentToken } from '../session.ts';
import { fetchVideo } from './remote.ts';

const example = fileURLToPath(new URL('../../../../examples/pythagorean-theorem.json', import.meta.url));

/**
 * The main job from end to end: a server of its own in a folder of its own (so that it disturbs no other), one request through
 * the public API, the video downloaded. Leaves the video and nothing else.
 */
export async function demo(options: RequestOptions & { out: string }, signal: AbortSignal): Promise<void> {
  const request = await toRequest(await withExample(options));
  await using folder = await temporaryFolder();
  const say = (line: string) => process.stderr.write(`${line}\n`);
  say('Starting a server: API, worker, PostgreSQL, Redis …');
  const startedAt = performance.now();
  await using server = await startServer(folder.path, readEnvironment().forServer, signal);
  say(`Ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s at ${server.url}`);
  const token = () => developmentToken({ dataFolder: folder.path, isProduction: false }, { user: 'demo' });
  const client = new Client(server.url, token);
  const work = async () => {
    const job = await client.generate(request, signal);
    say(`POST /api/v1/videos/generate: job ${job.job_id}, “${request.topic}”`);
    try {
      await fetchVideo(client, job.job_id, options.out, signal);
    } finally {
      // A worker that stops lets its job finish for a while; nobody waits for this one any more.
      if (signal.aborted) await client.cancel(job.job_id, AbortSignal.timeout(2_000)).catch(() => {});
    }
  };
  await Promise.race([work(), server.ended]);
}

/** The repository's own example stands in when no text is given. */
async function withExample(options: RequestOptions): Promise<RequestOptions> {
  if (options.topic !== undefined || options.context !== undefined || options.contextFile !== undefined) {
    return options;
  }
  return { ...options, ...(JSON.parse(await readFile(example, 'utf8')) as RequestOptions) };
}

async function temporaryFolder(): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'lectern-demo-'));
  // Passable for the account that PostgreSQL runs under when we are root.
  await chmod(path, 0o711);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
