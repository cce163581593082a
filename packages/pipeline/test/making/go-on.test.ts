import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FolderCache } from '../../src/cache/folder-cache.ts';
import { makeStoryboard } from '../../src/make-storyboard.ts';
import { makeVideo } from '../../src/make-video.ts';
import { type GoOn, goOn } from '../../src/making/go-on.ts';
import { beginWork } from '../../src/making/work.ts';
import type { PipelineEvent, PipelineInput } from '../../src/run.ts';
import { never, ownFolder } from '../narration/scenes.ts';

const request = VideoRequest.parse({
  topic: 'Even numbers',
  context: 'An even number is a whole number that is divisible by two. The sum of two even numbers is even.',
  quality: 'low',
  duration_target_s: 30,
  voice: { name: 'flite' },
});

let root: Awaited<ReturnType<typeof ownFolder>>;
let cache: FolderCache;
let runs = 0;
let storyboard: Storyboard;

/** A run in a folder of its own; what it says is in `events`. */
const input = (more: Partial<PipelineInput> = {}): PipelineInput & { events: PipelineEvent[] } => {
  runs += 1;
  const events: PipelineEvent[] = [];
  const folder = join(root.path, `run${runs}`);
  return { request, folder, cache, signal: never, emit: (event) => events.push(event), events, ...more };
};
const storyboardIn = async (folder: string) =>
  Storyboard.parse(JSON.parse(await readFile(join(folder, 'artifacts/storyboard.json'), 'utf8')));

/** The draft that a run would produce a video from. */
const draftOf = async (from: GoOn) => {
  const run = input();
  const draft = await goOn(await beginWork(run, ['researching', 'planning', 'writing']), from);
  return { draft, events: run.events };
};

beforeAll(async () => {
  root = await ownFolder();
  cache = new FolderCache({ folder: join(root.path, 'cache'), limit_bytes: 1e9 });
  const run = input();
  const made = await makeStoryboard(run);
  storyboard = await storyboardIn(run.folder);
  expect(made.artifacts.map(({ name }) => name)).toContain(made.storyboard.name);
  expect(run.events.filter(({ type }) => type === 'stage').at(-1)).toMatchObject({
    stage: 'reviewing',
    state: 'completed',
  });
}, 60_000);
afterAll(() => root[Symbol.asyncDispose]());

