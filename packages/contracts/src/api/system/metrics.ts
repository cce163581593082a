import { z } from 'zod';
import { Stage } from '../../stages.ts';
import { Timestamp } from '../ids.ts';

const seconds = z.number().nullable();
/** Null when there was nothing to measure. */
const Quantiles = z
  .strictObject({ samples: z.int(), p50_s: seconds, p95_s: seconds })
  .meta({ id: 'Quantiles' });

const QueueFigures = z
  .strictObject({
    waiting: z.int(),
    active: z.int(),
    users: z.int().describe('Who have jobs that wait.'),
    oldest_s: seconds.describe('Age of the job that has waited longest.'),
    paused: z.boolean(),
    by_priority: z.array(
      z.strictObject({
        priority: z.enum(['low', 'normal', 'high']),
        waiting: z.int(),
        users: z.int(),
        oldest_s: seconds,
      }),
    ),
  })
  .meta({ id: 'QueueFigures' });

const ProcessingFigures = z
  .strictObject({
    jobs: Quantiles.describe('From the start of a job to its end.'),
    waits: Quantiles.describe('From the acceptance of a job to its start.'),
    stages: z.array(z.strictObject({ stage: Stage, ...Quantiles.shape })),
  })
  .meta({ id: 'ProcessingFigures' })
  .describe('Of the 200 videos that were completed last.');

const OutcomeFigures = z
  .strictObject({
    last_minute: z.int().describe('Jobs that ended.'),
    last_hour: z.int(),
    completed: z.int(),
    failed: z.int(),
    cancelled: z.int(),
    success_rate: z.number().min(0).max(1).nullable().describe('Completed of completed and failed.'),
    failures: z.array(z.strictObject({ code: z.string(), jobs: z.int() })),
  })
  .meta({ id: 'OutcomeFigures' })
  .describe('Of the last hour, but at most of the 10,000 jobs that ended last.');

const OperationFigures = z
  .strictObject({
    operation: z.string(),
    requests: z.int(),
    per_minute: z.int().describe('In the last sixty seconds.'),
    errors: z.int().describe('Answers with a status of 500 or more.'),
    p50_s: seconds,
    p95_s: seconds,
  })
  .meta({ id: 'OperationFigures' });
export type OperationFigures = z.infer<typeof OperationFigures>;

const ProcessFigures = z
  .strictObject({
    uptime_s: z.number(),
    cpu_share: z.number().describe('Of one core, since a minute ago at most.'),
    rss_bytes: z.int(),
    heap_used_bytes: z.int(),
    heap_limit_bytes: z.int(),
    event_loop: z.strictObject({ delay_p50_s: z.number(), delay_p99_s: z.number() }),
    disk: z.strictObject({ free_bytes: z.int(), total_bytes: z.int() }),
    sockets: z.int().describe('Open sockets and streams of events.'),
    database: z.strictObject({ open: z.int(), idle: z.int(), waiting: z.int() }),
    operations: z
      .array(OperationFigures)
      .describe('Since the start of the process; latencies from histograms.'),
  })
  .meta({ id: 'ProcessFigures' })
  .describe('Of the process that answers; the rest is of the whole service.');

export const SystemMetrics = z
  .strictObject({
    measured_at: Timestamp,
    queue: QueueFigures,
    processing: ProcessingFigures,
    outcomes: OutcomeFigures,
    recorder: z
      .strictObject({ backlog: z.int(), lag_s: z.number() })
      .meta({ id: 'RecorderFigures' })
      .describe("Workers' events that are not on record yet, and the age of the eldest."),
    process: ProcessFigures,
  })
  .meta({ id: 'SystemMetrics' });
export type SystemMetrics = z.infer<typeof SystemMetrics>;
