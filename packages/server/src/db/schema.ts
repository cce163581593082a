import type { Artifact, JobStatus, Progress, Warning } from '@lectern/contracts/api/job.ts';
import type { Problem } from '@lectern/contracts/api/problem.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Continuation } from '@lectern/contracts/continuation.ts';
import type { JobEvent } from '@lectern/contracts/events.ts';
import type { JobResult } from '@lectern/contracts/queue.ts';
import {
  date,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

// The SQL files in migrations/ make the tables (with their checks and indexes); this page types them.

const moment = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

export const jobs = pgTable('jobs', {
  id: uuid('id').primaryKey(),
  user_id: text('user_id').notNull(),
  status: text('status').$type<JobStatus>().notNull(),
  /** The fence: what a worker of an earlier attempt reports changes nothing. */
  attempt: integer('attempt').notNull().default(1),
  request: jsonb('request').$type<VideoRequest>().notNull(),
  /** The trace of the request that the job came with. */
  trace_id: text('trace_id'),
  /** Orders one user's own jobs; greater goes first. */
  priority: smallint('priority').notNull().default(0),
  progress: jsonb('progress').$type<Progress>().notNull(),
  warnings: jsonb('warnings').$type<Warning[]>().notNull().default([]),
  error: jsonb('error').$type<Problem>(),
  /** Of the last attempt that has made a video; it stays while a scene of it is made again. */
  result: jsonb('result').$type<JobResult>(),
  /** The attempt that has left the result, and what there was to say of it. */
  result_attempt: integer('result_attempt'),
  result_warnings: jsonb('result_warnings').$type<Warning[]>(),
  /** What waits for approval, or waited last; a file of its attempt. */
  storyboard: jsonb('storyboard').$type<Artifact>(),
  awaiting_since: moment('awaiting_since'),
  /** From where the attempt goes on. */
  continuation: jsonb('continuation').$type<Continuation>(),
  /** The start of the attempt that counts now: reports of any other are dropped. */
  run: text('run'),
  worker_id: text('worker_id'),
  /** How many runs of this attempt ended with their worker. */
  deaths: integer('deaths').notNull().default(0),
  /** When the job was put on the queue; null while it waits in the database. */
  enqueued_at: moment('enqueued_at'),
  cancel_requested_at: moment('cancel_requested_at'),
  last_seq: integer('last_seq').notNull().default(0),
  created_at: moment('created_at').notNull(),
  updated_at: moment('updated_at').notNull(),
  started_at: moment('started_at'),
  /** When the job ended, in whatever way. */
  completed_at: moment('completed_at'),
  deleted_at: moment('deleted_at'),
  /** The day (of UTC) whose quota it counts for; null once it has been given back. */
  charged_on: date('charged_on', { mode: 'string' }),
  /** When its files were removed; null while they may be there. */
  artifacts_removed_at: moment('artifacts_removed_at'),
  batch_id: uuid('batch_id'),
  /** What the batch calls it. */
  custom_id: text('custom_id'),
  /** Place in the batch, from 0. */
  batch_index: integer('batch_index'),
});
export type JobRow = typeof jobs.$inferSelect;

/** What an event says beside its envelope (`job_id`, `seq`, `attempt`, `at`). */
export type JobEventBody = JobEvent extends infer Event
  ? Event extends JobEvent
    ? Omit<Event, 'job_id' | 'seq' | 'attempt' | 'at' | 'type'>
    : never
  : never;

export const jobEvents = pgTable(
  'job_events',
  {
    job_id: uuid('job_id').notNull(),
    seq: integer('seq').notNull(),
    attempt: integer('attempt').notNull(),
    at: moment('at').notNull(),
    type: text('type').$type<JobEvent['type']>().notNull(),
    body: jsonb('body').$type<JobEventBody>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.job_id, table.seq] })],
);

export const jobRuns = pgTable(
  'job_runs',
  {
    job_id: uuid('job_id').notNull(),
    attempt: integer('attempt').notNull(),
    run: text('run').notNull(),
    last_seq: integer('last_seq').notNull(),
  },
  (table) => [primaryKey({ columns: [table.job_id, table.attempt, table.run] })],
);

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    user_id: text('user_id').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    status: integer('status').notNull(),
    headers: jsonb('headers').$type<Record<string, string>>().notNull(),
    answer: json('answer').$type<unknown>().notNull(),
    expires_at: moment('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.user_id, table.operation, table.key] })],
);
