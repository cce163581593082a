import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseNext } from '../../src/features/account/erase.ts';
import { signClerkMessage } from '../../src/identity/development-messages.ts';
import { artifactKey } from '../../src/storage/keys.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { beginJob, endCancelled, finishJob, postVideo, queueJob, request } from '../fixtures/jobs.ts';

const secret = `whsec_${randomBytes(24).toString('base64')}`;
let api: TestApi;
beforeAll(async () => {
  api = await openApi({ CLERK_WEBHOOK_SECRET: secret });
});
afterAll(() => api[Symbol.asyncDispose]());

const send = ({ headers, body }: { headers: Record<string, string>; body: string | Uint8Array }) =>
  fetch(`${api.url}/hooks/clerk`, { method: 'POST', headers, body: body as never });
const gone = (user: string, options = {}) =>
  signClerkMessage(secret, { type: 'user.deleted', data: { id: user, deleted: true } }, options);

const rows = async (text: string, ...values: string[]) =>
  (await api.context.database.pool.query(text, values)).rows as Record<string, unknown>[];
const jobsOf = (user: string) => rows('SELECT id FROM jobs WHERE user_id = $1', user);
const erasureOf = (user: string) => rows('SELECT * FROM erasures WHERE user_id = $1', user);

describe('a message of Clerk', () => {
  test('that is signed is received, however often it comes', async () => {
    const message = gone('user_twice');
    for (const _ of [1, 2, 3]) expect((await send(message)).status).toBe(204);
    expect(await erasureOf('user_twice')).toHaveLength(1);
  });

  test('that is not signed well is refused without a hint, and does nothing', async () => {
    const minute = 60_000;
    const { headers, body } = gone('user_victim');
    const other = signClerkMessage(`whsec_${randomBytes(24).toString('base64')}`, {
      type: 'user.deleted',
      data: { id: 'user_victim' },
    });
    const bad = {
      'another secret': other,
      'another body': { headers, body: body.replace('victim', 'other1') },
      'another id': { headers: { ...headers, 'svix-id': 'msg_other' }, body },
      'another time': {
        headers: { ...headers, 'svix-timestamp': String(Math.floor(Date.now() / 1000) - 9) },
        body,
      },
      'no signature': { headers: { ...headers, 'svix-signature': '' }, body },
      'another version': {
        headers: { ...headers, 'svix-signature': headers['svix-signature']!.replace('v1', 'v2') },
        body,
      },
      'no headers': { headers: {}, body },
      'no body': { headers, body: '' },
      'six minutes old': gone('user_victim', { at: Date.now() - 6 * minute }),
      'six minutes early': gone('user_victim', { at: Date.now() + 6 * minute }),
      'not UTF-8': { headers, body: new Uint8Array([0xff, 0xfe]) },
      'not JSON though signed': { headers, body: 'x' },
    };
    const answers = new Set<string>();
    for (const [what, message] of Object.entries(bad)) {
      const response = await send(message);
      expect(response.status, what).toBe(400);
      const problem = (await response.json()) as { detail: string; code: string };
      answers.add(`${problem.code} ${problem.detail}`);
    }
    expect([...answers]).toEqual(['bad_request The message cannot be verified.']);
    expect(await erasureOf('user_victim')).toEqual([]);
  });

  test('four minutes old is taken; one over the limit of a body is 413', async () => {
    expect((await send(gone('user_late', { at: Date.now() - 240_000 }))).status).toBe(204);
    const { headers } = gone('user_x');
    const { bodyLimitBytes } = api.config.http;
    expect((await send({ headers, body: 'x'.repeat(bodyLimitBytes) })).status).toBe(400);
    expect((await send({ headers, body: 'x'.repeat(bodyLimitBytes + 1) })).status).toBe(413);
  });

  test('about anything else is received and does nothing', async () => {
    for (const [type, data] of [
      ['session.created', { id: 'sess_1', user_id: 'user_kept' }],
      ['user.created', { id: 'user_kept' }],
      ['user.deleted', {}],
      ['user.deleted', { id: "user_kept' OR true" }],
      ['email.created', { id: 'ema_1' }],
    ] as const) {
      expect((await send(signClerkMessage(secret, { type, data }))).status, type).toBe(204);
    }
    expect(await erasureOf('user_kept')).toEqual([]);
  });

  test('finds nothing where no secret is set', async () => {
    await using plain = await openApi();
    const { headers, body } = gone('user_a');
    const response = await fetch(`${plain.url}/hooks/clerk`, { method: 'POST', headers, body });
    expect(response.status).toBe(404);
  });
});

