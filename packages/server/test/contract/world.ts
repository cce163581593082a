import { randomUUID } from 'node:crypto';
import type { Job } from '@lectern/contracts/api/job.ts';
import { exampleProvenance } from '@lectern/contracts/companions/provenance-example.ts';
import type { TestApi } from '../fixtures/api.ts';
import { beginJob, finishJob, queueJob, spoilJob } from '../fixtures/jobs.ts';
import { heldJob, sampleStoryboard } from '../fixtures/storyboards.ts';

const files = {
  'video.mp4': 'a video that is long enough for a range',
  'captions.vtt': 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n',
  'captions.srt': '1\n',
  'thumbnail.jpg': 'jpeg',
  'transcript.txt': 'Hello.',
  'storyboard.json': JSON.stringify(sampleStoryboard),
  'chapters.json': '[{"title":"Sums","start_s":0,"end_s":1}]',
  'chapters.vtt': 'WEBVTT\n',
  'quiz.json': '{"version":1,"title":"Sums","questions":[]}',
  'poster.jpg': 'jpeg',
  'provenance.json': JSON.stringify(exampleProvenance),
};

/** Things of Alice's for the cases; those that a case uses up are made anew for each. */
export interface World {
  api: TestApi;
  waiting: Job;
  done: Job;
  failed: Job;
  queued(): Promise<Job>;
  begun(): Promise<Job>;
  /** Addresses, without an action, of a job that waits for approval and of one that is finished. */
  held(): Promise<string>;
  finished(): Promise<string>;
  /** Sends JSON as Alice and gives the answer's body. */
  create(path: string, body: unknown): Promise<Record<string, unknown>>;
  configuration(): Promise<string>;
  webhook(changes?: object): Promise<string>;
  batch(): Promise<string>;
}

export async function createWorld(api: TestApi): Promise<World> {
  const queued = () => queueJob(api, 'alice');
  const [waiting, done, failed] = await Promise.all([queued(), queued(), queued()]);
  await finishJob(api, done.job_id, files);
  await spoilJob(api, failed.job_id);
  const create = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const response = await api.as('alice')(path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(await response.text());
    return (await response.json()) as Record<string, unknown>;
  };
  const pathTo = ({ job_id }: Job) => `/api/v1/videos/jobs/${job_id}`;
  const pathOf = async (path: string, body: unknown, id: string) =>
    `${path}/${String((await create(path, body))[id])}`;
  return {
    api,
    waiting,
    done,
    failed,
    queued,
    create,
    async begun() {
      const job = await queued();
      await beginJob(api, job.job_id);
      return job;
    },
    held: async () => pathTo((await heldJob(api, 'alice')).job),
    async finished() {
      const job = await queued();
      await finishJob(api, job.job_id, files);
      return pathTo(job);
    },
    configuration: () =>
      pathOf('/api/v1/configurations', { name: randomUUID(), options: {} }, 'configuration_id'),
    webhook: (changes) =>
      pathOf(
        '/api/v1/webhooks',
        { url: 'https://example.com/hook', events: ['job.completed'], ...changes },
        'webhook_id',
      ),
    batch: () => pathOf('/api/v1/videos/batch', { items: [{ topic: 'a', context: 'b' }] }, 'batch_id'),
  };
}
