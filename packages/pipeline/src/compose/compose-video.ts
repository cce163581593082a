import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../narration/narrated.ts';
import { frameCount } from '../render/frames.ts';
import { metadataFile, videoChaptersOf } from './chapters.ts';
import { joinedInput, writeJoinList } from './join-list.ts';
import { localFile, runFfmpeg } from './run-ffmpeg.ts';
import { prepareVoice } from './voice-sound.ts';

export interface ComposeRequest {
  /** One H.264 MP4 a scene, all of the same parameters, in the order of `narrated`. */
  clips: readonly string[];
  narrated: readonly NarratedScene[];
  /** The sound, from `prepareVoice`, where it was prepared beside other work; made from `narrated` when absent. */
  voice?: Promise<string>;
  lesson: Lesson;
  /** Pixels, and frames per second. */
  profile: { width: number; height: number; fps: number };
  /** The run's folder; the video is left in its `artifacts/`. */
  folder: string;
  signal: AbortSignal;
}

export interface ComposedVideo {
  /** Path of video.mp4. */
  video: string;
  duration_s: number;
}

const encodeTimeout_s = 600;

/**
 * Joins clips and voice into `artifacts/video.mp4` (fast start, AAC at −16 LUFS, chapters, title).
 * Nothing is encoded again. Throws `ProgramError` when ffmpeg fails, or the signal's reason.
 */
export const composeVideo = async (request: ComposeRequest): Promise<ComposedVideo> => {
  const { clips, narrated, lesson, signal } = request;
  const artifacts = join(request.folder, 'artifacts');
  const work = join(request.folder, 'compose');
  await Promise.all([artifacts, work].map((folder) => mkdir(folder, { recursive: true })));
  const video = join(artifacts, 'video.mp4');
  const chapters = videoChaptersOf(lesson, narrated);
  const duration_s = chapters.at(-1)?.end_s ?? 0;
  const list = join(work, 'clips.ffconcat');
  const metadata = join(work, 'metadata.txt');

  await Promise.all([
    writeJoinList(
      list,
      clips,
      narrated.map((scene) => frameCount(scene.duration_s, request.profile.fps) / request.profile.fps),
    ),
    writeFile(metadata, metadataFile(lesson.title, chapters)),
  ]);

  const sounds = narrated.map(({ audio }) => audio);
  const voice = await (request.voice ?? prepareVoice(sounds, work, signal));
  await runFfmpeg(
    [
      ...joinedInput(list),
      ...[...localFile, '-i', voice, ...localFile, '-f', 'ffmetadata', '-i', metadata],
      ...['-map', '0:v:0', '-map', '1:a:0', '-map_metadata', '2', '-map_chapters', '2'],
      ...['-c', 'copy', '-video_track_timescale', '15360'],
      ...['-metadata:s:a:0', 'language=eng', '-t', duration_s.toFixed(4), '-movflags', '+faststart', video],
    ],
    { signal, timeout_s: encodeTimeout_s },
  );
  return { video, duration_s };
};