describe('a user that Clerk has deleted', () => {
  test('leaves nothing behind: jobs, files, answers, options, profile; others keep theirs', async () => {
    const waiting = await queueJob(api, 'leaver');
    const running = await queueJob(api, 'leaver');
    const run = await beginJob(api, running.job_id);
    const finished = await queueJob(api, 'leaver');
    await finishJob(api, finished.job_id, { 'video.mp4': 'film' });
    await postVideo(api, 'leaver', request, { 'idempotency-key': 'k' });
    const created = await api.as('leaver')('/api/v1/configurations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'mine', options: {} }),
    });
    expect(created.status).toBe(201);
    const kept = await queueJob(api, 'stayer');
    const profile = await api.context.profiles.of('user_leaver');
    expect(profile?.name).toBe('Leaver');

    expect((await send(gone('user_leaver'))).status).toBe(204);
    await expect.poll(() => jobsOf('user_leaver'), { timeout: 15_000 }).toEqual([{ id: running.job_id }]);
    expect(waiting.job_id).not.toBe(running.job_id);
    await endCancelled(api, running.job_id, run);
    await expect.poll(() => jobsOf('user_leaver'), { timeout: 15_000 }).toEqual([]);
    for (const table of ['configurations', 'idempotency_keys']) {
      expect(await rows(`SELECT 1 FROM ${table} WHERE user_id = 'user_leaver'`), table).toEqual([]);
    }
    expect(await api.context.storage.stat(artifactKey(finished.job_id, 1, 'video.mp4'))).toBeNull();
    expect(await rows('SELECT 1 FROM job_terms WHERE job_id = $1', finished.job_id)).toEqual([]);
    expect(await rows('SELECT 1 FROM job_events WHERE job_id = $1', finished.job_id)).toEqual([]);
    expect(await jobsOf('user_stayer')).toEqual([{ id: kept.job_id }]);
    expect(api.lines.join('')).not.toContain('leaver@');
  });

  test('is erased by every function that erases something of a user', async () => {
    const source = new URL('../../src/', import.meta.url);
    const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, source), 'utf8')));
    const erasers = texts.flatMap((text) => [...text.matchAll(/export .*function (erase\w+OfUser)/g)]);
    const composed = await readFile(new URL('features/account/erase.ts', source), 'utf8');
    expect(erasers.length).toBeGreaterThan(5);
    for (const [, name] of erasers) expect(composed.includes(` ${name}(db, `), name).toBe(true);
  });

  test('can create nothing any more, although the token still lives', async () => {
    const token = await api.token('ghost');
    const asGhost = (path: string, init: RequestInit = {}) =>
      fetch(api.url + path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
    expect((await asGhost('/api/v1/me')).status).toBe(200);
    await send(gone('user_ghost'));
    const refused = await postVideo(api, 'ghost', request);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
    expect(await jobsOf('user_ghost')).toEqual([]);
  });

  test('is looked at again later, for what was under way; then never again', async () => {
    await send(gone('user_again'));
    const due = async () => (await erasureOf('user_again'))[0]?.due_at as Date | null;
    const soon = () => Date.now() + 60_000;
    await expect.poll(async () => Number(await due()) > soon(), { timeout: 15_000 }).toBe(true);
    await rows(
      `UPDATE erasures SET requested_at = now() - interval '16 minutes', due_at = now() WHERE user_id = 'user_again'`,
    );
    await expect.poll(due, { timeout: 15_000 }).toBeNull();
  });

  test('is erased once by many replicas, and again when the one that had begun has died', async () => {
    await rows(`INSERT INTO erasures (user_id, due_at) VALUES ('user_half', now() + interval '1 hour')`);
    await rows(`UPDATE erasures SET due_at = now() WHERE user_id = 'user_half'`);
    const rounds = await Promise.all(Array.from({ length: 5 }, () => eraseNext(api.context)));
    expect(rounds.filter(Boolean).length).toBeLessThanOrEqual(1);
    const broken = {
      ...api.context,
      profiles: { ...api.context.profiles, forget: () => Promise.reject(new Error('died')) },
    };
    await rows(`INSERT INTO erasures (user_id) VALUES ('user_dying')`);
    await eraseNext(broken).catch(() => undefined);
    const [left] = await erasureOf('user_dying');
    expect(left!.due_at).not.toBeNull();
  });
});

test('neither the secret nor an address is ever in the log or in a printed configuration', () => {
  const text = api.lines.join('') + JSON.stringify(api.config) + inspect(api.config, { depth: 9 });
  expect(text).not.toContain(secret);
  expect(text).not.toContain('@lectern.invalid');
});

test('a user that has changed is asked for anew', async () => {
  await api.context.profiles.of('user_changed');
  const { Redis } = await import('ioredis');
  const redis = new Redis(api.redis.url);
  const key = '{lectern}:profile:user_changed';
  expect(await redis.exists(key)).toBe(1);
  await send(signClerkMessage(secret, { type: 'user.updated', data: { id: 'user_changed' } }));
  expect(await redis.exists(key)).toBe(0);
  redis.disconnect();
});
