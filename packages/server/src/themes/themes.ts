import type { FieldError } from '@lectern/contracts/api/problem.ts';
import { builtInThemes } from '@lectern/contracts/theme/built-in.ts';
import type { Theme } from '@lectern/contracts/theme/theme.ts';
import { readThemes, type Themes } from '@lectern/pipeline/scenes/theme-files.ts';

export type { Themes } from '@lectern/pipeline/scenes/theme-files.ts';

/** The themes of this service. @throws Error that says what is wrong with which file. */
export const openThemes = (config: { themesFolder: string | null }): Promise<Themes> =>
  readThemes(config.themesFolder);

/** What has to travel with a job: a theme that workers do not have by themselves. */
export const carriedTheme = (themes: Themes, name: string): Theme | undefined =>
  name in builtInThemes ? undefined : themes.get(name);

/** An error for a theme that there is not, at the place in the body that named it. */
export const unknownTheme = (themes: Themes, name: string | undefined, pointer: string): FieldError[] => {
  if (name === undefined || themes.has(name)) return [];
  const detail = `There is no such theme. There are: ${[...themes.keys()].join(', ')}.`;
  return [{ pointer, code: 'unknown_theme', detail: detail.slice(0, 300) }];
};
