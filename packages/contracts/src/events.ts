import { z } from 'zod';
import { Id, Timestamp } from './api/ids.ts';
import { Job, JobStatus, Progress, VideoFile, Warning } from './api/job.ts';
import { Problem } from './api/problem.ts';
import { Stage } from './stages.ts';

const envelope = {
  job_id: Id,
  seq: z.int().describe('1, 2, 3 … within the job, without gaps.'),
  attempt: z.int(),
  at: Timestamp,
};

const StatusEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('status'),
    status: JobStatus,
    error: Problem.nullable(),
    video: VideoFile.nullable(),
  })
  .meta({ id: 'StatusEvent' });
const StageEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('stage'),
    stage: Stage,
    state: z.enum(['started', 'completed']),
    seconds: z.number().nullable(),
  })
  .meta({ id: 'StageEvent' });
const ProgressEvent = z
  .strictObject({ ...envelope, type: z.literal('progress'), progress: Progress })
  .meta({ id: 'ProgressEvent' });
const WarningEvent = z
  .strictObject({ ...envelope, type: z.literal('warning'), warning: Warning })
  .meta({ id: 'WarningEvent' });
const LogEvent = z
  .strictObject({ ...envelope, type: z.literal('log'), detail: z.string() })
  .meta({ id: 'LogEvent' });

/** What a job's subscribers are told, in this order of `seq`, the same for every client. */
export const JobEvent = z
  .discriminatedUnion('type', [StatusEvent, StageEvent, ProgressEvent, WarningEvent, LogEvent])
  .meta({ id: 'JobEvent' });
export type JobEvent = z.infer<typeof JobEvent>;

/**
 * First frame on a socket: the job as it is after the event `seq`. Then come all events with a `seq` greater than the
 * `after` of the socket's address, 0 when absent: those up to the snapshot's `seq` tell how the job came to be as it is.
 */
export const SnapshotFrame = z
  .strictObject({ type: z.literal('snapshot'), seq: z.int(), job: Job })
  .meta({ id: 'SnapshotFrame' });
export type SnapshotFrame = z.infer<typeof SnapshotFrame>;
export const SocketFrame = z.union([SnapshotFrame, JobEvent]).meta({ id: 'SocketFrame' });
export type SocketFrame = z.infer<typeof SocketFrame>;
