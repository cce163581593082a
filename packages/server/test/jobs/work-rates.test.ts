import { supposedWorkRates } from '@lectern/contracts/lesson-size.ts';
import type { JobResult } from '@lectern/contracts/queue.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/db/database.ts';
import { completeJob, startJob } from '../../src/jobs/state.ts';
import { type Measured, readMeasured, workRate } from '../../src/jobs/work-rates.ts';
import { openServices } from '../fixtures/services.ts';
import { accept, sampleRequest, sampleResult } from './fixtures/requests.ts';

describe('the rate of work', () => {
  const jobs = (quality: Measured['quality'], ...works: number[]): Measured[] =>
    works.map((work_s) => ({ quality, work_s, video_s: 100 }));

  test('is supposed until five jobs have finished, then the median of what was measured', () => {
    const four = jobs('high', 50, 50, 50, 50);
    expect(workRate(four, 'high')).toEqual({ rate: supposedWorkRates.high, jobs: 0 });
    expect(workRate([...four, ...jobs('high', 9_000)], 'high')).toEqual({ rate: 0.5, jobs: 5 });
    expect(workRate(jobs('low', 10, 20, 30, 40, 50, 60), 'low')).toEqual({ rate: 0.35, jobs: 6 });
  });

  test('of a quality that nobody has asked for follows how fast the others were', () => {
    const slow = jobs('medium', ...Array(5).fill(100 * supposedWorkRates.medium * 3));
    const { rate, jobs: number } = workRate(slow, 'ultra');
    expect(rate).toBeCloseTo(supposedWorkRates.ultra * 3);
    expect(number).toBe(5);
  });
});

describe('what was measured', () => {
  let database: Database;
  beforeAll(async () => {
    database = openDatabase((await openServices()).databaseUrl);
  });
  afterAll(() => database.close());

  const finish = async (quality: Measured['quality'], changes: Partial<JobResult>) => {
    const { id: jobId } = await accept(database, 'alice', { request: sampleRequest({ quality }) });
    const run = { jobId, attempt: 1, run: 'run' };
    await database.db.transaction(async (tx) => {
      await startJob(tx, run, { workerId: 'test', at: new Date() });
      await completeJob(tx, run, { ...sampleResult, ...changes }, new Date());
    });
  };
  const timings = (seconds: number) => [
    { stage: 'narrating' as const, seconds },
    { stage: 'rendering' as const, seconds: 2 * seconds },
  ];

  test('is what the stages of finished jobs took, of the last hundred', async () => {
    await accept(database);
    await finish('low', { timings: [] });
    expect(await readMeasured(database.db)).toEqual([]);
    await finish('medium', { timings: timings(1) });
    expect(await readMeasured(database.db)).toEqual([{ quality: 'medium', work_s: 3, video_s: 2 }]);
    for (let n = 0; n < 100; n += 1) await finish('low', { timings: timings(2) });
    const recent = await readMeasured(database.db);
    expect(recent).toHaveLength(100);
    expect(new Set(recent.map(({ quality }) => quality))).toEqual(new Set(['low']));
  });
});
