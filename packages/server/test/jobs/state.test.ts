import type { JobStatus } from '@lectern/contracts/api/job.ts';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { jobs } from '../../src/db/schema.ts';
import { listEvents } from '../../src/jobs/events.ts';
import { jobProblem } from '../../src/jobs/problem.ts';
import { requestCancel } from '../../src/jobs/requests.ts';
import { approveJob, holdJob, redoJob } from '../../src/jobs/scene-state.ts';
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
  /** The attempt that has made its video. */
  result_attempt: number | null;
}

/** A video from before is restored by `fail` and `cancel`. */
type Name = Exclude<state.Transition, 'restore'>;
interface Command {
  name: Name | 'ask_cancel';
  /** Of which attempt the caller knows: the present one, or one before or after it. */
  offset: number;
  run: string;
}

const names = Object.keys(state.transitions).filter((name) => name !== 'restore') as Name[];
const command: fc.Arbitrary<Command> = fc.record({
  name: fc.constantFrom(...names, 'ask_cancel' as const),
  offset: fc.constantFrom(0, 0, 0, 0, -1, 1),
  run: fc.constantFrom('first', 'second'),
});

/** Whether the command may act on the model, and what it makes of it. */
function predict(model: Model, { name, offset, run }: Command): Model | null {
  const ended = ['completed', 'failed', 'cancelled'].includes(model.status);
  const spoilt = (status: JobStatus) => (model.result_attempt === null ? status : 'completed');
  if (name === 'ask_cancel')
    return ['queued', 'awaiting_approval'].includes(model.status)
      ? { ...model, status: spoilt('cancelled') }
      : null;
  if (offset !== 0) return null;
  if (name === 'retry') {
    if (model.status !== 'failed' && model.status !== 'cancelled') return null;
    return { ...model, status: 'queued', attempt: model.attempt + 1, run: null };
  }
  if (name === 'redo' || name === 'approve') {
    const from = name === 'redo' ? 'completed' : 'awaiting_approval';
    return model.status === from
      ? { ...model, status: 'queued', attempt: model.attempt + 1, run: null }
      : null;
  }
  if (ended || model.status === 'awaiting_approval') return null;
  if (name === 'start') return { ...model, status: 'processing', run };
  if (name === 'requeue')
    return model.status === 'processing' ? { ...model, status: 'queued', run: null } : null;
  if (model.run !== run) return null;
  if (model.status !== 'processing') return null;
  if (name === 'complete') return { ...model, status: 'completed', result_attempt: model.attempt };
  if (name === 'hold') return { ...model, status: 'awaiting_approval', run: null };
  if (name === 'release') return { ...model, status: 'queued', run: null };
  return { ...model, status: spoilt(name === 'fail' ? 'failed' : 'cancelled') };
}

const continuation = { key: 'jobs/a/1/storyboard.json', changed: [] };

async function perform(jobId: string, attempt: number, { name, run }: Command): Promise<boolean> {
  const { db } = database;
  const fence = { jobId, attempt, run };
  const at = new Date();
  if (name === 'ask_cancel') {
    const before = await db.select().from(jobs).where(eq(jobs.id, jobId));
    const topic = { request: async () => undefined };
    const outcome = await requestCancel(db, topic, jobId, { admin: true });
    return outcome.kind === 'cancelled' && before[0]?.status !== 'cancelled';
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
      case 'hold':
        return holdJob(tx, fence, sampleResult.artifacts[0]!, at);
      case 'approve':
        return approveJob(tx, { jobId, attempt }, continuation, at);
      case 'redo':
        return redoJob(tx, { jobId, attempt }, continuation, null, at);
    }
  });
  return row !== null;
}

async function play(commands: Command[]): Promise<void> {
  const job = await accept(database);
  let model: Model = { status: 'queued', attempt: 1, run: null, result_attempt: null };
  const told: string[] = ['queued'];
  for (const one of commands) {
    const predicted = predict(model, one);
    const acted = await perform(job.id, model.attempt + one.offset, one);
    expect({ one, model, acted }).toEqual({ one, model, acted: predicted !== null });
    if (!predicted) continue;
    const restored = model.result_attempt !== null && ['fail', 'cancel', 'ask_cancel'].includes(one.name);
    model = predicted;
    told.push(...(restored ? ['warning'] : []), model.status);
  }
  const rows = await database.db.select().from(jobs).where(eq(jobs.id, job.id));
  expect(rows[0]).toMatchObject(model);
  const events = await listEvents(database.db, job.id, 0, 1000);
  expect(events.map((event) => event.seq)).toEqual(told.map((_, index) => index + 1));
  expect(events.map((event) => (event.type === 'status' ? event.status : event.type))).toEqual(told);
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
