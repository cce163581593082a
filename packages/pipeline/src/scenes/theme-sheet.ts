import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Element } from '@lectern/contracts/scene/lesson.ts';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { landscape } from './frame.ts';
import { layOutScene } from './lay-out-scene.ts';
import { previewPng } from './preview.ts';
import type { Theme } from './theme.ts';
import { readThemes } from './theme-files.ts';

/** A frame with much in it: heading, axes with hues and a fill, a formula, code. */
const sample = [
  {
    id: 'heading',
    region: 'header',
    alt: 'Heading',
    visual: { type: 'section', text: 'Area below a curve', subtitle: 'step by step' },
  },
  {
    id: 'plane',
    region: 'left',
    alt: 'A parabola with the area below it',
    visual: {
      type: 'axes',
      x: { min: 0, max: 4, label: 'x' },
      y: { min: 0, max: 9, label: 'y' },
      grid: true,
      plots: [
        { plot: 'area', id: 'area', y: 'x^2/2', from: 1, to: 3, role: 'b' },
        { plot: 'function', id: 'curve', y: 'x^2/2', role: 'a', label: '$\\frac{x^2}{2}$' },
        { plot: 'tangent', id: 'tangent', of: 'x^2/2', at: 2, span: 1.2, role: 'c' },
      ],
    },
  },
  {
    id: 'formula',
    region: 'right',
    alt: 'The integral',
    visual: {
      type: 'tex',
      tex: '\\int_1^3 \\frac{x^2}{2}\\,dx = \\frac{13}{3}',
      parts: [{ id: 'area', tex: '\\frac{13}{3}', role: 'b' }],
    },
  },
  {
    id: 'loop',
    region: 'right',
    alt: 'A loop that adds strips',
    visual: {
      type: 'code',
      language: 'python',
      lines: ['total = 0', 'for x in strips:  # thin ones', '    total += f(x) * width'],
    },
  },
].map((element) => Element.parse(element));

/** The same frame in several themes beside one another, each `width` pixels wide, as a PNG. */
export const themeSheet = async (themes: readonly Theme[], width: number): Promise<Buffer> => {
  const height = Math.round((width * landscape.height) / landscape.width);
  const canvas = createCanvas(width * themes.length, height);
  const context = canvas.getContext('2d');
  for (const [index, theme] of themes.entries()) {
    const laid = layOutScene({ elements: sample }, theme, { captionsBurned: false });
    context.drawImage(await loadImage(previewPng(laid, theme)), index * width, 0, width, height);
  }
  return canvas.encode('png');
};

if (import.meta.main) {
  const [output, folder = null] = process.argv.slice(2);
  if (output === undefined) {
    console.error('usage: node theme-sheet.ts OUT.png [FOLDER OF THEMES]');
    process.exit(2);
  }
  const themes = await readThemes(folder === null ? null : resolve(folder));
  await writeFile(output, await themeSheet([...themes.values()], 800));
}
