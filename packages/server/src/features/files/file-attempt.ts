import type { JobRow } from '../../db/schema.ts';

/**
 * The attempt whose files a job shows: the one that has made its video, which stays while a scene of it is made again; that
 * of a storyboard which waits; else the one that is at work.
 */
export const fileAttempt = (job: Pick<JobRow, 'attempt' | 'result_attempt'>): number =>
  job.result_attempt ?? job.attempt;