describe('a storyboard', () => {
  test('tells every scene with its estimated place, one after another', () => {
    expect(storyboard.timing).toBe('estimated');
    expect(storyboard.scenes.map(({ id }) => id)).toEqual(storyboard.lesson.scenes.map(({ id }) => id));
    let end_s = 0;
    for (const { start_s, duration_s } of storyboard.scenes) {
      expect(start_s).toBeCloseTo(end_s, 1);
      expect(duration_s).toBeGreaterThan(1);
      end_s = start_s + duration_s;
    }
    expect(storyboard.sources.length).toBeGreaterThan(0);
  });

  test('is gone on from as it is: the critic finds nothing to change, and no author is asked', async () => {
    const { draft, events } = await draftOf({ storyboard, changed: [] });
    expect(draft.lesson).toEqual(storyboard.lesson);
    expect(draft.sources).toEqual(storyboard.sources);
    const stages = events.flatMap((event) => (event.type === 'stage' ? [event.stage] : []));
    expect(stages).toEqual(['reviewing', 'reviewing']);
  });

  test('keeps what is known of a scene that was degraded, also when another is made again', async () => {
    const scenes = storyboard.scenes.with(1, { ...storyboard.scenes[1]!, step: 'text_card' });
    const warning = {
      code: 'scene_degraded',
      detail: 'It was too wide.',
      stage: 'reviewing',
      scene: 2,
    } as const;
    const degraded = { ...storyboard, scenes, warnings: [...storyboard.warnings, warning] };
    const kept = await draftOf({ storyboard: degraded, changed: [1] });
    expect(kept.draft.scenes[1]!.step).toBe('text_card');
    expect(kept.events).toContainEqual({ type: 'warning', warning });
    const mended = await draftOf({ storyboard: degraded, changed: [2] });
    expect(mended.draft.scenes[1]!.step).toBe('as_written');
    expect(mended.events).not.toContainEqual({ type: 'warning', warning });
  });

  test('has a changed scene looked at by the critic, who degrades what is not true', async () => {
    const scene = storyboard.lesson.scenes[1]!;
    const untrue = {
      type: 'equation' as const,
      steps: [{ tex: 'c = 3^2 + 4^2' }, { tex: 'c = 9 + 16 = 24' }],
    };
    const picture = Visual.parse(untrue);
    const elements = scene.elements.map((element) =>
      element.region === 'header' || element.region === 'frame' ? element : { ...element, visual: picture },
    );
    const scenes = storyboard.lesson.scenes.with(1, { ...scene, elements });
    const edited = { ...storyboard, lesson: { ...storyboard.lesson, scenes } };
    const { draft, events } = await draftOf({ storyboard: edited, changed: [2] });
    expect(draft.scenes[1]!.step).not.toBe('as_written');
    expect(draft.scenes[1]!.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(events.some((event) => event.type === 'warning' && event.warning.scene === 2)).toBe(true);
  });
});

describe('a scene that is to be made in another way', () => {
  test('becomes another one that passes, the next best one each time, and the others stay', async () => {
    const number = storyboard.lesson.scenes.findIndex(({ purpose }) => purpose !== 'open') + 1;
    const rewritten = async (round: number) =>
      (await draftOf({ storyboard, changed: [], rewrite: number, round })).draft;
    const [first, second] = [await rewritten(0), await rewritten(1)];
    const before = storyboard.lesson.scenes;
    expect(first.lesson.scenes[number - 1]).not.toEqual(before[number - 1]);
    expect(second.lesson.scenes[number - 1]).not.toEqual(before[number - 1]);
    expect(first.scenes[number - 1]!.checks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(first.lesson.scenes.toSpliced(number - 1, 1)).toEqual(before.toSpliced(number - 1, 1));
    expect((await rewritten(0)).lesson).toEqual(first.lesson);
  });
});

test('an edited storyboard is what the video shows; one scene again leaves every other clip as it was', {
  timeout: 240_000,
}, async () => {
  const said = 'Somebody has changed this sentence.';
  const scene = storyboard.lesson.scenes[1]!;
  const beats = scene.beats.with(0, { ...scene.beats[0]!, say: said });
  const scenes = storyboard.lesson.scenes.with(1, { ...scene, beats });
  const run = input({
    goOn: { storyboard: { ...storyboard, lesson: { ...storyboard.lesson, scenes } }, changed: [2] },
  });
  const video = await makeVideo(run);
  expect(await readFile(join(run.folder, 'artifacts/transcript.txt'), 'utf8')).toContain(said);
  const made = await storyboardIn(run.folder);
  expect(made.timing).toBe('measured');
  expect(video.timings.map(({ stage }) => stage)[0]).toBe('reviewing');
  const shares = run.events.flatMap((event) => (event.type === 'progress' ? [event.progress] : []));
  expect(shares[0]!.stages_completed).toEqual(['researching', 'planning', 'writing']);

  const again = input({ goOn: { storyboard: made, changed: [], rewrite: 2 } });
  const second = await makeVideo(again);
  const total = made.scenes.length;
  expect(second.reuse?.scenes).toEqual({ reused: total - 1, total });
  const after = await storyboardIn(again.folder);
  expect(after.lesson.scenes.toSpliced(1, 1)).toEqual(made.lesson.scenes.toSpliced(1, 1));
  expect(after.lesson.scenes[1]).not.toEqual(made.lesson.scenes[1]);
  const clips = (folder: string) =>
    Promise.all(made.scenes.map((_, index) => readFile(join(folder, `clips/scene-0${index + 1}.mp4`))));
  const [old, now] = [await clips(run.folder), await clips(again.folder)];
  expect(now.map((bytes, index) => bytes.equals(old[index]!))).toEqual(
    made.scenes.map((_, index) => index !== 1),
  );
});
