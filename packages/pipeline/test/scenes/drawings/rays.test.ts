import { Visual, type VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { describe, expect, test } from 'vitest';
import { dark } from '../../../src/scenes/theme.ts';
import { type BenchSetup, layBench } from '../../../src/scenes/visuals/rays/bench.ts';
import { criticalAngle, imageOf, reflectance, refracted } from '../../../src/scenes/visuals/rays/optics.ts';
import { drawParts, frameAt, inkOn, lay, layInput, partOf, regions } from './lay.ts';

describe('images', () => {
  test.each([
    ['beyond twice the focal length', 60, 20, 30, -0.5],
    ['at twice the focal length', 40, 20, 40, -1],
    ['between them', 30, 20, 60, -2],
    ['within the focal length', 10, 20, -20, 2],
    ['at a diverging lens', 30, -20, -12, 0.4],
  ])('%s', (_name, distance, focal, expected, magnification) => {
    const image = imageOf(distance, focal);
    expect(image.distance).toBeCloseTo(expected, 9);
    expect(image.magnification).toBeCloseTo(magnification, 9);
  });

  test('from the focus the rays leave in parallel', () => {
    expect(imageOf(20, 20).distance).toBe(Number.POSITIVE_INFINITY);
  });

  test('a plane mirror shows things as far behind it as they stand before it, and as high', () => {
    expect(imageOf(30, Number.POSITIVE_INFINITY)).toEqual({ distance: -30, magnification: 1 });
  });
});

describe('another medium', () => {
  test.each([
    [0, 1, 1.5, 0],
    [30, 1, 1.5, 19.471],
    [45, 1, 1.33, 32.118],
    [30, 1.5, 1, 48.59],
  ])('a ray at %d° from index %d into %d goes on at %d°', (angle, from, into, expected) => {
    expect(refracted(angle, from, into)).toBeCloseTo(expected, 2);
  });

  test('beyond the critical angle nothing passes', () => {
    const critical = criticalAngle(1.5, 1)!;
    expect(critical).toBeCloseTo(41.81, 2);
    expect(refracted(critical - 0.01, 1.5, 1)).not.toBeNull();
    expect(refracted(critical + 0.01, 1.5, 1)).toBeNull();
    expect(criticalAngle(1, 1.5)).toBeNull();
  });

  test('glass throws four hundredths of the light straight back, and all of it beyond the critical angle', () => {
    expect(reflectance(0, 1, 1.5)).toBeCloseTo(0.04, 9);
    expect(reflectance(50, 1.5, 1)).toBe(1);
  });
});

describe('what is drawn', () => {
  const context = frameAt(0.5);
  const visual = Visual.parse({
    type: 'rays',
    setup: { at: 'lens', focal: 20, object: { distance: 30, height: 8, furthest: 50 } },
  }) as VisualOf<'rays'>;
  const laid = lay(visual);
  const middle = (part: string, value?: number) => {
    drawParts(laid, { [part]: value === undefined ? {} : { value } }, context);
    const ink = inkOn(context, 0.5);
    return ink && { x: ink.x + ink.width / 2, bottom: ink.y + ink.height, top: ink.y };
  };
  const bench = layBench(visual, visual.setup as BenchSetup, regions.full, dark);

  test('the image stands where the lens equation says, and moves with the object', () => {
    for (const distance of [36, 45]) {
      const [x] = bench.at(imageOf(distance, 20).distance, 0);
      expect(Math.abs(middle('image', distance)!.x - x)).toBeLessThan(3);
    }
    expect(laid.parts.filter(({ follows }) => follows === 'object').map(({ id }) => id)).toEqual([
      'ray1',
      'ray2',
      'ray3',
      'image',
      'values',
    ]);
  });

  test('a real image is upside down, a virtual one upright', () => {
    const axis = partOf(laid, 'axis').box;
    expect(middle('image', 30)!.bottom).toBeGreaterThan(axis.y + 40);
    expect(middle('image', 12)!.top).toBeLessThan(axis.y - 40);
  });

  test('an object in the focus has no image, and that is said', () => {
    const parallel = layInput({
      type: 'rays',
      setup: { at: 'lens', focal: 30, object: { distance: 30, height: 8 } },
    });
    expect(
      partOf(parallel, 'values')
        .text.map(({ text }) => text)
        .join(' '),
    ).toContain('no image');
  });

  test('at total reflection no ray passes', () => {
    const water = layInput({
      type: 'rays',
      setup: {
        at: 'interface',
        from: { name: 'water', index: 1.33 },
        into: { name: 'air', index: 1 },
        angle_deg: 30,
      },
    });
    drawParts(water, { refracted: { value: 45 } }, context);
    expect(inkOn(context, 0.5)).not.toBeNull();
    drawParts(water, { refracted: { value: 55 } }, context);
    expect(inkOn(context, 0.5)).toBeNull();
  });
});

const object = { distance: 30, height: 8 };
test.each(['left', 'narrow-right', 'upper', 'lower'] as const)('optics find their place in %s', (name) => {
  const air = { name: 'air', index: 1 };
  for (const setup of [
    { at: 'lens', focal: 20, object },
    { at: 'mirror', focal: 20, object },
    { at: 'plane-mirror', object },
    { at: 'interface', from: air, into: { name: 'glass', index: 1.5 }, angle_deg: 50 },
  ])
    expect(layInput({ type: 'rays', setup }, regions[name]).faults).toEqual([]);
});
