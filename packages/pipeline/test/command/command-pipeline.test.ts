import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandInput } from '@lectern/contracts/command-protocol.ts';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../documents.ts';
import { ownFolder } from '../narration/scenes.ts';
import { makeClip, request, runCommand, say, shell } from './programs.ts';

const video = { type: 'artifact', name: 'video.mp4', path: 'made.mp4' };
const done = { type: 'completed' };

describe('a program that keeps the protocol', { timeout: 120_000 }, () => {
  test('is asked with the whole request, and its video, captions and progress become those of the job', async () => {
    await using folder = await ownFolder();
    const captions = "printf '1\\n00:00:00,000 --> 00:00:01,500\\nHello <i>there</i>\\n' > words.srt";
    const { result, events } = await runCommand(
      shell(
        `${say({ type: 'progress', percentage: 10.6, stage: 'planning' }, { type: 'log', detail: 'Drawing' })}; ${makeClip}; ${captions}; ${say(
          { type: 'progress', percentage: 60, stage: 'rendering', scene: 1, scenes: 2 },
          { type: 'progress', percentage: 40, stage: 'rendering' },
          { type: 'warning', code: 'no_voice', detail: 'Only a tone.' },
          video,
          { type: 'artifact', name: 'captions.srt', path: 'words.srt' },
          done,
        )}`,
      ),
      folder.path,
    );
    const asked = CommandInput.parse(JSON.parse(await readFile(join(folder.path, 'output/asked'), 'utf8')));
    expect(asked).toEqual({
      protocol: 1,
      request,
      output_folder: join(folder.path, 'output'),
      material_file: null,
    });
    expect(result?.video).toMatchObject({ width: 320, height: 180, fps: 30, content_type: 'video/mp4' });
    expect(result?.video.duration_s).toBeCloseTo(2, 1);
    expect(result?.artifacts.map(({ name }) => name)).toEqual([
      ...['captions.srt', 'captions.vtt', 'quality.json', 'thumbnail.jpg', 'transcript.txt', 'video.mp4'],
    ]);
    expect(await readFile(join(folder.path, 'artifacts/transcript.txt'), 'utf8')).toBe('Hello there\n');
    const check = (id: string) => result?.quality.checks.find((one) => one.id === id)?.outcome;
    expect([check('decodes'), check('fast_start'), check('video_format')]).toEqual(['pass', 'pass', 'pass']);
    const told = events.flatMap((event) => (event.type === 'progress' ? [event.progress.percentage] : []));
    expect(told).toEqual([10, 60, 95]);
    expect(events).toContainEqual({ type: 'log', detail: 'Drawing' });
    expect(events).toContainEqual({
      type: 'warning',
      warning: { code: 'no_voice', detail: 'Only a tone.' },
    });
    expect(result?.timings.map(({ stage }) => stage)).toEqual(['planning', 'rendering', 'checking']);
  });

  test('a video in a form that players do not read is encoded again', async () => {
    await using folder = await ownFolder();
    const clip =
      'ffmpeg -nostdin -v error -y -f lavfi -i testsrc2=size=320x180:rate=30:duration=1 -c:v mpeg4 made.mp4';
    const { result } = await runCommand(shell(`${clip}; ${say(video, done)}`), folder.path);
    expect(result?.quality.checks.find(({ id }) => id === 'video_format')?.outcome).toBe('pass');
  });

  test('what it says of its failure is told to the user; its last words are not', async () => {
    await using folder = await ownFolder();
    const script = `echo secret-path >&2; ${say({ type: 'failed', detail: 'No model answered.' })}; exit 1`;
    const { failure } = await runCommand(shell(script), folder.path);
    expect(failure).toBe('No model answered.');
  });

  test('it gets the passages of the uploads, and of our environment only what it was promised', async () => {
    await using folder = await ownFolder();
    process.env.LECTERN_TEST_CANARY = 'canary';
    const script = `env > seen; cp ../material.jsonl seen-material; ${makeClip}; ${say(video, done)}`;
    const material = [documentOf([{ text: 'Work grows.', place: { line: 3 } }], { contentId: 'c1' })];
    await runCommand(shell(script), folder.path, { environment: { API_KEY: 'its-own' }, material });
    delete process.env.LECTERN_TEST_CANARY;
    const seen = await readFile(join(folder.path, 'output/seen'), 'utf8');
    expect(seen).toContain('API_KEY=its-own');
    expect(seen).not.toContain('canary');
    const passage = JSON.parse(await readFile(join(folder.path, 'output/seen-material'), 'utf8'));
    expect(passage).toEqual({ content_id: 'c1', title: 'Notes', text: 'Work grows.', place: { line: 3 } });
  });
});

describe('a file that a program names', { timeout: 60_000 }, () => {
  test.each([
    ['which is not there', 'true'],
    ['which is empty', ': > made.mp4'],
    ['which is no file', 'mkdir made.mp4'],
    ['which is not in its output folder', 'ln -s /etc/passwd made.mp4'],
  ])('is refused %s', async (why, prepare) => {
    await using folder = await ownFolder();
    const { failure } = await runCommand(shell(`${prepare}; ${say(video, done)}`), folder.path);
    expect(failure).toBe(`The pipeline program names a file for video.mp4 ${why}.`);
  });

  test('is refused where its path leads out', async () => {
    await using folder = await ownFolder();
    await writeFile(join(folder.path, 'outside'), 'ours');
    const { failure } = await runCommand(shell(say({ ...video, path: '../outside' }, done)), folder.path);
    expect(failure).toContain('not in its output folder');
  });

  test('cannot be a playlist or text that poses as a video', async () => {
    await using folder = await ownFolder();
    const { failure } = await runCommand(
      shell(`printf '#EXTM3U\\nfile:///etc/passwd\\n' > made.mp4; ${say(video, done)}`),
      folder.path,
    );
    expect(failure).toBe('What the pipeline program has left as video.mp4 cannot be played.');
  });

  test('has to be there: without a video there is no result', async () => {
    await using folder = await ownFolder();
    const { failure } = await runCommand(shell(say(done)), folder.path);
    expect(failure).toBe('The pipeline program has left no video.mp4.');
  });

  test('may be named through a folder of links within its own', async () => {
    await using folder = await ownFolder();
    const script = `mkdir real; ln -s real seen; (cd real; ${makeClip}); ${say({ ...video, path: 'seen/made.mp4' }, done)}`;
    expect((await runCommand(shell(script), folder.path)).result?.video.width).toBe(320);
    await symlink('real', join(folder.path, 'still-there'));
  });
});
