import { Visual, type VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { describe, expect, test } from 'vitest';
import { contrastOf } from '../../../src/scenes/drawing/colour.ts';
import { distance, type Point } from '../../../src/scenes/drawing/polyline.ts';
import { dark } from '../../../src/scenes/theme.ts';
import { arrangeAtoms } from '../../../src/scenes/visuals/molecule/arrange.ts';
import { freeAngles } from '../../../src/scenes/visuals/molecule/atom-parts.ts';
import { roleOf } from '../../../src/scenes/visuals/molecule/elements.ts';
import { neighboursOf, ringsOf } from '../../../src/scenes/visuals/molecule/graph.ts';
import { layInput, partOf, regions } from './lay.ts';
import { drawing } from './samples.ts';

type Molecule = VisualOf<'molecule'>;
const molecule = (name: string) => drawing(name) as Molecule;
const angleAt = (at: Point, from: Point, to: Point): number => {
  const [ax, ay, bx, by] = [from[0] - at[0], from[1] - at[1], to[0] - at[0], to[1] - at[1]];
  return (Math.acos((ax * bx + ay * by) / Math.hypot(ax, ay) / Math.hypot(bx, by)) * 180) / Math.PI;
};
const chain = (count: number, element = 'C'): Molecule =>
  Visual.parse({
    type: 'molecule',
    atoms: Array.from({ length: count }, (_, index) => ({ id: `a${index}`, element })),
    bonds: Array.from({ length: count - 1 }, (_, index) => ({ from: `a${index}`, to: `a${index + 1}` })),
  }) as Molecule;

describe('places', () => {
  test('water is bent by its lone pairs, carbon dioxide is straight', () => {
    const [o, h1, h2] = arrangeAtoms(molecule('water molecule'));
    expect(angleAt(o!, h1!, h2!)).toBeCloseTo(104.5, 1);
    const [c, o1, o2] = arrangeAtoms(molecule('carbon dioxide'));
    expect(angleAt(c!, o1!, o2!)).toBeCloseTo(180, 1);
  });

  test('the lone pair of ammonia presses its bonds down', () => {
    const ammonia = Visual.parse({
      type: 'molecule',
      atoms: [
        { id: 'n', element: 'N', lone_pairs: 1 },
        ...[1, 2, 3].map((index) => ({ id: `h${index}`, element: 'H' })),
      ],
      bonds: [1, 2, 3].map((index) => ({ from: 'n', to: `h${index}` })),
    }) as Molecule;
    const [n, ...hydrogens] = arrangeAtoms(ammonia);
    for (const [, y] of hydrogens) expect(y).toBeLessThan(n![1]);
  });

  test('a ring of six is regular, and so are two that share a bond', () => {
    const naphthalene = molecule('molecule of naphthalene');
    const places = arrangeAtoms(naphthalene);
    const rings = ringsOf(neighboursOf(naphthalene));
    expect(rings.map((ring) => ring.length)).toEqual([6, 6]);
    for (const ring of rings)
      ring.forEach((atom, index) => {
        const [before, after] = [ring.at(index - 1)!, ring[(index + 1) % 6]!];
        expect(angleAt(places[atom]!, places[before]!, places[after]!)).toBeCloseTo(120, 1);
      });
  });

  test('a chain zigzags with equal bonds', () => {
    const places = arrangeAtoms(chain(6));
    for (const [index, place] of places.entries()) {
      if (index > 0) expect(distance(places[index - 1]!, place)).toBeCloseTo(1, 5);
      if (index > 1) expect(angleAt(places[index - 1]!, places[index - 2]!, place)).toBeCloseTo(120, 1);
    }
  });

  test.each([
    'molecule of ethanol',
    'molecule of phenol',
    'molecule of naphthalene',
    'molecule of salt, as ions',
  ])('no two atoms of %s stand on one another', (name) => {
    const places = arrangeAtoms(molecule(name));
    for (const [index, place] of places.entries())
      for (const other of places.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(0.7);
  });

  test('forty atoms that all hang on one are pushed apart, always in the same way', () => {
    const crowded = Visual.parse({
      type: 'molecule',
      atoms: Array.from({ length: 40 }, (_, index) => ({ id: `a${index}`, element: 'H' })),
      bonds: Array.from({ length: 39 }, (_, index) => ({ from: 'a0', to: `a${index + 1}` })),
    }) as Molecule;
    const places = arrangeAtoms(crowded);
    expect(places.flat().every(Number.isFinite)).toBe(true);
    expect(arrangeAtoms(crowded)).toEqual(places);
  });
});

describe('what stands around an atom', () => {
  test('lone pairs take the widest gaps', () => {
    const [first, second] = freeAngles([0, Math.PI / 2], 2).map((angle) => (angle * 180) / Math.PI);
    expect(first).toBeCloseTo(180);
    expect(second).toBeCloseTo(270);
    expect(freeAngles([], 4)).toHaveLength(4);
  });

  test('every element that is coloured is seen on the background', () => {
    for (const element of ['H', 'C', 'N', 'O', 'F', 'Cl', 'Br', 'I', 'S', 'P', 'Na', 'Xe'])
      expect(contrastOf(dark.roles[roleOf(element)], dark.background)).toBeGreaterThan(3);
  });
});

describe('what is drawn', () => {
  test('charges and partial charges are written', () => {
    const texts = (name: string) =>
      layInput(drawing(name)).parts.flatMap(({ text }) => text.map((run) => run.text));
    expect(texts('molecule of salt, as ions')).toEqual(['Na', '+', 'Cl', '\u2212']);
    expect(texts('water molecule').filter((text) => text.includes('delta'))).toHaveLength(3);
  });

  test('a bond to nowhere is a fault, and the atoms still stand', () => {
    const laid = layInput({
      type: 'molecule',
      atoms: [{ id: 'a', element: 'H' }],
      bonds: [{ from: 'a', to: 'lost' }],
    });
    expect(laid.faults).toMatchObject([{ code: 'bad_reference', part: 'a-lost' }]);
    expect(partOf(laid, 'a').box.width).toBeGreaterThan(30);
  });

  test('more atoms than fit are said not to fit', () => {
    const laid = layInput(chain(40), regions['narrow-right']);
    expect(laid.faults.map(({ code }) => code)).toContain('does_not_fit');
  });
});

test.each(['left', 'narrow-right', 'upper', 'lower'] as const)('molecules find their place in %s', (name) => {
  for (const sample of ['water molecule', 'molecule of phenol', 'carbon dioxide'])
    expect(layInput(drawing(sample), regions[name]).faults).toEqual([]);
});
