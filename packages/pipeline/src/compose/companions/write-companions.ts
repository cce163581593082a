import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import { writeJson } from '../../artifact-files.ts';
import type { TimedScene } from '../../narrate-lesson.ts';
import { plainText } from '../../narration/speech/plain-text.ts';
import { stageOf } from '../../render/stage.ts';
import { drawStill } from '../../render/still.ts';
import type { Frame } from '../../scenes/frame.ts';
import type { Theme } from '../../scenes/theme.ts';
import { cuesOf } from '../captions/cues.ts';
import { chaptersVtt, subRip, webVtt } from '../captions/formats.ts';
import { chaptersOf, videoChaptersOf } from '../chapters.ts';
import { bestFrames } from './best-frame.ts';
import { posterOf } from './poster.ts';
import { quizOf } from './quiz.ts';
import { transcriptOf } from './transcript.ts';

export interface CompanionRequest {
  lesson: Lesson;
  scenes: readonly TimedScene[];
  theme: Theme;
  frame: Frame;
  /** `sidecar` and `burned` leave caption files; `off` leaves none. */
  captions: VideoRequest['captions'];
  /** Where the files are left; it exists. */
  folder: string;
  signal: AbortSignal;
}

/** As large as is usual for the shape of the picture, whatever its quality. */
const thumbnailSize = ({ width, height }: Frame) =>
  width > height
    ? { width: 1280, height: 720 }
    : width < height
      ? { width: 720, height: 1280 }
      : { width: 1080, height: 1080 };

const writePictures = async (request: CompanionRequest): Promise<void> => {
  const { lesson, scenes, theme, frame, folder, signal } = request;
  const stages = scenes.map(({ laid, timeline }) => stageOf(laid, timeline, theme, [], frame));
  const frames = await bestFrames(lesson, scenes, stages, signal);
  const best = frames.reduce((most, next) => (next.worth > most.worth ? next : most));
  const still = drawStill(stages[best.scene]!, best.t, thumbnailSize(frame));
  await writeFile(join(folder, 'thumbnail.jpg'), await still.encode('jpeg', 90));
  const poster = await posterOf({
    title: plainText(lesson.title),
    chapters: chaptersOf(
      lesson,
      scenes.map(({ narration }) => narration),
    ),
    stages,
    moments: frames.map(({ t }) => t),
    theme,
    signal,
  });
  await writeFile(join(folder, 'poster.jpg'), poster);
};

/**
 * Writes what comes with the video and can be made before it: captions.vtt and captions.srt, chapters.json and chapters.vtt,
 * transcript.txt, quiz.json, thumbnail.jpg, poster.jpg. Throws the signal's reason.
 */
export const writeCompanions = async (request: CompanionRequest): Promise<void> => {
  const { lesson, scenes, folder } = request;
  const narrated = scenes.map(({ narration }) => narration);
  const chapters = videoChaptersOf(lesson, narrated);
  const cues = request.captions === 'off' ? null : cuesOf(narrated);
  const text = (name: string, content: string) => writeFile(join(folder, name), content);
  await Promise.all([
    writeJson(folder, 'chapters.json', chapters),
    writeJson(folder, 'quiz.json', quizOf(lesson, scenes)),
    text('chapters.vtt', chaptersVtt(chapters)),
    text('transcript.txt', transcriptOf(lesson, chaptersOf(lesson, narrated))),
    ...(cues ? [text('captions.vtt', webVtt(cues)), text('captions.srt', subRip(cues))] : []),
  ]);
  await writePictures(request);
};
