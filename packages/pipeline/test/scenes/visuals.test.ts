import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { type Box, inflate, overlap } from '../../src/scenes/geometry.ts';
import { stateOf } from '../../src/scenes/preview.ts';
import { regionBoxes } from '../../src/scenes/regions.ts';
import { dark } from '../../src/scenes/theme.ts';
import type { LaidElement, PartState } from '../../src/scenes/visual.ts';
import { layOutVisual } from '../../src/scenes/visuals/registry.ts';
import { samples } from './samples.ts';

const regions = regionBoxes({ heading: true, captionsBurned: true });
const layAnew = (visual: Visual, region: Box): LaidElement =>
  layOutVisual({ id: 'it', visual }, region, dark);
const laid = new Map<string, LaidElement>();
/** Laid out once for all tests of the same visual in the same region. */
const lay = (visual: Visual, region: Box): LaidElement => {
  const key = JSON.stringify([visual, region]);
  const element = laid.get(key) ?? layAnew(visual, region);
  laid.set(key, element);
  return element;
};

const inside = (box: Box, region: Box): boolean =>
  box.x >= region.x - 1 &&
  box.y >= region.y - 1 &&
  box.x + box.width <= region.x + region.width + 1 &&
  box.y + box.height <= region.y + region.height + 1;

const tight = (element: LaidElement): boolean =>
  element.faults.some((fault) => fault.code === 'does_not_fit');

describe.each(samples)('$name', ({ visual, length }) => {
  for (const name of ['full', 'left', 'narrow-right'] as const) {
    const region = regions[name];

    test(`in ${name}: every part stays inside, or the element says that it does not fit`, () => {
      const element = lay(visual, region);
      const out = element.parts.filter((part) => !inside(part.box, region)).map((part) => part.id);
      if (!tight(element)) expect(out).toEqual([]);
      if (length === 'short') expect(element.faults).toEqual([]);
    });

    test(`in ${name}: no text below 28 px`, () => {
      const small = lay(visual, region)
        .parts.flatMap((part) => part.text)
        .filter((run) => run.size < 28);
      expect(small).toEqual([]);
    });

    test(`in ${name}: parts that are not layered do not overlap`, () => {
      const element = lay(visual, region);
      if (tight(element)) return;
      const flat = element.parts.filter((part) => part.layered !== true);
      for (const [index, part] of flat.entries())
        for (const other of flat.slice(index + 1)) {
          const shared = overlap(part.box, other.box);
          const deep = shared !== null && shared.width > 2 && shared.height > 2;
          expect(deep ? `${part.id} over ${other.id}` : '').toBe('');
        }
    });
  }

  test('the same input gives the same layout', () => {
    const plain = ({ draw: _, ...rest }: LaidElement) => JSON.stringify(rest);
    expect(plain(layAnew(visual, regions.full))).toBe(plain(lay(visual, regions.full)));
  });
});

/** Pixels with ink outside the boxes that the engine repaints. */
const strayInk = (element: LaidElement, change: Partial<PartState>): number => {
  const canvas = createCanvas(1920, 1080);
  const context = canvas.getContext('2d');
  element.draw(context, stateOf(element, change));
  for (const part of element.parts) {
    const { x, y, width, height } = inflate(part.reach ?? part.box, 24);
    context.clearRect(Math.floor(x), Math.floor(y), Math.ceil(width) + 1, Math.ceil(height) + 1);
  }
  const { data } = context.getImageData(0, 0, 1920, 1080);
  let stray = 0;
  for (let index = 3; index < data.length; index += 4) if (data[index]! > 0) stray += 1;
  return stray;
};

test.each(['morph', 'stack'] as const)(
  'terms on their way to the next step (%s) stay where the engine repaints',
  (mode) => {
    const steps = [{ tex: '\\frac{a}{b} = \\frac{c}{d} + x' }, { tex: 'ad = bc + xbd', note: 'multiply' }];
    const visual = Visual.parse({ type: 'equation', mode, steps });
    const element = lay(visual, regions.full);
    for (const progress of [0.3, 0.5, 0.7]) {
      const transform = { from: 'step1', to: 'step2', progress };
      const moving: LaidElement = {
        ...element,
        draw: (context, state) => element.draw(context, { ...state, transform }),
      };
      expect(strayInk(moving, {})).toBe(0);
    }
  },
);

const typical = samples.filter((sample) => sample.length === 'typical');

test.each(typical)('all ink of $type stays where the engine repaints', ({ visual }) => {
  const element = lay(visual, regions.full);
  expect(strayInk(element, { highlight: 1, circle: 1, underline: 1 })).toBe(0);
  expect(strayInk(element, { reveal: 0.4, how: 'show' })).toBe(0);
  expect(strayInk(element, { reveal: 0.7, how: 'write' })).toBe(0);
});

test.each(typical)('$type drawn twice is the same to the pixel', ({ visual }) => {
  const element = lay(visual, regions.full);
  const still = (): Buffer => {
    const canvas = createCanvas(960, 540);
    const context = canvas.getContext('2d');
    context.scale(0.5, 0.5);
    element.draw(context, stateOf(element, { reveal: 0.55, how: 'write', circle: 0.5 }));
    return Buffer.from(canvas.data());
  };
  expect(still().equals(still())).toBe(true);
});

test.each(typical)('$type shows nothing of parts that are not on screen', ({ visual }) => {
  const element = lay(visual, regions.full);
  expect(strayInk({ ...element, parts: [] }, {})).toBe(0);
  expect(
    strayInk({ ...element, draw: (context) => element.draw(context, stateOf(element, { opacity: 0 })) }, {}),
  ).toBe(0);
});
