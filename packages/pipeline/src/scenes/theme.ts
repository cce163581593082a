export { builtInThemes as themes, dark, light } from '@lectern/contracts/theme/built-in.ts';
export type { Theme } from '@lectern/contracts/theme/theme.ts';
