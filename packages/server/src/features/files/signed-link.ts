import { Id } from '@lectern/contracts/api/ids.ts';
import { type LinkedFile, type LinkRequest, linkedFiles } from '@lectern/contracts/api/job-changes.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Caller } from '../../identity/identity.ts';
import { findJob } from '../../jobs/store.ts';
import { ProblemError } from '../../problem.ts';
import { parameter } from '../route.ts';
import { requireJob } from '../videos/find-job.ts';
import { mayChange } from '../videos/policy.ts';
import { fileAttempt } from './file-attempt.ts';
import { captionsFile, chaptersFile } from './file-forms.ts';
import { findArtifact } from './open-artifact.ts';

/** What an address holds for: one file of one attempt, until a moment in seconds since 1970. */
const signedText = (
  job: Pick<JobRow, 'id' | 'attempt' | 'result_attempt'>,
  file: LinkedFile,
  expires: string,
) => `${job.id}\n${fileAttempt(job)}\n${file}\n${expires}`;

/** The file itself, or one that is there when the bundle can be made. */
const names: Record<LinkedFile, string> = {
  video: 'video.mp4',
  thumbnail: 'thumbnail.jpg',
  captions: captionsFile(undefined, undefined),
  transcript: 'transcript.txt',
  storyboard: 'storyboard.json',
  chapters: chaptersFile(undefined, undefined),
  quiz: 'quiz.json',
  poster: 'poster.jpg',
  provenance: 'provenance.json',
  bundle: 'video.mp4',
};

/** An address of a file of the caller's own job. @throws ProblemError where there is no such file. */
export async function createLink(
  { config, database, signer }: Pick<Context, 'config' | 'database' | 'signer'>,
  caller: Caller,
  jobId: string,
  { artifact, expires_in_s, disposition }: LinkRequest,
): Promise<{ url: string; expires_at: string }> {
  const job = await requireJob(database.db, jobId, caller);
  if (!mayChange(caller, job)) throw new ProblemError('forbidden');
  findArtifact(job, names[artifact]);
  const expires = String(Math.floor(Date.now() / 1000) + expires_in_s);
  const signature = signer.sign('link', signedText(job, artifact, expires));
  const query = new URLSearchParams({ expires, signature });
  if (artifact === 'video' && disposition === 'inline') query.set('disposition', disposition);
  return {
    url: `${config.http.publicUrl ?? ''}/api/v1/videos/jobs/${job.id}/${linkedFiles[artifact]}?${query}`,
    expires_at: new Date(Number(expires) * 1000).toISOString(),
  };
}

/**
 * The job whose file may be read: by a signed address, which pages of any origin may embed, or by the caller.
 * @throws ProblemError `link_invalid`, alike whether there is such a job or not; `link_expired`; `unauthenticated`.
 */
export async function admitToFile(
  { database, signer }: Pick<Context, 'database' | 'signer'>,
  request: FastifyRequest,
  reply: FastifyReply,
  {
    caller,
    file,
    query: { expires, signature },
  }: {
    caller: Caller | null;
    file: LinkedFile;
    query: { expires?: string | undefined; signature?: string | undefined };
  },
): Promise<JobRow> {
  const jobId = parameter(request, 'job_id');
  if (expires === undefined && signature === undefined) {
    if (caller === null) throw new ProblemError('unauthenticated');
    return requireJob(database.db, jobId, caller);
  }
  const found = Id.safeParse(jobId).success ? await findJob(database.db, jobId, { admin: true }) : null;
  const job = found ?? { id: jobId, attempt: 0, result_attempt: null };
  const valid = signer.verify('link', signedText(job, file, expires ?? ''), signature ?? '');
  if (!valid || !found || found.deleted_at) throw new ProblemError('link_invalid');
  if (Number(expires) * 1000 <= Date.now()) throw new ProblemError('link_expired');
  reply.headers({ 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' });
  return found;
}
