import { cancelledJob, processingJob, queuedJob } from '../examples.ts';
import { IdempotencyKey, IfNoneMatch } from '../headers.ts';
import { Job, JobMetadata } from '../job.ts';
import { exampleMetadata } from '../metadata-example.ts';
import type { Operation } from '../operation.ts';
import { idempotencyProblems, roomProblems } from '../problem-groups.ts';
import { VideoRequest } from '../request.ts';

const job = '/api/v1/videos/jobs/{job_id}';

export const jobOperations = {
  generateVideo: {
    id: 'generateVideo',
    method: 'POST',
    path: '/api/v1/videos/generate',
    tag: 'videos',
    summary: 'Ask for a video',
    description:
      'Accepts a topic and a context and answers at once with a job, whose progress can be followed.',
    access: 'user',
    headers: IdempotencyKey,
    body: VideoRequest,
    answers: {
      201: {
        description: 'The job is accepted.',
        schema: Job,
        headers: ['Location', 'Idempotency-Replayed'],
        example: queuedJob,
      },
    },
    problems: ['validation_failed', ...idempotencyProblems, ...roomProblems],
  },
  getJobStatus: {
    id: 'getJobStatus',
    method: 'GET',
    path: `${job}/status`,
    tag: 'videos',
    summary: 'How far a job is',
    description: 'To be told instead of asking, open a WebSocket on `/ws/jobs/{job_id}`.',
    access: 'user',
    headers: IfNoneMatch,
    answers: {
      200: { description: 'The job.', schema: Job, headers: ['ETag', 'Retry-After'], example: processingJob },
      304: { description: 'Nothing has changed.', headers: ['ETag', 'Retry-After'] },
    },
    problems: ['not_found'],
  },
  getJobMetadata: {
    id: 'getJobMetadata',
    method: 'GET',
    path: `${job}/metadata`,
    tag: 'videos',
    summary: 'Everything that is known of a job',
    description: 'Request, files, processing log, seconds per stage, quality report and sources.',
    access: 'user',
    headers: IfNoneMatch,
    answers: {
      200: {
        description: 'The job and all about it.',
        schema: JobMetadata,
        headers: ['ETag'],
        example: exampleMetadata,
      },
      304: { description: 'Nothing has changed.', headers: ['ETag'] },
    },
    problems: ['not_found'],
  },
  cancelJob: {
    id: 'cancelJob',
    method: 'POST',
    path: `${job}/cancel`,
    tag: 'videos',
    summary: 'Stop a job',
    access: 'user',
    limit: 'read',
    answers: {
      200: { description: 'The job is cancelled.', schema: Job, example: cancelledJob },
      202: {
        description: 'The job is at work: its worker has been told to stop.',
        schema: Job,
        headers: ['Retry-After'],
        example: processingJob,
      },
    },
    problems: [
      'bad_request',
      'malformed_json',
      'forbidden',
      'not_found',
      'already_finished',
      'body_too_large',
      'unsupported_media_type',
    ],
  },
} as const satisfies Record<string, Operation>;
