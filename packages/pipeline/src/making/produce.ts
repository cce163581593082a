import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { listArtifacts, writeJson } from '../artifact-files.ts';
import { type ComposedVideo, composeVideo } from '../compose/compose-video.ts';
import { prepareVoice } from '../compose/voice-sound.ts';
import { narrateLesson, type TimedScene } from '../narrate-lesson.ts';
import { examineVideo } from '../quality/after/examine-video.ts';
import { examineLesson } from '../quality/before/examine-lesson.ts';
import { reportOf } from '../quality/rule.ts';
import { renderScenes } from '../render/render-scenes.ts';
import { SceneWorker } from '../render/scene-worker.ts';
import type { PipelineResult } from '../run.ts';
import { SideWork } from '../side-work.ts';
import { storyboardOf, thumbnailMoment } from '../storyboard.ts';
import type { Draft } from './author.ts';
import type { Work } from './work.ts';

/**
 * The second half of a run, from a lesson to the video and its companions: narrating, rendering, composing, checking.
 * Render processes load ahead while the voice speaks, and the sound is prepared while the pictures are rendered.
 */
export const produce = async (work: Work, draft: Draft): Promise<PipelineResult> => {
  const { request, folder, signal, progress } = work;
  await using beside = new SideWork(signal);
  const lanes = Math.min(work.parallel ?? availableParallelism(), draft.scenes.length);
  const ahead = Array.from({ length: lanes }, () => new SceneWorker());
  for (const worker of ahead) beside.stopAtEnd(() => worker.stop());

  const { scenes, lesson } = await giveVoice(work, draft);
  const voices = scenes.map(({ narration }) => narration.audio);
  const voice = beside.begin((end) => prepareVoice(voices, join(folder, 'compose'), end));
  const clips = await progress.stage('rendering', () => renderAll(work, scenes, lanes, ahead));
  const composed = await progress.stage('composing', () =>
    composeVideo({
      clips,
      narrated: scenes.map(({ narration }) => narration),
      voice,
      lesson,
      profile: work.size,
      captions: request.captions,
      thumbnailAt_s: thumbnailMoment(scenes),
      folder,
      signal,
    }),
  );
  const quality = await progress.stage('checking', () =>
    examine(work, { ...draft, lesson }, scenes, composed),
  );
  await writeJson(work.artifacts, 'quality.json', quality);

  const files = await listArtifacts(work.artifacts);
  const video = files.find(({ name }) => name === 'video.mp4')!;
  const { width, height, fps } = work.size;
  return {
    video: {
      file_size: (await stat(composed.video)).size,
      duration_s: composed.duration_s,
      ...{ width, height, fps },
      sha256: video.sha256,
      content_type: 'video/mp4',
    },
    artifacts: files,
    timings: progress.timings,
    quality,
    sources: draft.sources,
    model_usage: draft.model_usage,
  };
};

const giveVoice = async (work: Work, draft: Draft) => {
  const { folder, signal, progress } = work;
  const narrated = await progress.stage('narrating', () =>
    narrateLesson({
      scenes: draft.scenes,
      voice: work.request.voice,
      folder,
      signal,
      onProgress: (share) => progress.within(share, null, null),
    }),
  );
  work.warn(narrated.warnings);
  work.emit({ type: 'log', detail: `Spoken by ${narrated.voice}.` });
  const { scenes } = narrated;
  const lesson = { ...draft.lesson, scenes: scenes.map(({ scene }) => scene) };
  await writeJson(work.artifacts, 'storyboard.json', storyboardOf(lesson, scenes));
  return { scenes, lesson };
};

/** The clips of all scenes, in their order. */
const renderAll = async (
  work: Work,
  scenes: readonly TimedScene[],
  lanes: number,
  ahead: readonly SceneWorker[],
): Promise<string[]> => {
  const clipFolder = join(work.folder, 'clips');
  await mkdir(clipFolder, { recursive: true });
  const clips = await renderScenes({
    scenes,
    theme: work.theme,
    aspect: work.request.aspect,
    size: work.size,
    captionsBurned: work.captionsBurned,
    assets: work.assets ?? [],
    folder: clipFolder,
    parallel: lanes,
    ahead,
    signal: work.signal,
    onProgress: ({ scenes: done, frames }) =>
      work.progress.within(frames.done / frames.total, done.done, done.total),
  });
  return clips.map(({ file }) => file);
};

const examine = async (
  work: Work,
  { lesson }: Draft,
  scenes: readonly TimedScene[],
  composed: ComposedVideo,
) => {
  const examining = examineVideo({
    file: composed.video,
    captions: composed.captions,
    expectedDuration_s: scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0),
    targetDuration_s: work.request.duration_target_s ?? null,
    signal: work.signal,
  });
  const [before, after] = await Promise.all([examineLesson(lesson, scenes), examining]);
  return reportOf([...before, ...after]);
};
