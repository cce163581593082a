import { JobPage } from '@lectern/contracts/api/job-list.ts';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../src/db/schema.ts';
import { listJobs } from '../../src/jobs/list.ts';
import { window } from '../../src/jobs/list-query.ts';
import { tagTerm, wordsOf } from '../../src/jobs/terms.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';
import { accept, sampleRequest } from '../jobs/fixtures/requests.ts';

let api: TestApi;
/** Alice's jobs, oldest first; Bob has one. */
const ids: string[] = [];
const batch = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
beforeAll(async () => {
  api = await openApi({ PUBLIC_URL: 'https://lectern.example.com' });
  const topics = [
    'Angles of triangles',
    'Areas of circles',
    'Triangles: the ÉCOLE way',
    'Binary search',
    'Sorting',
  ];
  for (const [index, topic] of topics.entries()) {
    const tags = index % 2 === 0 ? ['even', 'all'] : ['all'];
    ids.push(
      (await queueJob(api, 'alice', { topic, title: index === 4 ? 'Of triangles' : undefined, tags })).job_id,
    );
  }
  await queueJob(api, 'bob', { topic: 'Triangles of Bob' });
  await spoilJob(api, ids[0]!);
  await finishJob(api, ids[1]!, { 'video.mp4': 'x' });
  const { db } = api.context.database;
  for (const id of ids.slice(2, 4))
    await db.update(jobs).set({ batch_id: batch, custom_id: id }).where(eq(jobs.id, id));
});
afterAll(() => api[Symbol.asyncDispose]());

async function list(query: string, user = 'alice', path = '/api/v1/videos/jobs') {
  const response = await api.as(user)(`${path}?${query}`);
  const body = await response.json();
  return { status: response.status, link: response.headers.get('link'), body };
}
/** Which of Alice's jobs the query gives, as their places in `ids`; -1 for anybody else's. */
async function found(query: string, user = 'alice', path?: string): Promise<number[]> {
  const { body } = await list(query, user, path);
  return body.items.map((job: { job_id: string }) => ids.indexOf(job.job_id));
}
async function pointers(query: string): Promise<string[]> {
  const { status, body } = await list(query);
  expect(status).toBe(422);
  return body.errors.map((error: { pointer: string }) => error.pointer);
}

describe('the list of jobs', () => {
  test('has the own ones, newest first, with what a table shows', async () => {
    const { status, body, link } = await list('');
    expect(status).toBe(200);
    const page = JobPage.parse(body);
    expect(page.items.map((job) => ids.indexOf(job.job_id))).toEqual([4, 3, 2, 1, 0]);
    expect(page.items[0]).toMatchObject({ topic: 'Sorting', title: 'Of triangles', tags: ['even', 'all'] });
    expect(page.items[2]).toMatchObject({ batch_id: batch, custom_id: ids[2] });
    expect([page.next_cursor, link]).toEqual([null, null]);
  });

  test.each([
    ['sort=created_at', [0, 1, 2, 3, 4]],
    ['status=failed', [0]],
    ['status=failed&status=completed', [1, 0]],
    ['status=failed,queued&sort=created_at', [0, 2, 3, 4]],
    ['status=processing', []],
    [`batch_id=${batch}`, [3, 2]],
    [`batch_id=${batch}&status=queued&sort=created_at`, [2, 3]],
    ['search=triangles', [4, 2, 0]],
    ['search=TRIANGLES%20of', [4, 0]],
    ['search=ecole', [2]],
    ['search=triangle', []],
    ['search=triangles&status=queued', [4, 2]],
    [`search=triangles&batch_id=${batch}`, [2]],
    ['tag=even', [4, 2, 0]],
    ['tag=even,all&search=triangles', [4, 2, 0]],
    ['tag=odd', []],
  ])('with %s', async (query, places) => {
    expect(await found(query)).toEqual(places);
  });

  test('keeps to a range of creation: from a moment on, and before another', async () => {
    const { body } = await list('sort=created_at');
    const [, second, , fourth] = body.items.map((job: { created_at: string }) => job.created_at);
    expect(await found(`created_after=${second}&created_before=${fourth}`)).toEqual([2, 1]);
    expect(await found(`created_after=${second}&created_before=${second}`)).toEqual([]);
  });

  test.each([
    '',
    'sort=created_at',
    'status=queued,failed,completed',
    'search=triangles',
    'tag=all',
    'tag=all&search=of&status=queued,failed',
  ])('by pages of one with %s is the same list', async (query) => {
    const whole = await found(query);
    const paged: number[] = [];
    let path: string | null = `/api/v1/videos/jobs?${query}&limit=1`;
    while (path !== null) {
      const response: Response = await api.as('alice')(path);
      const page = JobPage.parse(await response.json());
      paged.push(...page.items.map((job) => ids.indexOf(job.job_id)));
      const link = response.headers.get('link');
      const next = /^<https:\/\/lectern\.example\.com(.+)>; rel="next"$/.exec(link ?? '')?.[1] ?? null;
      expect(next === null).toBe(page.next_cursor === null);
      if (next) expect(new URLSearchParams(next.split('?')[1]).get('cursor')).toBe(page.next_cursor);
      path = next;
    }
    expect(paged).toEqual(whole);
  });

  test('takes a cursor only where it was given, and only as it was given', async () => {
    const cursor = (await list('limit=1')).body.next_cursor as string;
    expect((await list(`limit=2&cursor=${cursor}`)).status).toBe(200);
    expect(await pointers(`limit=1&status=queued&cursor=${cursor}`)).toEqual(['/cursor']);
    expect(await pointers(`limit=1&sort=created_at&cursor=${cursor}`)).toEqual(['/cursor']);
    for (let at = 0; at < cursor.length; at += 7) {
      const other = cursor[at] === 'A' ? 'B' : 'A';
      expect(await pointers(`cursor=${cursor.slice(0, at)}${other}${cursor.slice(at + 1)}`)).toEqual([
        '/cursor',
      ]);
    }
    expect((await list(`limit=1&cursor=${cursor}`, 'bob')).status).toBe(422);
    expect((await list(`limit=1&cursor=${cursor}`, 'admin', '/api/v1/system/jobs')).status).toBe(422);
    expect(await pointers('cursor=x')).toEqual(['/cursor']);
    expect(await pointers(`cursor=${'x'.repeat(201)}`)).toEqual(['/cursor']);
  });

  test.each([
    ['limit=1', 200],
    ['limit=100', 200],
    ['limit=0', 422],
    ['limit=101', 422],
    ['limit=1e1', 422],
    ['limit=', 422],
    ['limit=1&limit=2', 422],
    ['status=done', 422],
    ['status=', 422],
    ['status=queued,queued,queued,queued,queued,queued', 200],
    ['status=queued,queued,queued,queued,queued,queued,queued', 422],
    ['batch_id=1', 422],
    ['created_after=yesterday', 422],
    [`search=${'a'.repeat(200)}`, 200],
    [`search=${'a'.repeat(201)}`, 422],
    ['search=!', 422],
    [`tag=${'a'.repeat(50)}`, 200],
    [`tag=${'a'.repeat(51)}`, 422],
    [`tag=${'a,'.repeat(7)}a`, 200],
    [`tag=${'a,'.repeat(8)}a`, 422],
    ['sort=topic', 422],
    ['user_id=user_bob', 422],
    ['colour=red', 422],
  ])('answers %s with %i', async (query, status) => {
    expect((await list(query)).status).toBe(status);
  });
});

