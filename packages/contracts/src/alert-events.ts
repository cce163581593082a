import { z } from 'zod';
import { Timestamp } from './api/ids.ts';

export const AlertName = z
  .enum(['DatabaseLost', 'RedisLost', 'NoWorker', 'QueueStuck', 'FailureRateHigh', 'DiskNearlyFull'])
  .meta({ id: 'AlertName' });
export type AlertName = z.infer<typeof AlertName>;

/** What the operator's webhook is sent: once while a condition lasts, and once when it is over. */
export const AlertEvent = z
  .strictObject({
    type: z.enum(['alert.firing', 'alert.resolved']),
    timestamp: Timestamp,
    data: z.strictObject({
      alert: AlertName,
      severity: z.enum(['critical', 'warning']),
      summary: z.string(),
      detail: z.string().nullable().describe('What was found; null when it is over.'),
      since: Timestamp,
    }),
  })
  .meta({ id: 'AlertEvent' });
export type AlertEvent = z.infer<typeof AlertEvent>;
