import { queuedJob } from '@lectern/contracts/api/examples.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { createOpenApiDocument } from '../../src/documents/open-api.ts';
import { defaultHeaders } from '../../src/http/headers.ts';
import { type Contract, createContract, type SeenAnswer } from '../fixtures/contract.ts';
import { readOpenApi } from '../fixtures/open-api.ts';

let contract: Contract;
beforeAll(() => {
  contract = createContract(readOpenApi(createOpenApiDocument('', 1_000)));
});

const headers = {
  ...defaultHeaders,
  ratelimit: 'x',
  'ratelimit-policy': 'x',
  'x-request-id': 'x',
  etag: '"x"',
  'content-type': 'application/json',
};
const good = {
  method: 'GET',
  path: '/api/v1/videos/jobs/x/status?a=b',
  status: 200,
  headers,
  body: JSON.stringify(queuedJob),
};
const check = (changes: Partial<Omit<SeenAnswer, 'headers'>> & { headers?: Record<string, string> }) => {
  const answer = { ...good, ...changes };
  return contract.check({ ...answer, headers: new Headers(answer.headers) });
};
const without = (name: keyof typeof headers) => {
  const { [name]: _left, ...others } = headers;
  return others;
};

describe('an answer', () => {
  test('as documented passes, and is remembered by operation, status and headers', () => {
    expect(() => check({})).not.toThrow();
    expect(contract.seen.get('getJobStatus 200')).toContain('etag');
  });

  test.each<[string, Parameters<typeof check>[0], RegExp]>([
    ['of an undocumented status', { status: 418 }, /getJobStatus.*\n.*status 418 is not documented/],
    ['with an undocumented header', { headers: { ...headers, 'x-new': '1' } }, /"x-new" is sent but not/],
    ['without a promised header', { headers: without('etag') }, /"etag" is documented as always there/],
    ['without its request id', { headers: without('x-request-id') }, /"x-request-id"/],
    [
      'of another media type',
      { headers: { ...headers, 'content-type': 'text/html' } },
      /"text\/html" is not/,
    ],
    ['with an unknown field', { body: JSON.stringify({ ...queuedJob, more: 1 }) }, /body.*additional/],
    ['with a wrong field', { body: JSON.stringify({ ...queuedJob, attempt: '1' }) }, /body\/attempt/],
    ['that is no JSON', { body: '{' }, /is not JSON/],
    ['of no known path', { path: '/x' }, /no operation.*\n.*expected status 404/],
    ['of no known method', { method: 'PUT' }, /no operation.*\n.*expected status 405/],
    ['with a body where there is none', { status: 304 }, /no body is documented/],
  ])('%s does not', (_what, changes, message) => {
    expect(() => check(changes)).toThrow(message);
  });
});
