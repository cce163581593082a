import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/observability/log.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { finishJob, postVideo, queueJob, request } from '../fixtures/jobs.ts';
import { openSocket } from '../fixtures/socket.ts';

const canary = 'canary-51c7';

describe('a log', () => {
  const written = (write: (log: ReturnType<typeof createLog>) => void) => {
    const lines: string[] = [];
    write(createLog('trace', { write: (line) => void lines.push(line) }));
    return lines;
  };

  test('is one JSON line an event, whatever is in it', () => {
    const text = 'a\nb\u2028c\u0000"\\\ud800';
    const lines = written((log) => log.info({ text }, text));
    expect(lines).toHaveLength(1);
    expect(lines[0]!.trimEnd()).not.toContain('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'info', service: 'lectern' });
  });

  test('hides secrets and what users wrote, wherever a careless call puts them', () => {
    const secrets = {
      authorization: canary,
      cookie: canary,
      token: canary,
      password: canary,
      topic: canary,
      context: canary,
    };
    const careless = {
      ...secrets,
      request: { ...secrets, body: secrets },
      job: { request: secrets },
      headers: secrets,
      req: { url: canary },
    };
    expect(written((log) => log.error(careless, 'careless')).join()).not.toContain(canary);
  });

  test('tells an error with its causes, without the parameters of a query or the text of malformed JSON', () => {
    const driver = Object.assign(new Error('value too long'), { code: '22001', detail: canary });
    const query = new Error(`Failed query: insert into jobs\nparams: ${canary}`, { cause: driver });
    const parsing = (() => {
      try {
        return JSON.parse(`{"${canary}`);
      } catch (error) {
        return error;
      }
    })();
    const [line] = written((log) => log.error({ err: query }, 'failed'));
    expect(JSON.parse(line!).err).toMatchObject({
      message: 'Failed query: insert into jobs',
      cause: { code: '22001', message: 'value too long' },
    });
    expect(line + written((log) => log.error({ err: parsing }, 'failed')).join()).not.toContain(canary);
  });
});

describe('the log of a service at work', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  test('has the request id and the job id, and nothing of the planted canaries', async () => {
    const body = {
      ...request,
      topic: canary,
      context: canary,
      title: canary,
      tags: [canary],
      metadata: { [canary]: canary },
    };
    const token = await api.token('alice');
    const job = await queueJob(api, 'alice', body);
    await finishJob(api, job.job_id, { 'video.mp4': 'x' });
    const headers = {
      cookie: `__session=${canary}`,
      'x-canary': canary,
      'idempotency-key': canary,
      range: `bytes=${canary}`,
    };
    const alice = api.as('alice');
    const watched = await openSocket(api, job.job_id, {
      token: null,
      protocols: ['lectern.v1', `bearer.${token}`],
    });
    await watched.closed;
    for (const send of [
      () => alice(job.links.self, { headers: { ...headers, 'x-request-id': 'the-request' } }),
      () => alice(job.links.metadata, { headers }),
      () => alice(job.links.download, { headers }),
      () => alice(`/${canary}?token=${canary}`, { headers }),
      () => alice(`${job.links.self}?token=${canary}`, { headers }),
      () => alice(`/%zz${canary}`),
      () => fetch(`${api.url}/api/v1/me`, { headers: { authorization: `Bearer ${canary}` } }),
      () => postVideo(api, 'alice', `{"${canary}`),
      () => postVideo(api, 'alice', { ...body, [canary]: 1 }, headers),
      () => postVideo(api, 'alice', body, { ...headers, 'content-type': `text/${canary}` }),
      () => postVideo(api, 'alice', { ...body, topic: '\u0000' }),
    ]) {
      await (await send()).text();
    }
    await api.context.database.pool.query('ALTER TABLE jobs RENAME TO moved');
    expect((await postVideo(api, 'alice', body)).status).toBe(500);
    await api.context.database.pool.query('ALTER TABLE moved RENAME TO jobs');

    const log = api.lines.join('');
    expect(log).toContain('"request failed"');
    expect(log).not.toContain(canary);
    expect(log).not.toContain(token.split('.')[1]);
    expect(log).not.toContain(token.split('.')[2]);
    const lines = api.lines.map((line) => JSON.parse(line));
    expect(lines.find((line) => line.request_id === 'the-request')).toMatchObject({
      operation: 'getJobStatus',
      status: 200,
      job_id: job.job_id,
      user_id: 'user_alice',
    });
  });

  test('never has the addresses of the servers with their passwords', () => {
    expect(inspect(api.config, { depth: 9 })).not.toContain('postgres://');
  });
});
