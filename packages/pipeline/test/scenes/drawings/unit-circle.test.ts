import { describe, expect, test } from 'vitest';
import { exactTex, radianTex, valueAt } from '../../../src/scenes/visuals/unit-circle/exact.ts';
import { drawParts, frameAt, inkOn, layInput, partOf, regions } from './lay.ts';

const scale = 0.5;
const context = frameAt(scale);
const laid = layInput({ type: 'unit-circle', functions: ['sin', 'cos'], wave: 'sin' });
const circle = partOf(laid, 'circle').box;
const radius = circle.width / 2;

const sizeAt = (part: string, degrees: number) => {
  drawParts(laid, { [part]: { value: degrees } }, context);
  return inkOn(context, scale)!;
};

describe('exact values', () => {
  const special = Array.from({ length: 49 }, (_, index) => (index - 24) * 15).filter(
    (degrees) => degrees % 30 === 0 || degrees % 45 === 0,
  );
  const numberIn = (tex: string): number => {
    const [, sign, top, bottom] = /^(-?)(?:\\dfrac\{(.+)\}\{(\d)\}|.+)$/.exec(tex)!;
    const one = (text: string) => (text.startsWith('\\sqrt') ? Math.sqrt(Number(text[6])) : Number(text));
    const size = top ? one(top) / Number(bottom) : one(tex.replace('-', ''));
    return sign === '-' ? -size : size;
  };

  test.each(special)('those at %d° are what the functions give', (degrees) => {
    for (const name of ['sin', 'cos', 'tan'] as const) {
      const exact = exactTex(name, degrees);
      const value = valueAt(name, degrees);
      if (exact === null) expect(Number.isNaN(value)).toBe(true);
      else expect(numberIn(exact)).toBeCloseTo(value, 9);
    }
  });

  test('angles without an exact value have none', () => {
    for (const degrees of [1, 29.9, 37, 100.5]) expect(exactTex('sin', degrees)).toBeNull();
  });

  test.each([
    [30, '\\dfrac{\\pi}{6}'],
    [180, '\\pi'],
    [-270, '-\\dfrac{3\\pi}{2}'],
    [720, '4\\pi'],
    [0, '0'],
    [37, null],
  ])('%d° in radians', (degrees, tex) => {
    expect(radianTex(degrees)).toBe(tex);
  });
});

describe('what turns', () => {
  test.each([10, 100, 200, 300])('the lengths at %d° are sine and cosine', (degrees) => {
    const bold = 7;
    const sin = sizeAt('sin', degrees);
    // Names stand beside the legs and are lower than they are long.
    expect(Math.abs(sin.height - bold - Math.abs(valueAt('sin', degrees)) * radius)).toBeLessThan(4);
    expect(sizeAt('cos', degrees).width).toBeGreaterThan(Math.abs(valueAt('cos', degrees)) * radius - 4);
  });

  test('the wave is as high as the point on the circle, and as long as the turn', () => {
    const widths = [90, 180, 270].map((degrees) => {
      const ink = sizeAt('wave', degrees);
      return ink.x + ink.width;
    });
    expect(widths[1]! - widths[0]!).toBeCloseTo(widths[2]! - widths[1]!, -1);
    expect(Math.abs(sizeAt('wave', 90).y - circle.y)).toBeLessThan(14);
  });

  test('all that turns follows the angle and starts with it', () => {
    const turning = laid.parts.filter(({ follows }) => follows === 'angle');
    expect(turning.map(({ id }) => id)).toEqual(['wave', 'sin', 'cos', 'values']);
    expect(new Set(turning.map(({ start }) => start))).toEqual(new Set([partOf(laid, 'angle').start]));
  });
});

test('a region that is too small for it says so', () => {
  const faults = layInput({ type: 'unit-circle' }, { ...regions.full, width: 260, height: 200 }).faults;
  expect(faults.some(({ code }) => code === 'does_not_fit')).toBe(true);
});

test.each(['left', 'narrow-right', 'upper', 'lower'] as const)('it finds its place in %s', (name) => {
  for (const wave of ['none', 'sin', 'cos'])
    expect(layInput({ type: 'unit-circle', wave }, regions[name]).faults).toEqual([]);
});

test('a symbol that is no TeX is a fault, and the circle still stands', () => {
  const bad = layInput({ type: 'unit-circle', symbol: '\\nonsense{' });
  expect(bad.faults.map(({ code }) => code)).toContain('tex_error');
  expect(partOf(bad, 'circle').box.width).toBeGreaterThan(300);
});
