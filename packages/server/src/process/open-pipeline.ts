import type { MakeStoryboard } from '@lectern/pipeline/make-storyboard.ts';
import type { VoiceSettings } from '@lectern/pipeline/narration/ports/voices.ts';
import type { MakeVideo } from '@lectern/pipeline/run.ts';
import type { Config } from '../config/config.ts';
import type { EmbeddingsConfig } from '../config/embeddings.ts';
import type { ModelConfig } from '../config/models.ts';
import type { VoiceConfig, VoicesConfig } from '../config/voices.ts';
import { openWorkerModels } from './open-worker-models.ts';

interface Pipeline {
  makeVideo: MakeVideo;
  makeStoryboard?: MakeStoryboard;
}

/** What makes the videos of this worker; only what is used is loaded. */
export async function openPipeline({
  pipeline: config,
  voices,
  models,
  embeddings,
  dataFolder,
}: Pick<Config, 'pipeline' | 'voices' | 'models' | 'embeddings' | 'dataFolder'>): Promise<Pipeline> {
  if (config.kind === 'builtin') return openBuiltin(voices, models, embeddings);
  const { openCommandPipeline } = await import('@lectern/pipeline/command/command-pipeline.ts');
  const environment = Object.entries(config.environment).map(([name, value]) => [name, value.reveal()]);
  const options = { ...config, environment: Object.fromEntries(environment), dataFolder };
  return { makeVideo: await openCommandPipeline(options) };
}

async function openBuiltin(
  { offered, preferred }: VoicesConfig,
  modelConfig: ModelConfig,
  embeddingsConfig: EmbeddingsConfig,
): Promise<Pipeline> {
  const [{ makeVideo }, { makeStoryboard }, { openVoices }] = await Promise.all([
    import('@lectern/pipeline/make-video.ts'),
    import('@lectern/pipeline/make-storyboard.ts'),
    import('@lectern/pipeline/narration/ports/voices.ts'),
  ]);
  const settings = Object.entries(offered).map(([name, voice]) => [name, revealed(voice)] as const);
  const voices = openVoices(Object.fromEntries(settings), preferred);
  const models = openWorkerModels(modelConfig);
  const embeddings = await openMeanings(embeddingsConfig);
  return {
    makeVideo: (input) => makeVideo({ ...input, voices, models, embeddings }),
    makeStoryboard: (input) => makeStoryboard({ ...input, voices, models, embeddings }),
  };
}

async function openMeanings(config: EmbeddingsConfig) {
  if (config === null) return undefined;
  const { openEmbeddings } = await import('@lectern/pipeline/models/open-embeddings.ts');
  return openEmbeddings({ ...config, key: config.key?.reveal() ?? null });
}

const revealed = (voice: VoiceConfig): VoiceSettings =>
  voice.kind === 'sherpa'
    ? voice
    : voice.kind === 'openai'
      ? { ...voice, key: voice.key?.reveal() ?? null }
      : { ...voice, key: voice.key.reveal() };
