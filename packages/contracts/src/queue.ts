import { z } from 'zod';
import { Id, Timestamp } from './api/ids.ts';
import { Artifact, VideoFile } from './api/job.ts';
import { ModelUsage } from './api/model-usage.ts';
import { VideoRequest } from './api/request.ts';
import { Reuse, Source, StageTiming } from './artifacts.ts';
import { Continuation } from './continuation.ts';
import { MaterialReference } from './material.ts';
import { QualityReport } from './quality.ts';
import { Theme } from './theme/theme.ts';

/** A job on the queue: self-contained, so that any worker can run it. `attempt` is the fence number. */
export const JobPayload = z
  .strictObject({
    job_id: Id,
    attempt: z.int().min(1),
    request: VideoRequest,
    material: z
      .array(MaterialReference)
      .default([])
      .describe('Of the uploads of the request, those that are there.'),
    theme: Theme.optional().describe('The look that the request names, where it is not a built-in one.'),
    continues: Continuation.optional(),
    enqueued_at: Timestamp,
    batch_id: Id.optional().describe('Items of one batch share what they have in common.'),
    trace_id: z
      .string()
      .regex(/^[0-9a-f]{32}$/)
      .optional()
      .describe('Trace (W3C Trace Context) of the request, for log lines.'),
  })
  .meta({ id: 'JobPayload' });
export type JobPayload = z.infer<typeof JobPayload>;

/** What a finished attempt leaves behind. Storage keys are `jobs/{job_id}/{attempt}/{artifact name}`. */
export const JobResult = z
  .strictObject({
    video: VideoFile,
    artifacts: z.array(Artifact),
    timings: z.array(StageTiming),
    quality: QualityReport,
    sources: z.array(Source),
    model_usage: ModelUsage.optional().describe('Absent: no model was asked.'),
    reuse: Reuse.optional(),
  })
  .meta({ id: 'JobResult' });
export type JobResult = z.infer<typeof JobResult>;
