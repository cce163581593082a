import type { Theme } from '@lectern/contracts/theme/theme.ts';
import { readThemes } from '@lectern/pipeline/scenes/theme-files.ts';
import { readEnvironment } from './environment.ts';
import { Failure } from './failure.ts';

/** The theme of that name: built in, or of the folder LECTERN_THEMES. @throws Failure that lists those there are. */
export async function findTheme(name: string): Promise<Theme> {
  const themes = await readThemes(readEnvironment().themesFolder);
  const theme = themes.get(name);
  if (!theme) throw new Failure(`There is no theme "${name}". There are: ${[...themes.keys()].join(', ')}.`);
  return theme;
}
