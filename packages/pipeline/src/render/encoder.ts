import { rm } from 'node:fs/promises';
import { type Ffmpeg, handOver, startFfmpeg } from './child.ts';
import type { FrameSize } from './frames.ts';
import { NalSplitter } from './h264/nal.ts';
import { FrameRepeater } from './h264/repeats.ts';

/** Ticks a second of every clip: clips with one timescale join without being encoded again. */
export const timescale = 15_360;
const keyframeEvery_s = 2;

/**
 * Frames after a change that are encoded although nothing changes any more: the encoder uses them to bring a
 * picture that moved a moment ago up to the quality of one that stands.
 */
const settlingFrames = 2;

/** Which frames the encoder gets, from those that changed: these, the ones in which they settle, and keyframes. */
export function framesToEncode(changed: Uint8Array, fps: number): Uint8Array {
  return changed.map((_, index) => {
    const recent = changed.subarray(Math.max(0, index - settlingFrames), index + 1);
    return recent.includes(1) || index % (keyframeEvery_s * fps) === 0 ? 1 : 0;
  });
}

/** Times of the keyframes as the encoder sees them, who knows only of the frames that it gets. */
function keyframeTimes(encoded: Uint8Array, fps: number): string {
  const times: string[] = [];
  let given = 0;
  encoded.forEach((gets, index) => {
    if (index % (keyframeEvery_s * fps) === 0) times.push((given / fps).toFixed(6));
    given += gets;
  });
  return times.join(',');
}

/**
 * One reference frame, no reordering, no CABAC: a stream that `FrameRepeater` can put more frames into. On flat
 * drawings these settings come nearer to the picture than `veryfast` does (docs/benchmarks.md), in half its time.
 */
const x264 = [
  'bframes=0',
  'ref=1',
  'weightp=0',
  'cabac=0',
  'scenecut=0',
  'keyint=infinite',
  'mbtree=0',
  'rc-lookahead=0',
  '8x8dct=1',
  'partitions=i4x4,i8x8',
].join(':');

const colours = [
  ...['-color_range', 'tv', '-colorspace', 'bt709'],
  ...['-color_primaries', 'bt709', '-color_trc', 'bt709'],
];

const encoding = ({ width, height, fps }: FrameSize, threads: number, keyframes: string): string[] => [
  ...[
    '-protocol_whitelist',
    'pipe',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'yuv420p',
    '-video_size',
    `${width}x${height}`,
  ],
  ...['-framerate', `${fps}`, ...colours, '-i', 'pipe:0', '-an', '-c:v', 'libx264', '-profile:v', 'high'],
  ...['-preset', 'ultrafast', '-crf', '20', '-threads', `${threads}`, '-x264-params', x264],
  ...['-force_key_frames', keyframes, '-forced-idr', '1', ...colours, '-f', 'h264', 'pipe:1'],
];

const wrapping = (fps: number, file: string): string[] => [
  ...['-protocol_whitelist', 'pipe,file', '-f', 'h264', '-r', `${fps}`, '-i', 'pipe:0'],
  ...['-c', 'copy', '-video_track_timescale', `${timescale}`, '-f', 'mp4', file],
];

export interface Encoder {
  /** Takes the next frame of those to encode, as I420; resolves when the buffer may be changed again. */
  write(frame: Buffer): Promise<void>;
  /** Resolves when the file is whole. Rejects, and leaves no file, when something failed. */
  finish(): Promise<void>;
  /** Stops at once; no process and no file is left when it resolves. */
  abort(): Promise<void>;
}

/**
 * Starts encoding a clip: H.264 high, 4:2:0, BT.709, constant frame rate, a closed group of pictures every two seconds.
 * `encoded` holds 1 for each frame of the clip that will be written; the others repeat the one before.
 */
export function startEncoder(settings: {
  file: string;
  size: FrameSize;
  encoded: Uint8Array;
  threads: number;
}): Encoder {
  const { file, size, encoded } = settings;
  const encoder = startFfmpeg(
    'The encoder',
    encoding(size, settings.threads, keyframeTimes(encoded, size.fps)),
  );
  const wrapper = startFfmpeg('The clip writer', wrapping(size.fps, file));
  wrapper.child.stdout.resume();
  const carried = carry(encoder, wrapper, encoded);
  const abort = async () => {
    encoder.kill();
    wrapper.kill();
    await Promise.allSettled([encoder.ended, wrapper.ended]);
    await rm(file, { force: true });
  };
  carried.catch(abort);
  return {
    abort,
    async write(frame) {
      // When the encoder dies, its own message says more than the broken pipe.
      await handOver(encoder.child.stdin, frame).catch(() => carried);
    },
    async finish() {
      encoder.child.stdin.end();
      try {
        await carried;
      } catch (error) {
        await abort();
        throw error;
      }
    },
  };
}

/** Carries the stream from the encoder to the clip, with the repeated frames put in. */
async function carry(encoder: Ffmpeg, wrapper: Ffmpeg, encoded: Uint8Array): Promise<void> {
  const splitter = new NalSplitter();
  const repeater = new FrameRepeater(encoded);
  const pass = async (units: Buffer[]) => {
    const out = units.flatMap((unit) => repeater.push(unit));
    if (out.length === 0) return;
    await handOver(wrapper.child.stdin, Buffer.concat(out)).catch(async (error) => {
      // As above: its own message says more.
      await wrapper.ended;
      throw error;
    });
  };
  for await (const piece of encoder.child.stdout) await pass(splitter.push(piece as Buffer));
  await encoder.ended;
  await pass(splitter.end());
  if (repeater.written !== encoded.length) {
    throw new Error(`The encoder made ${repeater.written} of ${encoded.length} frames.`);
  }
  wrapper.child.stdin.end();
  await wrapper.ended;
}
