import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Warning } from '@lectern/contracts/api/job.ts';
import { VideoRequest, type VideoRequestInput } from '@lectern/contracts/api/request.ts';
import { author, type Draft } from '../../src/making/author.ts';
import { beginWork } from '../../src/making/work.ts';
import type { Models } from '../../src/models/port.ts';
import type { ModelSettings } from '../../src/models/settings.ts';
import type { Asked } from '../../src/models/stand-in/asked.ts';
import type { Behaviour } from '../../src/models/stand-in/behaviours.ts';
import { standInModels, standInName } from '../../src/models/stand-in/stand-in-models.ts';
import { type StandIn, startStandIn } from '../../src/models/stand-in/start-stand-in.ts';

export const hooke: VideoRequestInput = {
  topic: "Hooke's law",
  context:
    'The force that stretches a spring is proportional to its extension: F = k x, where F is the force in newtons, ' +
    'k is the spring constant in newtons per metre, and x is the extension in metres. It holds up to the elastic limit.',
};

export const requestOf = (more: Partial<VideoRequestInput> = {}): VideoRequest =>
  VideoRequest.parse({ ...hooke, model: standInName, ...more });

/** Limits under which no test has to wait. */
export const shortLimits: ModelSettings['limits'] = {
  ...{ tokens: 2_000_000, seconds: 60, parallel: 4 },
  ...{ call_s: 30, silence_s: 20, retries: 0 },
};

/** What the authors leave on a request, and all that they have warned of. */
export const draftOf = async (
  request: VideoRequest,
  models: Models | undefined,
  signal: AbortSignal = new AbortController().signal,
): Promise<Draft & { told: Warning[] }> => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-models-'));
  const told: Warning[] = [];
  try {
    const work = await beginWork({
      request,
      models,
      folder,
      signal,
      emit: (event) => event.type === 'warning' && told.push(event.warning),
    });
    return { ...(await author(work)), told };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

interface Circumstances {
  request?: VideoRequest;
  settings?: Partial<ModelSettings>;
  key?: () => string;
}

/** The same with a stand-in that behaves so; it has ended afterwards. */
export const draftWith = async (
  behave: (asked: Asked) => Behaviour,
  { request = requestOf(), settings = {}, key = () => 'stand-in-key' }: Circumstances = {},
): Promise<Draft & { told: Warning[]; heard: StandIn['heard'] }> => {
  await using standIn = await startStandIn(behave);
  standIn.learn(request);
  const providers = { 'stand-in': { kind: 'compatible' as const, url: standIn.url, key } };
  const models = standInModels(standIn, { providers, limits: shortLimits, ...settings });
  return { ...(await draftOf(request, models)), heard: standIn.heard };
};

/** The codes of what was warned of that has to do with models. */
export const modelWarnings = (told: readonly Warning[]): string[] =>
  told.filter(({ code }) => code.startsWith('model')).map(({ code }) => code);
