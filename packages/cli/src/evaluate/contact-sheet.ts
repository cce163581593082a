import { ffmpegPath } from '@lectern/pipeline/compose/ffmpeg.ts';
import { runProgram } from '@lectern/pipeline/compose/run-program.ts';

interface SheetInput {
  video: string;
  fps: number;
  /** Moments in seconds, in order; one frame each. */
  moments: number[];
  /** Width over height of a frame: narrow ones stand more to a row. */
  shape: number;
  out: string;
  signal: AbortSignal;
}

/** Frames of a video at the given moments, tiled into one PNG (each 640 pixels wide, or less where it is not wider than high). */
export const writeContactSheet = async ({ video, fps, moments, shape, out, signal }: SheetInput) => {
  const frames = [...new Set(moments.map((moment) => Math.max(0, Math.floor(moment * fps))))];
  const choice = frames.map((frame) => `eq(n\\,${frame})`).join('+');
  const [columns, width] = shape > 1 ? [4, 640] : shape < 1 ? [8, 320] : [6, 420];
  const rows = Math.ceil(frames.length / columns);
  const filter = `select='${choice}',scale=${width}:-2,tile=${columns}x${rows}:padding=6:color=0x444444`;
  await runProgram({
    program: ffmpegPath(),
    args: [
      '-v',
      'error',
      '-y',
      '-i',
      video,
      '-vf',
      filter,
      '-frames:v',
      '1',
      '-fps_mode',
      'passthrough',
      out,
    ],
    signal,
    timeout_s: 120,
  });
};
