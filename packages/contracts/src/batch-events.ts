import { z } from 'zod';
import { Batch, BatchProgress } from './api/batch.ts';
import { Id, Timestamp } from './api/ids.ts';
import { JobStatus } from './api/job.ts';
import { Problem } from './api/problem.ts';
import { Stage } from './stages.ts';

const envelope = {
  batch_id: Id,
  seq: z.int().describe('1, 2, 3 … within the batch, without gaps.'),
  at: Timestamp,
  index: z.int().describe('Place of the item in the request, from 0.'),
  custom_id: z.string().nullable(),
  job_id: Id,
  attempt: z.int(),
  batch: BatchProgress.describe('The whole batch after this event.'),
};

/** What a batch's subscribers are told, in this order of `seq`, the same for every client. */
export const BatchEvent = z
  .discriminatedUnion('type', [
    z.strictObject({
      ...envelope,
      type: z.literal('item_status'),
      status: JobStatus,
      error: Problem.nullable(),
    }),
    z
      .strictObject({
        ...envelope,
        type: z.literal('item_progress'),
        percentage: z.number(),
        current_stage: Stage.nullable(),
      })
      .describe('At every tenth of an item; each detail is on the socket of its job.'),
  ])
  .meta({ id: 'BatchEvent' });
export type BatchEvent = z.infer<typeof BatchEvent>;

/** First frame on a batch's socket: the batch as it is after the event `seq`. Then as for a job. */
export const BatchSnapshotFrame = z
  .strictObject({ type: z.literal('snapshot'), seq: z.int(), batch: Batch })
  .meta({ id: 'BatchSnapshotFrame' });
export type BatchSnapshotFrame = z.infer<typeof BatchSnapshotFrame>;
export const BatchSocketFrame = z.union([BatchSnapshotFrame, BatchEvent]).meta({ id: 'BatchSocketFrame' });
export type BatchSocketFrame = z.infer<typeof BatchSocketFrame>;
