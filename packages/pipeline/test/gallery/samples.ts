import { dataSamples } from './data-samples.ts';
import { formulaSamples } from './formula-samples.ts';
import type { Sample } from './sample.ts';
import { scienceSamples } from './science-samples.ts';
import { sequenceSamples } from './sequence-samples.ts';
import { textSamples } from './text-samples.ts';

/** One sample of each type of visual, in the order of the documentation. Tests use them too. */
export const gallery: Readonly<Record<string, Sample>> = {
  ...textSamples,
  ...formulaSamples,
  ...dataSamples,
  ...sequenceSamples,
  ...scienceSamples,
};
