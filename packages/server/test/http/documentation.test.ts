import { readFile } from 'node:fs/promises';
import { problems } from '@lectern/contracts/api/problem.ts';
import { JobEvent } from '@lectern/contracts/events.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { queueName } from '../../src/jobs/keys.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api[Symbol.asyncDispose]());

/** All that a page links to and loads, once it is sure that it comes from us and is there. */
async function loadedBy(path: string): Promise<string[]> {
  const page = await fetch(api.url + path);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html).not.toMatch(/<script(?![^>]*src)/);
  const loaded = [...html.matchAll(/(?:<script[^>]*src|<link[^>]*href|<img[^>]*src)="([^"]+)"/g)];
  return Promise.all(
    loaded.map(async ([, address]) => {
      const url = new URL(address!, page.url);
      expect(url.origin).toBe(api.url);
      const file = await fetch(url);
      expect(file.status, url.pathname).toBe(200);
      return file.text();
    }),
  );
}

/** The sources that the page's policy lets a browser load from. */
async function sourcesOf(path: string): Promise<string[]> {
  const page = await fetch(api.url + path);
  await page.body?.cancel();
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  return policy.split(/;\s*/).flatMap((directive) => directive.split(' ').slice(1));
}

describe('the documentation', () => {
  test.each(['/docs', '/redoc', '/errors', '/errors/not_found'])(
    '%s comes whole from ourselves, and may ask nobody else for anything',
    async (path) => {
      await loadedBy(path);
      const own = /^('none'|'self'|'unsafe-inline'|'sha256-[\w+/=]+'|data:|blob:)$/;
      for (const source of await sourcesOf(path)) expect(source).toMatch(own);
    },
  );

  test('of Redoc names no picture elsewhere', async () => {
    const [script] = await loadedBy('/redoc');
    expect(script!.length).toBeGreaterThan(500_000);
    expect(script).not.toMatch(/https:\/\/cdn\./);
  });

  test('of Swagger shows our document', async () => {
    const start = await (await fetch(`${api.url}/docs/static/swagger-initializer.js`)).text();
    expect(start).toContain('/openapi.json');
    expect(start).not.toContain('validator.swagger.io');
  });

  test('has a page for every code, where the type of a problem leads', async () => {
    const list = await (await api.as(null)('/errors')).text();
    for (const [code, { title }] of Object.entries(problems)) {
      expect(list).toContain(`/errors/${code}"`);
      const page = await api.as(null)(`/errors/${code}`);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      const html = await page.text();
      for (const part of [code, title, 'What happened', 'What to do', '&#34;request_id&#34;'])
        expect(html).toContain(part.replaceAll("'", '&#39;'));
    }
  });
});

describe('the AsyncAPI document', () => {
  type Document = {
    asyncapi: string;
    channels: Record<string, { address: string; messages: Record<string, { $ref: string }> }>;
    components: { messages: object; schemas: Record<string, object> };
  };

  test('holds the sockets, the queue and the stream, and refers to nothing that is not there', async () => {
    const document = (await (await api.as(null)('/asyncapi.json')).json()) as Document;
    expect(document.asyncapi).toMatch(/^3\./);
    const addresses = Object.values(document.channels).map((channel) => channel.address);
    expect(addresses).toContain('/ws/jobs/{job_id}');
    expect(addresses).toContain(`{lectern}:${queueName}`);
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, path] of references) {
      const found = path!
        .split('/')
        .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document);
      expect(found, path).toBeDefined();
    }
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['SnapshotFrame', 'JobEvent', 'JobPayload', 'WorkerEvent']),
    );
    expect(JobEvent.options.map((option) => option.meta()?.id)).not.toContain(undefined);
  });
});

test('the scene spec is served to anyone, as it is in docs/api', async () => {
  const served = await (await api.as(null)('/scene-spec.json')).json();
  const kept = await readFile(
    new URL('../../../../docs/api/scene-spec.schema.json', import.meta.url),
    'utf8',
  );
  expect(served).toEqual(JSON.parse(kept));
});
