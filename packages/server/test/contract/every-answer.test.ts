import { existsSync } from 'node:fs';
import { operations } from '@lectern/contracts/api/operations.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { TestApi } from '../fixtures/api.ts';
import type { DescribedResponse } from '../fixtures/open-api.ts';
import { openBreakableApi, origin } from './breakable-api.ts';
import { cases, clerkSecret } from './cases.ts';
import { type KnownOperation, knownOperations } from './known-operations.ts';
import { type Provocation, provoke } from './provocations.ts';
import { createWorld, type World } from './world.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

/** Answers that need another set-up than this file has: the test that gets them, held to the document as well. */
const elsewhere: Record<string, string> = {
  'downloadVideo 302': '../features/files.test.ts',
  'inspectVideo 302': '../features/files.test.ts',
  'getPrometheusMetrics 401': '../features/metrics.test.ts',
  'getPrometheusMetrics 403': '../features/metrics.test.ts',
};

let api: TestApi;
let strict: TestApi;
let world: World;
let known: KnownOperation[];
beforeAll(async () => {
  const one = { RATE_LIMIT_CREATE: '1', RATE_LIMIT_READ: '1', RATE_LIMIT_UPLOAD: '1' };
  const few = { UPLOADS_PER_USER: '12', UPLOAD_CONCURRENCY: '16' };
  const settings = { CLERK_WEBHOOK_SECRET: clerkSecret };
  [api, strict] = await Promise.all([openBreakableApi({ ...settings, ...few }), openBreakableApi(one)]);
  world = await createWorld(api);
  const table: { id: string; access: string }[] = Object.values(operations);
  const admins = new Set(table.filter(({ access }) => access === 'admin').map(({ id }) => id));
  known = knownOperations(api.contract.document, admins);
});
afterAll(() => Promise.all([api[Symbol.asyncDispose](), strict[Symbol.asyncDispose]()]));

async function send(operation: KnownOperation, status: number, asked: Provocation): Promise<number> {
  const { as = null, path = operation.path, times = 1 } = asked;
  const headers = {
    origin,
    ...asked.headers,
    ...(as === 'scopeless' ? { authorization: 'Bearer scopeless' } : {}),
  };
  const body = typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body);
  const target = (asked.on === 'strict' ? strict : api).as(as === 'scopeless' ? null : as);
  let last = 0;
  for (let time = 0; time < times && (last !== status || status < 400); time += 1) {
    const response = await target(path, { method: operation.method, headers, body, redirect: 'manual' });
    await response.body?.cancel();
    last = response.status;
  }
  return last;
}

test('every documented status of every operation occurs, and is as documented', async () => {
  const wrong: string[] = [];
  const attempt = async (operation: KnownOperation, status: number) => {
    const name = `${operation.id} ${status}`;
    if (elsewhere[name]) return;
    try {
      const special = cases[operation.id]?.[status];
      for (const one of special ? [special].flat() : [() => provoke(operation, status)]) {
        const asked = await one(world);
        if (!asked) throw new Error('no case leads to it');
        const got = await send(operation, status, asked);
        if (got !== status) throw new Error(`got ${got}`);
      }
    } catch (error) {
      wrong.push(`${name}: ${(error as Error).message}`);
    }
  };
  for (const operation of known) {
    await Promise.all(operation.statuses.map((status) => attempt(operation, status)));
  }
  expect(wrong.sort()).toEqual([]);
  for (const [name, file] of Object.entries(elsewhere)) {
    expect(existsSync(new URL(file, import.meta.url)), name).toBe(true);
  }
});

test('every documented header has been sent', () => {
  const { document } = api.contract;
  const missing: string[] = [];
  for (const { id, method, path, statuses } of known) {
    for (const status of statuses.filter((one) => !elsewhere[`${id} ${one}`])) {
      const response = document.paths[path]![method.toLowerCase()]!.responses[status];
      const { headers = {} } = document.resolve<DescribedResponse>(response);
      const seen = [api, strict].flatMap(({ contract }) => [...(contract.seen.get(`${id} ${status}`) ?? [])]);
      for (const header of Object.keys(headers)) {
        if (!seen.includes(header.toLowerCase())) missing.push(`${id} ${status} ${header}`);
      }
    }
  }
  expect(missing).toEqual([]);
});
