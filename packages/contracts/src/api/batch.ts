import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';
import { JobLinks, JobStatus } from './job.ts';
import { VideoOptions } from './options.ts';
import { Problem } from './problem.ts';
import { SentRequest } from './request.ts';
import { text } from './text.ts';

export const batchLimits = { name: { max: 200 }, custom_id: { max: 64 } } as const;

const CustomId = z
  .string()
  .regex(/^[\w.:-]+$/, 'Must consist of letters, digits and . : _ -')
  .max(batchLimits.custom_id.max)
  .describe('Your name for the item, unique in the batch.');

/** One video of a batch. */
export const BatchItemRequest = SentRequest.extend({ custom_id: CustomId.optional() }).meta({
  id: 'BatchItemRequest',
});
export type BatchItemRequest = z.infer<typeof BatchItemRequest>;

export const BatchRequest = z
  .strictObject({
    name: text(batchLimits.name.max).optional().describe('For people.'),
    defaults: VideoOptions.extend({
      configuration_id: Id.optional().describe('A saved configuration of yours, beneath the other defaults.'),
    })
      .prefault({})
      .describe('Options of all items that do not say otherwise themselves.'),
    items: z
      .array(BatchItemRequest)
      .min(1)
      .describe('As many as `limits` of the catalog says. Each becomes a job of its own.'),
    on_invalid: z
      .enum(['reject', 'skip'])
      .default('reject')
      .describe('Whether an invalid item refuses the whole batch, or is left out and reported.'),
  })
  .meta({
    id: 'BatchRequest',
    examples: [
      {
        name: 'Week 3',
        defaults: { quality: 'high' },
        items: [
          {
            custom_id: 'pythagoras',
            topic: 'The Pythagorean theorem',
            context: 'In a right triangle a² + b² = c².',
          },
          {
            custom_id: 'angles',
            topic: 'The angles of a triangle',
            context: 'They add up to 180°.',
            quality: 'low',
          },
        ],
      },
    ],
  });

export const BatchStatus = z
  .enum(['queued', 'processing', 'completed', 'completed_with_errors', 'failed', 'cancelled'])
  .meta({
    id: 'BatchStatus',
    description:
      'queued: nothing has begun; processing: some items have no end yet; completed: every item has its video; completed_with_errors: some have; failed: none has, and not all were cancelled; cancelled: none has, and all jobs were cancelled.',
  });
export type BatchStatus = z.infer<typeof BatchStatus>;

export const BatchCounts = z
  .strictObject({
    total: z.int(),
    ...(Object.fromEntries(JobStatus.options.map((status) => [status, z.int()])) as Record<
      JobStatus,
      z.ZodInt
    >),
    invalid: z.int().describe('Items that were left out.'),
  })
  .meta({ id: 'BatchCounts' });
export type BatchCounts = z.infer<typeof BatchCounts>;

/** The whole of a batch in a few numbers. */
export const BatchProgress = z
  .strictObject({
    status: BatchStatus,
    percentage: z.number().min(0).max(100).describe('Mean of the items; one that has ended counts as 100.'),
    counts: BatchCounts,
  })
  .meta({ id: 'BatchProgress' });
export type BatchProgress = z.infer<typeof BatchProgress>;

export const BatchItem = z
  .strictObject({
    index: z.int().min(0).describe('Place in the request, from 0.'),
    custom_id: z.string().nullable(),
    job_id: Id.nullable(),
    status: z.enum([...JobStatus.options, 'invalid']),
    percentage: z.number().min(0).max(100),
    error: Problem.nullable().describe('Why the job failed, or why the item was left out.'),
    links: JobLinks.nullable().describe('Null when there is no job, or it was deleted.'),
  })
  .meta({ id: 'BatchItem' });
export type BatchItem = z.infer<typeof BatchItem>;

export const Batch = z
  .strictObject({
    batch_id: Id,
    name: z.string().nullable(),
    progress: BatchProgress,
    created_at: Timestamp,
    updated_at: Timestamp,
    completed_at: Timestamp.nullable(),
    items: z.array(BatchItem),
    links: z
      .strictObject({ self: z.string(), cancel: z.string(), socket: z.string() })
      .meta({ id: 'BatchLinks' }),
  })
  .meta({ id: 'Batch' });
export type Batch = z.infer<typeof Batch>;
