import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of the first of these programs in PATH, or null. Nothing is run. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of [
      ...folders,
      '/usr/local/bin',
      '/usr/bin',
      '/usr/sbin',
      '/opt/homebrew/bin',
      '/opt/homebrew/sbin',
    ]) {
      const file = join(folder, name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

/** The first of these files that exists, or null. */
export function findFile(...files) {
  return files.find((file) => existsSync(file)) ?? null;
}

/** Whether the path is a file that we may run. */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
