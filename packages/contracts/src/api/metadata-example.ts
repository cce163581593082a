import { completedJob } from './examples.ts';
import type { JobMetadata } from './job.ts';
import { noModelUsage } from './model-usage.ts';
import { VideoRequest } from './request.ts';

/** All about a finished job, as the document shows it. */
export const exampleMetadata: JobMetadata = {
  job: completedJob,
  request: VideoRequest.parse({
    topic: 'The Pythagorean theorem',
    context:
      'In a right triangle the squares on the legs add up to the square on the hypotenuse: a² + b² = c².',
  }),
  artifacts: [
    {
      name: 'video.mp4',
      content_type: 'video/mp4',
      file_size: 4_194_304,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
  processing_log: [
    { seq: 1, at: '2026-11-22T19:30:01.000Z', type: 'status', detail: 'processing' },
    { seq: 2, at: '2026-11-22T19:30:01.200Z', type: 'stage', detail: 'researching started' },
  ],
  timings: [
    { stage: 'researching', seconds: 0.2 },
    { stage: 'rendering', seconds: 14.6 },
  ],
  model_usage: {
    ...noModelUsage('openai/gpt-5-mini'),
    calls: 9,
    input_tokens: 41_200,
    output_tokens: 12_800,
    cost_usd: 0.0359,
    repairs: 1,
    stages: [
      {
        stage: 'writing',
        model: 'openai/gpt-5-mini',
        calls: 7,
        input_tokens: 36_100,
        output_tokens: 11_300,
        cost_usd: 0.0316,
        repairs: 1,
        fallbacks: 0,
      },
    ],
    prompts: [{ name: 'writer', sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae' }],
  },
  reuse: { stages: [], scenes: { reused: 5, total: 6 }, sentences: { reused: 38, total: 41 } },
  quality: { outcome: 'pass', passed: 42, warned: 0, failed: 0, checks: [] },
  sources: [{ id: 's1', kind: 'context', title: 'Your context', excerpt: 'In a right triangle …' }],
  artifacts_kept_until: '2026-12-22T19:30:24.000Z',
  artifacts_removed_at: null,
  worker_id: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e60',
  runs: [{ attempt: 1, run: '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e61', events: 57 }],
};
