import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { expect, test } from 'vitest';
import { runFfmpeg } from '../../src/compose/run-ffmpeg.ts';
import { checkTarget } from '../../src/quality/after/check-programme.ts';
import { examineVideo } from '../../src/quality/after/examine-video.ts';
import { never, ownFolder } from '../narration/scenes.ts';

/** Makes a small MP4 of lavfi sources. */
const writeVideo = (
  file: string,
  picture: string,
  sound: string,
  more: string[] = ['-movflags', '+faststart'],
) =>
  runFfmpeg(
    [
      ...['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', sound],
      ...['-pix_fmt', 'yuv420p', '-c:v', 'libx264', '-preset', 'ultrafast', '-c:a', 'aac', ...more, file],
    ],
    { signal: never, timeout_s: 60 },
  );

const examine = (
  file: string,
  length_s: number,
  captions: string | null = null,
  target_s: number | null = null,
) =>
  examineVideo({
    file,
    captions,
    expectedDuration_s: length_s,
    targetDuration_s: target_s,
    scenes: [
      { id: 'first', start_s: 0 },
      { id: 'second', start_s: 2 },
    ],
    signal: never,
  });
const failed = (checks: QualityCheck[]) =>
  checks.filter(({ outcome }) => outcome === 'fail').map(({ id }) => id);

const good = 'sine=frequency=300:duration=4,volume=5.9dB,aformat=channel_layouts=stereo';
const moving = 'testsrc2=s=320x180:r=30:d=4';

test('a good file passes every check', async () => {
  await using folder = await ownFolder();
  const file = join(folder.path, 'good.mp4');
  await writeVideo(file, moving, good);
  const checks = await examine(file, 4, null, 4);
  expect(checks.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  expect(checks.map(({ id }) => id)).toContain('target_duration');
});

test('black, silence and a wrong length are found, with their moment and scene', async () => {
  await using folder = await ownFolder();
  const file = join(folder.path, 'bad.mp4');
  await writeVideo(
    file,
    `${moving},drawbox=t=fill:color=black:enable='between(t,2.2,3.4)'`,
    "sine=d=8,volume=5.9dB,volume=0:enable='gt(t,1)':eval=frame,aformat=channel_layouts=stereo",
  );
  const checks = await examine(file, 20, null, 15);
  expect(failed(checks)).toEqual(
    expect.arrayContaining([
      'black_picture',
      'silence',
      'stream_lengths',
      'expected_duration',
      'target_duration',
    ]),
  );
  const black = checks.find(({ id }) => id === 'black_picture')!;
  expect(black.at_s).toBeCloseTo(2.2, 0);
  expect(black.scene).toBe('second');
});

test('a video that is shorter than was wished is told of, and fails nothing: there was no more to say', () => {
  const outcomes = [26, 27, 33, 34].map((length_s) => checkTarget(length_s, 30).outcome);
  expect(outcomes).toEqual(['warn', 'pass', 'pass', 'fail']);
});

test('a dark picture with something on it is not black', async () => {
  await using folder = await ownFolder();
  const file = join(folder.path, 'dark.mp4');
  const dark = 'color=c=0x10141c:s=320x180:r=30:d=4,drawbox=x=150:y=80:w=12:h=4:color=white:t=fill';
  await writeVideo(file, dark, good);
  expect(failed(await examine(file, 4))).toEqual([]);
});

test('a picture that stands still for long is found, one in which a word appears is not', async () => {
  await using folder = await ownFolder();
  const still = 'color=c=0x10141c:s=1280x720:r=10:d=22,drawbox=x=500:y=300:w=200:h=60:color=white:t=fill';
  const word = `${still},drawbox=x=300:y=500:w=60:h=16:color=white:t=fill:enable='gt(t,11)'`;
  const files = [join(folder.path, 'still.mp4'), join(folder.path, 'word.mp4')] as const;
  const sound = good.replace('duration=4', 'duration=22');
  await Promise.all([writeVideo(files[0], still, sound), writeVideo(files[1], word, sound)]);
  expect(failed(await examine(files[0], 22))).toEqual(['frozen_picture']);
  expect(failed(await examine(files[1], 22))).toEqual([]);
});

test('too loud, clipping, without fast start and in other colours: each is found', async () => {
  await using folder = await ownFolder();
  const file = join(folder.path, 'loud.mp4');
  const loud = 'sine=frequency=300:duration=4,volume=20dB,aformat=channel_layouts=stereo';
  await writeVideo(file, moving, loud, ['-pix_fmt', 'yuv444p']);
  expect(failed(await examine(file, 4)).sort()).toEqual([
    'fast_start',
    'loudness',
    'true_peak',
    'video_format',
  ]);
});

test('captions that overlap or go by too fast are found', async () => {
  await using folder = await ownFolder();
  const file = join(folder.path, 'good.mp4');
  const captions = join(folder.path, 'captions.vtt');
  await writeVideo(file, moving, good);
  await writeFile(
    captions,
    'WEBVTT\n\n1\n00:00:00.500 --> 00:00:02.500\nEasy to read.\n\n2\n00:00:02.000 --> 00:00:03.000\nThis is far too long for one second.\n',
  );
  expect(failed(await examine(file, 4, captions))).toEqual(['captions_in_order', 'caption_speed']);
});

test('a file that is no video gives a failed check, not an error', async () => {
  await using folder = await ownFolder();
  const file = join(folder.path, 'nonsense.mp4');
  await writeFile(file, 'this is not a video'.repeat(100));
  expect(failed(await examine(file, 4))).toEqual(['decodes']);
});

test('a playlist that names other files is not followed', async () => {
  await using folder = await ownFolder();
  const file = join(folder.path, 'list.mp4');
  await writeFile(file, `#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n`);
  expect(failed(await examine(file, 4))).toEqual(['decodes']);
});
