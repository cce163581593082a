import { Approval, type SceneRetry } from '@lectern/contracts/api/scene-work.ts';
import type { Continuation } from '@lectern/contracts/continuation.ts';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { lockBatchOf } from '../../jobs/batches.ts';
import { redoJob } from '../../jobs/scene-state.ts';
import { lockJob } from '../../jobs/store.ts';
import { ProblemError } from '../../problem.ts';
import { artifactKey } from '../../storage/keys.ts';
import { fileAttempt } from '../files/file-attempt.ts';
import { finishedFiles } from '../files/open-artifact.ts';
import { type Created, withIdempotency } from '../idempotency.ts';
import { requireRoom } from '../limits/job-room.ts';
import { parse } from '../parse.ts';
import { requireJob } from '../videos/find-job.ts';
import { mayChange } from '../videos/policy.ts';
import { presentJob } from '../videos/present.ts';
import { keepStoryboard } from './keep-storyboard.ts';
import { readStoryboard } from './read-storyboard.ts';

/**
 * Queues the next attempt of the caller's own finished job, which makes the scene (its number as in the path) again and takes
 * all else as it is, within the bounds that new jobs have.
 * @throws ProblemError `not_completed` for a job that is at work or has no video; `not_found` for a scene that is not there.
 */
export async function retryScene(
  context: Pick<Context, 'config' | 'database' | 'jobs' | 'storage' | 'log'>,
  caller: Caller,
  { jobId, scene, key }: { jobId: string; scene: string; key: string | null },
  wish: SceneRetry,
): Promise<Created> {
  const { config, database, jobs } = context;
  const found = await requireJob(database.db, jobId, caller);
  if (!mayChange(caller, found)) throw new ProblemError('forbidden');
  const { userId } = caller;
  const place = await jobs.place({ id: '', status: 'queued' });
  const asked = { job_id: found.id, scene, ...wish };
  return withIdempotency(
    database.db,
    { userId, operation: 'retryScene', key, request: asked },
    async (tx) => {
      const ended = await lockJob(tx, found.id, { userId });
      if (!ended || ended.deleted_at) throw new ProblemError('not_found');
      if (ended.status !== 'completed') {
        throw new ProblemError('not_completed', { detail: `The job is ${ended.status}.` });
      }
      const continuation = await continuationOf(context, ended, scene, wish);
      await lockBatchOf(tx, ended);
      const chargedOn = await requireRoom(tx, config, userId, 1);
      const fence = { jobId: ended.id, attempt: ended.attempt };
      const queued = await redoJob(tx, fence, continuation, chargedOn);
      if (!queued) throw new ProblemError('not_completed');
      const job = presentJob(queued, place, config.http.publicUrl ?? '');
      return { status: 201, headers: { location: job.links.self }, body: job };
    },
  );
}

async function continuationOf(
  context: Pick<Context, 'storage' | 'log'>,
  job: JobRow,
  scene: string,
  wish: SceneRetry,
): Promise<Continuation> {
  finishedFiles(job);
  const storyboard = await readStoryboard(context, job);
  const { lesson } = storyboard;
  const number = /^[1-9]\d{0,2}$/.test(scene) ? Number(scene) : 0;
  const before = lesson.scenes[number - 1];
  if (!before) {
    throw new ProblemError('not_found', { detail: `The video has ${lesson.scenes.length} scenes.` });
  }
  if (!wish.scene) {
    const key = artifactKey(job.id, fileAttempt(job), 'storyboard.json');
    return { key, changed: [], rewrite: number };
  }
  // Actions and warnings know scenes by their number, the video by their ids: the scene keeps both.
  const scenes = lesson.scenes.with(number - 1, { ...wish.scene, id: before.id });
  const edited = { ...storyboard, lesson: { ...lesson, scenes } };
  parse(Approval, { lesson: edited.lesson });
  const key = await keepStoryboard(context.storage, job.id, job.attempt + 1, edited);
  return { key, changed: [number] };
}
