import type { Approval } from '@lectern/contracts/api/scene-work.ts';
import type { Continuation } from '@lectern/contracts/continuation.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { approveJob } from '../../jobs/scene-state.ts';
import { ProblemError } from '../../problem.ts';
import { artifactKey } from '../../storage/keys.ts';
import { namesTagStrongly } from '../entity-tag.ts';
import { requireJob } from '../videos/find-job.ts';
import { mayChange } from '../videos/policy.ts';
import { editedStoryboard } from './edited-storyboard.ts';
import { keepStoryboard } from './keep-storyboard.ts';
import { readStoryboard } from './read-storyboard.ts';

/**
 * Lets the caller's own job go on with its storyboard, as it is or with the lesson of the approval. Whoever is first of those
 * who approve, cancel or let it expire decides.
 * @throws ProblemError `not_awaiting_approval`; `precondition_required` where a change does not say what it is a change of;
 * `precondition_failed`.
 */
export async function approveStoryboard(
  context: Pick<Context, 'database' | 'storage' | 'log'>,
  caller: Caller,
  jobId: string,
  { lesson }: Approval,
  ifMatch: string | undefined,
): Promise<JobRow> {
  const job = await requireJob(context.database.db, jobId, caller);
  if (!mayChange(caller, job)) throw new ProblemError('forbidden');
  const refused = new ProblemError('not_awaiting_approval', { detail: `The job is ${job.status}.` });
  if (job.status !== 'awaiting_approval' || !job.storyboard) throw refused;
  if (ifMatch === undefined) {
    if (lesson) throw new ProblemError('precondition_required');
  } else if (!namesTagStrongly(ifMatch, `"${job.storyboard.sha256}"`)) {
    throw new ProblemError('precondition_failed');
  }
  const continuation = await continuationOf(context, job, lesson);
  const fence = { jobId: job.id, attempt: job.attempt };
  const approved = await context.database.db.transaction((tx) => approveJob(tx, fence, continuation));
  if (!approved) throw new ProblemError('not_awaiting_approval');
  return approved;
}

async function continuationOf(
  context: Pick<Context, 'storage' | 'log'>,
  job: JobRow,
  lesson: Lesson | undefined,
): Promise<Continuation> {
  if (!lesson) return { key: artifactKey(job.id, job.attempt, 'storyboard.json'), changed: [] };
  const { storyboard, changed } = editedStoryboard(await readStoryboard(context, job), lesson);
  const key = await keepStoryboard(context.storage, job.id, job.attempt + 1, storyboard);
  return { key, changed };
}
