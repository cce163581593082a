import { batchLimits } from './batch.ts';
import type { Catalog } from './catalog.ts';
import { configurationLimits } from './configuration.ts';
import { Aspect, Quality, requestLimits } from './options.ts';
import { pageLimits } from './page.ts';
import { describeQuality } from './picture-size.ts';
import { uploadLimits, uploadTypes } from './upload.ts';

/** The catalog of a service with the usual settings, as the document shows it. */
export const exampleCatalog: Catalog = {
  models: [{ id: 'builtin', cost: { min_usd: 0, max_usd: 0 } }],
  voices: [
    { id: 'auto', description: 'The best voice that the worker has.' },
    { id: 'festival', description: 'Clear; where it is not installed another speaks, with a warning.' },
    { id: 'flite', description: 'Plain; always there.' },
  ],
  qualities: Quality.options.map(describeQuality),
  aspects: [...Aspect.options],
  themes: ['dark', 'light'],
  languages: ['en'],
  captions: ['sidecar', 'burned', 'off'],
  citations: ['metadata', 'screen'],
  output_formats: ['mp4'],
  priorities: ['low', 'normal', 'high'],
  approvals: ['none'],
  defaults: {
    model: 'builtin',
    quality: 'medium',
    aspect: '16:9',
    language: 'en',
    voice: { name: 'auto', speed: 1 },
    theme: 'dark',
    captions: 'sidecar',
    citations: 'metadata',
    output_format: 'mp4',
    content_ids: [],
    rag: { enabled: true, content_ids: [], top_k: 5 },
    priority: 'normal',
    approval: 'none',
    deadline_s: 900,
    seed: 0,
    tags: [],
    metadata: {},
  },
  uploads: {
    media_types: [...uploadTypes],
    file_bytes: 26214400,
    files: 200,
    bytes: 1073741824,
    title: { max: uploadLimits.title },
    caption: { max: uploadLimits.caption },
  },
  limits: {
    request: requestLimits,
    configurations: configurationLimits,
    batch: { ...batchLimits, items: { min: 1, max: 100 }, body_bytes: 8388608 },
    page: pageLimits,
    body_bytes: 262144,
    jobs: { unfinished: 500, per_day: 10000 },
    rates: {
      create: { quota: 600, window_s: 60 },
      read: { quota: 6000, window_s: 60 },
      upload: { quota: 120, window_s: 60 },
    },
  },
};
