import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { layPhrase, withFamily } from '../../src/scenes/phrase.ts';

const style = { size: 42, colour: '#ffffff' };

describe('a phrase', () => {
  test('breaks into the fewest lines that fit, of even length', () => {
    const one = layPhrase('the square on the hypotenuse is the sum of the other two squares', style);
    const two = layPhrase('the square on the hypotenuse is the sum of the other two squares', {
      ...style,
      maxWidth: one.width * 0.7,
    });
    expect(two.lines).toHaveLength(2);
    const [first, second] = two.lines.map((line) => line.width);
    expect(Math.abs(first! - second!)).toBeLessThan(one.width * 0.2);
  });

  test('is set in the text font of the theme, and in the usual one again after that', () => {
    const lay = () => layPhrase('the square on the hypotenuse', style).width;
    const usual = lay();
    const serif = withFamily('Source Serif 4', lay);
    expect(serif).not.toBeCloseTo(usual, 0);
    expect(() =>
      withFamily('Source Serif 4', () => {
        throw new Error('no layout');
      }),
    ).toThrow('no layout');
    expect(lay()).toBe(usual);
  });

  test('holds TeX on the baseline of its words', () => {
    const phrase = layPhrase('the area $\\pi r^2$ of a disc', style);
    expect(phrase.faults).toEqual([]);
    expect(phrase.lines).toHaveLength(1);
    expect(phrase.lines[0]!.pieces.length).toBeGreaterThan(4);
  });

  test('sets signs that the text fonts lack in the mathematics font', () => {
    expect(layPhrase('x → ∞, ∠ABC, ℝ ⊂ ℂ, H₂O, 10⁻⁷, ✓, ≤, ½, Erdős, αβγ', style).faults).toEqual([]);
  });

  test('reports a character that no shipped font has', () => {
    expect(layPhrase('日本', style).faults.map((fault) => fault.code)).toContain('missing_glyph');
  });

  test('reports broken TeX and shows its source', () => {
    const phrase = layPhrase('so $\\frac{1$ is', style);
    expect(phrase.faults.map((fault) => fault.code)).toEqual(['tex_error']);
    expect(phrase.lines[0]!.text).toContain('\\frac{1');
  });

  test('keeps a dollar that is escaped', () => {
    const phrase = layPhrase('it costs \\$5 or \\$6', style);
    expect(phrase.lines[0]!.text).toBe('it costs $5 or $6');
  });

  test('takes two prices for prices', () => {
    const phrase = layPhrase('from $5 to $6, but $x$ and $ y^2 $', style);
    expect(phrase.faults).toEqual([]);
    expect(phrase.lines[0]!.text).toBe('from $5 to $6, but x and y^2');
  });

  test('keeps a short relation and a no-break space on one line', () => {
    const lines = (text: string) =>
      layPhrase(text, { ...style, maxWidth: 330 }).lines.map((line) => line.text);
    for (const line of lines('it holds only at Q = 1')) expect(line).not.toMatch(/^=|=$/);
    expect(lines('a speed of about 300\u00a0km/s')).toHaveLength(2);
  });

  test('reports lines that are too wide and too many', () => {
    expect(layPhrase('incomprehensibilities', { ...style, maxWidth: 100 }).faults[0]?.code).toBe(
      'does_not_fit',
    );
    expect(
      layPhrase('one two three four five', { ...style, maxWidth: 120, maxLines: 2 }).faults[0]?.code,
    ).toBe('does_not_fit');
  });

  test('emphasises whole words only', () => {
    const phrase = layPhrase('a cat and a category', {
      ...style,
      emphasis: { words: ['cat'], colour: '#ff0000' },
    });
    const red = phrase.lines[0]!.pieces.filter(({ piece }) => piece.colour === '#ff0000');
    expect(red.map(({ piece }) => piece.text)).toEqual(['cat']);
  });

  test.each(['show', 'write'] as const)('comes in by %s from nothing to all of it', (how) => {
    const phrase = layPhrase('one two $x^2$ three', style);
    const ink = (reveal: number): number => {
      const canvas = createCanvas(700, 120);
      const context = canvas.getContext('2d');
      phrase.draw(context, 20, 20, reveal, how);
      return context
        .getImageData(0, 0, 700, 120)
        .data.reduce((sum, value, index) => (index % 4 === 3 ? sum + value : sum), 0);
    };
    const amounts = [0, 0.25, 0.5, 0.75, 1].map(ink);
    expect(amounts[0]).toBe(0);
    for (let index = 1; index < amounts.length; index += 1)
      expect(amounts[index]!).toBeGreaterThan(amounts[index - 1]!);
  });
});
