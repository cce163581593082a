import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { layOutScene } from '../../src/scenes/lay-out-scene.ts';
import { dark } from '../../src/scenes/theme.ts';
import { actionSamples } from './actions.ts';
import { actionNames, folder, pictureOfAction, pictureOfVisual, visualTypes, writePage } from './page.ts';
import { sceneOfSample } from './render.ts';
import { gallery } from './samples.ts';
import { assets } from './sequence-samples.ts';

const sizeOf = async (name: string): Promise<number> => (await stat(new URL(name, folder))).size;

describe('docs/visuals', () => {
  test('has a sample and a picture of every visual', async () => {
    expect(Object.keys(gallery).sort()).toEqual([...visualTypes].sort());
    for (const type of visualTypes)
      expect(await sizeOf(pictureOfVisual(type)), type).toBeLessThanOrEqual(60_000);
  });

  test('has a sample and a picture of every action', async () => {
    expect(Object.keys(actionSamples).sort()).toEqual([...actionNames].sort());
    for (const name of actionNames)
      expect(await sizeOf(pictureOfAction(name)), name).toBeLessThanOrEqual(60_000);
  });

  test('is the page that npm run visuals writes, with no picture too many', async () => {
    expect(await readFile(new URL('README.md', folder), 'utf8')).toBe(writePage());
    const pictures = (await readdir(folder)).filter((name) => name.endsWith('.webp'));
    const wanted = [...visualTypes.map(pictureOfVisual), ...actionNames.map(pictureOfAction)];
    expect(pictures.sort()).toEqual(wanted.sort());
  });

  test('stays small', async () => {
    const names = await readdir(folder);
    const sizes = await Promise.all(names.map(sizeOf));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(3_000_000);
  });
});

test.each(Object.entries(gallery))('the sample of %s is laid out without a fault', (_type, sample) => {
  const laid = layOutScene(sceneOfSample(sample), dark, { captionsBurned: false, assets });
  expect(laid.flatMap(({ faults }) => faults)).toEqual([]);
});
