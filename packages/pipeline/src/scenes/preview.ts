import { readFile, writeFile } from 'node:fs/promises';
import { Scene } from '@lectern/contracts/scene/lesson.ts';
import { createCanvas } from '@napi-rs/canvas';
import { type Frame, landscape } from './frame.ts';
import { layOutScene } from './lay-out-scene.ts';
import { dark, type Theme } from './theme.ts';
import type { ElementState, LaidElement, PartState } from './visual.ts';

const rest: PartState = {
  reveal: 1,
  how: 'show',
  opacity: 1,
  dim: 0,
  highlight: 0,
  circle: 0,
  underline: 0,
  trace: null,
  value: null,
  offset: null,
  clock: 0,
};

/** Steps of an equation that replace one another: only the first stands in a still. */
const later = (element: LaidElement, part: LaidElement['parts'][number]): boolean =>
  element.type === 'equation' && part.layered === true && !/^(step|note)1$/.test(part.id);

/** All parts of an element in one state. */
export const stateOf = (element: LaidElement, change: Partial<PartState> = {}): ElementState => ({
  parts: new Map(element.parts.map((part) => [part.id, { ...rest, ...change }])),
  transform: null,
});

/** A still of laid elements as a PNG in design pixels, every part in the same state. */
export const previewPng = (
  elements: readonly LaidElement[],
  theme: Theme,
  change: Partial<PartState> = {},
  frame: Frame = landscape,
): Buffer => {
  const canvas = createCanvas(frame.width, frame.height);
  const context = canvas.getContext('2d');
  context.fillStyle = theme.background;
  context.fillRect(0, 0, frame.width, frame.height);
  for (const element of elements) {
    const seen = { ...element, parts: element.parts.filter((part) => !later(element, part)) };
    element.draw(context, stateOf(seen, change));
  }
  return canvas.toBuffer('image/png');
};

if (import.meta.main) {
  const [input, output, reveal = '1'] = process.argv.slice(2);
  if (input === undefined || output === undefined) {
    console.error('usage: node preview.ts SCENE.json OUT.png [reveal 0–1]');
    process.exit(2);
  }
  const scene = Scene.parse(JSON.parse(await readFile(input, 'utf8')));
  const elements = layOutScene(scene, dark, { captionsBurned: false });
  for (const element of elements)
    for (const fault of element.faults)
      console.error(`${element.id}: ${fault.code} ${fault.part ?? ''} ${fault.detail}`);
  await writeFile(output, previewPng(elements, dark, { reveal: Number(reveal), how: 'write' }));
}
