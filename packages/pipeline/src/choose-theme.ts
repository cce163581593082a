import type { Warning } from '@lectern/contracts/api/job.ts';
import { dark, type Theme, themes } from './scenes/theme.ts';

/** The look of a video: the one that came with the job, or the built-in one of that name; the dark one, with a warning, where there is neither. */
export const chooseTheme = (
  name: string,
  given: Theme | undefined,
): { theme: Theme; warnings: Warning[] } => {
  const theme = given ?? themes[name];
  if (theme) return { theme, warnings: [] };
  const detail = `There is no theme “${name}” any more; the video is in “${dark.name}”.`;
  return { theme: dark, warnings: [{ code: 'theme_unavailable', detail }] };
};
