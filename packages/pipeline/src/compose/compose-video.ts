import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VideoRequest } from '@lectern/contracts/api/request.ts';
import type { Lesson } from '@lectern/contracts/scene/lesson.ts';
import type { NarratedScene } from '../narration/narrated.ts';
import { frameCount } from '../render/frames.ts';
import { cuesOf } from './captions/cues.ts';
import { subRip, webVtt } from './captions/formats.ts';
import { type Chapter, chaptersOf, metadataFile } from './chapters.ts';
import { joinedInput, writeJoinList } from './join-list.ts';
import { localFile, runFfmpeg } from './run-ffmpeg.ts';
import { transcriptOf } from './transcript.ts';
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
  /** `sidecar` and `burned` leave caption files; `off` leaves none. */
  captions: VideoRequest['captions'];
  /** Moment of the video, in seconds, that the thumbnail shows. */
  thumbnailAt_s: number;
  /** The run's folder; everything is left in its `artifacts/`. */
  folder: string;
  signal: AbortSignal;
}

export interface ComposedVideo {
  /** Path of video.mp4. */
  video: string;
  /** Path of captions.vtt; null when captions are off. */
  captions: string | null;
  duration_s: number;
}

const encodeTimeout_s = 600;

/** As large as is usual for the shape of the picture, whatever its quality. */
const thumbnailSize = ({ width, height }: ComposeRequest['profile']): string =>
  width > height ? '1280:720' : width < height ? '720:1280' : '1080:1080';

/** Takes the picture at a moment of the video from the clip of its scene. */
const writeThumbnail = (request: ComposeRequest, chapters: readonly Chapter[], file: string) => {
  const { clips, signal, profile } = request;
  const at_s = Math.max(0, Math.min(request.thumbnailAt_s, (chapters.at(-1)?.end_s ?? 0) - 0.1));
  const scene = Math.max(
    0,
    chapters.findLastIndex(({ start_s }) => start_s <= at_s),
  );
  const within_s = Math.max(
    0,
    Math.min(at_s, chapters[scene]!.end_s - 1.5 / profile.fps) - chapters[scene]!.start_s,
  );
  return runFfmpeg(
    [
      ...['-ss', within_s.toFixed(3), ...localFile, '-i', clips[scene]!, '-frames:v', '1'],
      ...['-vf', `scale=${thumbnailSize(profile)}:flags=lanczos`, '-q:v', '3', file],
    ],
    { signal, timeout_s: 60 },
  );
};

/**
 * Joins clips and voice into `artifacts/video.mp4` (fast start, AAC at −16 LUFS, chapters, title), and writes its
 * companions: captions.vtt, captions.srt, transcript.txt, chapters.json, thumbnail.jpg. Nothing is encoded
 * again. Throws `ProgramError` when ffmpeg fails, or the signal's reason.
 */
export const composeVideo = async (request: ComposeRequest): Promise<ComposedVideo> => {
  const { clips, narrated, lesson, signal } = request;
  const artifacts = join(request.folder, 'artifacts');
  const work = join(request.folder, 'compose');
  await Promise.all([artifacts, work].map((folder) => mkdir(folder, { recursive: true })));
  const video = join(artifacts, 'video.mp4');
  const chapters = chaptersOf(lesson, narrated);
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
    writeFile(join(artifacts, 'chapters.json'), `${JSON.stringify(chapters, null, 1)}\n`),
    writeFile(join(artifacts, 'transcript.txt'), transcriptOf(lesson, chapters)),
  ]);

  const [voice] = await Promise.all([
    request.voice ??
      prepareVoice(
        narrated.map(({ audio }) => audio),
        work,
        signal,
      ),
    writeThumbnail(request, chapters, join(artifacts, 'thumbnail.jpg')),
  ]);
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
  if (request.captions === 'off') return { video, captions: null, duration_s };
  const cues = cuesOf(narrated);
  const captions = join(artifacts, 'captions.vtt');
  await Promise.all([
    writeFile(captions, webVtt(cues)),
    writeFile(join(artifacts, 'captions.srt'), subRip(cues)),
  ]);
  return { video, captions, duration_s };
};
