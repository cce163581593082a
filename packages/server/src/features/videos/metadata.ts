import type { Job, JobMetadata } from '@lectern/contracts/api/job.ts';
import { noModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { JobEvent } from '@lectern/contracts/events.ts';
import type { Db } from '../../db/database.ts';
import type { JobRow } from '../../db/schema.ts';
import { listEvents } from '../../jobs/events.ts';
import { listRuns } from '../../jobs/store.ts';

const mostEvents = 5_000;

/** Everything that is known of a job. `job` is its core, already presented. */
export async function readMetadata(
  db: Db,
  row: JobRow,
  job: Job,
  retentionDays: number,
): Promise<JobMetadata> {
  const events = await listEvents(db, row.id, 0, mostEvents);
  return {
    job,
    request: row.request,
    artifacts: row.result?.artifacts ?? [],
    processing_log: events
      .filter((event) => event.type !== 'progress')
      .map((event) => ({ seq: event.seq, at: event.at, type: event.type, detail: tell(event) })),
    timings: row.result?.timings ?? [],
    model_usage: row.result?.model_usage ?? noModelUsage(row.request.model),
    reuse: row.result?.reuse ?? null,
    quality: row.result?.quality ?? null,
    sources: row.result?.sources ?? [],
    artifacts_kept_until: keptUntil(row, retentionDays),
    artifacts_removed_at: row.artifacts_removed_at?.toISOString() ?? null,
    worker_id: row.worker_id,
    runs: await listRuns(db, row.id),
  };
}

function keptUntil({ completed_at }: JobRow, days: number): string | null {
  if (completed_at === null || days === 0) return null;
  return new Date(completed_at.getTime() + days * 86_400_000).toISOString();
}

/** An event as a sentence of the processing log. */
function tell(event: Exclude<JobEvent, { type: 'progress' }>): string {
  switch (event.type) {
    case 'status':
      return event.error ? `${event.status}: ${event.error.detail}` : event.status;
    case 'stage':
      return `${event.stage} ${event.state}${event.seconds === null ? '' : ` after ${event.seconds.toFixed(2)} s`}`;
    case 'warning':
      return `${event.warning.code}: ${event.warning.detail}`;
    case 'log':
      return event.detail;
  }
}
