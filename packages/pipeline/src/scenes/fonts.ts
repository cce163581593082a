import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { coveredBy } from './font-coverage.ts';

export type Weight = 400 | 500 | 600 | 700;

const require = createRequire(import.meta.url);
const packages: Record<string, { name: string; weights: Weight[] }> = {
  Inter: { name: 'inter', weights: [400, 500, 600, 700] },
  'JetBrains Mono': { name: 'jetbrains-mono', weights: [400, 500, 600, 700] },
  'Source Serif 4': { name: 'source-serif-4', weights: [400, 500, 600, 700] },
};
const scripts = ['latin', 'latin-ext', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

interface Family {
  /** Names under which the files of one family are registered, one a script, in order of preference. */
  faces: string[];
  covered: Set<number>;
}

const fileOf = (name: string, script: string, weight: Weight): string | null => {
  try {
    return require.resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`);
  } catch {
    return null;
  }
};

const loadFamily = (family: string): Family => {
  const source = packages[family];
  const loaded: Family = { faces: [], covered: new Set() };
  if (source === undefined) return loaded;
  for (const script of scripts) {
    // A name of our own: the files' own names are the same for all scripts and would hide one another.
    const face = `Lectern ${family} ${script}`;
    for (const weight of source.weights) {
      const path = fileOf(source.name, script, weight);
      if (path === null) continue;
      const bytes = readFileSync(path);
      if (GlobalFonts.register(bytes, face) === null) continue;
      if (weight !== 400) continue;
      loaded.faces.push(face);
      for (const code of coveredBy(bytes)) loaded.covered.add(code);
    }
  }
  return loaded;
};

const families = new Map<string, Family>();
const familyOf = (family: string): Family => {
  const known = families.get(family) ?? loadFamily(family);
  families.set(family, known);
  return known;
};
/** What a family lacks is taken from these. */
const fallbacks = ['Inter', 'JetBrains Mono'];
const fallbackOrder = (family: string): string[] => [...new Set([family, ...fallbacks])];

const stacks = new Map<string, string>();
const stackOf = (family: string): string => {
  const known = stacks.get(family);
  if (known !== undefined) return known;
  const faces = fallbackOrder(family).flatMap((name) => familyOf(name).faces);
  const stack = faces.map((face) => `"${face}"`).join(', ');
  stacks.set(family, stack);
  return stack;
};

/** CSS `font` value of a family, its scripts and the other families behind it. Registers the files at first use. */
export const cssFont = (family: string, weight: Weight, size: number): string =>
  `${weight} ${size}px ${stackOf(family)}`;

/** True when one of the shipped text fonts has a glyph for the code point. */
export const hasGlyph = (family: string, codePoint: number): boolean =>
  familyOf(family).covered.has(codePoint) ||
  fallbackOrder(family).some((name) => familyOf(name).covered.has(codePoint));

let measuringContext: SKRSContext2D | null = null;

/** A context for measuring only; never drawn from. */
export const measuring = (): SKRSContext2D => {
  measuringContext ??= createCanvas(8, 8).getContext('2d');
  return measuringContext;
};
