import { Visual, type VisualOf } from '@lectern/contracts/scene/visuals.ts';
import { describe, expect, test } from 'vitest';
import { exactPeriod, swingOf } from '../../../src/scenes/visuals/pendulum/motion.ts';
import { drawParts, frameAt, inkOn, layInput, partOf, regions } from './lay.ts';

const swing = (swings: object, damping = 0) =>
  swingOf(Visual.parse({ type: 'pendulum', swings, damping }) as VisualOf<'pendulum'>);
const string = (amplitude_deg: number, more: object = {}) => swing({ on: 'string', amplitude_deg, ...more });

/** Runge–Kutta over the equation of motion, as a second opinion. */
const integrated = (start: number, until: number, accelerate: (x: number, v: number) => number): number => {
  let [x, v] = [start, 0];
  const count = Math.ceil(until * 4000);
  const h = until / count;
  for (let step = 0; step < count; step++) {
    const [a1, v1] = [accelerate(x, v), v];
    const [a2, v2] = [accelerate(x + (h / 2) * v1, v + (h / 2) * a1), v + (h / 2) * a1];
    const [a3, v3] = [accelerate(x + (h / 2) * v2, v + (h / 2) * a2), v + (h / 2) * a2];
    const [a4, v4] = [accelerate(x + h * v3, v + h * a3), v + h * a3];
    x += (h / 6) * (v1 + 2 * v2 + 2 * v3 + v4);
    v += (h / 6) * (a1 + 2 * a2 + 2 * a3 + a4);
  }
  return x;
};

describe('periods', () => {
  test('a metre of string takes two seconds', () => {
    expect(string(1).period).toBeCloseTo(2.006, 3);
    expect(string(60, { model: 'small-angle' }).period).toBeCloseTo(2 * Math.PI * Math.sqrt(1 / 9.81), 9);
  });

  test.each([
    [30, 1.01741],
    [60, 1.07318],
    [90, 1.18034],
    [120, 1.37288],
    [170, 2.4394],
  ])('from %d° it is longer by the factor %d', (degrees, factor) => {
    const small = 2 * Math.PI * Math.sqrt(1 / 9.81);
    expect(exactPeriod(1, 9.81, (degrees * Math.PI) / 180) / small).toBeCloseTo(factor, 4);
  });

  test('a mass on a spring does not care about its amplitude', () => {
    const period = (amplitude_m: number) =>
      swing({ on: 'spring', mass_kg: 2, stiffness: 50, amplitude_m }).period;
    expect(period(0.1)).toBeCloseTo(2 * Math.PI * Math.sqrt(2 / 50), 9);
    expect(period(5)).toBe(period(0.1));
  });
});

describe('motion', () => {
  test.each([5, 40, 90, 150])('a string let go at %d° swings as the equation of motion says', (degrees) => {
    const { at, amplitude } = string(degrees);
    for (const t of [0.2, 0.9, 1.7, 3.1])
      expect(at(t)).toBeCloseTo(
        integrated(amplitude, t, (x) => -9.81 * Math.sin(x)),
        5,
      );
  });

  test.each([0, 0.5, 3, 9])('a spring damped by %d/s as well', (damping) => {
    const { at } = swing({ on: 'spring', mass_kg: 1, stiffness: 20, amplitude_m: 0.3 }, damping);
    for (const t of [0.1, 0.8, 2.2])
      expect(at(t)).toBeCloseTo(
        integrated(0.3, t, (x, v) => -20 * x - 2 * damping * v),
        5,
      );
  });

  test('after a period it is back', () => {
    const { at, period, amplitude } = string(70);
    expect(at(period)).toBeCloseTo(amplitude, 9);
    expect(at(period / 2)).toBeCloseTo(-amplitude, 9);
    expect(at(period * 1000)).toBeCloseTo(amplitude, 6);
  });
});

describe('what is drawn', () => {
  const context = frameAt(0.5);
  const laid = layInput({ type: 'pendulum', trace: true, swings: { on: 'string', amplitude_deg: 40 } });
  const middleAt = (part: string, clock: number) => {
    drawParts(laid, { [part]: { clock } }, context);
    const { x, y, width, height } = inkOn(context, 0.5)!;
    return { x: x + width / 2, y: y + height / 2, right: x + width };
  };

  test('the bob swings about its rest, and everything swings with it', () => {
    const { period } = string(40);
    const [out, through, back] = [0, 0.25, 0.5].map((share) => middleAt('bob', period * share));
    expect(out!.x - through!.x).toBeCloseTo(through!.x - back!.x, -1);
    expect(through!.y).toBeGreaterThan(out!.y);
    expect(laid.parts.filter(({ follows }) => follows === 'bob').map(({ id }) => id)).toEqual([
      'string',
      'trace',
    ]);
  });

  test('the trace grows, then slides within its window', () => {
    expect(middleAt('trace', 2).right).toBeGreaterThan(middleAt('trace', 1).right + 50);
    expect(Math.abs(middleAt('trace', 30).right - middleAt('trace', 20).right)).toBeLessThan(4);
  });

  test('a string reaches from the pivot to the bob at every moment', () => {
    for (const clock of [0, 0.7, 1.3]) {
      drawParts(laid, { string: { clock } }, context);
      const ink = inkOn(context, 0.5)!;
      expect(
        Math.abs(ink.y - partOf(laid, 'support').box.y - partOf(laid, 'support').box.height),
      ).toBeLessThan(8);
    }
  });
});

test.each(['left', 'narrow-right', 'upper', 'lower'] as const)('it finds its place in %s', (name) => {
  for (const on of ['string', 'spring'])
    for (const trace of [true, false])
      expect(layInput({ type: 'pendulum', swings: { on }, trace }, regions[name]).faults).toEqual([]);
});
