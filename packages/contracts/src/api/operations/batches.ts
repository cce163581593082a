import { Batch, BatchRequest } from '../batch.ts';
import { queuedBatch } from '../batch-example.ts';
import { IdempotencyKey, IfNoneMatch } from '../headers.ts';
import type { Operation } from '../operation.ts';
import { idempotencyProblems, roomProblems } from '../problem-groups.ts';

const batch = '/api/v1/videos/batch/{batch_id}';

export const batchOperations = {
  createBatch: {
    id: 'createBatch',
    method: 'POST',
    path: '/api/v1/videos/batch',
    tag: 'batches',
    summary: 'Ask for many videos',
    description:
      'All items are taken in together, or none. Each becomes a job of its own: one that fails leaves the others alone. What an item says wins over the defaults of the batch, these over a saved configuration. An item that equals one which is finished gets the same video without its being made again.',
    access: 'user',
    content: 'large-json',
    headers: IdempotencyKey,
    body: BatchRequest,
    answers: {
      201: {
        description: 'The batch is accepted.',
        schema: Batch,
        headers: ['Location', 'Idempotency-Replayed'],
        example: queuedBatch,
      },
    },
    problems: [...idempotencyProblems, ...roomProblems, 'validation_failed', 'batch_too_large'],
  },
  getBatch: {
    id: 'getBatch',
    method: 'GET',
    path: batch,
    tag: 'batches',
    summary: 'How far a batch is, with each of its items',
    description: 'To be told instead of asking, open a WebSocket on `/ws/batches/{batch_id}`.',
    access: 'user',
    headers: IfNoneMatch,
    answers: {
      200: {
        description: 'The batch.',
        schema: Batch,
        headers: ['ETag', 'Retry-After'],
        example: queuedBatch,
      },
      304: { description: 'Nothing has changed.', headers: ['ETag', 'Retry-After'] },
    },
    problems: [],
  },
  cancelBatch: {
    id: 'cancelBatch',
    method: 'POST',
    path: `${batch}/cancel`,
    tag: 'batches',
    summary: 'Stop all jobs of a batch that have not ended',
    description:
      'Those that wait are cancelled at once, those at work are told to stop, those that have ended are left alone. May be repeated.',
    access: 'user',
    limit: 'read',
    answers: {
      202: {
        description: 'Nothing more of the batch will begin.',
        schema: Batch,
        headers: ['Retry-After'],
        example: queuedBatch,
      },
    },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
