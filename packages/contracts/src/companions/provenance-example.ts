import { exampleMetadata } from '../api/metadata-example.ts';
import { SPEC_VERSION } from '../scene/lesson.ts';
import type { Provenance } from './provenance.ts';

const { request, artifacts, sources, model_usage } = exampleMetadata;

/** Where the video of the examples comes from, as the document shows it. */
export const exampleProvenance: Provenance = {
  version: 1,
  made_at: '2026-11-22T19:30:24.000Z',
  request,
  brief: {
    name: 'brief.json',
    sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
  },
  spec: {
    name: 'storyboard.json',
    sha256: 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9',
  },
  models: model_usage,
  sources,
  voice: { name: 'festival cmu_us_slt_arctic_hts', speed: 1, substitute: false },
  versions: { pipeline: '0.1.0', spec: SPEC_VERSION, node: '24.21.0', ffmpeg: '5.1.6' },
  artifacts,
};
