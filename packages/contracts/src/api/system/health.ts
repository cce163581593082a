import { z } from 'zod';
import { Timestamp } from '../ids.ts';
import { Problem } from '../problem.ts';
import { QueuePause } from './queue.ts';

/** Why a part is not simply up. */
export const HealthReason = z
  .enum(['no_answer', 'paused', 'no_workers', 'disk', 'memory', 'event_loop'])
  .meta({ id: 'HealthReason' });
export type HealthReason = z.infer<typeof HealthReason>;

const milliseconds = z
  .number()
  .nullable()
  .describe('What the check took; null when there was no answer in time.');
const failure = z
  .string()
  .nullable()
  .describe('Kind of the error; never its text, which may hold addresses.');

/** One part of the service; its details are for administrators. */
const part = <Details extends z.ZodRawShape>(name: string, details: Details) =>
  z
    .strictObject({
      status: z.enum(['up', 'degraded', 'down']),
      reasons: z.array(HealthReason),
      details: z
        .strictObject(details)
        .meta({ id: `${name}Details` })
        .optional(),
    })
    .meta({ id: `${name}Health` });

export const HealthComponents = z
  .strictObject({
    database: part('Database', {
      latency_ms: milliseconds,
      version: z.string().nullable(),
      connections: z
        .strictObject({ open: z.int(), idle: z.int(), waiting: z.int() })
        .describe("This process's pool; `waiting`: requests that wait for a connection."),
      error: failure,
    }),
    redis: part('Redis', {
      latency_ms: milliseconds,
      version: z.string().nullable(),
      memory_bytes: z.int().nullable(),
      error: failure,
    }),
    queue: part('Queue', {
      waiting: z.int().nullable(),
      active: z.int().nullable(),
      oldest_s: z.number().nullable().describe('Age of the job that has waited longest.'),
      pause: QueuePause.nullable(),
    }),
    storage: part('Storage', { latency_ms: milliseconds, error: failure }),
    workers: part('Workers', {
      count: z.int(),
      capacity: z.int(),
      busy: z.int(),
      versions: z.array(z.string()),
      stages: z.record(z.string(), z.int()).describe('How many workers run each stage.'),
      models: z.record(z.string(), z.int()).describe('How many workers can write with each model.'),
      voices: z.record(z.string(), z.int()).describe('How many workers have each voice.'),
    }).describe('The agent services.'),
    resources: part('Resources', {
      event_loop_delay_ms: z.number(),
      heap_used_bytes: z.int(),
      heap_limit_bytes: z.int(),
      rss_bytes: z.int(),
      memory_limit_bytes: z.int(),
      disk_free_bytes: z.int(),
      disk_total_bytes: z.int(),
    }).describe('Of the process that answers.'),
  })
  .meta({ id: 'HealthComponents' });
export type HealthComponents = z.infer<typeof HealthComponents>;

/** The service works; `degraded`: in part. */
export const Health = z
  .strictObject({
    status: z.enum(['ok', 'degraded']),
    checked_at: Timestamp,
    version: z.string().optional().describe('For administrators.'),
    components: HealthComponents,
  })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof Health>;

/** A problem with the members of `Health` beside it. Without them when the process is stopping. */
export const HealthProblem = z
  .strictObject({
    ...Problem.shape,
    checked_at: Timestamp.optional(),
    version: z.string().optional(),
    components: HealthComponents.optional(),
  })
  .meta({ id: 'HealthProblem' });
