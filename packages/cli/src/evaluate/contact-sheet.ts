import { ffmpegPath } from '@lectern/pipeline/compose/ffmpeg.ts';
import { runProgram } from '@lectern/pipeline/compose/run-program.ts';

interface SheetInput {
  video: string;
  fps: number;
  /** Moments in seconds, in order; one frame each. */
  moments: number[];
  columns: number;
  out: string;
  signal: AbortSignal;
}

/** Frames of a video at the given moments, tiled into one PNG (each 640 pixels wide). */
export const writeContactSheet = async ({ video, fps, moments, columns, out, signal }: SheetInput) => {
  const frames = [...new Set(moments.map((moment) => Math.max(0, Math.floor(moment * fps))))];
  const choice = frames.map((frame) => `eq(n\\,${frame})`).join('+');
  const rows = Math.ceil(frames.length / columns);
  const filter = `select='${choice}',scale=640:-2,tile=${columns}x${rows}:padding=6:color=0x444444`;
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
