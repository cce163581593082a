import type { Artifact } from '@lectern/contracts/api/job.ts';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import { ProblemError } from '../../problem.ts';
import { artifactKey } from '../../storage/keys.ts';
import type { OpenObject } from '../../storage/storage.ts';
import { fileAttempt } from './file-attempt.ts';

/**
 * What a finished job, or one that waits with its storyboard, has left under a name.
 * @throws ProblemError `not_completed`, or `artifact_gone` when the job made no such file or its files were removed.
 */
export function findArtifact(job: JobRow, name: string): Artifact {
  if (job.status === 'awaiting_approval' && job.storyboard?.name === name) return job.storyboard;
  const artifact = finishedFiles(job).artifacts.find((made) => made.name === name);
  if (!artifact) throw new ProblemError('artifact_gone', { detail: 'This job made no such file.' });
  return artifact;
}

/** All that a finished job has left. @throws ProblemError as findArtifact. */
export function finishedFiles(job: JobRow): { artifacts: readonly Artifact[]; madeAt: Date } {
  if (!job.result) {
    const ended = job.status === 'failed' || job.status === 'cancelled';
    throw new ProblemError('not_completed', {
      detail: `The job is ${job.status}.`,
      headers: ended ? {} : { 'retry-after': '2' },
    });
  }
  if (job.artifacts_removed_at) {
    const day = job.artifacts_removed_at.toISOString().slice(0, 10);
    throw new ProblemError('artifact_gone', { detail: `The files of this job were kept until ${day}.` });
  }
  return { artifacts: job.result.artifacts, madeAt: job.completed_at ?? job.updated_at };
}

/** A file of a finished job, held open. @throws ProblemError as findArtifact, also when it is not there as it was made. */
export async function openArtifact(
  { storage, log }: Pick<Context, 'storage' | 'log'>,
  job: JobRow,
  name: string,
): Promise<{ artifact: Artifact; object: OpenObject }> {
  const artifact = findArtifact(job, name);
  const object = await storage.open(artifactKey(job.id, fileAttempt(job), name));
  if (object && object.size === artifact.file_size) return { artifact, object };
  await object?.[Symbol.asyncDispose]();
  log.error({ job_id: job.id, artifact: name }, 'artifact is gone');
  throw new ProblemError('artifact_gone');
}
