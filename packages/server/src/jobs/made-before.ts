import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Id } from '@lectern/contracts/api/ids.ts';
import { type JobPayload, JobResult } from '@lectern/contracts/queue.ts';
import { z } from 'zod';
import { artifactKey } from '../storage/keys.ts';
import type { Storage } from '../storage/storage.ts';
import { keys } from './keys.ts';
import type { Redis } from './redis.ts';

/** Which attempt of which job has made a video, and what came of it. */
const Made = z.object({ job_id: Id, attempt: z.int(), result: JobResult });
type Made = z.infer<typeof Made>;

/** The videos of a batch that is at work are remembered for so long after the last of them. */
const keptSeconds = 86_400;

/** Work that the items of one batch share: what has been made from an equal request need not be made again. */
export interface MadeBefore {
  /** Puts the artifacts of an equal item into `artifacts/` below the folder; null when there is none, or no longer whole. */
  fetch(folder: string, signal: AbortSignal): Promise<JobResult | null>;
  /** Lets later items have what this one has made and stored. */
  offer(result: JobResult): Promise<void>;
}

/** Null for a job that belongs to no batch, or whose owner has a say in its storyboard. `version` is that of the pipeline: another one may draw otherwise. */
export function openMadeBefore(
  redis: Redis,
  storage: Pick<Storage, 'open'>,
  version: string,
  payload: JobPayload,
): MadeBefore | null {
  const { job_id, attempt, batch_id, continues, request } = payload;
  if (!batch_id || continues || request.approval !== 'none') return null;
  const key = keys.made(batch_id, likeness(payload, version));
  return {
    async fetch(folder, signal) {
      const text = await redis.get(key);
      const made = text === null ? null : Made.parse(JSON.parse(text));
      if (!made || made.job_id === job_id) return null;
      if (!(await copyArtifacts(storage, made, join(folder, 'artifacts'), signal))) return null;
      // No stage has taken any time, and no model has been asked.
      return { ...made.result, timings: [], reuse: undefined, model_usage: undefined };
    },
    async offer(result) {
      await redis.set(key, JSON.stringify({ job_id, attempt, result } satisfies Made), 'EX', keptSeconds);
    },
  };
}

/** Equal for requests whose videos are equal: what is only echoed, or only bounds the work, makes no difference. */
function likeness({ request, material, theme }: JobPayload, version: string): string {
  const { tags, metadata, priority, deadline_s, max_cost_usd, configuration_id, ...shown } = request;
  // What a model may cost decides how far it gets.
  const limit = request.model === 'builtin' && !request.models ? null : (max_cost_usd ?? null);
  return createHash('sha256')
    .update(JSON.stringify([version, shown, limit, theme, material.map(({ content_id }) => content_id)]))
    .digest('base64url');
}

/** False, and nothing left behind, when a file is gone or is not as it was made. */
async function copyArtifacts(
  storage: Pick<Storage, 'open'>,
  { job_id, attempt, result }: Made,
  folder: string,
  signal: AbortSignal,
): Promise<boolean> {
  await mkdir(folder);
  for (const { name, file_size } of result.artifacts) {
    await using object = await storage.open(artifactKey(job_id, attempt, name));
    if (object?.size !== file_size) {
      await rm(folder, { recursive: true });
      return false;
    }
    await pipeline(object.read(), createWriteStream(join(folder, name)), { signal });
  }
  return true;
}
