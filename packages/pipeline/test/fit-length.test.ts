import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { describe, expect, test } from 'vitest';
import { plan } from '../src/agents/plan.ts';
import { research } from '../src/agents/research.ts';
import { review } from '../src/agents/review/review.ts';
import { shelf } from '../src/agents/shelf/shelf.ts';
import { write } from '../src/agents/write.ts';
import { fitLength, lengthOf } from '../src/making/fit-length.ts';
import { reachOf, withRests } from '../src/making/rests.ts';
import { narrateLesson, type TimedScene } from '../src/narrate-lesson.ts';
import { frames } from '../src/scenes/frame.ts';
import { themes } from '../src/scenes/theme.ts';

const authored = (id: string, duration_target_s: number, speed = 1) => {
  const entry = shelf.find((one) => one.id === id)!;
  const request = VideoRequest.parse({
    topic: entry.names[0],
    context: entry.says.join(' '),
    ...{ duration_target_s, voice: { speed } },
  });
  const brief = research(request);
  const outline = plan(brief, request);
  return { request, outline, ...write(outline, brief, request) };
};

/** A scene that lasts `seconds`, half of it speech, with a rest of 0.35 s after each of its beats. */
const sceneOf = (id: string, seconds: number, purpose: string): TimedScene => {
  const beats = [1, 2].map((beat) => ({
    id: `beat${beat}`,
    say: 'Words.',
    pause_after_s: 0.35,
    actions: [],
  }));
  return { scene: { id, purpose, beats }, narration: { duration_s: seconds } } as unknown as TimedScene;
};
/** Speaks nothing: a scene lasts longer by what its rests have grown. */
const speak = async (scenes: readonly unknown[]) =>
  (scenes as TimedScene[]).map((one) => {
    const rests = one.scene.beats.reduce((sum, { pause_after_s }) => sum + pause_after_s - 0.35, 0);
    return { ...one, narration: { ...one.narration, duration_s: one.narration.duration_s + rests } };
  });
const ids = (scenes: readonly TimedScene[]) => scenes.map(({ scene }) => scene.id);

describe('a wished length', () => {
  test('is planned for every topic of the shelf, however short', () => {
    const off = shelf.flatMap(({ id }) =>
      [30, 40].flatMap((wish) => {
        const { outline, lesson } = authored(id, wish);
        const purposes = lesson.scenes.map(({ purpose }) => purpose);
        const whole = purposes[0] === 'open' && purposes.at(-1) === 'recap' && purposes.length > 2;
        return whole && Math.abs(outline.estimate_s / wish - 1) <= 0.15
          ? []
          : [[id, wish, outline.estimate_s]];
      }),
    );
    expect(off).toEqual([]);
  });

  test.each([
    { id: 'coulombs-law', wish: 30, speed: 1 },
    { id: 'bubble-sort', wish: 75, speed: 1.2 },
  ])('of $wish s is what is spoken, within a tenth: $id', async ({ id, wish, speed }) => {
    const { lesson, spare, request } = authored(id, wish, speed);
    const settings = { theme: themes.dark!, frame: frames['16:9'], captionsBurned: false, speed };
    const folder = await mkdtemp(join(tmpdir(), 'lectern-fit-'));
    try {
      const { scenes } = await narrateLesson({
        scenes: review(lesson, settings).scenes,
        voice: request.voice,
        folder,
        signal: new AbortController().signal,
        onProgress: () => undefined,
        fit: {
          target_s: wish,
          spare,
          review: (scene) => review({ ...lesson, scenes: [scene] }, settings).scenes[0]!,
        },
      });
      expect(lengthOf(scenes) / wish).toBeGreaterThan(0.9);
      expect(lengthOf(scenes) / wish).toBeLessThan(1.1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  const lesson = [
    sceneOf('opening', 10, 'open'),
    sceneOf('law', 20, 'statement'),
    sceneOf('case', 20, 'example'),
    sceneOf('uses', 10, 'application'),
    sceneOf('recap', 10, 'recap'),
  ];
  const fit = (target_s: number, spare: { scene: TimedScene['scene']; before: string }[] = []) =>
    fitLength({
      ...{ scenes: lesson, target_s, spare, speak },
      review: (scene) => sceneOf(scene.id, 15, scene.purpose),
    });

  test('is reached by the rests where they reach', async () => {
    const longer = await fit(74);
    expect(ids(longer)).toEqual(ids(lesson));
    expect(lengthOf(longer)).toBeCloseTo(74, 1);
    const shorter = await fit(69);
    expect(lengthOf(shorter)).toBeCloseTo(70, 0);
  });

  test('costs first what can best be spared, never the statement', async () => {
    expect(ids(await fit(62))).toEqual(['opening', 'law', 'case', 'recap']);
    expect(ids(await fit(40))).toEqual(['opening', 'law', 'recap']);
    expect(ids(await fit(5))).toEqual(['opening', 'law', 'recap']);
  });

  test('takes in a spare scene at its place, and no more than fits', async () => {
    const spare = [{ scene: sceneOf('more', 15, 'exploration').scene, before: 'case' }];
    expect(ids(await fit(88, spare))).toEqual(['opening', 'law', 'more', 'case', 'uses', 'recap']);
    expect(ids(await fit(80, spare))).not.toContain('more');
    expect(lengthOf(await fit(300, spare))).toBeLessThan(100);
  });
});

test('rests stay within what a viewer takes for a breath', () => {
  const scenes = [sceneOf('one', 10, 'example')];
  const reach = reachOf(scenes);
  const most = withRests(scenes, 60)[0]!.scene.beats.map(({ pause_after_s }) => pause_after_s);
  const least = withRests(scenes, -60)[0]!.scene.beats.map(({ pause_after_s }) => pause_after_s);
  expect(Math.max(...most)).toBeLessThanOrEqual(1.5);
  expect(Math.min(...least)).toBeGreaterThan(0.1);
  expect(most.reduce((sum, rest) => sum + rest, 0)).toBeCloseTo(0.7 + reach.more_s, 2);
});
