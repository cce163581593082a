import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Assets } from '../../../src/scenes/assets/assets.ts';
import { atRest } from '../../../src/scenes/drawing/presence.ts';
import { landscape } from '../../../src/scenes/frame.ts';
import { type Box, inflate, overlap } from '../../../src/scenes/geometry.ts';
import { dark } from '../../../src/scenes/theme.ts';
import type { ElementState, LaidElement } from '../../../src/scenes/visual.ts';
import { layOutVisual } from '../../../src/scenes/visuals/registry.ts';
import { drawParts, frameAt, inkOn, partOf, regions } from '../drawings/lay.ts';
import { fourColours } from './pictures.ts';

const showing = (width: number, height: number): Assets => {
  const bitmap = fourColours(width, height);
  return { find: (id) => (id === 'photo' ? { width, height, bitmap } : { missing: `no ${id}` }) };
};

type Input = Omit<Partial<VisualOf<'image'>>, 'callouts'> & { callouts?: object[] };
const lay = (input: Input, region: Box = regions.full, [width, height] = [400, 300]): LaidElement => {
  const visual = Visual.parse({ type: 'image', asset: 'photo', ...input });
  return layOutVisual({ id: 'it', visual }, region, dark, landscape, showing(width!, height!));
};

const corners = [
  { id: 'red', at: [0.2, 0.2], text: 'the red field, which is above' },
  { id: 'green', at: [0.8, 0.2], text: 'green' },
  { id: 'blue', at: [0.2, 0.8], text: 'blue' },
  { id: 'white', at: [0.8, 0.8], text: 'белое поле' },
];
const views = [{ id: 'lower-right', left: 0.6, top: 0.6, width: 0.3, height: 0.3 }];

const inside = (box: Box, region: Box): boolean => {
  const room = inflate(region, 2);
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
};

const narrow: Box = { x: 96, y: 54, width: 560, height: 972 };
const flat: Box = { x: 96, y: 54, width: 1728, height: 320 };
const places: [string, Box, [number, number]][] = [
  ...Object.entries(regions)
    .filter(([name]) => name !== 'header' && name !== 'footer')
    .map(([name, region]): [string, Box, [number, number]] => [name, region, [400, 300]]),
  ['a narrow column', narrow, [400, 300]],
  ['a flat band', flat, [400, 300]],
  ['a narrow column, a tall picture', narrow, [300, 900]],
  ['a flat band, a wide picture', flat, [1600, 300]],
];

describe.each(places)('in %s', (_name, region, size) => {
  test('picture, callouts and caption are inside and apart', () => {
    const laid = lay({ callouts: corners, caption: 'Source: the book, page 12' }, region, size);
    expect(laid.faults).toEqual([]);
    expect(laid.parts.filter(({ box }) => !inside(box, region)).map(({ id }) => id)).toEqual([]);
    const runs = laid.parts.flatMap(({ text }) => text);
    expect(runs.every((run) => run.size >= 28)).toBe(true);
    for (const [index, run] of runs.entries())
      for (const other of runs.slice(index + 1)) {
        const shared = overlap(run.box, other.box);
        expect(shared && shared.width > 4 && shared.height > 4 ? `${run.text} / ${other.text}` : '').toBe('');
      }
  });
});

test('the picture keeps its shape and takes the room that there is', () => {
  const { box } = partOf(lay({}), 'picture');
  expect(box.width / box.height).toBeCloseTo(4 / 3, 2);
  expect(box.height).toBeGreaterThan(regions.full.height - 12);
});

test('names stand beside the picture, not on it, where there is room', () => {
  const laid = lay({ callouts: corners });
  const picture = partOf(laid, 'picture').box;
  const names = laid.parts.flatMap(({ text }) => text.map((run) => run.box));
  expect(names.filter((box) => overlap(box, picture))).toEqual([]);
});

test('a picture that is not there is a fault that says so, and nothing is drawn', () => {
  const visual = Visual.parse({ type: 'image', asset: 'lost' });
  const laid = layOutVisual({ id: 'it', visual }, regions.full, dark, landscape, showing(4, 3));
  expect(laid.faults).toEqual([{ code: 'missing_asset', part: null, detail: 'no lost' }]);
  expect(laid.parts).toEqual([]);
});

test('a callout to a place outside its view is a fault, and is left out', () => {
  const laid = lay({ views, callouts: [{ id: 'red', at: [0.1, 0.1], text: 'red', view: 'lower-right' }] });
  expect(laid.faults).toMatchObject([{ code: 'bad_reference', part: 'red' }]);
  expect(laid.parts.map(({ id }) => id)).toEqual(['picture']);
});

/** Colour in the middle of the picture's frame, as 0 and 1 for each channel. */
const middleOf = (laid: LaidElement, state: ElementState): number[] => {
  const canvas = createCanvas(1920, 1080);
  const context = canvas.getContext('2d');
  laid.draw(context, state);
  const { x, y, width, height } = partOf(laid, 'picture').box;
  const [red, green, blue] = context.getImageData(
    Math.round(x + width * 0.2),
    Math.round(y + height * 0.2),
    1,
    1,
  ).data;
  return [red!, green!, blue!].map((channel) => Math.round(channel / 255));
};

test('the camera goes from the whole picture to a view of it, and callouts stay at their view', () => {
  const callouts = [corners[0]!, { id: 'detail', at: [0.7, 0.7], text: 'a detail', view: 'lower-right' }];
  const laid = lay({ views, callouts });
  const at = (value: number, progress: number | null = null): ElementState => ({
    parts: new Map([['picture', { ...atRest, value }]]),
    transform: progress === null ? null : { from: 'whole', to: 'lower-right', progress },
  });
  expect(middleOf(laid, at(0))).toEqual([1, 0, 0]);
  expect(middleOf(laid, at(0, 0))).toEqual([1, 0, 0]);
  expect(middleOf(laid, at(0, 1))).toEqual([1, 1, 1]);
  expect(middleOf(laid, at(1))).toEqual([1, 1, 1]);
  const scale = 0.25;
  const context = frameAt(scale);
  drawParts(laid, { detail: {}, picture: { value: 1, reveal: 0.0001 } }, context);
  expect(inkOn(context, scale)).not.toBeNull();
  drawParts(laid, { detail: {}, picture: { value: 0, reveal: 0.0001 } }, context);
  expect(inkOn(context, scale)).toBeNull();
});

test('no state draws beyond what the engine repaints', () => {
  const laid = lay({ callouts: corners, caption: 'Source: the book' });
  const scale = 0.25;
  const context = frameAt(scale);
  const states = [{}, { reveal: 0.5, how: 'draw' as const }, { highlight: 1, circle: 1, underline: 1 }];
  for (const { id, box } of laid.parts)
    for (const state of states) {
      drawParts(laid, { [id]: { value: 0, ...state } }, context);
      const ink = inkOn(context, scale);
      const stray = ink !== null && !inside(ink, inflate(box, 24 + 1 / scale));
      expect(stray ? `${id} ${JSON.stringify(state)}` : '').toBe('');
    }
});
