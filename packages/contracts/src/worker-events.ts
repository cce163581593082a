import { z } from 'zod';
import { Id, Timestamp } from './api/ids.ts';
import { Artifact, Progress, Warning } from './api/job.ts';
import { Problem } from './api/problem.ts';
import { JobResult } from './queue.ts';
import { Stage } from './stages.ts';

const envelope = {
  job_id: Id,
  attempt: z.int(),
  run: z
    .string()
    .describe(
      'One id for each start of the attempt: a worker that was killed and one that took over differ.',
    ),
  seq: z.int().describe('1, 2, 3 … within the run.'),
  at: Timestamp,
};

/** What a worker reports on the events stream. The recorder stores each once, by `(job_id, attempt, run, seq)`. */
export const WorkerEvent = z
  .discriminatedUnion('type', [
    z.strictObject({ ...envelope, type: z.literal('started'), worker_id: z.string() }),
    z.strictObject({
      ...envelope,
      type: z.literal('stage'),
      stage: Stage,
      state: z.enum(['started', 'completed']),
      seconds: z.number().nullable(),
    }),
    z.strictObject({ ...envelope, type: z.literal('progress'), progress: Progress }),
    z.strictObject({ ...envelope, type: z.literal('warning'), warning: Warning }),
    z.strictObject({ ...envelope, type: z.literal('log'), detail: z.string() }),
    z
      .strictObject({ ...envelope, type: z.literal('awaiting_approval'), storyboard: Artifact })
      .describe(
        'The storyboard is in storage, as `jobs/{job_id}/{attempt}/storyboard.json`; the run is over.',
      ),
    z.strictObject({ ...envelope, type: z.literal('completed'), result: JobResult }),
    z.strictObject({ ...envelope, type: z.literal('failed'), error: Problem }),
    z.strictObject({ ...envelope, type: z.literal('cancelled') }),
    z
      .strictObject({ ...envelope, type: z.literal('released') })
      .describe('The worker stops and gives the job back unfinished; it does not count as a death.'),
  ])
  .meta({ id: 'WorkerEvent' });
export type WorkerEvent = z.infer<typeof WorkerEvent>;
