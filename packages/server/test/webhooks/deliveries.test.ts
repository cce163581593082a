import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createContext } from '../../src/context.ts';
import { claimDue } from '../../src/webhooks/claim.ts';
import { noteHappening } from '../../src/webhooks/outbox.ts';
import { forgetOldDeliveries } from '../../src/webhooks/settle.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { openReceiver, type Receiver } from '../fixtures/receiver.ts';
import { addWebhook, callWebhooks, deliveriesOf } from '../fixtures/webhooks.ts';

let api: TestApi;
let receiver: Receiver;
let user = '';
let users = 0;
beforeAll(async () => {
  api = await openApi({ WEBHOOK_NETWORKS: '127.0.0.0/8' });
});
beforeEach(async () => {
  users += 1;
  user = `owner${users}`;
  receiver = await openReceiver();
  return () => receiver[Symbol.asyncDispose]();
});
afterAll(() => api[Symbol.asyncDispose]());

const query = (text: string, values: unknown[] = []) => api.context.database.pool.query(text, values);
const call = (method: string, path: string, body?: unknown) => callWebhooks(api, user, method, path, body);
const wake = () => api.context.webhooks.wake();

/** `count` things happen to the user. */
async function happen(count: number, from = 0): Promise<void> {
  await api.context.database.db.transaction(async (tx) => {
    for (let n = from; n < from + count; n += 1) {
      const data = { job_id: `${n}`, attempt: 1, status: 'completed' };
      await noteHappening(tx, {
        userId: `user_${user}`,
        type: 'job.completed',
        at: new Date(),
        key: `${n}`,
        data,
      });
    }
  });
  wake();
}
/** As if the time of the next attempts had come. */
const hurry = async () => {
  await query(
    `UPDATE webhook_deliveries SET next_attempt_at = now() WHERE status = 'pending' AND sending_until IS NULL`,
  );
  wake();
};
const counted = async (id: string, status: string) => {
  const sql = 'SELECT count(*)::int AS n FROM webhook_deliveries WHERE webhook_id = $1 AND status = $2';
  return (await query(sql, [id, status])).rows[0].n as number;
};
const one = async (id: string) => (await deliveriesOf(api, user, id))[0]!;

test('a receiver that was away gets 100 of 100, each under its own id, and the same event is noted once', async () => {
  const { webhook_id } = await addWebhook(api, user, receiver.url);
  await receiver.close();
  await happen(100);
  await happen(100);
  const tried = async () =>
    (
      await query(
        'SELECT count(*)::int AS n FROM webhook_deliveries WHERE webhook_id = $1 AND attempts > 0',
        [webhook_id],
      )
    ).rows[0].n;
  await expect.poll(tried, { timeout: 20_000 }).toBe(100);
  expect(await one(webhook_id)).toMatchObject({
    status: 'pending',
    failure: 'connection',
    response_status: null,
  });
  expect(await (await call('GET', `/${webhook_id}`)).json()).toMatchObject({
    failing_since: expect.any(String),
  });
  await receiver.open();
  await expect
    .poll(
      async () => {
        await hurry();
        return counted(webhook_id, 'delivered');
      },
      { timeout: 20_000 },
    )
    .toBe(100);
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect([ids.length, new Set(ids).size]).toEqual([100, 100]);
  expect(new Set(receiver.received.map(({ body }) => JSON.parse(body).data.job_id)).size).toBe(100);
  expect(await (await call('GET', `/${webhook_id}`)).json()).toMatchObject({ failing_since: null });
}, 60_000);

test('an event that is rolled back is not sent', async () => {
  const { webhook_id } = await addWebhook(api, user, receiver.url);
  const { db } = api.context.database;
  const data = {};
  const happening = { userId: `user_${user}`, type: 'job.failed', at: new Date(), key: 'x', data } as const;
  await db
    .transaction(async (tx) => {
      await noteHappening(tx, happening);
      throw new Error('rolled back');
    })
    .catch(() => undefined);
  expect(await deliveriesOf(api, user, webhook_id)).toEqual([]);
});

describe('an answer', () => {
  test('other than 2xx is tried again with the same id, and a redirect is not followed', async () => {
    const elsewhere = await openReceiver();
    receiver.answer = (response, before) =>
      response.writeHead([302, 500, 204][before] ?? 204, { location: elsewhere.url }).end();
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    await happen(1);
    await expect
      .poll(() => one(webhook_id), { timeout: 10_000 })
      .toMatchObject({ response_status: 302, failure: 'status', status: 'pending' });
    await hurry();
    await expect
      .poll(() => one(webhook_id), { timeout: 10_000 })
      .toMatchObject({ response_status: 500, attempts: 2 });
    await hurry();
    await expect
      .poll(() => one(webhook_id), { timeout: 10_000 })
      .toMatchObject({ status: 'delivered', attempts: 3, next_attempt_at: null });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });

  test('with Retry-After is not troubled before that', async () => {
    receiver.answer = (response) => response.writeHead(503, { 'retry-after': '3000' }).end();
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    await happen(1);
    await expect.poll(() => one(webhook_id), { timeout: 10_000 }).toMatchObject({ response_status: 503 });
    const { last_attempt_at, next_attempt_at } = await one(webhook_id);
    expect(Date.parse(next_attempt_at!) - Date.parse(last_attempt_at!)).toBeGreaterThan(2_990_000);
  });

  test('of 410 disables the webhook and drops what waits', async () => {
    receiver.answer = (response) => response.writeHead(410).end();
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    await happen(1);
    const state = async () => (await call('GET', `/${webhook_id}`)).json();
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ enabled: false, disabled_reason: 'gone' });
    await expect.poll(() => one(webhook_id)).toMatchObject({ status: 'failed', response_status: 410 });
    await happen(1, 1);
    expect(await deliveriesOf(api, user, webhook_id)).toHaveLength(1);
  });

  test('that never ends is not read to its end', async () => {
    receiver.answer = (response) => {
      response.writeHead(200);
      const pour = () => void (response.destroyed || response.write('x'.repeat(16_384), pour));
      pour();
    };
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    await happen(1);
    await expect.poll(() => one(webhook_id), { timeout: 10_000 }).toMatchObject({ status: 'delivered' });
  });
});

