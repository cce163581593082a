import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { findProgram, programFolders } from './find-program.ts';

const fromPackage = (): string | null => {
  try {
    return (createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string }).path;
  } catch {
    // The package throws on a platform that it has no binary for.
    return null;
  }
};

let ffmpeg: string | null | undefined;
let ffprobe: string | null | undefined;

/** Where ffmpeg is: the system's own, else the one of the npm package. Throws when there is neither. */
export function ffmpegPath(): string {
  ffmpeg ??= findProgram('ffmpeg') ?? fromPackage();
  if (!ffmpeg) throw new Error('ffmpeg was not found: install the system package "ffmpeg".');
  return ffmpeg;
}

/** Where ffprobe is: the system's own, or beside ffmpeg; null when there is none. */
export function ffprobePath(): string | null {
  if (ffprobe === undefined) ffprobe = findProgram('ffprobe', [...programFolders, dirname(ffmpegPath())]);
  return ffprobe;
}
