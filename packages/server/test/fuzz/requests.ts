import fc from 'fast-check';
import type { KnownOperation } from '../contract/known-operations.ts';
import type { OpenApi, Schema } from '../fixtures/open-api.ts';
import { formParts } from './form-parts.ts';
import { oddBodies, oddBytes, oddHeaders, oddQueries, oddSegments, oddValues } from './hostile-values.ts';
import { valuesOf } from './schema-values.ts';
import { spoilt } from './spoilt.ts';

export const kinds = ['valid', 'nearly valid', 'body', 'length', 'path', 'headers', 'query'] as const;
export type Kind = (typeof kinds)[number];

/** A request as it will be on the wire, but for names of things, `{own:job_id}`, which stand for what is there. */
export interface FuzzRequest {
  kind: Kind;
  operation: string;
  method: string;
  path: string;
  as: 'alice' | 'admin' | null;
  headers: Record<string, string>;
  body: Buffer | null;
  /** How many bytes of the body the request promises more, or fewer, than it has. */
  lie: number;
}

const nothing = fc.constant(null);
const absentId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

/** All requests that can be made for an operation. */
export function requestsFor(
  document: OpenApi,
  operation: KnownOperation,
  { schema, takesFiles }: { schema: Schema | null; takesFiles: boolean },
): fc.Arbitrary<FuzzRequest> {
  const { id, method, forAdmins } = operation;
  if (takesFiles) return uploadsFor(operation);
  const valid = schema ? valuesOf(document, schema) : nothing;
  const text = valid.map((value) => (value === null ? null : Buffer.from(JSON.stringify(value))));
  const ids = fc.constantFrom('own', 'own', 'own', 'absent', 'odd');
  const path = fc.tuple(ids, oddSegments).map(([which, segment]) => fill(operation.path, which, segment));
  const own = fc.constant(fill(operation.path, 'own', ''));
  const json = fc.constant({ 'content-type': 'application/json', 'if-match': '*' });
  const who = fc.constantFrom<FuzzRequest['as'][]>(
    ...(forAdmins ? (['admin'] as const) : (['alice', 'alice', 'admin', null] as const)),
  );
  const base = { operation: fc.constant(id), method: fc.constant(method), as: who, lie: fc.constant(0) };
  const of = (
    kind: Kind,
    parts: {
      path?: fc.Arbitrary<string>;
      headers?: fc.Arbitrary<Record<string, string>>;
      body?: fc.Arbitrary<Buffer | null>;
      lie?: fc.Arbitrary<number>;
    },
  ) => fc.record({ kind: fc.constant(kind), path: own, headers: json, body: text, ...base, ...parts });
  const withHeaders = fc.tuple(json, oddHeaders).map(([plain, odd]) => ({ ...plain, ...odd }));
  const withQuery = fc.tuple(own, oddQueries).map(([plain, query]) => plain + query);
  return fc.oneof(
    { weight: 3, arbitrary: of('valid', { path: fc.oneof(own, path) }) },
    {
      weight: 3,
      arbitrary: of('nearly valid', {
        body: spoilt(valid, oddValues).map((value) => Buffer.from(JSON.stringify(value) ?? '')),
      }),
    },
    {
      weight: 3,
      arbitrary: of('body', {
        body: fc.oneof(
          oddBodies.map((body) => Buffer.from(body)),
          oddBytes,
          text.map((body) => body?.subarray(0, body.length / 2) ?? null),
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: of('length', { lie: fc.constantFrom(-1, 1, 7, 100_000), body: fc.oneof(text, oddBytes) }),
    },
    {
      weight: 2,
      arbitrary: of('path', {
        path: fc.tuple(path, oddSegments, fc.integer({ min: 0, max: 9 })).map(misspell),
      }),
    },
    { weight: 2, arbitrary: of('headers', { headers: withHeaders }) },
    { weight: 2, arbitrary: of('query', { path: withQuery }) },
  );
}

/** Forms with a file, whole and spoilt. */
function uploadsFor({ id, method, path }: KnownOperation): fc.Arbitrary<FuzzRequest> {
  const form = fc.tuple(formParts, fc.constantFrom('--edge--\r\n', '--edge--', '--edge', ''));
  const body = form.map(([parts, end]) => Buffer.concat([...parts, Buffer.from(end)]));
  const type = { 'content-type': 'multipart/form-data; boundary=edge' };
  return fc.record({
    kind: fc.constantFrom<Kind>('valid', 'body', 'length'),
    operation: fc.constant(id),
    method: fc.constant(method),
    path: fc.constant(path),
    as: fc.constant('alice' as const),
    headers: fc.oneof(
      fc.constant(type),
      oddHeaders.map((odd) => ({ ...odd, ...type })),
    ),
    body: fc.oneof({ weight: 4, arbitrary: body }, { weight: 1, arbitrary: oddBytes }),
    lie: fc.constantFrom(0, 0, 0, 0, 1, 100_000),
  });
}

function fill(template: string, which: string, segment: string): string {
  return template.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    which === 'own' ? `{own:${name}}` : which === 'absent' ? absentId : segment,
  );
}

/** Ways to write a path that a router might read as another one. */
function misspell([path, segment, way]: [string, string, number]): string {
  const ways = [
    `/${path}`,
    `${path}/`,
    `${path}/${segment}`,
    `${path}/../${segment}`,
    path.replace('/v1/', '/v1/./'),
    path.replace('/api', '/API'),
    path.replaceAll('/', '%2f'),
    `${path};a=b`,
    `${path}%00`,
    path.replace(/[^/]+$/, segment),
  ];
  return ways[way]!;
}
