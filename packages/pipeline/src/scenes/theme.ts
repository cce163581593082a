import type { Role } from '@lectern/contracts/scene/roles.ts';

/** A look as data. Sizes in design pixels (1080p). */
export interface Theme {
  name: string;
  /** Behind everything; flat, so that unchanged areas cost the encoder nothing. */
  background: string;
  /** Fill of cards, nodes and cells. */
  surface: string;
  roles: Record<Role, string>;
  fonts: { text: string; display: string; code: string };
  /** The three sizes of type, and the smaller one of labels on drawings. None is below 28. */
  sizes: { title: number; heading: number; body: number; label: number };
  lines: { thin: number; normal: number; bold: number };
}

export const dark: Theme = {
  name: 'dark',
  background: '#10141c',
  surface: '#1b2230',
  roles: {
    ink: '#eef2f8',
    muted: '#a9b4c6',
    faint: '#5d6b82',
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
  fonts: { text: 'Inter', display: 'Inter', code: 'JetBrains Mono' },
  sizes: { title: 84, heading: 52, body: 42, label: 32 },
  lines: { thin: 2, normal: 4, bold: 7 },
};

export const themes: Record<string, Theme> = { dark };
