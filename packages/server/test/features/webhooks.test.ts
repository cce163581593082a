import { webhookLimits } from '@lectern/contracts/api/webhook.ts';
import { WebhookEvent } from '@lectern/contracts/webhook-events.ts';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { eraseWebhooksOfUser } from '../../src/features/webhooks/store.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { beginJob, endCancelled, finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';
import { openReceiver, type Received, type Receiver } from '../fixtures/receiver.ts';
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

const call = (method: string, path: string, body?: unknown, headers = {}) =>
  callWebhooks(api, user, method, path, body, headers);
const input = () => ({ url: receiver.url, events: ['job.completed'] });
const arrived = (count: number) =>
  expect.poll(() => receiver.received.length, { timeout: 10_000 }).toBeGreaterThanOrEqual(count);
const verify = (secret: string, { body, headers }: Received) =>
  new Verifier(secret).verify(body, headers as Record<string, string>);
const typeOf = ({ body }: Received) => WebhookEvent.parse(JSON.parse(body)).type;

describe('a webhook', () => {
  test('is created with a secret that is shown once and kept sealed', async () => {
    const created = await call('POST', '', input());
    expect(created.status).toBe(201);
    const webhook = (await created.json()) as { webhook_id: string; secret: string; links: { self: string } };
    expect(created.headers.get('location')).toBe(webhook.links.self);
    expect(Buffer.from(webhook.secret.replace('whsec_', ''), 'base64')).toHaveLength(32);
    for (const path of ['', `/${webhook.webhook_id}`]) {
      expect(await (await call('GET', path)).text()).not.toContain('secret');
    }
    const { rows } = await api.context.database.pool.query(
      'SELECT * FROM webhooks NATURAL FULL JOIN idempotency_keys',
    );
    expect(JSON.stringify(rows)).not.toContain(webhook.secret.slice(6));
    expect(api.lines.join('')).not.toContain(webhook.secret.slice(6));
  });

  test('is created once for each Idempotency-Key, and the replay shows the same secret', async () => {
    const headers = { 'idempotency-key': 'one' };
    const first = await call('POST', '', input(), headers);
    const again = await call('POST', '', input(), headers);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(await again.text()).toBe(await first.text());
    const { rows } = await api.context.database.pool.query('SELECT answer::text FROM idempotency_keys');
    expect(JSON.stringify(rows)).not.toContain('whsec_');
  });

  test('can be replaced, disabled and removed by its owner, and is not there for anybody else', async () => {
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    const changed = await call('PUT', `/${webhook_id}`, {
      ...input(),
      description: 'mine',
      enabled: false,
    });
    expect(await changed.json()).toMatchObject({
      events: ['job.completed'],
      description: 'mine',
      enabled: false,
      disabled_reason: 'by_owner',
    });
    expect((await call('POST', `/${webhook_id}/test`)).status).toBe(409);
    for (const other of ['somebody', 'admin']) {
      for (const [method, path] of [
        ['GET', ''],
        ['PUT', ''],
        ['DELETE', ''],
        ['POST', '/test'],
        ['POST', '/rotate-secret'],
        ['GET', '/deliveries'],
        ['POST', `/deliveries/${webhook_id}/replay`],
      ] as const) {
        const body = method === 'PUT' ? input() : undefined;
        const path404 = `/${webhook_id}${path}`;
        expect((await callWebhooks(api, other, method, path404, body)).status, path404).toBe(404);
      }
    }
    expect((await call('DELETE', `/${webhook_id}`)).status).toBe(204);
    expect((await call('GET', `/${webhook_id}`)).status).toBe(404);
    for (const id of ['x', webhook_id]) expect((await call('DELETE', `/${id}`)).status).toBe(404);
  });

  test('has an address and a description that can be stored, however they are spelled, or is refused', async () => {
    const odd = ['\0', '\ud800', '\u202e', '\t', '%00', ' ', '\uffff', '💥', 'é'];
    for (const text of odd) {
      const addressed = await call('POST', '', { ...input(), url: `${receiver.url}/${text}` });
      expect([201, 422]).toContain(addressed.status);
      const described = await call('POST', '', { ...input(), description: `a${text}b` });
      expect(described.status).toBe(/[\0\t\ud800]/.test(text) ? 422 : 201);
      if (described.ok) expect(await described.json()).toMatchObject({ description: `a${text}b` });
      await eraseWebhooksOfUser(api.context.database.db, `user_${user}`);
    }
    const wrong = {
      url: 1,
      events: ['job.completed', 'job.completed'],
      description: 5,
      enabled: 'yes',
      more: 1,
    };
    const refused = await call('POST', '', wrong);
    const { errors } = (await refused.json()) as { errors: { pointer: string }[] };
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/description',
      '/enabled',
      '/events',
      '/more',
      '/url',
    ]);
    for (const url of ['https://10.0.0.1/', 'https://user@example.com/', 'ftp://example.com/']) {
      const {
        errors: [error],
      } = (await (await call('POST', '', { ...input(), url })).json()) as { errors: object[] };
      expect(error).toMatchObject({ pointer: '/url', code: 'url_not_allowed' });
    }
  });

  test('is one of a bounded number', async () => {
    const all = Array.from({ length: webhookLimits.perUser + 1 }, () => call('POST', '', input()));
    const statuses = (await Promise.all(all)).map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(webhookLimits.perUser).fill(201), 409]);
  });

  test('is listed in pages, newest first', async () => {
    const made: string[] = [];
    for (let n = 0; n < 5; n += 1) made.push((await addWebhook(api, user, receiver.url)).webhook_id);
    const seen: string[] = [];
    let path = '/api/v1/webhooks?limit=2';
    for (let page = 0; page < 3; page += 1) {
      const response = await api.as(user)(path);
      const { items } = (await response.json()) as { items: { webhook_id: string }[] };
      seen.push(...items.map((item) => item.webhook_id));
      path = /<(.*)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    }
    expect([seen, path]).toEqual([made.toReversed(), '']);
    expect((await call('GET', '?limit=0')).status).toBe(422);
    expect((await call('GET', '?cursor=x')).status).toBe(422);
  });

  test('goes with its user', async () => {
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    await eraseWebhooksOfUser(api.context.database.db, `user_${user}`);
    expect((await call('GET', `/${webhook_id}`)).status).toBe(404);
  });
});

