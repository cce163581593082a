import { ffmpegPath } from './ffmpeg.ts';
import { type ProgramOutput, runProgram } from './run-program.ts';

/** Before each `-i`: an input is a local file and nothing that it could refer to elsewhere. */
export const localFile = ['-protocol_whitelist', 'file,pipe'];

/** Runs ffmpeg on local files without a terminal; standard error holds its log at level `info`, without progress. */
export const runFfmpeg = (
  args: readonly string[],
  limits: { signal: AbortSignal; timeout_s: number; cwd?: string; onLine?(line: string): void },
): Promise<ProgramOutput> =>
  runProgram({
    program: ffmpegPath(),
    args: ['-nostdin', '-hide_banner', '-nostats', '-y', ...args],
    ...limits,
  });