test('a webhook that fails for days is disabled with a note, one that succeeds in between is not', async () => {
  receiver.answer = (response) => response.writeHead(500).end();
  const { webhook_id } = await addWebhook(api, user, receiver.url);
  await query(`UPDATE webhooks SET failing_since = now() - interval '4 days 23 hours' WHERE id = $1`, [
    webhook_id,
  ]);
  await happen(1);
  await expect.poll(() => one(webhook_id), { timeout: 10_000 }).toMatchObject({ response_status: 500 });
  const state = async () => (await call('GET', `/${webhook_id}`)).json();
  expect(await state()).toMatchObject({ enabled: true });
  await query(`UPDATE webhooks SET failing_since = now() - interval '5 days 1 minute' WHERE id = $1`, [
    webhook_id,
  ]);
  await hurry();
  await expect.poll(state, { timeout: 10_000 }).toMatchObject({ enabled: false, disabled_reason: 'failing' });
  expect(await one(webhook_id)).toMatchObject({ status: 'failed', next_attempt_at: null });
});

test('nothing is sent after a webhook is deleted, and what is on its way is waited for', async () => {
  const { webhook_id } = await addWebhook(api, user, receiver.url);
  const waiting = Promise.withResolvers<() => void>();
  receiver.answer = (response) => waiting.resolve(() => response.writeHead(204).end());
  await happen(50);
  const finish = await waiting.promise;
  const answers: (() => void)[] = [finish];
  receiver.answer = (response) => void answers.push(() => response.writeHead(204).end());
  let deleted = false;
  const removal = call('DELETE', `/${webhook_id}`).then((response) => {
    deleted = true;
    return response.status;
  });
  await expect
    .poll(
      async () => (await query('SELECT enabled FROM webhooks WHERE id = $1', [webhook_id])).rows[0]?.enabled,
    )
    .toBe(false);
  expect(deleted).toBe(false);
  const settle = setInterval(() => {
    for (const answer of answers.splice(0)) answer();
  }, 10);
  expect(await removal).toBe(204);
  clearInterval(settle);
  const sent = receiver.received.length;
  expect(sent).toBeLessThan(50);
  await happen(5, 50);
  await claimDue(api.context.database.db, 10);
  expect(receiver.received.length).toBe(sent);
});

test('a slow receiver with a long backlog does not hold up another', async () => {
  receiver.answer = () => undefined;
  const { webhook_id: slow } = await addWebhook(api, user, receiver.url, { events: ['job.completed'] });
  await happen(200);
  await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(4);
  user = `${user}b`;
  const quick = await openReceiver();
  const { webhook_id } = await addWebhook(api, user, quick.url);
  await happen(20);
  await expect.poll(() => counted(webhook_id, 'delivered'), { timeout: 8_000 }).toBe(20);
  expect(receiver.received.length).toBe(4);
  await query('UPDATE webhooks SET enabled = false, disabled_reason = $2 WHERE id = $1', [slow, 'by_owner']);
  await quick.close();
});

test('two replicas send each event once, and what a dead one had claimed is sent when its lease is over', async () => {
  const other = await createContext(api.config, { log: api.context.log });
  try {
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    await happen(60);
    other.webhooks.wake();
    await expect
      .poll(
        async () => {
          other.webhooks.wake();
          return counted(webhook_id, 'delivered');
        },
        { timeout: 20_000 },
      )
      .toBe(60);
    expect(receiver.received).toHaveLength(60);
    await query(
      `UPDATE webhook_deliveries SET status = 'pending', next_attempt_at = now(), sending_until = now() + interval '1 hour'
       WHERE id = (SELECT id FROM webhook_deliveries WHERE webhook_id = $1 LIMIT 1)`,
      [webhook_id],
    );
    expect(await claimDue(api.context.database.db, 10)).toEqual([]);
    await query('UPDATE webhook_deliveries SET sending_until = now() WHERE webhook_id = $1', [webhook_id]);
    await expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBe(61);
  } finally {
    await other[Symbol.asyncDispose]();
  }
});

test('the history is bounded in number and age; what is still to be sent stays', async () => {
  const { webhook_id } = await addWebhook(api, user, receiver.url, { enabled: false });
  const insert = (count: number, age: string, status: string) =>
    query(
      `INSERT INTO webhook_deliveries (id, webhook_id, type, at, data, status, round_at, created_at, next_attempt_at)
       SELECT gen_random_uuid(), $1, 'job.completed', now(), '{}', $2, now(), now() - $3::interval,
         CASE WHEN $2 = 'pending' THEN now() END FROM generate_series(1, $4)`,
      [webhook_id, status, age, count],
    );
  await insert(3, '31 days', 'delivered');
  await insert(2, '31 days', 'pending');
  await insert(1_010, '1 day', 'failed');
  expect(await forgetOldDeliveries(api.context.database.db)).toBe(13);
  expect(await counted(webhook_id, 'failed')).toBe(1_000);
  expect(await counted(webhook_id, 'pending')).toBe(2);
});
