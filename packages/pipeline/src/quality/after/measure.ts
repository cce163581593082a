import { type Loudness, loudnessIn } from '../../compose/loudness.ts';
import { localFile, runFfmpeg } from '../../compose/run-ffmpeg.ts';
import { ProgramError } from '../../compose/run-program.ts';
import { limits } from './limits.ts';

/** A stretch of the video, in seconds. */
export interface Stretch {
  start_s: number;
  length_s: number;
}

export interface Measured {
  /** Frames that were decoded; 0 when the file cannot be read. */
  frames: number;
  /** ffmpeg's own last words when decoding failed. */
  failure: string | null;
  /** `h264`, and `yuv420p`; null without a picture. */
  codec: string | null;
  pixels: string | null;
  black: Stretch[];
  frozen: Stretch[];
  silent: Stretch[];
  loudness: Loudness;
}

/**
 * Our darkest theme stands at a luma of 33, black at 16: below 27 nothing can be seen. For stillness the mean change of a
 * pixel counts: what a keyframe re-encodes is below it, a word that appears is above.
 */
const video = [
  'fps=6',
  'scale=480:270:flags=area',
  `blackdetect=d=${limits.black_s}:pic_th=0.995:pix_th=0.05`,
  `freezedetect=n=0.00003:d=${limits.frozen_s}`,
].join(',');
const audio = [`silencedetect=n=-50dB:d=${limits.silence_s}`, 'ebur128=peak=true:framelog=verbose'].join(',');

const numbers = (log: string, pattern: RegExp) =>
  [...log.matchAll(pattern)].map(([, value]) => Number(value));

/** Starts and lengths as the detectors tell them; one that is still going on at the end lasts until `end_s`. */
const stretches = (starts: number[], ends: number[], end_s: number): Stretch[] =>
  starts.map((start_s, index) => ({ start_s, length_s: Math.max(0, (ends[index] ?? end_s) - start_s) }));

/**
 * Decodes the whole file once, pictures small and without the smoothing of block edges, which none of this sees; measures
 * both streams on the way. Throws the signal's reason on abort.
 */
export const measure = async (file: string, end_s: number, signal: AbortSignal): Promise<Measured> => {
  let log = '';
  let frames = 0;
  let failure: string | null = null;
  try {
    const output = await runFfmpeg(
      [
        ...[
          '-skip_loop_filter',
          'all',
          ...localFile,
          '-f',
          'mov',
          '-i',
          file,
          '-map',
          '0:v:0',
          '-map',
          '0:a:0',
          '-sn',
          '-dn',
        ],
        ...['-vf', video, '-af', audio, '-progress', 'pipe:1', '-f', 'null', '-'],
      ],
      {
        signal,
        timeout_s: 60 + 2 * end_s,
        onLine: (line) => {
          frames = Math.max(frames, Number(/^frame=\s*(\d+)/.exec(line)?.[1] ?? 0));
        },
      },
    );
    log = output.stderr;
  } catch (error) {
    if (signal.aborted || !(error instanceof ProgramError)) throw error;
    log = error.stderr;
    failure = log.trim().split('\n').at(-1) ?? error.message;
  }
  const stream = /Video: (\w+)[^,]*(?:\([^)]*\))?, (\w+)/.exec(log);
  return {
    frames,
    failure,
    codec: stream?.[1] ?? null,
    pixels: stream?.[2] ?? null,
    black: stretches(numbers(log, /black_start:([\d.]+)/g), numbers(log, /black_end:([\d.]+)/g), end_s),
    frozen: stretches(numbers(log, /freeze_start: ([\d.]+)/g), numbers(log, /freeze_end: ([\d.]+)/g), end_s),
    silent: stretches(
      numbers(log, /silence_start: (-?[\d.]+)/g),
      numbers(log, /silence_end: ([\d.]+)/g),
      end_s,
    ),
    loudness: loudnessIn(log),
  };
};
