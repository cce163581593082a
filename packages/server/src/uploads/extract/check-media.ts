import { ffmpegPath } from '@lectern/pipeline/compose/ffmpeg.ts';
import { ProgramError, runProgram } from '@lectern/pipeline/compose/run-program.ts';
import { ProblemError } from '../../problem.ts';
import type { Kind } from '../kinds.ts';

/** The one reader of ffmpeg for each kind: none follows a reference to another file. */
const formats: Partial<Record<Kind, string>> = {
  png: 'png_pipe',
  jpeg: 'jpeg_pipe',
  webp: 'webp_pipe',
  mp3: 'mp3',
  wav: 'wav',
};
const seconds = 10;

/**
 * Decodes the first picture, or the first seconds of a recording, and throws it away.
 * @throws ProblemError `upload_unreadable` when there is nothing to decode.
 */
export async function checkMedia(file: string, kind: Kind, signal: AbortSignal): Promise<void> {
  const format = formats[kind];
  if (!format) return;
  const sound = kind === 'mp3' || kind === 'wav';
  const input = [
    '-protocol_whitelist',
    'file',
    '-format_whitelist',
    format,
    '-f',
    format,
    '-i',
    `file:${file}`,
  ];
  const taken = sound ? ['-map', '0:a:0', '-t', '5'] : ['-map', '0:v:0', '-frames:v', '1'];
  const counted = ['-threads', '1', '-progress', 'pipe:1', '-f', 'null', '-'];
  try {
    const { stdout } = await runProgram({
      program: ffmpegPath(),
      args: [
        '-nostdin',
        '-hide_banner',
        '-v',
        'error',
        ...(sound ? [] : ['-xerror']),
        ...input,
        ...taken,
        ...counted,
      ],
      signal,
      timeout_s: seconds,
    });
    const decoded = sound ? /out_time_us=[1-9]/.test(stdout) : /frame=1\b/.test(stdout);
    if (!decoded) throw new ProblemError('upload_unreadable');
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    throw new ProblemError('upload_unreadable', { cause: error });
  }
}
