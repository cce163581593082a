import { signClerkMessage } from '../../src/identity/development-messages.ts';
import { beginJob, spoilJob } from '../fixtures/jobs.ts';
import { sampleStoryboard } from '../fixtures/storyboards.ts';
import type { Provocation } from './provocations.ts';
import type { World } from './world.ts';

export const clerkSecret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;

type Case = (world: World) => Provocation | Promise<Provocation>;

const alice = (path: string, more: Provocation = {}): Provocation => ({ as: 'alice', path, ...more });
const json = { 'content-type': 'application/json' };
const known = { 'if-none-match': '*' };
const other = { 'if-match': '"other"' };
const uploads = '/api/v1/uploads/content';
const multipart = { 'content-type': 'multipart/form-data; boundary=edge' };
const file = (text: string, headers: Record<string, string> = {}) => ({
  headers: { ...multipart, ...headers },
  body: `--edge\r\ncontent-disposition: form-data; name="file"; filename="notes.txt"\r\n\r\n${text}\r\n--edge--\r\n`,
});
const configurations = '/api/v1/configurations';
const webhooks = '/api/v1/webhooks';
const keyed = (key: string) => ({ ...json, 'idempotency-key': key });
const webhook = { url: 'https://example.com/hook', events: ['job.completed'] };
const video = { topic: 'Pythagoras', context: 'a² + b² = c²' };

const jobPath =
  (action: string, of: (world: World) => { job_id: string }, more: Provocation = {}): Case =>
  (world) =>
    alice(`/api/v1/videos/jobs/${of(world).job_id}/${action}`.replace(/\/$/, ''), more);
const ofDone = (action: string, more?: Provocation) => jobPath(action, (world) => world.done, more);
const ofWaiting = (action: string, more?: Provocation) => jobPath(action, (world) => world.waiting, more);

const fileCases = (action: string): Record<number, Case> => ({
  200: ofDone(action),
  206: ofDone(action, { headers: { range: 'bytes=0-0' } }),
  304: ofDone(action, { headers: known }),
  409: ofWaiting(action),
  412: ofDone(action, { headers: other }),
  416: ofDone(action, { headers: { range: 'bytes=9000-' } }),
});

/** HEAD has no ranges. */
const { 206: _part, 416: _outside, ...headCases } = fileCases('download');

const { 206: _share, 416: _beyond, ...bundleCases } = fileCases('bundle');

/** Another request holds the key for as long as this one waits. */
const inFlight =
  (operation: string, path: string, body: unknown): Case =>
  async ({ api }) => {
    const client = await api.context.database.pool.connect();
    await client.query('BEGIN');
    const lock = `user_alice\n${operation}\nheld`;
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [lock]);
    setTimeout(() => client.query('COMMIT').finally(() => client.release()), 6_000);
    return alice(path, { headers: { ...json, 'idempotency-key': 'held' }, body });
  };

const clerk = (headers: Record<string, string>, body: string): Provocation => ({
  as: null,
  path: '/hooks/clerk',
  headers,
  body,
});
const signed = () => {
  const { headers, body } = signClerkMessage(clerkSecret, { type: 'user.updated', data: { id: 'user_x' } });
  return clerk({ ...headers, ...json }, body);
};

