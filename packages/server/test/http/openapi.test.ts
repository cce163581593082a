import type { Operation } from '@lectern/contracts/api/operation.ts';
import { operations } from '@lectern/contracts/api/operations.ts';
import { problems } from '@lectern/contracts/api/problem.ts';
import { problemsOf } from '@lectern/contracts/api/problems-of.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { openApi, type TestApi } from '../fixtures/api.ts';
import { type DescribedResponse, type OpenApi, readOpenApi } from '../fixtures/open-api.ts';

let api: TestApi;
let document: OpenApi;
beforeAll(async () => {
  api = await openApi();
  document = readOpenApi((await (await fetch(`${api.url}/openapi.json`)).json()) as object);
});
afterAll(() => api[Symbol.asyncDispose]());

const table = Object.values(operations) as Operation[];

describe('the OpenAPI document', () => {
  test('is 3.1 and holds every operation of the table, with an id and all its statuses', () => {
    expect(document.openapi).toBe('3.1.0');
    const documented = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(
        ([method, { operationId }]) => `${method.toUpperCase()} ${path} ${operationId}`,
      ),
    );
    expect(documented.sort()).toEqual(table.map(({ method, path, id }) => `${method} ${path} ${id}`).sort());
    for (const operation of table) {
      expect(operation.id).toMatch(/^[a-z][A-Za-z]+$/);
      const { responses, security } = document.paths[operation.path]![operation.method.toLowerCase()]!;
      const statuses = new Set([
        ...Object.keys(operation.answers),
        ...problemsOf(operation).map((code) => String(problems[code].status)),
      ]);
      expect(Object.keys(responses).sort(), operation.id).toEqual([...statuses].sort());
      expect(security.length > 0, operation.id).toBe(operation.access !== 'anyone');
      for (const response of Object.values(responses))
        expect(document.resolve<DescribedResponse>(response).headers).toHaveProperty('X-Request-Id');
    }
  });

  test('names its schemas once, and refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const names = Object.keys(document.components.schemas);
    expect(names).toEqual(
      expect.arrayContaining([
        'VideoRequest',
        'Job',
        'JobMetadata',
        'Problem',
        'FieldError',
        'QualityReport',
      ]),
    );
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) expect(names).toContain(name);
    expect(names.filter((name) => /\d$|__/.test(name))).toEqual([]);
    expect(names.filter((name) => JSON.stringify(document.components.schemas[name]) === '{}')).toEqual([]);
    expect(
      document.paths['/api/v1/videos/generate']!.post!.requestBody!.content['application/json']!.schema.$ref,
    ).toMatch(/VideoRequest$/);
  });

  test('gives examples that their schemas accept', () => {
    let tried = 0;
    for (const operation of table) {
      for (const { schema, example } of Object.values(operation.answers)) {
        if (!schema || example === undefined) continue;
        expect(schema.safeParse(example).error, operation.id).toBeUndefined();
        tried += 1;
      }
      for (const example of (operation.body?.meta()?.examples ?? []) as z.input<z.ZodType>[]) {
        expect(operation.body!.safeParse(example).error).toBeUndefined();
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(5);
    const refused = document.paths['/api/v1/videos/generate']!.post!.responses['422'];
    const { content } = document.resolve<DescribedResponse>(refused);
    expect(content!['application/problem+json']!.examples).toHaveProperty('idempotency_mismatch');
  });

  test('is served like everything else: each operation that needs a token refuses without one', async () => {
    for (const { method, path, access, answers } of table) {
      if (access === 'anyone' && method !== 'GET') continue;
      const address =
        api.url +
        path.replace('{code}', 'not_found').replace(/\{\w+\}/, '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f');
      const response = await fetch(address, { method });
      await response.body?.cancel();
      expect(response.status, path).toBe(
        access === 'anyone' || access === 'optional' ? Number(Object.keys(answers)[0]) : 401,
      );
      expect(response.headers.get('x-request-id')).toBeTruthy();
    }
  });
});