describe('what is sent', () => {
  test('tells of each thing that happens to a job, signed, once, and holds nothing private', async () => {
    const { secret } = await addWebhook(api, user, receiver.url);
    const [done, failed, stopped] = [
      await queueJob(api, user),
      await queueJob(api, user),
      await queueJob(api, user),
    ];
    await queueJob(api, 'somebody');
    await finishJob(api, done.job_id, {});
    await spoilJob(api, failed.job_id);
    await endCancelled(api, stopped.job_id, await beginJob(api, stopped.job_id));
    await arrived(6);
    expect(receiver.received.map(typeOf).sort()).toEqual([
      'job.cancelled',
      'job.completed',
      'job.failed',
      'job.started',
      'job.started',
      'job.started',
    ]);
    for (const one of receiver.received) {
      expect(verify(secret, one)).toMatchObject({ type: typeOf(one) });
      expect(one.body).not.toMatch(/Pythag|right triangle|could not be drawn/);
    }
    const completed = receiver.received.find((one) => typeOf(one) === 'job.completed')!;
    expect(JSON.parse(completed.body).data).toMatchObject({
      job_id: done.job_id,
      status: 'completed',
      links: { self: done.links.self },
    });
  });

  test('is only what was subscribed to, and nothing while it is disabled', async () => {
    const { webhook_id } = await addWebhook(api, user, receiver.url, { events: ['job.completed'] });
    await spoilJob(api, (await queueJob(api, user)).job_id);
    await call('PUT', `/${webhook_id}`, { ...input(), enabled: false });
    await finishJob(api, (await queueJob(api, user)).job_id, {});
    expect(await deliveriesOf(api, user, webhook_id)).toEqual([]);
  });

  test('can be tried with a test event, seen in the list and sent again under the same id', async () => {
    const { webhook_id } = await addWebhook(api, user, receiver.url);
    const tested = await call('POST', `/${webhook_id}/test`);
    expect(tested.status).toBe(202);
    const { delivery_id } = (await tested.json()) as { delivery_id: string };
    await arrived(1);
    const state = async () => (await deliveriesOf(api, user, webhook_id))[0];
    await expect
      .poll(state)
      .toMatchObject({ delivery_id, status: 'delivered', attempts: 1, response_status: 204 });
    const again = await call('POST', `/${webhook_id}/deliveries/${delivery_id}/replay`);
    expect(again.status).toBe(202);
    await arrived(2);
    await expect.poll(state).toMatchObject({ status: 'delivered', attempts: 2 });
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toEqual([delivery_id, delivery_id]);
    expect((await call('POST', `/${webhook_id}/deliveries/${webhook_id}/replay`)).status).toBe(404);
  });

  test('is signed with the old and the new secret for a day after a rotation', async () => {
    const { webhook_id, secret } = await addWebhook(api, user, receiver.url);
    const rotated = await call('POST', `/${webhook_id}/rotate-secret`);
    const { secret: next } = (await rotated.json()) as { secret: string };
    expect(next).not.toBe(secret);
    await call('POST', `/${webhook_id}/test`);
    await arrived(1);
    for (const one of [secret, next]) expect(verify(one, receiver.received[0]!)).toBeTruthy();
    await api.context.database.pool.query(
      `UPDATE webhooks SET previous_secret_until = now() - interval '1 ms' WHERE previous_secret IS NOT NULL`,
    );
    await call('POST', `/${webhook_id}/test`);
    await arrived(2);
    expect(() => verify(secret, receiver.received[1]!)).toThrow();
    expect(verify(next, receiver.received[1]!)).toBeTruthy();
  });
});
