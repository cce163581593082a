import type { Batch } from './batch.ts';
import { queuedJob } from './examples.ts';

const path = '/api/v1/videos/batch/01930a52-8000-7c3e-9f0a-5b1f2c3d4e5f';

/** A batch of one that has just been accepted, as the document shows it. */
export const queuedBatch: Batch = {
  batch_id: '01930a52-8000-7c3e-9f0a-5b1f2c3d4e5f',
  name: 'Week 3',
  progress: {
    status: 'queued',
    percentage: 0,
    counts: {
      total: 1,
      queued: 1,
      processing: 0,
      awaiting_approval: 0,
      completed: 0,
      failed: 0,
      cancelled: 0,
      invalid: 0,
    },
  },
  created_at: queuedJob.created_at,
  updated_at: queuedJob.updated_at,
  completed_at: null,
  items: [
    {
      index: 0,
      custom_id: 'pythagoras',
      job_id: queuedJob.job_id,
      status: 'queued',
      percentage: 0,
      error: null,
      links: queuedJob.links,
    },
  ],
  links: {
    self: path,
    cancel: `${path}/cancel`,
    socket: '/ws/batches/01930a52-8000-7c3e-9f0a-5b1f2c3d4e5f',
  },
};
