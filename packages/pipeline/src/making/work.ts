import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Warning } from '@lectern/contracts/api/job.ts';
import { pictureSize } from '@lectern/contracts/api/picture-size.ts';
import type { Reuse } from '@lectern/contracts/artifacts.ts';
import type { Stage } from '@lectern/contracts/stages.ts';
import { type Cache, noCache } from '../cache/cache.ts';
import { chooseTheme } from '../choose-theme.ts';
import { ProgressReporter } from '../progress.ts';
import type { FrameSize } from '../render/frames.ts';
import type { PipelineInput } from '../run.ts';
import { type Frame, frames } from '../scenes/frame.ts';
import type { Theme } from '../scenes/theme.ts';
import { noStages, type StageStore } from './kept.ts';

/** One run of the pipeline: what its stages share. */
export interface Work extends PipelineInput {
  cache: Cache;
  stages: StageStore;
  progress: ProgressReporter;
  theme: Theme;
  frame: Frame;
  size: FrameSize;
  captionsBurned: boolean;
  /** Folder of the files that the run leaves. */
  artifacts: string;
  /** What this run did not have to do, as it was there from before. */
  reuse: Reuse;
  warn(warnings: readonly Warning[]): void;
}

/** Sets a run up; its folders exist afterwards. `skipped`: stages that lie behind the run already. */
export const beginWork = async (input: PipelineInput, skipped: readonly Stage[] = []): Promise<Work> => {
  const { request, folder, signal, emit } = input;
  const artifacts = join(folder, 'artifacts');
  const { theme, warnings } = chooseTheme(request.theme, input.theme);
  await mkdir(artifacts, { recursive: true });
  const warn = (told: readonly Warning[]) => {
    for (const warning of told) emit({ type: 'warning', warning });
  };
  warn(warnings);
  return {
    ...input,
    cache: input.cache ?? noCache,
    stages: input.stages ?? noStages,
    progress: new ProgressReporter(emit, signal, skipped),
    theme,
    frame: frames[request.aspect],
    size: pictureSize(request.quality, request.aspect),
    captionsBurned: request.captions === 'burned',
    artifacts,
    reuse: { stages: [], scenes: { reused: 0, total: 0 }, sentences: { reused: 0, total: 0 } },
    warn,
  };
};
