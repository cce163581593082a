import type { Job } from '@lectern/contracts/api/job.ts';
import { Failure } from '../failure.ts';
import { showProgress } from '../progress/display.ts';
import type { Client } from './client.ts';
import { followJob } from './follow-job.ts';

/**
 * Shows a job's stages until it has ended.
 * @throws Failure when it fails or is cancelled, and when it waits for somebody to approve its storyboard.
 */
export async function awaitVideo(client: Client, jobId: string, signal: AbortSignal): Promise<Job> {
  const progress = showProgress();
  try {
    for await (const frame of followJob(client, jobId, signal)) {
      if (frame.type === 'snapshot') progress.take({ type: 'progress', progress: frame.job.progress });
      else if (frame.type === 'stage' || frame.type === 'progress') progress.take(frame);
    }
  } finally {
    progress.close();
  }
  const job = await client.status(jobId, signal);
  if (job.status === 'awaiting_approval')
    throw new Failure(
      `The storyboard waits for your approval: look at it with "lectern storyboard ${jobId}", then "lectern approve ${jobId}".`,
    );
  if (job.status === 'failed')
    throw new Failure(`The job failed: ${job.error?.detail ?? 'no reason was given'}`);
  if (job.status !== 'completed') throw new Failure(`The job ended as ${job.status}.`);
  return job;
}
