import type { Job } from '@lectern/contracts/api/job.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import type { JobRow } from '../../db/schema.ts';
import type { Place } from '../../jobs/places.ts';

/** A job as clients see it. `base` is the public address, or empty for relative links. */
export function presentJob(job: JobRow, place: Place, base: string): Job {
  return {
    job_id: job.id,
    status: job.status,
    progress: job.progress,
    queue: { position: place.position, wait_s: place.wait_s },
    created_at: job.created_at.toISOString(),
    updated_at: job.updated_at.toISOString(),
    started_at: job.started_at?.toISOString() ?? null,
    completed_at: job.completed_at?.toISOString() ?? null,
    attempt: job.attempt,
    warnings: job.warnings,
    error: job.error && presentFailure(job.error, base),
    video: job.result?.video ?? null,
    links: jobLinks(job.id, base),
  };
}

/** Where to go on from a job. */
export function jobLinks(jobId: string, base: string): Job['links'] {
  const path = `${base}/api/v1/videos/jobs/${jobId}`;
  return {
    self: `${path}/status`,
    metadata: `${path}/metadata`,
    download: `${path}/download`,
    thumbnail: `${path}/thumbnail`,
    captions: `${path}/captions`,
    transcript: `${path}/transcript`,
    storyboard: `${path}/storyboard`,
    chapters: `${path}/chapters`,
    quiz: `${path}/quiz`,
    poster: `${path}/poster`,
    provenance: `${path}/provenance`,
    bundle: `${path}/bundle`,
    download_url: `${path}/download-url`,
    cancel: `${path}/cancel`,
    retry: `${path}/retry`,
    approve: `${path}/approve`,
    events: `${path}/events`,
    socket: `${base.replace(/^http/, 'ws')}/ws/jobs/${jobId}`,
  };
}

/** The reason of a failed job, with the page of its kind at the public address. */
export function presentFailure(error: Problem, base: string): Problem {
  return { ...error, type: `${base}/errors/${error.code}` };
}
