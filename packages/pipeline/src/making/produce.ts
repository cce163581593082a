import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { noModelUsage } from '@lectern/contracts/api/model-usage.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { mendSpoken, newDegradations } from '../agents/review/review.ts';
import { writeJson } from '../artifact-files.ts';
import { type Origin, sealArtifacts } from '../compose/companions/provenance.ts';
import { writeCompanions } from '../compose/companions/write-companions.ts';
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
import { storyboardOf } from '../storyboard.ts';
import type { Draft } from './author.ts';
import { settingsFor } from './critic-settings.ts';
import { citedIn, fitWish } from './fit-wish.ts';
import { tellReuse } from './tell-reuse.ts';
import type { Work } from './work.ts';

/**
 * The second half of a run, from a lesson to the video and its companions: narrating, rendering, composing, checking.
 * Render processes load ahead while the voice speaks, and the sound is prepared while the pictures are rendered.
 */
export const produce = async (work: Work, draft: Draft): Promise<PipelineResult> => {
  const { folder, signal, progress } = work;
  await using beside = new SideWork(signal);
  const lanes = Math.min(work.parallel ?? availableParallelism(), draft.scenes.length);
  const ahead = Array.from({ length: lanes }, () => new SceneWorker());
  for (const worker of ahead) beside.stopAtEnd(() => worker.stop());

  const { scenes, lesson, voice: speaker } = await giveVoice(work, draft);
  const sources = citedIn(lesson, draft.sources);
  const voices = scenes.map(({ narration }) => narration.audio);
  const voice = beside.begin((end) => prepareVoice(voices, join(folder, 'compose'), end));
  const companions = beside.begin((end) => leaveCompanions(work, lesson, scenes, end));
  const clips = await progress.stage('rendering', () => renderAll(work, scenes, lanes, ahead));
  tellReuse(work);
  const composed = await progress.stage('composing', async () => {
    await companions;
    return composeVideo({
      clips,
      narrated: scenes.map(({ narration }) => narration),
      voice,
      lesson,
      profile: work.size,
      folder,
      signal,
    });
  });
  const quality = await progress.stage('checking', () =>
    examine(work, { ...draft, lesson }, scenes, composed),
  );
  await writeJson(work.artifacts, 'quality.json', quality);

  const origin = originOf(work, { ...draft, sources }, speaker);
  const files = await sealArtifacts(work.artifacts, origin, signal);
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
    sources,
    model_usage: draft.model_usage,
    reuse: work.reuse,
  };
};

const giveVoice = async (work: Work, draft: Draft) => {
  const { folder, signal, progress } = work;
  const settings = await settingsFor(work, draft);
  const narrated = await progress.stage('narrating', () =>
    narrateLesson({
      scenes: draft.scenes,
      voice: work.request.voice,
      voices: work.voices,
      folder,
      signal,
      cache: work.cache,
      onReuse: (reused, total) => {
        work.reuse.sentences.reused += reused;
        work.reuse.sentences.total += total;
      },
      fit: fitWish(work, draft, settings),
      mend: (scene, narration) => mendSpoken(scene, narration, settings),
      onProgress: (share) => progress.within(share, null, null),
    }),
  );
  work.warn(narrated.warnings);
  const late = newDegradations(draft.scenes, narrated.scenes);
  work.warn(late);
  const sent = narrated.sent === null ? '' : ` It was sent ${narrated.sent} characters.`;
  work.emit({ type: 'log', detail: `Spoken by ${narrated.voice}.${sent}` });
  const { scenes, voice } = narrated;
  const lesson = { ...draft.lesson, scenes: scenes.map(({ scene }) => scene) };
  const storyboard = storyboardOf({ ...draft, lesson }, scenes);
  const warnings = [...storyboard.warnings, ...late];
  await writeJson(work.artifacts, 'storyboard.json', { ...storyboard, warnings });
  const substitute = narrated.warnings.some(({ code }) => code === 'voice_replaced');
  return { scenes, lesson, voice: { name: voice, substitute, speed: work.request.voice.speed } };
};

const leaveCompanions = (work: Work, lesson: Lesson, scenes: readonly TimedScene[], signal: AbortSignal) =>
  writeCompanions({
    ...{ lesson, scenes, signal },
    ...{ theme: work.theme, frame: work.frame },
    captions: work.request.captions,
    folder: work.artifacts,
  });

/** Where the video comes from, as far as the run knows. */
const originOf = ({ request }: Work, draft: Draft, voice: Origin['voice']): Origin => ({
  request,
  models: draft.model_usage ?? noModelUsage(request.model),
  sources: draft.sources,
  voice,
});

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
    cache: work.cache,
    signal: work.signal,
    onProgress: ({ scenes: done, frames }) =>
      work.progress.within(frames.done / frames.total, done.done, done.total),
  });
  work.reuse.scenes = { reused: clips.filter(({ reused }) => reused).length, total: clips.length };
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
    captions: work.request.captions === 'off' ? null : join(work.artifacts, 'captions.vtt'),
    expectedDuration_s: scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0),
    targetDuration_s: work.request.duration_target_s ?? null,
    scenes: scenes.map(({ scene, start_s }) => ({ id: scene.id, start_s })),
    signal: work.signal,
  });
  const [before, after] = await Promise.all([examineLesson(lesson, scenes, work.frame), examining]);
  return reportOf([...before, ...after]);
};
