import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Chapters } from '@lectern/contracts/companions/chapters.ts';
import { Quiz } from '@lectern/contracts/companions/quiz.ts';
import { loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { writeCompanions } from '../../../src/compose/companions/write-companions.ts';
import { runFfmpeg } from '../../../src/compose/run-ffmpeg.ts';
import { frames } from '../../../src/scenes/frame.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { never, ownFolder } from '../../narration/scenes.ts';
import { timedLesson } from './timed-lesson.ts';

const request = { ...timedLesson(), theme: dark, frame: frames['16:9'], captions: 'sidecar' as const };
const length_s = request.scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0);

test('a lesson with its voice leaves every companion, each as its schema says', async () => {
  await using folder = await ownFolder();
  await writeCompanions({ ...request, folder: folder.path, signal: never });
  expect((await readdir(folder.path)).sort()).toEqual([
    'captions.srt',
    'captions.vtt',
    'chapters.json',
    'chapters.vtt',
    'poster.jpg',
    'quiz.json',
    'thumbnail.jpg',
    'transcript.txt',
  ]);
  const read = async (name: string) => readFile(join(folder.path, name), 'utf8');
  const chapters = Chapters.parse(JSON.parse(await read('chapters.json')));
  expect(chapters).toHaveLength(request.scenes.length);
  expect(chapters.at(-1)!.end_s).toBeCloseTo(length_s);
  const { questions } = Quiz.parse(JSON.parse(await read('quiz.json')));
  expect(questions).toHaveLength(1);
  const image = await loadImage(join(folder.path, 'thumbnail.jpg'));
  expect([image.width, image.height]).toEqual([1280, 720]);
  expect((await stat(join(folder.path, 'poster.jpg'))).size).toBeLessThanOrEqual(1_000_000);
});

test('another program reads the WebVTT with its word times as the same captions as the SubRip', async () => {
  await using folder = await ownFolder();
  await writeCompanions({ ...request, folder: folder.path, signal: never });
  const [vtt, read] = ['captions.vtt', 'read.srt'].map((name) => join(folder.path, name));
  expect(await readFile(vtt!, 'utf8')).toMatch(/<00:00:0\d\.\d{3}>/);
  await runFfmpeg(['-i', vtt!, read!], { signal: never, timeout_s: 20 });
  const own = await readFile(join(folder.path, 'captions.srt'), 'utf8');
  expect((await readFile(read!, 'utf8')).replaceAll('\r', '').trim()).toBe(own.trim());
});

test('without captions there is no caption file', async () => {
  await using folder = await ownFolder();
  await writeCompanions({ ...request, captions: 'off', folder: folder.path, signal: never });
  expect((await readdir(folder.path)).filter((name) => name.startsWith('captions'))).toEqual([]);
});

test('a cancelled run leaves them with its reason', async () => {
  await using folder = await ownFolder();
  const signal = AbortSignal.abort(new Error('cancelled'));
  await expect(writeCompanions({ ...request, folder: folder.path, signal })).rejects.toThrow();
});
