import type { MakeVideo } from '@lectern/pipeline/run.ts';
import type { PipelineConfig } from '../config/pipeline.ts';

/** What makes the videos of this worker; only what is used is loaded. */
export async function openPipeline(config: PipelineConfig, dataFolder: string): Promise<MakeVideo> {
  if (config.kind === 'builtin') return (await import('@lectern/pipeline/make-video.ts')).makeVideo;
  const { openCommandPipeline } = await import('@lectern/pipeline/command/command-pipeline.ts');
  const environment = Object.entries(config.environment).map(([name, value]) => [name, value.reveal()]);
  return openCommandPipeline({ ...config, environment: Object.fromEntries(environment), dataFolder });
}
