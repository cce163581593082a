import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Job, JobMetadata } from '@lectern/contracts/api/job.ts';
import type { VideoRequestInput } from '@lectern/contracts/api/request.ts';
import type { z } from 'zod';
import { Failure } from '../failure.ts';
import type { TokenSource } from '../session.ts';
import { refusal } from './api-error.ts';

/** The public API as a client sees it. Every method throws ApiError for a refusal. */
export class Client {
  readonly url: string;
  readonly token: TokenSource;

  constructor(url: string, token: TokenSource) {
    this.url = url;
    this.token = token;
  }

  generate(request: VideoRequestInput, signal: AbortSignal): Promise<Job> {
    const headers = { 'content-type': 'application/json' };
    return this.#read(Job, '/generate', { method: 'POST', headers, body: JSON.stringify(request), signal });
  }

  status(jobId: string, signal: AbortSignal): Promise<Job> {
    return this.#read(Job, `/jobs/${encodeURIComponent(jobId)}/status`, { signal });
  }

  cancel(jobId: string, signal: AbortSignal): Promise<Job> {
    return this.#read(Job, `/jobs/${encodeURIComponent(jobId)}/cancel`, { method: 'POST', signal });
  }

  /** The storyboard as JSON text, with the tag that a change of it has to name. */
  async storyboard(jobId: string, signal: AbortSignal): Promise<{ text: string; tag: string }> {
    const response = await this.#fetch(`/jobs/${encodeURIComponent(jobId)}/storyboard`, { signal });
    return { text: await response.text(), tag: response.headers.get('etag') ?? '' };
  }

  /** Lets a job go on with its storyboard; with `changed`, with that lesson in the place of what `tag` names. */
  approve(
    jobId: string,
    changed: { lesson: unknown; tag: string } | null,
    signal: AbortSignal,
  ): Promise<Job> {
    const headers = changed && { 'content-type': 'application/json', 'if-match': changed.tag };
    const body = changed && JSON.stringify({ lesson: changed.lesson });
    const init = { method: 'POST', signal, ...(changed && { headers: headers!, body: body! }) };
    return this.#read(Job, `/jobs/${encodeURIComponent(jobId)}/approve`, init);
  }

  metadata(jobId: string, signal: AbortSignal): Promise<JobMetadata> {
    return this.#read(JobMetadata, `/jobs/${encodeURIComponent(jobId)}/metadata`, { signal });
  }

  /** Saves the video under `file`, which appears only when it is whole. */
  async download(jobId: string, file: string, signal: AbortSignal): Promise<void> {
    const response = await this.#fetch(`/jobs/${encodeURIComponent(jobId)}/download`, { signal });
    const partial = `${file}.part`;
    await mkdir(dirname(file), { recursive: true });
    try {
      await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(partial), {
        signal,
      });
      await rename(partial, file);
    } finally {
      await rm(partial, { force: true });
    }
  }

  async #read<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    init: RequestInit,
  ): Promise<z.output<Schema>> {
    return schema.parse(await (await this.#fetch(path, init)).json());
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = { ...init.headers, authorization: `Bearer ${await this.token()}` };
    const response = await fetch(`${this.url}/api/v1/videos${path}`, { ...init, headers }).catch((cause) => {
      init.signal?.throwIfAborted();
      throw new Failure(`No server answers at ${this.url}.`, { cause });
    });
    if (!response.ok) throw await refusal(response);
    return response;
  }
}
