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

interface Pass {
  log: string;
  /** ffmpeg's own last words when decoding failed. */
  failure: string | null;
}

/** Decodes one stream of the file from its start to its end through the given filters. */
const decode = async (
  file: string,
  stream: readonly string[],
  limits: { signal: AbortSignal; timeout_s: number; onLine?(line: string): void },
): Promise<Pass> => {
  const input = ['-skip_loop_filter', 'all', '-threads', '1', ...localFile, '-f', 'mov', '-i', file];
  try {
    const { stderr } = await runFfmpeg([...input, '-sn', '-dn', ...stream, '-f', 'null', '-'], limits);
    return { log: stderr, failure: null };
  } catch (error) {
    if (limits.signal.aborted || !(error instanceof ProgramError)) throw error;
    return { log: error.stderr, failure: error.stderr.trim().split('\n').at(-1) ?? error.message };
  }
};

/**
 * Decodes the whole file once: picture and sound side by side, each in one thread, which takes less work than sharing
 * frames out. Pictures are decoded without the smoothing of block edges and looked at small, as none of this sees more.
 * Throws the signal's reason on abort.
 */
export const measure = async (file: string, end_s: number, signal: AbortSignal): Promise<Measured> => {
  const bounds = { signal, timeout_s: 60 + 2 * end_s };
  let frames = 0;
  const onLine = (line: string) => {
    frames = Math.max(frames, Number(/^frame=\s*(\d+)/.exec(line)?.[1] ?? 0));
  };
  const [picture, sound] = await Promise.all([
    decode(file, ['-map', '0:v:0', '-vf', video, '-progress', 'pipe:1'], { ...bounds, onLine }),
    decode(file, ['-map', '0:a:0', '-af', audio], bounds),
  ]);
  const stream = /Video: (\w+)[^,]*(?:\([^)]*\))?, (\w+)/.exec(picture.log);
  const seen = (pattern: RegExp) => numbers(picture.log, pattern);
  const heard = (pattern: RegExp) => numbers(sound.log, pattern);
  return {
    frames,
    failure: picture.failure ?? sound.failure,
    codec: stream?.[1] ?? null,
    pixels: stream?.[2] ?? null,
    black: stretches(seen(/black_start:([\d.]+)/g), seen(/black_end:([\d.]+)/g), end_s),
    frozen: stretches(seen(/freeze_start: ([\d.]+)/g), seen(/freeze_end: ([\d.]+)/g), end_s),
    silent: stretches(heard(/silence_start: (-?[\d.]+)/g), heard(/silence_end: ([\d.]+)/g), end_s),
    loudness: loudnessIn(sound.log),
  };
};
