import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { actionSamples } from './actions.ts';
import { actionNames, folder, pictureOfAction, pictureOfVisual, visualTypes, writePage } from './page.ts';
import { drawAction, drawVisual } from './render.ts';
import { gallery } from './samples.ts';

// npm run visuals: draws every visual and action anew and writes docs/visuals/README.md.
const quality = 82;

await mkdir(folder, { recursive: true });
const written = new Set<string>();
const write = async (name: string, bytes: Buffer): Promise<void> => {
  await writeFile(new URL(name, folder), bytes);
  written.add(name);
  console.log(`${name} ${Math.ceil(bytes.length / 1024)} kB`);
};
for (const type of visualTypes) {
  const sample = gallery[type];
  if (sample) await write(pictureOfVisual(type), drawVisual(sample).toBuffer('image/webp', quality));
  else console.error(`no sample of ${type}`);
}
for (const name of actionNames) {
  const sample = actionSamples[name];
  if (sample) await write(pictureOfAction(name), drawAction(sample).toBuffer('image/webp', quality));
  else console.error(`no sample of the action ${name}`);
}
for (const name of await readdir(folder)) {
  if (name.endsWith('.webp') && !written.has(name)) await rm(new URL(name, folder));
}
await writeFile(new URL('README.md', folder), writePage());
