import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Aspect, Quality } from '@lectern/contracts/api/options.ts';
import { pictureSize } from '@lectern/contracts/api/picture-size.ts';
import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ffmpegPath, ffprobePath } from '../../src/compose/ffmpeg.ts';
import { joinedInput, writeJoinList } from '../../src/compose/join-list.ts';
import { renderScenes } from '../../src/render/render-scenes.ts';
import { dark } from '../../src/scenes/theme.ts';
import { listProcesses } from './process-list.ts';
import { evenNarration, formula, points, title } from './sample-scenes.ts';

const run = promisify(execFile);
const size = { width: 640, height: 360, fps: 30 };
const copied = ['-c', 'copy', '-video_track_timescale', '15360'];
const scenes = [title, points, formula].map(narrated);

function narrated(scene: Scene) {
  return { scene, narration: evenNarration(scene, 0.15) };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-clips-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const order = (name: string, more: object = {}) => ({
  scenes,
  theme: dark,
  aspect: '16:9' as const,
  size,
  captionsBurned: false,
  folder: join(folder, name),
  signal: new AbortController().signal,
  ...more,
});

async function newFolder(name: string): Promise<void> {
  await rm(join(folder, name), { recursive: true, force: true });
  await run('mkdir', ['-p', join(folder, name)]);
}

async function streamOf(file: string): Promise<Record<string, string | number>> {
  const { stdout } = await run(ffprobePath()!, [
    ...['-v', 'error', '-count_frames', '-select_streams', 'v', '-show_streams', '-of', 'json', file],
  ]);
  return JSON.parse(stdout).streams[0];
}

/** Hash of every decoded frame, in order. */
async function frameHashes(file: string): Promise<string[]> {
  const { stdout } = await run(ffmpegPath(), ['-v', 'error', '-i', file, '-f', 'framemd5', '-'], {
    maxBuffer: 1e8,
  });
  return stdout
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(',').at(-1)!.trim());
}

describe('clips', () => {
  test('are as long as their narration to the frame, and join without being encoded again', async () => {
    await newFolder('length');
    const clips = await renderScenes(order('length'));
    expect(clips.map((clip) => clip.scene)).toEqual(['opening', 'points', 'formula']);
    const wanted = scenes.map(({ narration }) => Math.round(narration.duration_s * 30));
    for (const [index, clip] of clips.entries()) {
      const stream = await streamOf(clip.file);
      expect(stream).toMatchObject({
        codec_name: 'h264',
        profile: 'High',
        pix_fmt: 'yuv420p',
        color_range: 'tv',
        color_space: 'bt709',
        r_frame_rate: '30/1',
        time_base: '1/15360',
        nb_read_frames: String(wanted[index]),
        duration_ts: wanted[index]! * 512,
      });
      expect(clip.frames).toBe(wanted[index]);
      expect(clip.encoded).toBeLessThan(clip.frames);
    }
    const list = join(folder, 'length', 'list.txt');
    const joined = join(folder, 'length', 'joined.mp4');
    await writeJoinList(
      list,
      clips.map(({ file }) => file),
      wanted.map((frames) => frames / 30),
    );
    await run(ffmpegPath(), ['-v', 'error', ...joinedInput(list), ...copied, joined]);
    const frames = wanted.reduce((sum, one) => sum + one, 0);
    expect(await streamOf(joined)).toMatchObject({
      nb_read_frames: String(frames),
      duration_ts: frames * 512,
    });
    const apart = (await Promise.all(clips.map(({ file }) => frameHashes(file)))).flat();
    expect(await frameHashes(joined)).toEqual(apart);
  });

  const sizes = [
    ...Quality.options.map((quality) => [quality, '16:9'] as const),
    ...Aspect.options.map((aspect) => ['low', aspect] as const),
  ];
  test.each(sizes)('are as large as quality and aspect say: %s %s', async (quality, aspect) => {
    const name = `${quality}-${aspect.replace(':', '-')}`;
    await newFolder(name);
    const size = pictureSize(quality, aspect);
    const [clip] = await renderScenes(order(name, { scenes: [narrated(title)], size, aspect }));
    const { width, height, fps } = size;
    expect(await streamOf(clip!.file)).toMatchObject({ width, height, r_frame_rate: `${fps}/1` });
  });

  test('hold the very same picture while nothing changes', async () => {
    await newFolder('still');
    const [clip] = await renderScenes(order('still', { scenes: [narrated(points)] }));
    const hashes = await frameHashes(clip!.file);
    expect(new Set(hashes).size).toBeLessThanOrEqual(clip!.encoded);
    expect(hashes).toHaveLength(clip!.frames);
  });

  test('are the same by hash, on every run and whatever the number of scenes rendered side by side', async () => {
    const hashes = async (parallel: number, name = `parallel${parallel}`) => {
      await newFolder(name);
      const clips = await renderScenes(order(name, { parallel }));
      const files = await Promise.all(clips.map(({ file }) => readFile(file)));
      return files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    };
    const alone = await hashes(1);
    expect(await hashes(1, 'again')).toEqual(alone);
    expect(await hashes(2)).toEqual(alone);
    expect(await hashes(3)).toEqual(alone);
  });
});

describe('a render that goes wrong', () => {
  test('names its scene', async () => {
    await expect(renderScenes(order('no-such-folder'))).rejects.toThrow(
      /Scene "\w+" could not be rendered: The clip writer/,
    );
  });

  test('leaves, when it is cancelled, no process and no file within two seconds', async () => {
    await newFolder('cancelled');
    const cancel = new AbortController();
    const reason = new Error('cancelled by the user');
    let at = 0;
    const rendering = renderScenes(
      order('cancelled', {
        size: { width: 1920, height: 1080, fps: 30 },
        signal: cancel.signal,
        onProgress: ({ frames }: { frames: { done: number } }) => {
          if (frames.done < 30 || cancel.signal.aborted) return;
          at = performance.now();
          cancel.abort(reason);
        },
      }),
    );
    await expect(rendering).rejects.toBe(reason);
    expect(performance.now() - at).toBeLessThan(2000);
    expect(await readdir(join(folder, 'cancelled'))).toEqual([]);
    const left = (await listProcesses()).filter(({ command }) => command.includes(join(folder, 'cancelled')));
    expect(left).toEqual([]);
  });
});
