import { Visual, type VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/scenes/geometry.ts';
import { ohmsOf, rulingSwitch, sharesOf } from '../../../src/scenes/visuals/circuit/currents.ts';
import { drawParts, frameAt, inkOn, lay, layInput, partOf, regions } from './lay.ts';
import { drawing } from './samples.ts';

const context = frameAt(0.5);
const branchesOf = (...values: string[]) =>
  (
    Visual.parse({
      type: 'circuit',
      branches: values.map((value, index) => [{ id: `r${index}`, kind: 'resistor', value }]),
    }) as VisualOf<'circuit'>
  ).branches;

describe('currents', () => {
  test.each([
    ['10 Ω', 10],
    ['2.2 kΩ', 2200],
    ['47 $\\Omega$', 47],
    ['5 mΩ', 0.005],
    ['big', null],
  ])('a resistor of %s', (value, ohms) => {
    expect(ohmsOf({ kind: 'resistor', value })).toBe(ohms);
  });

  test('branches share the current as their conductances', () => {
    const [first, second] = sharesOf(branchesOf('6 Ω', '12 Ω'));
    expect(first! / second!).toBeCloseTo(2);
    expect(first! + second!).toBeCloseTo(1);
    expect(sharesOf(branchesOf('6 Ω', 'unknown'))).toEqual([0.5, 0.5]);
  });

  test('a switch on the main loop rules before one in a branch', () => {
    const circuit = (series: object[]) =>
      Visual.parse({
        type: 'circuit',
        series,
        branches: [[{ id: 'sb', kind: 'switch' }], [{ id: 'l', kind: 'lamp' }]],
      }) as VisualOf<'circuit'>;
    expect(rulingSwitch(circuit([]))?.component.id).toBe('sb');
    expect(rulingSwitch(circuit([{ id: 'sm', kind: 'switch' }]))?.component.id).toBe('sm');
  });
});

describe('a switch', () => {
  const laid = lay(drawing('lamp with a switch'));
  const seen = (part: string, value: number, clock = 0) => {
    drawParts(laid, { [part]: { value, clock } }, context);
    return inkOn(context, 0.5);
  };

  test('lifts its arm when it opens', () => {
    expect(seen('s', 0)!.height).toBeGreaterThan(seen('s', 1)!.height + 20);
  });

  test('stops the current and the lamp', () => {
    expect(seen('current', 1)).not.toBeNull();
    expect(seen('current', 0)).toBeNull();
    expect(seen('l', 0)!.height).toBeLessThan(seen('l', 1)!.height);
    expect(partOf(laid, 'l').follows).toBe('s');
    expect(partOf(laid, 'current').follows).toBe('s');
  });

  test('in a branch leaves the other branches alone', () => {
    const branches = lay(drawing('three branches and a way back'));
    drawParts(branches, { 'current-branch1': { value: 0 } }, context);
    expect(inkOn(context, 0.5)).toBeNull();
    drawParts(branches, { 'current-branch2': { value: 0 } }, context);
    expect(inkOn(context, 0.5)).not.toBeNull();
  });
});

describe('the schematic', () => {
  test('symbols keep off one another', () => {
    for (const name of [
      'circuit of all three',
      'three branches and a way back',
      'two resistors side by side',
    ]) {
      const parts = lay(drawing(name)).parts.filter(({ id }) => !/^(wires|current|v$)/.test(id));
      for (const [index, part] of parts.entries())
        for (const other of parts.slice(index + 1)) expect(overlap(part.box, other.box)).toBeNull();
    }
  });

  test('a voltmeter across nothing is a fault, and the rest stands', () => {
    const laid = layInput({ type: 'circuit', voltmeters: [{ id: 'v', across: 'nobody' }] });
    expect(laid.faults).toMatchObject([{ code: 'bad_reference', part: 'v' }]);
    expect(partOf(laid, 'wires').box.width).toBeGreaterThan(300);
  });

  test('more than a narrow region holds is said', () => {
    const series = Array.from({ length: 5 }, (_, index) => ({
      id: `r${index}`,
      kind: 'resistor',
      value: '1000 kΩ',
    }));
    const tight = layInput({ type: 'circuit', series }, { ...regions.full, width: 300, height: 240 });
    expect(tight.faults.map(({ code }) => code)).toContain('does_not_fit');
  });
});

test.each(['left', 'narrow-right', 'upper', 'lower'] as const)('a circuit finds its place in %s', (name) => {
  const series = [
    { id: 's', kind: 'switch' },
    { id: 'l', kind: 'lamp', name: 'lamp' },
  ];
  expect(layInput({ type: 'circuit', series, current: 'conventional' }, regions[name]).faults).toEqual([]);
});
