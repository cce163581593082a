import { z } from 'zod';
import { QueuePlace } from './job.ts';

export const CostRange = z
  .strictObject({ min_usd: z.number(), max_usd: z.number() })
  .meta({ id: 'CostRange' });
export type CostRange = z.infer<typeof CostRange>;

/** What a request would come to. Nothing of it is promised. */
export const Estimate = z
  .strictObject({
    scenes: z.int(),
    duration_s: z.number().describe('Seconds of video.'),
    work_s: z.number().describe('Seconds from the start of the work to the finished video.'),
    cost: CostRange.nullable().describe('For models; null where the price of one is not known.'),
    queue: QueuePlace.describe('Where the job would stand if it were asked for now.'),
    measured_jobs: z
      .int()
      .describe('How many finished jobs the seconds of work are measured on; with 0 they are supposed.'),
  })
  .meta({ id: 'Estimate' });
export type Estimate = z.infer<typeof Estimate>;

export const exampleEstimate: Estimate = {
  scenes: 7,
  duration_s: 127,
  work_s: 25.4,
  cost: { min_usd: 0, max_usd: 0 },
  queue: { position: 3, wait_s: 51 },
  measured_jobs: 100,
};
