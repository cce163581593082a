import { z } from 'zod';
import { Reuse, Source, StageTiming } from '../artifacts.ts';
import { QualityReport } from '../quality.ts';
import { Stage } from '../stages.ts';
import { Id, Timestamp } from './ids.ts';
import { ModelUsage } from './model-usage.ts';
import { Problem } from './problem.ts';
import { VideoRequest } from './request.ts';

export const JobStatus = z
  .enum(['queued', 'processing', 'awaiting_approval', 'completed', 'failed', 'cancelled'])
  .meta({
    id: 'JobStatus',
    description:
      'awaiting_approval: the storyboard is there, and the job goes on once its owner approves it; it ends as failed when that takes too long.',
  });
export type JobStatus = z.infer<typeof JobStatus>;
export const terminalStatuses: readonly JobStatus[] = ['completed', 'failed', 'cancelled'];

export const Warning = z
  .strictObject({ code: z.string(), detail: z.string(), stage: Stage.optional(), scene: z.int().optional() })
  .meta({ id: 'Warning' });
export type Warning = z.infer<typeof Warning>;

export const Progress = z
  .strictObject({
    percentage: z.number().min(0).max(100).describe('Never goes back within an attempt.'),
    current_stage: Stage.nullable(),
    stages_completed: z.array(Stage),
    scene: z.int().nullable().describe('Scenes finished within the current stage.'),
    scenes: z.int().nullable(),
    eta_s: z.number().nullable(),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof Progress>;

export const QueuePlace = z
  .strictObject({ position: z.int().nullable(), wait_s: z.number().nullable() })
  .meta({ id: 'QueuePlace', description: '1 is next; both are null once the job runs.' });

export const VideoFile = z
  .strictObject({
    file_size: z.int(),
    duration_s: z.number(),
    width: z.int(),
    height: z.int(),
    fps: z.number(),
    sha256: z.string(),
    content_type: z.literal('video/mp4'),
  })
  .meta({ id: 'VideoFile' });
export type VideoFile = z.infer<typeof VideoFile>;

export const JobLinks = z
  .strictObject({
    self: z.string(),
    metadata: z.string(),
    download: z.string(),
    thumbnail: z.string(),
    captions: z.string(),
    transcript: z.string(),
    storyboard: z.string(),
    chapters: z.string(),
    quiz: z.string(),
    poster: z.string(),
    provenance: z.string(),
    bundle: z.string(),
    download_url: z.string(),
    cancel: z.string(),
    retry: z.string(),
    approve: z.string(),
    events: z.string(),
    socket: z.string(),
  })
  .meta({ id: 'JobLinks' });

/** The core of a job: the answer of generate and of status, and the first frame of a socket. */
export const Job = z
  .strictObject({
    job_id: Id,
    status: JobStatus,
    progress: Progress,
    queue: QueuePlace,
    created_at: Timestamp,
    updated_at: Timestamp,
    started_at: Timestamp.nullable(),
    completed_at: Timestamp.nullable(),
    attempt: z.int(),
    warnings: z.array(Warning),
    error: Problem.nullable(),
    video: VideoFile.nullable(),
    links: JobLinks,
  })
  .meta({ id: 'Job' });
export type Job = z.infer<typeof Job>;

export const Artifact = z
  .strictObject({
    name: z.string(),
    content_type: z.string(),
    file_size: z.int(),
    sha256: z.string(),
  })
  .meta({ id: 'Artifact' });
export type Artifact = z.infer<typeof Artifact>;

export const LogEntry = z
  .strictObject({ seq: z.int(), at: Timestamp, type: z.string(), detail: z.string() })
  .meta({ id: 'LogEntry' });

/** Everything that is known of a job. */
export const JobMetadata = z
  .strictObject({
    job: Job,
    request: VideoRequest,
    artifacts: z.array(Artifact),
    processing_log: z.array(LogEntry),
    timings: z.array(StageTiming),
    model_usage: ModelUsage,
    reuse: Reuse.nullable().describe('Null before the job has a video, or where its worker does not tell.'),
    quality: QualityReport.nullable(),
    sources: z.array(Source),
    artifacts_kept_until: Timestamp.nullable().describe(
      'Null: not limited, or not known before the job ends.',
    ),
    artifacts_removed_at: Timestamp.nullable().describe('Since then downloads answer `artifact_gone`.'),
    worker_id: z.string().nullable().describe('Who runs the job, or ran it last.'),
    runs: z
      .array(z.strictObject({ attempt: z.int(), run: z.string(), events: z.int() }).meta({ id: 'JobRun' }))
      .describe('Every start of every attempt, and how much its worker has reported.'),
  })
  .meta({ id: 'JobMetadata' });
export type JobMetadata = z.infer<typeof JobMetadata>;
