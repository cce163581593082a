import { Aspect, Quality } from '@lectern/contracts/api/options.ts';
import { stages } from '@lectern/contracts/stages.ts';
import { builtInThemes } from '@lectern/contracts/theme/built-in.ts';
import type { WorkerCapabilities } from '@lectern/contracts/worker-record.ts';
import { ffmpegVersion } from '@lectern/pipeline/compose/ffmpeg-version.ts';
import { findVoice } from '@lectern/pipeline/narration/find-voice.ts';
import type { Config } from '../config/config.ts';

/** What the pipeline of this worker can do on this machine; of somebody else's program that is not known. */
export async function workerCapabilities({
  pipeline: { kind },
  models,
  voices,
}: Pick<Config, 'pipeline' | 'models' | 'voices'>): Promise<WorkerCapabilities> {
  return {
    stages: [...stages],
    models: kind === 'builtin' ? ['builtin', ...models.list.map(({ name }) => name)] : [],
    voices: kind === 'builtin' ? [findVoice().name, ...Object.keys(voices.offered)] : [],
    qualities: [...Quality.options],
    aspects: [...Aspect.options],
    themes: Object.keys(builtInThemes),
    ffmpeg_version: await ffmpegVersion(AbortSignal.timeout(5_000)),
  };
}
