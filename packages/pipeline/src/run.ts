import type { Artifact, Progress, VideoFile, Warning } from '@lectern/contracts/api/job.ts';
import type { ModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Reuse, Source, StageTiming } from '@lectern/contracts/artifacts.ts';
import type { QualityReport } from '@lectern/contracts/quality.ts';
import type { Stage } from '@lectern/contracts/stages.ts';
import type { Theme } from '@lectern/contracts/theme/theme.ts';
import type { Cache } from './cache/cache.ts';
import type { GoOn } from './making/go-on.ts';
import type { StageStore } from './making/kept.ts';
import type { MaterialDocument } from './material/passage.ts';
import type { Embeddings } from './models/embeddings.ts';
import type { Models } from './models/port.ts';
import type { Voices } from './narration/ports/voices.ts';
import type { AssetFile } from './scenes/assets/assets.ts';

/** What the pipeline says while it works. */
export type PipelineEvent =
  | { type: 'stage'; stage: Stage; state: 'started' | 'completed'; seconds: number | null }
  | { type: 'progress'; progress: Progress }
  | { type: 'warning'; warning: Warning }
  | { type: 'log'; detail: string };

export interface PipelineInput {
  request: VideoRequest;
  /** The user's uploads; the lesson draws on what fits of them, and cites it. */
  material?: readonly MaterialDocument[];
  /** Finds passages by their meaning besides their words; by words alone when absent. */
  embeddings?: Embeddings;
  /** Models that may be asked; without them the rule-based authors write everything. */
  models?: Models;
  /** Voices of the configuration; the offline ones alone when absent. */
  voices?: Voices;
  /** The look that the request names, where it is not a built-in one. */
  theme?: Theme;
  /** Pictures that scenes may show, by the visual `image`; files that stay until the run ends. */
  assets?: readonly AssetFile[];
  /** A folder of the run's own, which exists and is empty; artifacts are left in `artifacts/` below it. The caller removes it. */
  folder: string;
  /** Aborting it stops every child process within two seconds; the run then throws the signal's reason. */
  signal: AbortSignal;
  emit(event: PipelineEvent): void;
  /** How many scenes are rendered side by side; the machine's cores when absent. */
  parallel?: number;
  /** Work of other jobs that may be used again; nothing is when absent. */
  cache?: Cache;
  /** What earlier attempts of the same job have left; nothing when absent. */
  stages?: StageStore;
  /** A storyboard to go on from, instead of from the context; `makeVideo` alone knows it. */
  goOn?: GoOn;
}

export interface PipelineResult {
  video: VideoFile;
  /** Files in `artifacts/`: video.mp4 and its companions, storyboard.json, quality.json, provenance.json … */
  artifacts: Artifact[];
  timings: StageTiming[];
  quality: QualityReport;
  sources: Source[];
  /** Absent: no model was asked. */
  model_usage?: ModelUsage;
  reuse?: Reuse;
}

/** Runs all eight stages. Signature of `makeVideo` in make-video.ts. */
export type MakeVideo = (input: PipelineInput) => Promise<PipelineResult>;
