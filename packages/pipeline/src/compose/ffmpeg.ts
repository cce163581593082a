import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const suffix = process.platform === 'win32' ? '.exe' : '';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The folders where a shell looks for programs. */
const folders = (): string[] => (process.env.PATH ?? '').split(delimiter).filter(Boolean);

const onPath = (name: string): string | null =>
  folders()
    .map((folder) => join(folder, name + suffix))
    .find(isProgram) ?? null;

const fromPackage = (): string | null => {
  try {
    const { path } = createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string };
    return isProgram(path) ? path : null;
  } catch {
    return null;
  }
};

let ffmpeg: string | null | undefined;
let ffprobe: string | null | undefined;

/** Where ffmpeg is: the system's own, else the one of the npm package. Throws when there is neither. */
export function ffmpegPath(): string {
  ffmpeg ??= onPath('ffmpeg') ?? fromPackage();
  if (!ffmpeg) throw new Error('ffmpeg was not found: install the system package "ffmpeg".');
  return ffmpeg;
}

/** Where ffprobe is: on the PATH or beside ffmpeg; null when there is none. */
export function ffprobePath(): string | null {
  if (ffprobe === undefined) {
    const beside = join(dirname(ffmpegPath()), `ffprobe${suffix}`);
    ffprobe = onPath('ffprobe') ?? (isProgram(beside) ? beside : null);
  }
  return ffprobe;
}
