import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { stages } from '@lectern/contracts/stages.ts';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderCache } from '../src/cache/folder-cache.ts';
import { makeVideo } from '../src/make-video.ts';
import type { PipelineEvent } from '../src/run.ts';
import { ownFolder } from './narration/scenes.ts';

const request = VideoRequest.parse({
  topic: 'Even numbers',
  context: 'An even number is a whole number that is divisible by two. The sum of two even numbers is even.',
  quality: 'low',
  duration_target_s: 30,
  voice: { name: 'flite' },
});

const cacheIn = (folder: string) => new FolderCache({ folder: join(folder, 'cache'), limit_bytes: 1e9 });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-make-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a topic and a context', () => {
  test('become a checked video with its companions, told stage by stage, and the next time in no time', {
    timeout: 180_000,
  }, async () => {
    const events: PipelineEvent[] = [];
    const result = await makeVideo({
      request,
      folder,
      cache: cacheIn(folder),
      signal: new AbortController().signal,
      emit: (event) => events.push(event),
    });

    expect(result.quality.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(result.video).toMatchObject({ width: 854, height: 480, fps: 30, content_type: 'video/mp4' });
    expect(result.artifacts.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'video.mp4',
        'captions.vtt',
        'captions.srt',
        'thumbnail.jpg',
        'transcript.txt',
        'storyboard.json',
        'quality.json',
        'quiz.json',
        'poster.jpg',
        'chapters.vtt',
        'provenance.json',
      ]),
    );
    expect(events).toContainEqual({ type: 'log', detail: 'Spoken by flite slt.' });
    expect(result.timings.map(({ stage }) => stage)).toEqual([...stages]);
    const told = events.flatMap((event) => (event.type === 'stage' ? [`${event.stage} ${event.state}`] : []));
    expect(told).toEqual(stages.flatMap((stage) => [`${stage} started`, `${stage} completed`]));
    const shares = events.flatMap((event) => (event.type === 'progress' ? [event.progress.percentage] : []));
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(100);

    const text = await readFile(join(folder, 'artifacts/storyboard.json'), 'utf8');
    const storyboard = Storyboard.parse(JSON.parse(text));
    const last = storyboard.scenes.at(-1)!;
    expect(last.start_s + last.duration_s).toBeCloseTo(result.video.duration_s, 0);

    const { scenes, sentences } = result.reuse!;
    expect(scenes).toEqual({ reused: 0, total: storyboard.scenes.length });
    expect(sentences.reused).toBe(0);
    await using second = await ownFolder();
    const logged: string[] = [];
    const again = await makeVideo({
      request,
      folder: second.path,
      cache: cacheIn(folder),
      signal: new AbortController().signal,
      emit: (event) => event.type === 'log' && logged.push(event.detail),
    });
    expect(again.reuse).toEqual({
      stages: [],
      scenes: { reused: scenes.total, total: scenes.total },
      sentences: { reused: sentences.total, total: sentences.total },
    });
    expect(logged).toContain(
      `Used again: ${scenes.total} of ${scenes.total} scenes; ${sentences.total} of ${sentences.total} spoken sentences.`,
    );
    expect(again.video.sha256).toBe(result.video.sha256);
  });

  test('leave nothing running when the job is cancelled in mid-render', { timeout: 180_000 }, async () => {
    const cancel = new AbortController();
    const reason = new Error('No longer wanted.');
    const run = makeVideo({
      request,
      folder,
      signal: cancel.signal,
      emit: (event) => {
        if (
          event.type === 'progress' &&
          event.progress.current_stage === 'rendering' &&
          event.progress.percentage > 25
        )
          cancel.abort(reason);
      },
    });
    await expect(run).rejects.toBe(reason);
    await expect(access(join(folder, 'artifacts/video.mp4'))).rejects.toThrow();
  });
});
