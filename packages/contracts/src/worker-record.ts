import { z } from 'zod';
import { Id, Timestamp } from './api/ids.ts';
import { Stage, stages } from './stages.ts';

// Not strict: a newer worker may say more than this version of the API knows.

/** What a worker is able to do. */
export const WorkerCapabilities = z
  .object({
    stages: z.array(Stage).describe('Stages of the pipeline that it runs.'),
    models: z.array(z.string()).describe('Authors that it can write with.'),
    voices: z.array(z.string()),
    qualities: z.array(z.string()),
    aspects: z.array(z.string()).default([]),
    themes: z.array(z.string()).default([]).describe('That it has by itself; others come with their jobs.'),
    ffmpeg_version: z.string().nullable(),
  })
  .meta({ id: 'WorkerCapabilities' });
export type WorkerCapabilities = z.infer<typeof WorkerCapabilities>;

/** A worker of which we know no more than that it runs jobs. */
const plain: WorkerCapabilities = {
  stages: [...stages],
  models: [],
  voices: [],
  qualities: [],
  aspects: [],
  themes: [],
  ffmpeg_version: null,
};

/** One run at work. */
export const WorkerJob = z
  .object({
    job_id: Id,
    attempt: z.int(),
    run: z.string().describe('One id for each start of the attempt.'),
    stage: Stage.nullable().default(null).describe('Null before the first stage has begun.'),
    percentage: z.number().min(0).max(100).default(0),
  })
  .meta({ id: 'WorkerJob' });
export type WorkerJob = z.infer<typeof WorkerJob>;

/** What a living worker says of itself at each heartbeat. */
export const WorkerRecord = z
  .object({
    worker_id: z.string(),
    version: z.string(),
    hostname: z.string().nullable().default(null),
    pid: z.int(),
    capacity: z.int().describe('Jobs that it runs side by side; 0 while it stops.'),
    started_at: Timestamp,
    memory_bytes: z.int().nullable().default(null).describe('Resident memory of its own process.'),
    capabilities: WorkerCapabilities.default(plain),
    jobs: z.array(WorkerJob),
  })
  .meta({ id: 'WorkerRecord' });
export type WorkerRecord = z.infer<typeof WorkerRecord>;
