import { openModels } from '../open-models.ts';
import type { Models } from '../port.ts';
import type { ModelSettings } from '../settings.ts';
import type { StandIn } from './start-stand-in.ts';

/** How the stand-in is named in requests. */
export const standInName = 'stand-in/builtin';

/** The stand-in as the only model there is, at a price that makes costs visible. */
export const standInModels = (standIn: StandIn, settings: Partial<ModelSettings> = {}): Models =>
  openModels({
    list: [{ name: standInName, price: { input: 1, output: 4 } }],
    providers: { 'stand-in': { kind: 'compatible', url: standIn.url, key: () => 'stand-in-key' } },
    roles: {},
    limits: { tokens: 2_000_000, seconds: 120, parallel: 4, call_s: 60, silence_s: 30, retries: 2 },
    transcripts: null,
    ...settings,
  });
