import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtInThemes } from '@lectern/contracts/theme/built-in.ts';
import { Theme } from '@lectern/contracts/theme/theme.ts';
import { themeFaults } from '@lectern/contracts/theme/theme-faults.ts';
import { z } from 'zod';

/** The themes that may be asked for, by name: the built-in ones first. */
export type Themes = ReadonlyMap<string, Theme>;

/** A theme holds a few hundred characters. */
const largestFile = 64 * 1024;
const mostFiles = 200;

const faultsOf = async (path: string, known: ReadonlyMap<string, Theme>): Promise<Theme | string[]> => {
  if ((await stat(path)).size > largestFile) return [`is larger than ${largestFile} bytes`];
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return [`is not JSON: ${(error as Error).message}`];
  }
  const parsed = Theme.safeParse(content);
  if (!parsed.success) return z.prettifyError(parsed.error).split('\n');
  if (known.has(parsed.data.name)) return [`the name "${parsed.data.name}" is taken`];
  const faults = themeFaults(parsed.data);
  return faults.length > 0 ? faults : parsed.data;
};

/**
 * The built-in themes and those of a folder, one in each `.json` file; without a folder the built-in ones alone.
 * @throws Error that names every file that cannot be used, and why: not a theme, a name that is taken, not legible.
 */
export const readThemes = async (folder: string | null): Promise<Themes> => {
  const themes = new Map(Object.entries(builtInThemes));
  if (folder === null) return themes;
  const names = await readdir(folder).catch((cause) => {
    throw new Error(`The folder of themes ${folder} (LECTERN_THEMES) cannot be read.`, { cause });
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const complaints = files.length > mostFiles ? [`there are more than ${mostFiles} files`] : [];
  for (const file of files.slice(0, mostFiles)) {
    const read = await faultsOf(join(folder, file), themes);
    if (Array.isArray(read)) complaints.push(...read.map((fault) => `${file}: ${fault.trim()}`));
    else themes.set(read.name, read);
  }
  if (complaints.length > 0)
    throw new Error(`Themes in ${folder} cannot be used:\n${complaints.map((one) => `  ${one}`).join('\n')}`);
  return themes;
};
