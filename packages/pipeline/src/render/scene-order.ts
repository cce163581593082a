import type { Aspect } from '@lectern/contracts/api/options.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../narration/narrated.ts';
import type { AssetFile } from '../scenes/assets/assets.ts';
import type { Theme } from '../scenes/theme.ts';
import type { FrameSize } from './frames.ts';

/** What a render process is asked to do. All of it is JSON. */
export interface SceneOrder {
  scene: Scene;
  narration: NarratedScene;
  theme: Theme;
  aspect: Aspect;
  size: FrameSize;
  captionsBurned: boolean;
  /** Pictures that the scene shows. */
  assets: readonly AssetFile[];
  threads: number;
  /** Where the clip is written; the folder exists. */
  file: string;
}

/** What a render process answers: its progress, at least every second of video, and then one of the other two. */
export type SceneAnswer =
  | { type: 'frames'; done: number }
  | { type: 'rendered'; frames: number; encoded: number }
  | { type: 'failed'; detail: string };
