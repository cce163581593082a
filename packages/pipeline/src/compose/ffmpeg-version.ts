import { ffmpegPath } from './ffmpeg.ts';
import { runProgram } from './run-program.ts';

let version: Promise<string | null> | undefined;

/** The version of ffmpeg as it says itself, asked once; null where it does not say. */
export const ffmpegVersion = (signal: AbortSignal): Promise<string | null> => {
  version ??= runProgram({ program: ffmpegPath(), args: ['-version'], signal, timeout_s: 5 }).then(
    ({ stdout }) => /^ffmpeg version (\S{1,60})/.exec(stdout)?.[1] ?? null,
    () => {
      version = undefined;
      signal.throwIfAborted();
      return null;
    },
  );
  return version;
};
