import { randomUUID } from 'node:crypto';
import type { KnownOperation } from './known-operations.ts';

/** A request that is meant to be answered with one status. */
export interface Provocation {
  /** A user, `scopeless`, or null for no token at all. */
  as?: string | null;
  path?: string;
  headers?: Record<string, string>;
  /** Text as it is, anything else as JSON. */
  body?: unknown;
  /** `strict`: the API that allows one request of each kind and has no secret of Clerk's webhooks. */
  on?: 'strict';
  /** How often it is sent at most; an error that was wanted ends it. */
  times?: number;
}

const absentId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
const json = { 'content-type': 'application/json' };

/** The path with ids that nobody has. */
const absent = (path: string) => path.replaceAll(/\{\w+\}/g, absentId);

/** How to get a status from any operation that has it, whatever it does. Null where there is no such way. */
export function provoke(operation: KnownOperation, status: number): Provocation | null {
  const { path, needsToken, forAdmins, takesBody, hasQuery } = operation;
  const as = needsToken ? (forAdmins ? 'admin' : 'alice') : null;
  const common = { as, path: absent(path), headers: { 'if-match': '*' } };
  const valid = {
    ...common,
    ...(takesBody ? { body: operation.example, headers: { ...json, 'if-match': '*' } } : {}),
  };
  switch (status) {
    case 401:
      return { ...common, as: null, headers: needsToken ? {} : { authorization: 'Bearer bad' } };
    case 403:
      return { ...common, as: forAdmins ? 'alice' : 'scopeless' };
    case 404:
      return path.includes('{') ? valid : null;
    case 400:
      return { ...common, headers: { ...common.headers, ...json }, body: '{"a":' };
    case 413:
      return { ...common, headers: { ...common.headers, ...json }, body: `"${'x'.repeat(2_000_000)}"` };
    case 415:
      return { ...common, headers: { 'content-type': 'no type' }, body: 'text' };
    case 422:
      if (takesBody) return { ...common, headers: { ...common.headers, ...json }, body: { unexpected: 1 } };
      return hasQuery ? { ...common, path: `${common.path}?unexpected=1` } : null;
    case 429:
      return { ...valid, as: as === 'admin' ? 'admin' : as && `user${randomUUID()}`, times: 4, on: 'strict' };
    case 500:
      return { ...valid, headers: { ...valid.headers, 'x-break': 'internal' } };
    case 503:
      return { ...valid, headers: { ...valid.headers, 'x-break': 'outage' } };
    case 200:
      return path.includes('{') || takesBody ? null : common;
    default:
      return null;
  }
}
