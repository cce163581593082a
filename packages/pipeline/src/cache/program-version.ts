import { stat } from 'node:fs/promises';

/** Tells one version of an installed program from another; null when it is not there. */
export const programVersion = async (path: string | null): Promise<string | null> => {
  if (path === null) return null;
  const { size, mtimeMs } = await stat(path);
  return `${path} ${size} ${mtimeMs}`;
};
