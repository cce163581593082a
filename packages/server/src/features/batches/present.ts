import type { Batch, BatchItem } from '@lectern/contracts/api/batch.ts';
import type { BatchEvent } from '@lectern/contracts/batch-events.ts';
import type { BatchRow, InvalidItem } from '../../db/schema/batches.ts';
import type { JobRow } from '../../db/schema.ts';
import { isOver, progressOf } from '../../jobs/batch-progress.ts';
import { jobLinks, presentFailure } from '../videos/present.ts';

/** A batch with its jobs as clients see it. `base` is the public address, or empty for relative links. */
export function presentBatch(batch: BatchRow, jobs: readonly JobRow[], base: string): Batch {
  const path = `${base}/api/v1/videos/batch/${batch.id}`;
  const progress = progressOf(batch, jobs);
  const items = [
    ...jobs.map((job) => presentItem(job, base)),
    ...batch.invalid.map((item) => presentInvalid(item, base)),
  ];
  return {
    batch_id: batch.id,
    name: batch.name,
    progress,
    created_at: batch.created_at.toISOString(),
    updated_at: latest([batch.created_at, ...jobs.map((job) => job.updated_at)]),
    completed_at: isOver(progress) ? latest(jobs.map((job) => job.completed_at ?? job.updated_at)) : null,
    items: items.sort((one, other) => one.index - other.index),
    links: {
      self: path,
      cancel: `${path}/cancel`,
      socket: `${base.replace(/^http/, 'ws')}/ws/batches/${batch.id}`,
    },
  };
}

function presentItem(job: JobRow, base: string): BatchItem {
  return {
    index: job.batch_index ?? 0,
    custom_id: job.custom_id,
    job_id: job.id,
    status: job.status,
    percentage: job.progress.percentage,
    error: job.error && presentFailure(job.error, base),
    links: job.deleted_at ? null : jobLinks(job.id, base),
  };
}

function presentInvalid({ index, customId, error }: InvalidItem, base: string): BatchItem {
  return {
    index,
    custom_id: customId,
    job_id: null,
    status: 'invalid',
    percentage: 0,
    error: presentFailure(error, base),
    links: null,
  };
}

const latest = (moments: Date[]) =>
  new Date(Math.max(...moments.map((moment) => moment.getTime()))).toISOString();

/** An event of a batch as clients see it. */
export const presentBatchEvent = (event: BatchEvent, base: string): BatchEvent =>
  event.type === 'item_status' && event.error
    ? { ...event, error: presentFailure(event.error, base) }
    : event;
