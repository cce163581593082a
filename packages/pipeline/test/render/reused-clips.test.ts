import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FolderCache } from '../../src/cache/folder-cache.ts';
import { type RenderedScene, type RenderInput, renderScenes } from '../../src/render/render-scenes.ts';
import { dark } from '../../src/scenes/theme.ts';
import { ownFolder } from '../narration/scenes.ts';
import { evenNarration, formula, points, title } from './sample-scenes.ts';

const narrated = (scene: Scene, pace = 0.1) => ({ scene, narration: evenNarration(scene, pace) });
const lesson = [title, points, formula];

let folder: Awaited<ReturnType<typeof ownFolder>>;
let cache: FolderCache;
let runs = 0;
let first: RenderedScene[];

const render = async (scenes: RenderInput['scenes'], more: Partial<RenderInput> = {}) => {
  runs += 1;
  const own = join(folder.path, `run${runs}`);
  await mkdir(own);
  return renderScenes({
    scenes,
    theme: dark,
    aspect: '16:9',
    size: { width: 320, height: 180, fps: 30 },
    captionsBurned: false,
    folder: own,
    cache,
    signal: new AbortController().signal,
    ...more,
  });
};

const reused = (clips: RenderedScene[]) => clips.map((clip) => clip.reused);
const bytesOf = (clips: RenderedScene[]) => Promise.all(clips.map(({ file }) => readFile(file)));

beforeAll(async () => {
  folder = await ownFolder();
  cache = new FolderCache({ folder: join(folder.path, 'cache'), limit_bytes: 1e9 });
  first = await render(lesson.map((scene) => narrated(scene)));
}, 120_000);
afterAll(() => folder[Symbol.asyncDispose]());

describe('clips of scenes that were drawn before', () => {
  test('are taken as they are by an equal lesson, in whatever folder its sound lies', async () => {
    const told: number[] = [];
    const again = await render(
      lesson.map((scene) => {
        const one = narrated(scene);
        return { ...one, narration: { ...one.narration, audio: '/elsewhere.wav' } };
      }),
      { onProgress: ({ scenes }) => told.push(scenes.done) },
    );
    expect(reused(again)).toEqual([true, true, true]);
    expect(told).toEqual([1, 2, 3]);
    expect(again.map(({ frames, encoded }) => [frames, encoded])).toEqual(
      first.map(({ frames, encoded }) => [frames, encoded]),
    );
    expect(await bytesOf(again)).toEqual(await bytesOf(first));
  });

  test('serve a lesson in which one scene has changed: that one is drawn, the others stay as they are', async () => {
    const changed: Scene = { ...points, transition: 'cut' };
    const clips = await render([title, changed, formula].map((scene) => narrated(scene)));
    expect(reused(clips)).toEqual([true, false, true]);
    const [before, after] = [await bytesOf(first), await bytesOf(clips)];
    expect([after[0], after[2]]).toEqual([before[0], before[2]]);
    expect(after[1]!.equals(before[1]!)).toBe(false);
  });

  const others: [string, RenderInput['scenes'][number], Partial<RenderInput>][] = [
    ['pace of the voice', narrated(title, 0.11), {}],
    ['size', narrated(title), { size: { width: 330, height: 186, fps: 30 } }],
    ['theme', narrated(title), { theme: { ...dark, background: '#000000' } }],
    ['captions in the picture', narrated(title), { captionsBurned: true }],
  ];
  test.each(others)('are not taken for another %s', async (_, scene, more) => {
    expect(reused(await render([scene], more))).toEqual([false]);
  });
});
