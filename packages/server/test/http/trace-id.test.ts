import type { JobPayload } from '@lectern/contracts/queue.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../src/db/schema.ts';
import { traceIdOf } from '../../src/http/trace-id.ts';
import { dispatchWaiting } from '../../src/jobs/dispatcher.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { postVideo, request } from '../fixtures/jobs.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = `00-${trace}-00f067aa0ba902b7-01`;
const requestId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
const idOf = (traceparent: string | undefined, id = requestId) =>
  traceIdOf({ headers: { traceparent } } as never, id);

describe('the trace of a request', () => {
  test('is the one that its traceparent names', () => {
    expect(idOf(parent)).toBe(trace);
    expect(idOf(`cc-${trace}-00f067aa0ba902b7-01-what-will-be-known-in-the-future`)).toBe(trace);
  });

  test.each([
    undefined,
    '',
    'nonsense',
    `ff-${trace}-00f067aa0ba902b7-01`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${trace.toUpperCase()}-00f067aa0ba902b7-01`,
    `00-${trace}-00f067aa0ba902b7`,
  ])('is made of the request id where it says %j', (traceparent) => {
    expect(idOf(traceparent)).toBe('01930a527d9c7c3e9f0a5b1f2c3d4e5f');
    expect(idOf(traceparent, 'an id of a proxy')).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('with an API', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test('the trace is in the lines of the request, in the job, and goes with it to the worker', async () => {
    const response = await postVideo(api, 'alice', request, { traceparent: parent });
    expect(response.status).toBe(201);
    const { job_id } = (await response.json()) as { job_id: string };
    const line = api.lines.find((text) => text.includes('"operation":"generateVideo"'))!;
    expect(JSON.parse(line)).toMatchObject({ trace_id: trace, request_id: expect.any(String) });
    const sent: JobPayload[] = [];
    const { db } = api.context.database;
    await db.update(jobs).set({ enqueued_at: null });
    const queue = {
      setPaused: async () => undefined,
      add: async (payloads: JobPayload[]) => void sent.push(...payloads),
    };
    await expect
      .poll(async () => {
        await db.update(jobs).set({ enqueued_at: null });
        await dispatchWaiting(db, queue as never, async () => 10);
        return sent.some((payload) => payload.job_id === job_id && payload.trace_id === trace);
      })
      .toBe(true);
  });
});
