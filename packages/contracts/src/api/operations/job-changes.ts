import { cancelledJob, processingJob, queuedJob } from '../examples.ts';
import { IdempotencyKey } from '../headers.ts';
import { Job } from '../job.ts';
import { AdminCancellation, LinkRequest, SignedLink } from '../job-changes.ts';
import type { Operation } from '../operation.ts';
import { idempotencyProblems, roomProblems } from '../problem-groups.ts';

const job = '/api/v1/videos/jobs/{job_id}';

export const jobChangeOperations = {
  retryJob: {
    id: 'retryJob',
    method: 'POST',
    path: `${job}/retry`,
    tag: 'videos',
    summary: 'Try a failed or cancelled job again',
    description: 'The job keeps its id and its request; it waits as its next attempt.',
    access: 'user',
    headers: IdempotencyKey,
    answers: {
      201: {
        description: 'The next attempt waits.',
        schema: Job,
        headers: ['Location', 'Idempotency-Replayed'],
        example: { ...queuedJob, attempt: 2 },
      },
    },
    problems: [...idempotencyProblems, 'forbidden', 'not_retryable', ...roomProblems],
  },
  deleteJob: {
    id: 'deleteJob',
    method: 'DELETE',
    path: job,
    tag: 'videos',
    summary: 'Remove a job that has ended, with its files',
    access: 'user',
    answers: { 204: { description: 'It is gone, and from now on there is nothing at its addresses.' } },
    problems: ['forbidden', 'job_running'],
  },
  createDownloadUrl: {
    id: 'createDownloadUrl',
    method: 'POST',
    path: `${job}/download-url`,
    tag: 'videos',
    summary: 'An address of a file that needs no token',
    description:
      'For players and for sharing: whoever has the address can read the file until it runs out. It dies with the attempt that made the file, and with the job.',
    access: 'user',
    limit: 'read',
    body: LinkRequest.optional(),
    answers: { 201: { description: 'The address.', schema: SignedLink } },
    problems: ['validation_failed', 'forbidden', 'not_completed', 'artifact_gone'],
  },
  cancelJobAsAdmin: {
    id: 'cancelJobAsAdmin',
    method: 'POST',
    path: '/api/v1/system/jobs/{job_id}/cancel',
    tag: 'system',
    summary: 'Stop anybody’s job',
    access: 'admin',
    limit: 'read',
    answers: {
      200: {
        description: 'The job is cancelled, now or before.',
        schema: AdminCancellation,
        example: { outcome: 'cancelled', job: cancelledJob },
      },
      202: {
        description: 'The job is at work: its worker has been told to stop.',
        schema: AdminCancellation,
        headers: ['Retry-After'],
        example: { outcome: 'requested', job: processingJob },
      },
    },
    problems: ['already_finished'],
  },
} as const satisfies Record<string, Operation>;
