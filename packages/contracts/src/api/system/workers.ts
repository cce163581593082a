import { z } from 'zod';
import { WorkerRecord } from '../../worker-record.ts';

/** A worker that is alive. */
export const SystemWorker = z
  .object({ ...WorkerRecord.shape, heartbeat_age_s: z.number().describe('Since it last said so.') })
  .meta({ id: 'SystemWorker' });
export type SystemWorker = z.infer<typeof SystemWorker>;

/** All of them: a worker that has said nothing for eight seconds is gone. */
export const SystemWorkers = z.strictObject({ workers: z.array(SystemWorker) }).meta({ id: 'SystemWorkers' });
