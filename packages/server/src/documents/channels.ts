import { BatchEvent, BatchSnapshotFrame } from '@lectern/contracts/batch-events.ts';
import { JobEvent, SnapshotFrame } from '@lectern/contracts/events.ts';
import { JobPayload } from '@lectern/contracts/queue.ts';
import { WorkerEvent } from '@lectern/contracts/worker-events.ts';
import type { z } from 'zod';
import { keys, prefix, queueName } from '../jobs/keys.ts';

/** One way on which messages go, and who sends them. */
export interface Channel {
  address: string;
  server: 'api' | 'redis';
  summary: string;
  description: string;
  /** Message name → what it carries. */
  messages: Record<string, { summary: string; payload: z.ZodType }>;
  /** What the service does on it. */
  operations: Record<string, { action: 'send' | 'receive'; summary: string }>;
  parameters?: Record<string, string>;
  bindings?: object;
}

const socketDescription = `The first frame is a snapshot; then comes every event, in the order of \`seq\` and without a gap.
\`?after=seq\` goes on after the last event that is known. The token travels in the Authorization header or in the subprotocol
(\`lectern.v1, bearer.<token>\`), and the socket is closed 1000 after the end of the work, 4401 without a valid session, 4404 when there is no
such thing, 4429 when you have as many sockets as you may, 1013 when the service is overloaded, 1001 when it stops. Close reasons are problem codes.`;

const after = {
  type: 'object',
  properties: {
    after: { type: 'integer', minimum: 0, description: 'Only events with a greater `seq` are sent.' },
  },
};

export const channels: Record<string, Channel> = {
  job: {
    address: '/ws/jobs/{job_id}',
    server: 'api',
    summary: 'One job, live.',
    description: socketDescription,
    parameters: { job_id: 'The job: its id.' },
    bindings: { ws: { method: 'GET', query: after } },
    messages: {
      snapshot: { summary: 'The job as it is now; the first frame.', payload: SnapshotFrame },
      jobEvent: { summary: 'What happened to the job.', payload: JobEvent },
    },
    operations: { sendJobEvents: { action: 'send', summary: 'Tells a client all about a job.' } },
  },
  batch: {
    address: '/ws/batches/{batch_id}',
    server: 'api',
    summary: 'A batch and all its items, live.',
    description: socketDescription,
    parameters: { batch_id: 'The batch: its id.' },
    bindings: { ws: { method: 'GET', query: after } },
    messages: {
      batchSnapshot: { summary: 'The batch as it is now; the first frame.', payload: BatchSnapshotFrame },
      batchEvent: { summary: 'What happened to an item, and to the batch by it.', payload: BatchEvent },
    },
    operations: { sendBatchEvents: { action: 'send', summary: 'Tells a client all about a batch.' } },
  },
  queue: {
    address: `${prefix}:${queueName}`,
    server: 'redis',
    summary: 'Jobs that wait for a worker.',
    description:
      'A BullMQ queue. The entry has the id `{job_id}-{attempt}` and the data below; one that is added twice is there once.',
    messages: { job: { summary: 'An attempt at a job: self-contained.', payload: JobPayload } },
    operations: {
      dispatchJob: { action: 'send', summary: 'The API puts a job on the queue.' },
      runJob: { action: 'receive', summary: 'A worker takes a job.' },
    },
  },
  workerEvents: {
    address: keys.events,
    server: 'redis',
    summary: 'What workers report.',
    description:
      'A Redis stream that a group of recorders reads. An entry is removed once it is in the database; each is recorded once.',
    messages: { workerEvent: { summary: 'What happened in a run.', payload: WorkerEvent } },
    operations: {
      reportEvent: { action: 'send', summary: 'A worker reports.' },
      recordEvent: { action: 'receive', summary: 'A recorder takes the report into the database.' },
    },
  },
};
