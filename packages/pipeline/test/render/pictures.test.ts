import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { expect, test } from 'vitest';
import { review } from '../../src/agents/review/review.ts';
import { ffmpegPath } from '../../src/compose/ffmpeg.ts';
import { renderScenes } from '../../src/render/render-scenes.ts';
import { openAssets } from '../../src/scenes/assets/open-assets.ts';
import { landscape } from '../../src/scenes/frame.ts';
import { dark } from '../../src/scenes/theme.ts';
import { fourColours, pictureFolder } from '../scenes/image/pictures.ts';
import { evenNarration } from './sample-scenes.ts';

const run = promisify(execFile);
const scene = Scene.parse({
  id: 'picture',
  title: 'A picture',
  purpose: 'example',
  transition: 'cut',
  elements: [
    {
      id: 'photo',
      region: 'full',
      alt: 'four colours',
      visual: {
        type: 'image',
        asset: 'colours',
        views: [{ id: 'blue', left: 0.1, top: 0.6, width: 0.3, height: 0.3 }],
      },
    },
  ],
  beats: [
    { id: 'b1', say: 'Here are four colours.', actions: [{ do: 'show', target: 'photo', duration_s: 0.2 }] },
    { id: 'b2', say: 'And here is the blue one.', actions: [{ do: 'pan', target: 'photo', to: 'blue' }] },
  ],
});

/** The colour in the middle of the right half of the last frame before `t` seconds. */
const colourAt = async (file: string, t: number): Promise<number[]> => {
  const cut = 'crop=8:8:440:90,scale=1:1,format=rgb24';
  const { stdout } = await run(
    ffmpegPath(),
    ['-v', 'error', '-ss', `${t}`, '-i', file, '-frames:v', '1', '-vf', cut, '-f', 'rawvideo', '-'],
    { encoding: 'buffer' },
  );
  return [...stdout].map((channel) => Math.round(channel / 255));
};

test('a picture of the job is drawn by the render process, and the camera goes over it', async () => {
  await using folder = await pictureFolder({ 'colours.png': fourColours(640, 360).toBuffer('image/png') });
  const narration = evenNarration(scene, 0.3);
  const [clip] = await renderScenes({
    scenes: [{ scene, narration }],
    theme: dark,
    aspect: '16:9',
    size: { width: 640, height: 360, fps: 30 },
    captionsBurned: false,
    assets: [{ id: 'colours', file: folder.path('colours.png') }],
    folder: folder.path('.'),
    signal: new AbortController().signal,
  });
  expect(await colourAt(clip!.file, 1)).toEqual([0, 1, 0]);
  expect(await colourAt(clip!.file, narration.duration_s - 0.1)).toEqual([0, 0, 1]);
});

test('a picture that is damaged costs its scene the picture, not the video', async () => {
  await using folder = await pictureFolder({ 'colours.png': Buffer.from('no picture at all') });
  const files = [{ id: 'colours', file: folder.path('colours.png') }];
  const assets = await openAssets(files, 'sizes', new AbortController().signal);
  const lesson = { version: 2 as const, title: 'T', subject: '', symbols: [], scenes: [scene] };
  const reviewed = review(lesson, { theme: dark, frame: landscape, captionsBurned: false, assets, speed: 1 });
  expect(reviewed.warnings[0]).toMatchObject({ code: 'scene_degraded', scene: 1 });
  expect(reviewed.warnings[0]!.detail).toMatch('it is no PNG, JPEG or WebP');
  expect(reviewed.scenes[0]!.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
});
