import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Lesson, SPEC_VERSION } from '@lectern/contracts/scene/lesson.ts';
import { expect, test } from 'vitest';
import { composeVideo } from '../../src/compose/compose-video.ts';
import { runFfmpeg } from '../../src/compose/run-ffmpeg.ts';
import { narrate } from '../../src/narration/speak.ts';
import { examineVideo } from '../../src/quality/after/examine-video.ts';
import { never, ownFolder, sceneOf } from '../narration/scenes.ts';
import { writeClip } from './clips.ts';

const lesson = Lesson.parse({
  version: SPEC_VERSION,
  title: "Pythagoras; a = b # c \\ 'd'",
  subject: 'Geometry',
  scenes: [
    sceneOf('one', ['Take a right triangle with legs of lengths a and b.']),
    sceneOf('two', ['Then a² + b² = c². That is all.']),
  ],
});

/** Speaks the lesson, makes a moving clip for each scene and composes them. */
const composed = async (folder: string, signal = never) => {
  const { scenes: narrated } = await narrate({ scenes: lesson.scenes, speed: 1, folder, signal: never });
  const clips = narrated.map((_, index) => join(folder, `it's clip ${index}.mp4`));
  await Promise.all(clips.map((clip, index) => writeClip(clip, 'testsrc2', narrated[index]!.duration_s)));
  const profile = { width: 320, height: 180, fps: 30 };
  return composeVideo({ clips, narrated, lesson, profile, folder, signal });
};

test('clips and voice become one video that passes every check', async () => {
  await using folder = await ownFolder();
  const { video, duration_s } = await composed(folder.path);
  expect(await readdir(join(folder.path, 'artifacts'))).toEqual(['video.mp4']);
  const checks = await examineVideo({
    file: video,
    captions: null,
    expectedDuration_s: duration_s,
    targetDuration_s: null,
    signal: never,
  });
  expect(checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);

  const { stderr } = await runFfmpeg(['-i', video, '-map', '0:v', '-frames:v', '1', '-f', 'null', '-'], {
    signal: never,
    timeout_s: 20,
  });
  expect(stderr).toContain(`title           : ${lesson.title}`);
  expect(stderr).toContain('title           : About one');
  expect(stderr).toContain('title           : About two');
  expect(stderr).toMatch(/Video: h264 .*yuv420p\(tv, bt709/);
  expect(stderr).toMatch(/Audio: aac .*48000 Hz, stereo/);
});

test('a cancelled composition stops with the reason of the cancel', async () => {
  await using folder = await ownFolder();
  const signal = AbortSignal.abort(new Error('cancelled'));
  await expect(composed(folder.path, signal)).rejects.toThrow('cancelled');
});
