import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where Debian, other Linux systems and Homebrew keep programs. The environment's own PATH is not trusted with this. */
export const programFolders = [
  '/usr/local/bin',
  '/usr/bin',
  '/bin',
  '/opt/homebrew/bin',
  '/home/linuxbrew/.linuxbrew/bin',
];

/** Absolute path of a system program, or null where it is not installed. */
export const findProgram = (name: string, folders: readonly string[] = programFolders): string | null => {
  for (const folder of folders) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // Not here.
    }
  }
  return null;
};