/** What leads to the answers that depend on what an operation does: operation → status → request. */
export const cases: Record<string, Record<number, Case | Case[]>> = {
  getCatalog: { 304: () => ({ as: null, path: '/api/v1/catalog', headers: known }) },
  receiveClerkMessage: {
    204: signed,
    400: () => clerk({}, '{}'),
    404: () => ({ ...signed(), on: 'strict' }),
  },
  createConfiguration: {
    201: () => alice(configurations, { headers: keyed('c'), body: { name: 'new', options: {} }, times: 2 }),
    409: [
      async ({ create }) => {
        await create(configurations, { name: 'taken', options: {} });
        return alice(configurations, { headers: json, body: { name: 'taken', options: {} } });
      },
      inFlight('createConfiguration', configurations, { name: 'held', options: {} }),
    ],
  },
  listConfigurations: {
    200: async (world) => {
      await Promise.all([world.configuration(), world.configuration()]);
      return alice(`${configurations}?limit=1`);
    },
  },
  listJobs: { 200: () => alice('/api/v1/videos/jobs?limit=1') },
  listAllJobs: { 200: () => ({ as: 'admin', path: '/api/v1/system/jobs?limit=1' }) },
  getConfiguration: {
    200: async (world) => alice(await world.configuration()),
    304: async (world) => alice(await world.configuration(), { headers: known }),
  },
  replaceConfiguration: {
    200: async (world) =>
      alice(await world.configuration(), {
        headers: { ...json, 'if-match': '*' },
        body: { name: 'changed', options: {} },
      }),
    409: async (world) => {
      await world.create(configurations, { name: 'in the way', options: {} });
      const body = { name: 'in the way', options: {} };
      return alice(await world.configuration(), { headers: { ...json, 'if-match': '*' }, body });
    },
    412: async (world) =>
      alice(await world.configuration(), {
        headers: { ...json, ...other },
        body: { name: 'x', options: {} },
      }),
    428: async (world) =>
      alice(await world.configuration(), { headers: json, body: { name: 'x', options: {} } }),
  },
  deleteConfiguration: {
    204: async (world) => alice(await world.configuration()),
    412: async (world) => alice(await world.configuration(), { headers: other }),
  },
  generateVideo: {
    201: () =>
      alice('/api/v1/videos/generate', {
        headers: { ...json, 'idempotency-key': 'g' },
        body: video,
        times: 2,
      }),
    409: inFlight('generateVideo', '/api/v1/videos/generate', video),
  },
  getJobStatus: { 200: ofWaiting('status'), 304: ofWaiting('status', { headers: known }) },
  getJobMetadata: { 200: ofDone('metadata'), 304: ofDone('metadata', { headers: known }) },
  cancelJob: {
    200: async (world) => alice((await world.queued()).links.cancel),
    202: async (world) => alice((await world.begun()).links.cancel),
    409: ofDone('cancel'),
  },
  createBatch: {
    201: () =>
      alice('/api/v1/videos/batch', {
        headers: { ...json, 'idempotency-key': 'b' },
        body: { items: [video] },
        times: 2,
      }),
    409: inFlight('createBatch', '/api/v1/videos/batch', { items: [video] }),
  },
  getBatch: {
    200: async (world) => alice(await world.batch()),
    304: async (world) => alice(await world.batch(), { headers: known }),
  },
  cancelBatch: {
    202: async (world) => {
      const path = await world.batch();
      const batch = (await (await world.api.as('alice')(path)).json()) as { items: { job_id: string }[] };
      await beginJob(world.api, batch.items[0]!.job_id);
      return alice(`${path}/cancel`);
    },
  },
  listJobEvents: {
    200: [ofWaiting('events'), ofDone('events', { headers: { accept: 'text/event-stream' } })],
    204: ofDone('events?after=999999', { headers: { accept: 'text/event-stream' } }),
    400: ofWaiting('events', { headers: { accept: 'text/event-stream', 'last-event-id': 'x' } }),
  },
  createTicket: { 201: () => alice('/api/v1/tickets') },
  estimateVideo: { 200: () => alice('/api/v1/videos/estimate', { headers: json, body: video }) },
  downloadVideo: fileCases('download'),
  inspectVideo: headCases,
  getThumbnail: fileCases('thumbnail'),
  getCaptions: { ...fileCases('captions'), 422: ofDone('captions?format=ass') },
  getTranscript: fileCases('transcript'),
  getStoryboard: fileCases('storyboard'),
  getChapters: { ...fileCases('chapters'), 422: ofDone('chapters?format=srt') },
  getQuiz: fileCases('quiz'),
  getPoster: fileCases('poster'),
  getProvenance: fileCases('provenance'),
  downloadBundle: bundleCases,
  createWebhook: {
    201: () => alice(webhooks, { headers: keyed('w'), body: webhook, times: 2 }),
    409: [
      () => ({ as: 'bob', path: webhooks, headers: json, body: webhook, times: 30 }),
      inFlight('createWebhook', webhooks, webhook),
    ],
  },
  listWebhooks: {
    200: async (world) => {
      await Promise.all([world.webhook(), world.webhook()]);
      return alice(`${webhooks}?limit=1`);
    },
  },
  getWebhook: { 200: async (world) => alice(await world.webhook()) },
  replaceWebhook: { 200: async (world) => alice(await world.webhook(), { headers: json, body: webhook }) },
  deleteWebhook: { 204: async (world) => alice(await world.webhook()) },
  testWebhook: {
    202: async (world) => alice(`${await world.webhook()}/test`),
    409: async (world) => alice(`${await world.webhook({ enabled: false })}/test`),
  },
  rotateWebhookSecret: { 200: async (world) => alice(`${await world.webhook()}/rotate-secret`) },
  listWebhookDeliveries: {
    200: async (world) => {
      const path = (await delivery(world)).replace(/\/[^/]*$/, '');
      await world.create(path.replace('deliveries', 'test'), undefined);
      return alice(`${path}?limit=1`);
    },
    422: async (world) => alice(`${await world.webhook()}/deliveries?limit=0`),
  },
  replayWebhookDelivery: {
    202: async (world) => alice(`${await delivery(world)}/replay`),
    409: async (world) => {
      const path = await delivery(world);
      const hook = path.replace(/\/deliveries.*/, '');
      const body = JSON.stringify({ ...webhook, enabled: false });
      await world.api.as('alice')(hook, { method: 'PUT', headers: json, body });
      return alice(`${path}/replay`);
    },
  },
  retryJob: {
    201: async (world) =>
      alice(`${await ended(world)}/retry`, { headers: { 'idempotency-key': 'r' }, times: 2 }),
    409: [
      ofDone('retry'),
      async (world) => {
        const path = `${await ended(world)}/retry`;
        return { ...(await inFlight('retryJob', path, undefined)(world)), path };
      },
    ],
    422: async (world) => {
      const headers = { 'idempotency-key': 'again' };
      await world.api.as('alice')(`${await ended(world)}/retry`, { method: 'POST', headers });
      return alice(`${await ended(world)}/retry`, { headers });
    },
  },
  approveStoryboard: {
    200: async (world) => alice(`${await world.held()}/approve`),
    409: ofWaiting('approve'),
    412: async (world) => alice(`${await world.held()}/approve`, { headers: other }),
    428: async (world) => {
      const { lesson } = sampleStoryboard;
      return alice(`${await world.held()}/approve`, { headers: json, body: { lesson } });
    },
  },
  retryScene: {
    201: async (world) =>
      alice(`${await world.finished()}/scenes/2/retry`, { headers: { 'idempotency-key': 's' }, times: 2 }),
    409: [
      ofWaiting('scenes/1/retry'),
      async (world) => {
        const path = `${await world.finished()}/scenes/1/retry`;
        return { ...(await inFlight('retryScene', path, undefined)(world)), path };
      },
    ],
  },
  deleteJob: { 204: async (world) => alice(await ended(world)), 409: ofWaiting('') },
  createDownloadUrl: {
    201: ofDone('download-url'),
    409: ofWaiting('download-url'),
    422: ofDone('download-url', { headers: json, body: { odd: 1 } }),
  },
  cancelJobAsAdmin: {
    200: async (world) => ({
      as: 'admin',
      path: `/api/v1/system/jobs/${(await world.queued()).job_id}/cancel`,
    }),
    202: async (world) => ({
      as: 'admin',
      path: `/api/v1/system/jobs/${(await world.begun()).job_id}/cancel`,
    }),
    409: (world) => ({ as: 'admin', path: `/api/v1/system/jobs/${world.done.job_id}/cancel` }),
  },
  uploadContent: {
    201: () => alice(uploads, { ...file('Energy is conserved.', { 'idempotency-key': 'u' }), times: 2 }),
    400: () => alice(uploads, { headers: { ...multipart, 'idempotency-key': 'a b' }, body: 'x' }),
    409: [
      () => ({ as: 'carol', path: uploads, ...file('One more.'), times: 14 }),
      async (world) => ({
        ...(await inFlight('uploadContent', uploads, '')(world)),
        ...file('Held.', { 'idempotency-key': 'held' }),
      }),
    ],
    413: () => alice(uploads, file('x'.repeat(10_000))),
    422: () => alice(uploads, file('   ')),
  },
  listUploads: {
    200: async (world) => {
      for (const text of ['Light is a wave.', 'Light is a particle.']) await sendFile(world, text);
      return alice(`${uploads}?limit=1`);
    },
  },
  getUpload: {
    200: async (world) => alice(await sendFile(world, 'Sound is a wave.')),
    304: async (world) => alice(await sendFile(world, 'Water waves.'), { headers: known }),
  },
  deleteUpload: { 204: async (world) => alice(await sendFile(world, 'Heat is motion.')) },
  pauseQueue: { 200: () => ({ as: 'admin', path: '/api/v1/system/queue/pause' }) },
  explainProblem: { 200: () => ({ as: null, path: '/errors/not_found' }) },
};

async function delivery(world: World): Promise<string> {
  const hook = await world.webhook();
  const { delivery_id } = await world.create(`${hook}/test`, undefined);
  return `${hook}/deliveries/${String(delivery_id)}`;
}

/** The address of a failed job, without an action. */
async function ended(world: World): Promise<string> {
  const job = await world.queued();
  await spoilJob(world.api, job.job_id);
  return `/api/v1/videos/jobs/${job.job_id}`;
}

async function sendFile(world: World, text: string): Promise<string> {
  const response = await world.api.as('alice')(uploads, { method: 'POST', ...file(text) });
  return ((await response.json()) as { links: { self: string } }).links.self;
}
