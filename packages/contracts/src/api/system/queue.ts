import { z } from 'zod';
import { Timestamp } from '../ids.ts';

/** Since when nothing is dispatched, and why. */
export const QueuePause = z
  .strictObject({
    paused_at: Timestamp,
    paused_by: z
      .string()
      .nullable()
      .describe('Id of the administrator; null when that user has been erased.'),
    reason: z.string().nullable(),
  })
  .meta({ id: 'QueuePause' });
export type QueuePause = z.infer<typeof QueuePause>;

export const QueuePauseRequest = z
  .strictObject({ reason: z.string().min(1).max(500).optional().describe('For other administrators.') })
  .meta({ id: 'QueuePauseRequest', examples: [{ reason: 'New workers are being rolled out.' }] });

/** Whether waiting jobs are given to workers. */
export const QueueState = z
  .strictObject({ paused: z.boolean(), pause: QueuePause.nullable() })
  .meta({ id: 'QueueState' });
export type QueueState = z.infer<typeof QueueState>;
