import { Theme } from './theme.ts';

export const dark: Theme = Theme.parse({
  name: 'dark',
  background: '#10141c',
  surface: '#1b2230',
  roles: {
    ink: '#eef2f8',
    muted: '#a9b4c6',
    faint: '#6c7b94',
    accent: '#58c4dd',
    good: '#83d98c',
    bad: '#ff7a7a',
    a: '#58c4dd',
    b: '#ffd166',
    c: '#f78fb3',
    d: '#83d98c',
    e: '#b79cff',
    f: '#ff9e64',
  },
});

export const light: Theme = Theme.parse({
  name: 'light',
  background: '#fbfaf7',
  surface: '#eceff5',
  roles: {
    ink: '#1a2230',
    muted: '#4d5a6e',
    faint: '#667389',
    accent: '#0b6e99',
    good: '#1d7a34',
    bad: '#c22f2f',
    a: '#0b6e99',
    b: '#7d6200',
    c: '#b0306a',
    d: '#1d7a34',
    e: '#6b45c4',
    f: '#b5460f',
  },
});

/** The themes that are always there, by name. */
export const builtInThemes: Readonly<Record<string, Theme>> = { dark, light };
