import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { awaitVideo } from '../client/await-video.ts';
import { Client } from '../client/client.ts';
import { readEnvironment } from '../environment.ts';
import { Failure } from '../failure.ts';
import { summarise } from '../progress/summary.ts';
import { type RequestOptions, toRequest } from '../request-options.ts';
import { tokenSource } from '../session.ts';

export interface ServerOptions {
  /** Where the API answers; LECTERN_URL or this machine's port 8000 when absent. */
  server?: string;
  /** Whom a development token is minted for when LECTERN_TOKEN is not set. */
  user: string;
}

function connect({ server, user }: ServerOptions): Client {
  const environment = readEnvironment();
  return new Client(server?.replace(/\/+$/, '') ?? environment.serverUrl, tokenSource(environment, user));
}

/** Asks a running server for a video; with `out`, waits for it and saves it there. Prints the job's id otherwise. */
export async function generate(
  options: RequestOptions & ServerOptions & { out?: string },
  signal: AbortSignal,
): Promise<void> {
  const client = connect(options);
  const job = await client.generate(await toRequest(options), signal);
  if (options.out === undefined) console.log(job.job_id);
  else await fetchVideo(client, job.job_id, options.out, signal);
}

/** Shows the progress of a job until it ends. */
export async function watch(jobId: string, options: ServerOptions, signal: AbortSignal): Promise<void> {
  await awaitVideo(connect(options), jobId, signal);
}

/** Saves the storyboard of a job, or prints it. */
export async function storyboard(
  jobId: string,
  options: ServerOptions & { out?: string },
  signal: AbortSignal,
): Promise<void> {
  const { text } = await connect(options).storyboard(jobId, signal);
  if (options.out === undefined) process.stdout.write(text);
  else await writeFile(resolve(options.out), text);
}

/**
 * Lets a job go on with its storyboard, as it is or as somebody has changed it in a file.
 * @throws Failure when the file cannot be read.
 */
export async function approve(
  jobId: string,
  options: ServerOptions & { changed?: string },
  signal: AbortSignal,
): Promise<void> {
  const client = connect(options);
  const edited = options.changed === undefined ? null : await readLesson(options.changed);
  const tag = edited ? (await client.storyboard(jobId, signal)).tag : '';
  const job = await client.approve(jobId, edited && { ...edited, tag }, signal);
  console.log(job.job_id);
}

async function readLesson(file: string): Promise<{ lesson: unknown }> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Failure(`${file} cannot be read.`, { cause });
  });
  try {
    return { lesson: (JSON.parse(text) as { lesson: unknown }).lesson };
  } catch (cause) {
    throw new Failure(`${file} is not a storyboard as "lectern storyboard" writes it.`, { cause });
  }
}

/** Saves the video of a finished job. */
export async function download(
  jobId: string,
  options: ServerOptions & { out: string },
  signal: AbortSignal,
): Promise<void> {
  const file = resolve(options.out);
  await connect(options).download(jobId, file, signal);
  console.log(file);
}

/** Waits for a job's video, saves it and prints what it is. */
export async function fetchVideo(
  client: Client,
  jobId: string,
  out: string,
  signal: AbortSignal,
): Promise<void> {
  const startedAt = performance.now();
  const job = await awaitVideo(client, jobId, signal);
  if (!job.video) throw new Failure('The job has completed without a video.');
  const file = resolve(out);
  await client.download(jobId, file, signal);
  const { request, timings, quality } = await client.metadata(jobId, signal);
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(summarise({ topic: request.topic, file, video: job.video, timings, quality, seconds }));
}
