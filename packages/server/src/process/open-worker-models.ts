import { openModels } from '@lectern/pipeline/models/open-models.ts';
import type { Models } from '@lectern/pipeline/models/port.ts';
import type { ModelConfig } from '../config/models.ts';

/** The models of this worker. Their keys stay here: a client is given one at the moment when it is opened. */
export function openWorkerModels({ providers, ...config }: ModelConfig): Models {
  const opened = Object.entries(providers).map(([name, { key, ...provider }]) => [
    name,
    { ...provider, key: key === null ? null : () => key.reveal() },
  ]);
  return openModels({ ...config, providers: Object.fromEntries(opened) });
}
