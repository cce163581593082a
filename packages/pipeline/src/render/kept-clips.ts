import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Cache } from '../cache/cache.ts';
import { codeOf } from '../cache/code-of.ts';
import { keyOf } from '../cache/key.ts';
import { programVersion } from '../cache/program-version.ts';
import { headAndBytes, withHead } from '../cache/with-head.ts';
import { ffmpegPath } from '../compose/ffmpeg.ts';
import type { SceneOrder } from './scene-order.ts';
import type { RenderedClip } from './scene-worker.ts';

const Head = z.object({ frames: z.int(), encoded: z.int() });

/** The clips of scenes in the cache: a scene that is ordered alike was drawn before. */
export interface KeptClips {
  /** Writes the clip that was made of an equal order to the order's file; null when there is none. */
  fetch(order: SceneOrder): Promise<RenderedClip | null>;
  /** Keeps the order's file. */
  keep(order: SceneOrder, clip: RenderedClip): Promise<void>;
}

/** Everything that a clip's bytes depend on: all of its order but for where files lie (the id of a picture names
 * its content), and what draws and encodes. */
const keyOfClip = async ({ file, narration, assets, ...drawn }: SceneOrder): Promise<string> => {
  const { audio, ...spoken } = narration;
  const [code, encoder] = await Promise.all([
    codeOf('render/scene-process.ts'),
    programVersion(ffmpegPath()),
  ]);
  const shown = assets.map(({ id }) => id);
  return keyOf({ ...drawn, assets: shown, narration: spoken, code, encoder });
};

export const keptClips = (cache: Cache): KeptClips => ({
  async fetch(order) {
    const entry = await cache.get('clips', await keyOfClip(order));
    if (!entry) return null;
    const { head, bytes } = headAndBytes(entry);
    const clip = Head.parse(head);
    await writeFile(order.file, bytes);
    return clip;
  },
  async keep(order, { frames, encoded }) {
    const bytes = await readFile(order.file);
    await cache.put('clips', await keyOfClip(order), withHead({ frames, encoded }, bytes));
  },
});