describe('the list of all jobs', () => {
  const all = '/api/v1/system/jobs';
  test('is for administrators', async () => {
    expect((await list('', 'alice', all)).status).toBe(403);
    expect((await api.as(null)(all)).status).toBe(401);
  });

  test('has everybody’s, with their owners, or one user’s', async () => {
    expect(await found('', 'admin', all)).toEqual([-1, 4, 3, 2, 1, 0]);
    expect(await found('search=triangles', 'admin', all)).toEqual([-1, 4, 2, 0]);
    const { body } = await list('user_id=user_bob&status=queued', 'admin', all);
    expect(body.items).toMatchObject([{ user_id: 'user_bob', topic: 'Triangles of Bob' }]);
    expect(await found('user_id=user_bob&search=bob', 'admin', all)).toEqual([-1]);
    expect(await found('user_id=user_alice&search=bob', 'admin', all)).toEqual([]);
  });
});

test('two frequent words that seldom meet are found page by page, each with a bounded look', async () => {
  const { database } = api.context;
  const first = await accept(database, 'carol', {
    request: sampleRequest({ topic: 'common seldom', tags: ['seldom'] }),
  });
  const { db } = database;
  await db.execute(`INSERT INTO job_terms SELECT hashtextextended(name, 0), moment, gen_random_uuid()
    FROM unnest(ARRAY[E'carol\\nword:common', E'carol\\nword:seldom']) AS name,
         generate_series(now() + interval '1 minute', now() + interval '1 minute' + ${window} * interval '1 s', '1 s') AS moment`);
  const filter = { userId: 'carol', statuses: [], batchId: null, createdAfter: null, createdBefore: null };
  const slice = { newestFirst: true, limit: 20 };
  const two = { ...filter, terms: wordsOf('common seldom') };
  const page = await listJobs(db, two, { ...slice, after: null });
  expect(page.jobs).toEqual([]);
  const next = await listJobs(db, two, { ...slice, after: page.next });
  expect([next.jobs.map(({ id }) => id), next.next]).toEqual([[first.id], null]);
  const rare = await listJobs(
    db,
    { ...filter, terms: [...wordsOf('common'), tagTerm('seldom')] },
    { ...slice, after: null },
  );
  expect([rare.jobs.map(({ id }) => id), rare.next]).toEqual([[first.id], null]);
});
