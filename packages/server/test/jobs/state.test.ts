import type { JobStatus } from '@lectern/contracts/api/job.ts';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { jobs } from '../../src/db/schema.ts';
import { listEvents } from '../../src/jobs/events.ts';
import { jobProblem } from '../../src/jobs/problem.ts';
import { requestCancel } from '../../src/jobs/requests.ts';
import * as state from '../../src/jobs/state.ts';
import { openServices } from '../fixtures/services.ts';
import { accept, sampleResult } from './fixtures/requests.ts';

let database: Database;
beforeAll(async () => {
  database = openDatabase((await openServices()).databaseUrl, { connections: 8 });
});
afterAll(() => database.close());

/** What should be, kept beside the database by rules written down once more. */
interface Model {
  status: JobStatus;
  attempt: number;
  run: string | null;
}

type Name = state.Transition;
interface Command {
  name: Name | 'ask_cancel';
  /** Of which attempt the caller knows: the present one, or one before or after it. */
  offset: number;
  run: string;
}

const command: fc.Arbitrary<Command> = fc.record({
  name: fc.constantFrom(...(Object.keys(state.transitions) as Name[]), 'ask_cancel' as const),
  offset: fc.constantFrom(0, 0, 0, 0, -1, 1),
  run: fc.constantFrom('first', 'second'),
});

/** Whether the command may act on the model, and what it makes of it. */
function predict(model: Model, { name, offset, run }: Command): Model | null {
  const ended = ['completed', 'failed', 'cancelled'].includes(model.status);
  if (name === 'ask_cancel') return model.status === 'queued' ? { ...model, status: 'cancelled' } : null;
  if (offset !== 0) return null;
  if (name === 'retry') {
    if (model.status !== 'failed' && model.status !== 'cancelled') return null;
    return { status: 'queued', attempt: model.attempt + 1, run: null };
  }
  if (ended) return null;
  if (name === 'start') return { ...model, status: 'processing', run };
  if (name === 'requeue')
    return model.status === 'processing' ? { ...model, status: 'queued', run: null } : null;
  if (model.run !== run) return null;
  if (model.status !== 'processing') return null;
  const after = { release: 'queued', complete: 'completed', fail: 'failed', cancel: 'cancelled' } as const;
  return { ...model, status: after[name], run: name === 'release' ? null : run };
}

async function perform(jobId: string, attempt: number, { name, run }: Command): Promise<boolean> {
  const { db } = database;
  const fence = { jobId, attempt, run };
  const at = new Date();
  if (name === 'ask_cancel') {
    const before = await db.select().from(jobs).where(eq(jobs.id, jobId));
    const topic = { request: async () => undefined };
    const outcome = await requestCancel(db, topic, jobId, { admin: true });
    return outcome.kind === 'cancelled' && before[0]?.status === 'queued';
  }
  const row = await db.transaction((tx) => {
    switch (name) {
      case 'start':
        return state.startJob(tx, fence, { workerId: 'worker', at });
      case 'release':
        return state.releaseJob(tx, fence, at);
      case 'requeue':
        return state.requeueJob(tx, { jobId, attempt }, at);
      case 'complete':
        return state.completeJob(tx, fence, sampleResult, at);
      case 'fail':
        return state.failJob(tx, fence, jobProblem('pipeline_failed', 'It broke.'), at);
      case 'cancel':
        return state.cancelJob(tx, fence, at);
      case 'retry':
        return state.retryJob(tx, { jobId, attempt }, at);
    }
  });
  return row !== null;
}

async function play(commands: Command[]): Promise<void> {
  const job = await accept(database);
  let model: Model = { status: 'queued', attempt: 1, run: null };
  const statuses: JobStatus[] = ['queued'];
  for (const one of commands) {
    const predicted = predict(model, one);
    const acted = await perform(job.id, model.attempt + one.offset, one);
    expect({ one, model, acted }).toEqual({ one, model, acted: predicted !== null });
    if (!predicted) continue;
    model = predicted;
    statuses.push(model.status);
  }
  const rows = await database.db.select().from(jobs).where(eq(jobs.id, job.id));
  expect(rows[0]).toMatchObject(model);
  const events = await listEvents(database.db, job.id, 0, 1000);
  expect(events.map((event) => event.seq)).toEqual(statuses.map((_, index) => index + 1));
  expect(events.map((event) => event.type === 'status' && event.status)).toEqual(statuses);
}

test('no illegal transition happens in 2,000 random command sequences', async () => {
  let played = 0;
  const sequences = fc.array(fc.array(command, { maxLength: 12 }), { minLength: 8, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(sequences, async (batch) => {
      await Promise.all(batch.map(play));
      played += batch.length;
    }),
    { numRuns: 250 },
  );
  expect(played).toBeGreaterThanOrEqual(2_000);
}, 240_000);
