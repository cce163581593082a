import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Canvas } from '@napi-rs/canvas';

/**
 * A picture of the job as a file: PNG, JPEG or WebP. Its id names its content (the same id, the same bytes), so that what is made
 * from a scene depends on nothing but the scene. All of it is JSON.
 */
export interface AssetFile {
  id: string;
  /** Absolute path. */
  file: string;
}

/** A picture as layouts and drawings see it. */
export interface Picture {
  /** Pixels of the bitmap, upright; a large file is scaled down. */
  width: number;
  height: number;
  /** What is drawn; null where only the size was asked for. */
  bitmap: Canvas | null;
}

/** The pictures of a job by id. */
export interface Assets {
  /** The picture, or why there is none, in words for the quality report. Never throws. */
  find(id: string): Picture | { missing: string };
}

export const noAssets: Assets = { find: (id) => ({ missing: `there is no picture “${id}”` }) };

/** Ids of the pictures that scenes show. */
export const assetsIn = (scenes: readonly Pick<Scene, 'elements'>[]): Set<string> =>
  new Set(
    scenes.flatMap(({ elements }) =>
      elements.flatMap(({ visual }) => (visual.type === 'image' ? [visual.asset] : [])),
    ),
  );
