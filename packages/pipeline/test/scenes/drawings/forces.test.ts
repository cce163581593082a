import { Visual, type VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { describe, expect, test } from 'vitest';
import {
  angleBetween,
  componentsOf,
  degreesOf,
  resultantOf,
  vectorOf,
} from '../../../src/scenes/visuals/forces/vectors.ts';
import { layInput, partOf, regions } from './lay.ts';

const diagram = (forces: object[], more: object = {}): VisualOf<'forces'> =>
  Visual.parse({
    type: 'forces',
    forces: forces.map((force, index) => ({ id: `f${index}`, name: `$F_${index}$`, ...force })),
    ...more,
  }) as VisualOf<'forces'>;
const textsOf = (input: object) =>
  layInput(input).parts.flatMap(({ id, text }) => text.map((run) => `${id}: ${run.text}`));

describe('what forces do together', () => {
  test('three and four newtons at a right angle make five', () => {
    const { forces } = diagram([
      { magnitude: 3, direction: 'right' },
      { magnitude: 4, direction: 'up' },
    ]);
    expect(Math.hypot(...resultantOf(forces, 0))).toBeCloseTo(5);
  });

  test('three equal forces at 120° are in equilibrium, in spite of rounding', () => {
    const { forces } = diagram([90, 210, 330].map((direction) => ({ magnitude: 7.7, direction })));
    expect(resultantOf(forces, 0)).toEqual([0, 0]);
  });

  test.each([0, 15, 30, 60])('a weight on a slope of %d° has the parts mg·sin and mg·cos', (slope) => {
    const weight = diagram([{ magnitude: 20, direction: 'down' }]).forces[0]!;
    const { along, across } = componentsOf(vectorOf(weight, slope), slope);
    const radians = (slope * Math.PI) / 180;
    expect(along).toBeCloseTo(-20 * Math.sin(radians));
    expect(across).toBeCloseTo(-20 * Math.cos(radians));
  });

  test('names of directions turn with the slope', () => {
    expect(degreesOf('normal', 25)).toBe(115);
    expect(degreesOf('against', 25)).toBe(205);
    expect(degreesOf('down', 25)).toBe(270);
    expect(angleBetween(350, 10)).toBe(20);
    expect(angleBetween(10, 350)).toBe(-20);
  });
});

describe('what is drawn', () => {
  test('arrows are to scale', () => {
    const laid = layInput(
      diagram(
        [
          { magnitude: 30, direction: 'right' },
          { magnitude: 10, direction: 'up' },
        ],
        { values: false, body: 'point', surface: 'none' },
      ),
    );
    const [long, short] = [partOf(laid, 'f0').box.width, partOf(laid, 'f1').box.height];
    expect(long / short).toBeGreaterThan(2);
    expect(laid.faults).toEqual([]);
  });

  test('the resultant and the components carry computed numbers', () => {
    const texts = textsOf(
      diagram(
        [
          { magnitude: 3, direction: 'right' },
          { magnitude: 4, direction: 'up' },
        ],
        { resultant: { name: 'R' }, components: [{ of: 'f1', names: ['X', 'Y'] }] },
      ),
    );
    expect(texts).toContain('resultant: R = 5\u202fN');
    expect(texts).toContain('f1-y: Y = 4\u202fN');
  });

  test('equilibrium is said, not drawn as an arrow without length', () => {
    const texts = textsOf(
      diagram(
        [
          { magnitude: 4, direction: 'down' },
          { magnitude: 4, direction: 'up' },
        ],
        { resultant: { name: 'R' } },
      ),
    );
    expect(texts).toContain('resultant: R = 0');
  });

  test('an angle is measured between the force and its direction', () => {
    const texts = textsOf(
      diagram([{ magnitude: 4, direction: 110 }], { angles: [{ id: 'q', of: 'f0', from: 'up', name: 'q' }] }),
    );
    expect(texts).toContain('q: q = 20°');
  });

  test('a force that is not there is a fault, and the rest is drawn', () => {
    const laid = layInput(diagram([{ magnitude: 4, direction: 'up' }], { components: [{ of: 'nobody' }] }));
    expect(laid.faults).toMatchObject([{ code: 'bad_reference', part: 'nobody' }]);
    expect(partOf(laid, 'f0').box.height).toBeGreaterThan(60);
  });
});

test.each(['left', 'narrow-right', 'upper', 'lower'] as const)('a diagram finds its place in %s', (name) => {
  const input = diagram(
    [
      { magnitude: 20, direction: 'down' },
      { magnitude: 17, direction: 'normal' },
      { magnitude: 10, direction: 'along' },
    ],
    { surface: 'slope' },
  );
  expect(layInput(input, regions[name]).faults).toEqual([]);
});

test('eight forces with long names fit or say that they do not', () => {
  const forces = Array.from({ length: 8 }, (_, index) => ({
    id: `f${index}`,
    name: 'a force with a very long name indeed, number '.repeat(4).slice(0, 190),
    magnitude: 1 + index,
    direction: index * 5,
  }));
  const laid = layInput(diagram(forces), regions.lower);
  expect(laid.faults.length).toBeGreaterThan(0);
});
