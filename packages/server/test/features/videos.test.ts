import { Job } from '@lectern/contracts/api/job.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { queueJob } from '../fixtures/jobs.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

test('a video request becomes a waiting job at the address that the answer names', async () => {
  const job = await queueJob(api, 'alice');
  expect(Job.parse(job)).toMatchObject({ status: 'queued' });
  const status = await api.as('alice')(job.links.self);
  console.log(status.status, await status.text(), api.lines.slice(-3));
});
