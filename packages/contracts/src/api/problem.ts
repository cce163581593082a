import { z } from 'zod';

/** The stable error codes. Each has an HTTP status, a title for people, and whether trying again can help. */
export const problems = {
  malformed_json: { status: 400, title: 'The body is not valid JSON', retryable: false },
  bad_request: { status: 400, title: 'The request cannot be understood', retryable: false },
  unauthenticated: { status: 401, title: 'A valid session token is needed', retryable: false },
  forbidden: { status: 403, title: 'You may not do this', retryable: false },
  link_invalid: { status: 403, title: 'This address is not valid', retryable: false },
  link_expired: { status: 403, title: 'This address has run out', retryable: false },
  not_found: { status: 404, title: 'There is nothing here', retryable: false },
  artifact_gone: { status: 404, title: 'The file is gone', retryable: false },
  method_not_allowed: { status: 405, title: 'This method is not available here', retryable: false },
  request_timeout: { status: 408, title: 'The request took too long to arrive', retryable: true },
  not_completed: { status: 409, title: 'The video is not finished', retryable: true },
  already_finished: { status: 409, title: 'The job has already finished', retryable: false },
  webhook_limit_reached: { status: 409, title: 'You have as many webhooks as are allowed', retryable: false },
  webhook_disabled: { status: 409, title: 'The webhook is disabled', retryable: false },
  not_retryable: {
    status: 409,
    title: 'Only a failed or cancelled job can be tried again',
    retryable: false,
  },
  job_running: { status: 409, title: 'The job has not ended', retryable: true },
  not_awaiting_approval: { status: 409, title: 'The job does not wait for an approval', retryable: false },
  storyboard_unusable: {
    status: 409,
    title: 'The storyboard is not one that can be gone on from',
    retryable: false,
  },
  idempotency_in_flight: {
    status: 409,
    title: 'The first request with this key is still running',
    retryable: true,
  },
  name_taken: { status: 409, title: 'Something else of yours has this name', retryable: false },
  too_many_configurations: { status: 409, title: 'You have saved as many as you may', retryable: false },
  too_many_uploads: { status: 409, title: 'You keep as many uploads as you may', retryable: false },
  precondition_failed: { status: 412, title: 'It has changed since you read it', retryable: false },
  body_too_large: { status: 413, title: 'The body is too large', retryable: false },
  unsupported_media_type: {
    status: 415,
    title: 'A body of this media type is not taken here',
    retryable: false,
  },
  unsupported_upload: { status: 415, title: 'A file of this kind is not taken', retryable: false },
  upload_too_large: { status: 413, title: 'The file is too large', retryable: false },
  range_not_satisfiable: { status: 416, title: 'The range lies outside the file', retryable: false },
  validation_failed: { status: 422, title: 'Some fields are not valid', retryable: false },
  idempotency_mismatch: { status: 422, title: 'This key was used for another request', retryable: false },
  precondition_required: { status: 428, title: 'Say in If-Match what you have read', retryable: false },
  malware_found: { status: 422, title: 'The file carries malware', retryable: false },
  active_content: { status: 422, title: 'The file could act by itself', retryable: false },
  upload_bomb: { status: 422, title: 'The file unpacks to more than is allowed', retryable: false },
  upload_encrypted: { status: 422, title: 'The file is encrypted', retryable: false },
  upload_unreadable: { status: 422, title: 'The file cannot be read', retryable: false },
  upload_empty: { status: 422, title: 'The file holds no text', retryable: false },
  batch_too_large: { status: 422, title: 'The batch has too many items', retryable: false },
  headers_too_large: { status: 431, title: 'The headers are too large', retryable: false },
  upgrade_required: { status: 426, title: 'Open a WebSocket here', retryable: false },
  rate_limited: { status: 429, title: 'Too many requests', retryable: true },
  too_many_jobs: { status: 429, title: 'You have as many unfinished jobs as you may', retryable: true },
  quota_exceeded: { status: 429, title: 'Your quota is used up', retryable: true },
  internal: { status: 500, title: 'Something went wrong on our side', retryable: true },
  unavailable: { status: 503, title: 'The service cannot do this right now', retryable: true },
  overloaded: { status: 503, title: 'The service has too much to do right now', retryable: true },
  scanner_unavailable: { status: 503, title: 'Files cannot be examined right now', retryable: true },
  unhealthy: { status: 503, title: 'A part of the service is down', retryable: true },
  queue_full: { status: 503, title: 'Too many jobs are waiting', retryable: true },
  // Reasons of a failed job; sent inside a job, never as the status of a request.
  pipeline_failed: { status: 500, title: 'The video could not be made', retryable: true },
  deadline_exceeded: { status: 504, title: 'The job took longer than its deadline', retryable: true },
  approval_expired: { status: 504, title: 'Nobody approved the storyboard in time', retryable: true },
  worker_lost: { status: 500, title: 'The workers that ran the job died', retryable: true },
} as const satisfies Record<string, { status: number; title: string; retryable: boolean }>;
export type ProblemCode = keyof typeof problems;

export const FieldError = z
  .strictObject({
    pointer: z.string().describe('JSON Pointer (RFC 6901) to the field, e.g. `/context`.'),
    code: z.string().describe('What rule the value broke, e.g. `too_big`.'),
    detail: z.string(),
  })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof FieldError>;

/** RFC 9457. One shape for HTTP errors, socket closes and failed jobs. */
export const Problem = z
  .strictObject({
    type: z.string().describe('URL of a page that explains the code.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    request_id: z.string().optional(),
    retryable: z.boolean(),
    stage: z.string().optional().describe('Stage at which a job failed.'),
    errors: z.array(FieldError).optional(),
    max_batch_size: z.int().optional().describe('Of `batch_too_large`: how many items a batch may have.'),
    suggested_batch_sizes: z
      .array(z.int())
      .optional()
      .describe('Of `batch_too_large`: into which batches to part the items.'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
