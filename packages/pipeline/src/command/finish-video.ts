import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VideoFile } from '@lectern/contracts/api/job.ts';
import { localFile, runFfmpeg } from '../compose/run-ffmpeg.ts';
import { ProgramError } from '../compose/run-program.ts';
import { PipelineFailure } from '../failure.ts';
import { captionWords } from './caption-words.ts';

const timeout_s = 1_200;
/** Of a video that a program made: pixels of a side, and seconds. */
const mostPixels = 8_192;
const mostSeconds = 14_400;

interface Streams {
  codec: string;
  pixels: string;
  width: number;
  height: number;
  fps: number;
  sound: string | null;
  duration_s: number;
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Reads the streams of an MP4 as ffmpeg tells them, with one decoded frame; null when there is no picture. */
async function readStreams(file: string, signal: AbortSignal): Promise<Streams | null> {
  const input = [...localFile, '-f', 'mov', '-i', file];
  const log = await runFfmpeg([...input, '-map', '0:v:0', '-frames:v', '1', '-f', 'null', '-'], {
    signal,
    timeout_s: 60,
  }).then(
    ({ stderr }) => stderr,
    (error) => {
      if (error instanceof ProgramError) return '';
      throw error;
    },
  );
  const video = /Video: (\w+).*?, (\w+)[(,].*?, (\d+)x(\d+).*?, ([\d.]+) fps/.exec(log);
  const [, hours, minutes, seconds] = /Duration: (\d+):(\d+):([\d.]+)/.exec(log) ?? [];
  if (!video || seconds === undefined) return null;
  const [, codec = '', pixels = '', width, height, fps] = video;
  return {
    codec,
    pixels,
    width: Number(width),
    height: Number(height),
    fps: Number(fps),
    sound: /Audio: (\w+)/.exec(log)?.[1] ?? null,
    duration_s: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
  };
}

/**
 * Makes what a program has left as `artifacts/video.mp4` fit to be played from its start everywhere: index first, H.264 with
 * 4:2:0 colours and AAC, encoded again only where it is not that already. Adds what a job has besides where the program left
 * none: the thumbnail, the other form of its captions, and the transcript.
 * @throws PipelineFailure when there is no video that can be read.
 */
export async function finishVideo(
  artifacts: string,
  signal: AbortSignal,
): Promise<Omit<VideoFile, 'file_size' | 'sha256' | 'content_type'> & { captions: string | null }> {
  const video = join(artifacts, 'video.mp4');
  if (!(await exists(video))) throw new PipelineFailure('The pipeline program has left no video.mp4.');
  const left = await readStreams(video, signal);
  if (!left || left.width > mostPixels || left.height > mostPixels || left.duration_s > mostSeconds) {
    throw new PipelineFailure('What the pipeline program has left as video.mp4 cannot be played.');
  }
  const whole = join(artifacts, 'whole.mp4');
  const picture =
    left.codec === 'h264' && left.pixels === 'yuv420p'
      ? ['-c:v', 'copy']
      : ['-c:v', 'libx264', '-preset', 'veryfast', '-crf', '20', '-pix_fmt', 'yuv420p'];
  const sound = left.sound === 'aac' ? ['-c:a', 'copy'] : ['-c:a', 'aac', '-b:a', '128k'];
  await ffmpegOr(
    'The video of the pipeline program cannot be read to its end.',
    [
      ...[...localFile, '-f', 'mov', '-i', video, '-map', '0:v:0', '-map', '0:a:0?'],
      ...[...picture, ...sound, '-movflags', '+faststart', whole],
    ],
    signal,
  );
  await rename(whole, video);
  await writeThumbnail(video, join(artifacts, 'thumbnail.jpg'), left.duration_s, signal);
  const captions = await completeCaptions(artifacts, signal);
  const transcript = join(artifacts, 'transcript.txt');
  if (captions !== null && !(await exists(transcript))) {
    await writeFile(transcript, `${captionWords(await readFile(captions, 'utf8'))}\n`);
  }
  const { width, height, fps, duration_s } = left;
  return { width, height, fps, duration_s, captions };
}

/** A frame of the middle with more to see than its neighbours. */
async function writeThumbnail(video: string, file: string, duration_s: number, signal: AbortSignal) {
  if (await exists(file)) return;
  await ffmpegOr(
    'The video of the pipeline program shows no picture.',
    [
      ...['-ss', (duration_s * 0.4).toFixed(2), ...localFile, '-f', 'mov', '-i', video],
      ...['-vf', 'thumbnail=60,scale=1280:-2:flags=lanczos', '-frames:v', '1', '-q:v', '3', file],
    ],
    signal,
  );
}

/** Of two forms of captions the one that is missing is made from the other; answers the path of the WebVTT. */
async function completeCaptions(artifacts: string, signal: AbortSignal): Promise<string | null> {
  const [vtt, srt] = [join(artifacts, 'captions.vtt'), join(artifacts, 'captions.srt')];
  const [hasVtt, hasSrt] = await Promise.all([exists(vtt), exists(srt)]);
  if (!hasVtt && !hasSrt) return null;
  if (hasVtt !== hasSrt) {
    const [from, form, to] = hasVtt ? [vtt, 'webvtt', srt] : [srt, 'srt', vtt];
    try {
      await runFfmpeg([...localFile, '-f', form, '-i', from, to], { signal, timeout_s: 60 });
    } catch (error) {
      if (!(error instanceof ProgramError)) throw error;
      throw new PipelineFailure('The captions of the pipeline program cannot be read.', { cause: error });
    }
  }
  return vtt;
}

async function ffmpegOr(publicDetail: string, args: string[], signal: AbortSignal): Promise<void> {
  try {
    await runFfmpeg(args, { signal, timeout_s });
  } catch (cause) {
    if (!(cause instanceof ProgramError)) throw cause;
    throw new PipelineFailure(publicDetail, { cause });
  }
}
