import { createHash } from 'node:crypto';
import { operations } from '@lectern/contracts/api/operations.ts';
import fc from 'fast-check';
import { knownOperations } from '../contract/known-operations.ts';
import { createWorld, type World } from '../contract/world.ts';
import { openApi, type TestApi } from '../fixtures/api.ts';
import type { OpenApi, Schema } from '../fixtures/open-api.ts';
import { curlLine } from './curl-line.ts';
import { faultOf } from './judge.ts';
import { type FuzzRequest, kinds, requestsFor } from './requests.ts';
import { bytesOf, sendBytes } from './send.ts';

export interface FuzzOptions {
  count: number;
  seed: number;
  /** How many requests are under way at once. */
  lanes?: number;
}

export interface FuzzReport {
  /** Of all requests as they were made: equal for equal seeds. */
  fingerprint: string;
  /** Kind → status → how many; `closed` is a connection that ended without an answer to a request that was cut off. */
  counts: Record<string, Record<string, number>>;
  failures: { fault: string; curl: string }[];
  slowest_ms: number;
}

const chunk = 100;
const absentId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

/** Sends requests made from the OpenAPI document's schemas to a whole API with a PostgreSQL and a Redis of its own. */
export async function fuzz({ count, seed, lanes = 4 }: FuzzOptions): Promise<FuzzReport> {
  // Names of others lead nowhere: nothing leaves the machine.
  const resolve = async () => [];
  await using api = await openApi(
    { QUEUE_LIMIT: '1000000', UPLOAD_CONCURRENCY: '8', UPLOADS_PER_USER: '1000000' },
    { resolve },
  );
  const world = await createWorld(api);
  const tokens = { alice: await api.token('alice'), admin: await api.token('admin', { admin: true }) };
  const report: FuzzReport = {
    fingerprint: '',
    counts: Object.fromEntries(kinds.map((kind) => [kind, {}])),
    failures: [],
    slowest_ms: 0,
  };
  const hash = createHash('sha256');
  const made = requestsOf(api.contract.document);
  let own = await ownThings(world);
  for (let start = 0; start < count; start += chunk) {
    const requests = fc.sample(made, { numRuns: chunk, seed: seed + start }).slice(0, count - start);
    for (const request of requests) hash.update(bytesOf(request, null));
    own = await ownThings(world).catch(() => own);
    const waiting = requests.values();
    const lane = async () => {
      for (const request of waiting) await attempt(api, named(request, own), tokens, report);
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    if (report.failures.length >= 20) break;
  }
  report.fingerprint = hash.digest('hex').slice(0, 16);
  return report;
}

/** Requests for all operations of the document. */
export function requestsOf(document: OpenApi): fc.Arbitrary<FuzzRequest> {
  const table: { id: string; access: string }[] = Object.values(operations);
  const admins = new Set(table.filter(({ access }) => access === 'admin').map(({ id }) => id));
  const all = knownOperations(document, admins).map((operation) => {
    const described = document.paths[operation.path]![operation.method.toLowerCase()]!;
    const content: Record<string, { schema: Schema }> = described.requestBody?.content ?? {};
    const schema = content['application/json']?.schema;
    const takesFiles = 'multipart/form-data' in content;
    // What takes a body has more to be got wrong.
    const weight = schema || takesFiles ? 4 : 1;
    return { weight, arbitrary: requestsFor(document, operation, { schema: schema ?? null, takesFiles }) };
  });
  return fc.oneof(...all);
}

/** Things of Alice's that the requests name; made anew now and then, for some requests remove them. @throws when Alice has too many. */
async function ownThings(world: World): Promise<Record<string, string>> {
  const last = (path: string) => path.split('/').at(-1)!;
  const [configuration, batch] = await Promise.all([world.configuration(), world.batch()]);
  return {
    job_id: world.done.job_id,
    configuration_id: last(configuration),
    batch_id: last(batch),
    code: 'not_found',
  };
}

const named = (request: FuzzRequest, own: Record<string, string>): FuzzRequest => ({
  ...request,
  path: request.path.replaceAll(/\{own:(\w+)\}/g, (_match, name: string) => own[name] ?? absentId),
});

async function attempt(
  api: TestApi,
  request: FuzzRequest,
  tokens: Record<string, string>,
  report: FuzzReport,
): Promise<void> {
  const token = request.as ? tokens[request.as]! : null;
  const isCutOff = request.lie > 0 || 'transfer-encoding' in request.headers;
  const begin = performance.now();
  let outcome: string;
  let fault: string | null;
  try {
    const answer = await sendBytes(Number(new URL(api.url).port), bytesOf(request, token), isCutOff);
    outcome = answer ? String(answer.status) : 'closed';
    fault = faultOf(api.contract, request, answer, isCutOff);
  } catch (error) {
    outcome = 'hang';
    fault = (error as Error).message;
  }
  report.slowest_ms = Math.max(report.slowest_ms, performance.now() - begin);
  const counts = report.counts[request.kind]!;
  counts[outcome] = (counts[outcome] ?? 0) + 1;
  if (fault) report.failures.push({ fault, curl: curlLine(api.url, request) });
}
