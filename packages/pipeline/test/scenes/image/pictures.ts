import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Canvas, createCanvas } from '@napi-rs/canvas';

/** A picture in four colours: red and green above, blue and white below. */
export const fourColours = (width: number, height: number): Canvas => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const fields: [string, number, number][] = [
    ['#ff0000', 0, 0],
    ['#00ff00', 1, 0],
    ['#0000ff', 0, 1],
    ['#ffffff', 1, 1],
  ];
  for (const [colour, column, row] of fields) {
    context.fillStyle = colour;
    context.fillRect((column * width) / 2, (row * height) / 2, width / 2, height / 2);
  }
  return canvas;
};

/** A folder for the files of one test, gone with it. */
export const pictureFolder = async (files: Record<string, Buffer>) => {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes);
  return {
    path: (name: string) => join(folder, name),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
};
