import { queuedJob } from '../examples.ts';
import { IdempotencyKey, IfMatch } from '../headers.ts';
import { Job } from '../job.ts';
import type { Operation } from '../operation.ts';
import { idempotencyProblems, roomProblems } from '../problem-groups.ts';
import { ApprovalBody, SceneRetryBody } from '../scene-work.ts';

const job = '/api/v1/videos/jobs/{job_id}';
const goesOn = { ...queuedJob, attempt: 2 };

export const sceneWorkOperations = {
  approveStoryboard: {
    id: 'approveStoryboard',
    method: 'POST',
    path: `${job}/approve`,
    tag: 'videos',
    summary: 'Let a job go on with its storyboard',
    description:
      'For a job that was asked for with `approval: storyboard` and is `awaiting_approval`. GET …/storyboard gives the storyboard with its ETag. Send the `lesson` of it back to change it: If-Match must then name that ETag, and the critic looks at every scene that differs. The job goes on as its next attempt, whose deadline begins anew.',
    access: 'user',
    content: 'large-json',
    limit: 'read',
    headers: IfMatch,
    body: ApprovalBody.optional(),
    answers: { 200: { description: 'The job goes on.', schema: Job, example: goesOn } },
    problems: [
      'validation_failed',
      'forbidden',
      'not_awaiting_approval',
      'storyboard_unusable',
      'precondition_failed',
      'precondition_required',
    ],
  },
  retryScene: {
    id: 'retryScene',
    method: 'POST',
    path: `${job}/scenes/{scene}/retry`,
    tag: 'videos',
    summary: 'Make one scene of a finished video again',
    description:
      'With a `scene`, that is what it becomes; without, the authors write it another way. All else is taken as it is, and the video is put together anew as the next attempt of the job. Until that is complete the old video stays where it is. If it fails or is cancelled, the job is `completed` with the old video, and a warning says why.',
    access: 'user',
    content: 'large-json',
    headers: IdempotencyKey,
    body: SceneRetryBody.optional(),
    answers: {
      201: {
        description: 'The next attempt waits.',
        schema: Job,
        headers: ['Location', 'Idempotency-Replayed'],
        example: goesOn,
      },
    },
    problems: [
      ...idempotencyProblems,
      ...roomProblems,
      'validation_failed',
      'forbidden',
      'not_completed',
      'artifact_gone',
      'storyboard_unusable',
    ],
  },
} as const satisfies Record<string, Operation>;
