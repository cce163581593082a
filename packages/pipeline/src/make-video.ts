import { mkdir, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Warning } from '@lectern/contracts/api/job.ts';
import { pictureSize } from '@lectern/contracts/api/picture-size.ts';
import { plan } from './agents/plan.ts';
import { research } from './agents/research.ts';
import { review } from './agents/review/review.ts';
import { write } from './agents/write.ts';
import { listArtifacts, writeJson } from './artifact-files.ts';
import { composeVideo } from './compose/compose-video.ts';
import { prepareVoice } from './compose/voice-sound.ts';
import { narrateLesson } from './narrate-lesson.ts';
import { ProgressReporter } from './progress.ts';
import { examineVideo } from './quality/after/examine-video.ts';
import { examineLesson } from './quality/before/examine-lesson.ts';
import { reportOf } from './quality/rule.ts';
import { renderScenes } from './render/render-scenes.ts';
import { SceneWorker } from './render/scene-worker.ts';
import type { MakeVideo } from './run.ts';
import { frames } from './scenes/frame.ts';
import { themes } from './scenes/theme.ts';
import { SideWork } from './side-work.ts';
import { storyboardOf, thumbnailMoment } from './storyboard.ts';

/**
 * Topic and context in, a narrated, checked and captioned MP4 with its companions out: all eight stages, one after
 * another; beside them render processes load ahead, and the sound is prepared while the pictures are rendered. What content
 * alone can spoil degrades and is told as a warning; it throws when nothing can be delivered, and the signal's reason
 * when it is aborted.
 */
export const makeVideo: MakeVideo = async ({ request, material, folder, signal, emit, parallel }) => {
  const artifacts = join(folder, 'artifacts');
  const clipFolder = join(folder, 'clips');
  await Promise.all([mkdir(artifacts, { recursive: true }), mkdir(clipFolder, { recursive: true })]);
  await using beside = new SideWork(signal);
  const progress = new ProgressReporter(emit, signal);
  const warn = (warnings: readonly Warning[]) => {
    for (const warning of warnings) emit({ type: 'warning', warning });
  };
  const theme = themes[request.theme]!;
  const size = pictureSize(request.quality, request.aspect);
  const frame = frames[request.aspect];
  const captionsBurned = request.captions === 'burned';

  const brief = await progress.stage('researching', () => research(request, material));
  const outline = await progress.stage('planning', () => plan(brief, request));
  const written = await progress.stage('writing', () => write(outline, brief, request));
  warn(written.warnings);
  const reviewed = await progress.stage('reviewing', () =>
    review(written.lesson, { theme, frame, captionsBurned, speed: request.voice.speed }),
  );
  warn(reviewed.warnings);
  await Promise.all([
    writeJson(artifacts, 'brief.json', brief),
    writeJson(artifacts, 'outline.json', outline),
  ]);

  const lanes = Math.min(parallel ?? availableParallelism(), reviewed.scenes.length);
  const ahead = Array.from({ length: lanes }, () => new SceneWorker());
  for (const worker of ahead) beside.stopAtEnd(() => worker.stop());
  const narrated = await progress.stage('narrating', () =>
    narrateLesson({
      scenes: reviewed.scenes,
      voice: request.voice,
      folder,
      signal,
      onProgress: (share) => progress.within(share, null, null),
    }),
  );
  warn(narrated.warnings);
  emit({ type: 'log', detail: `Spoken by ${narrated.voice}.` });
  const scenes = narrated.scenes;
  const lesson = { ...reviewed.lesson, scenes: scenes.map(({ scene }) => scene) };
  await writeJson(artifacts, 'storyboard.json', storyboardOf(lesson, scenes));

  const voices = scenes.map(({ narration }) => narration.audio);
  const voice = beside.begin((end) => prepareVoice(voices, join(folder, 'compose'), end));
  const clips = await progress.stage('rendering', () =>
    renderScenes({
      scenes,
      theme,
      aspect: request.aspect,
      size,
      captionsBurned,
      folder: clipFolder,
      parallel: lanes,
      ahead,
      signal,
      onProgress: ({ scenes: done, frames }) =>
        progress.within(frames.done / frames.total, done.done, done.total),
    }),
  );
  const composed = await progress.stage('composing', () =>
    composeVideo({
      clips: clips.map(({ file }) => file),
      narrated: scenes.map(({ narration }) => narration),
      voice,
      lesson,
      profile: size,
      captions: request.captions,
      thumbnailAt_s: thumbnailMoment(scenes),
      folder,
      signal,
    }),
  );
  const quality = await progress.stage('checking', async () => {
    const examining = examineVideo({
      file: composed.video,
      captions: composed.captions,
      expectedDuration_s: scenes.reduce((sum, { narration }) => sum + narration.duration_s, 0),
      targetDuration_s: request.duration_target_s ?? null,
      signal,
    });
    const [before, after] = await Promise.all([examineLesson(lesson, scenes), examining]);
    return reportOf([...before, ...after]);
  });
  await writeJson(artifacts, 'quality.json', quality);

  const files = await listArtifacts(artifacts);
  const video = files.find(({ name }) => name === 'video.mp4')!;
  return {
    video: {
      file_size: (await stat(composed.video)).size,
      duration_s: composed.duration_s,
      width: size.width,
      height: size.height,
      fps: size.fps,
      sha256: video.sha256,
      content_type: 'video/mp4',
    },
    artifacts: files,
    timings: progress.timings,
    quality,
    sources: written.sources,
  };
};
