import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { layFormula } from '../../src/scenes/tex/formula.ts';
import { layTex } from '../../src/scenes/tex/lay-tex.ts';
import { markParts } from '../../src/scenes/tex/mark-parts.ts';
import { matchGlyphs } from '../../src/scenes/tex/match.ts';
import { TexError } from '../../src/scenes/tex/mathjax.ts';
import { type PlacedFormula, paintMorph } from '../../src/scenes/tex/morph.ts';

/** Formula, part, number of its glyphs that become the part. */
const cases: [string, string, number][] = [
  ['a^2 + b^2 = c^2', 'a', 1],
  ['a^2 + b^2 = c^2', 'a^2', 2],
  ['\\tan a = \\frac{a}{b}', 'a', 2],
  ['\\frac ab', 'b', 1],
  ['\\frac{1}{2} m v^2', '\\frac{1}{2}', 3],
  ['E = mc^2', 'm', 1],
  ['F = ma', 'ma', 2],
  ['e^{i\\pi} + 1 = 0', 'i\\pi', 2],
  ['e^{i\\pi} + 1 = 0', '\\pi', 1],
  ['x_1 + x_2', 'x_1', 2],
  ['x_1 + x', 'x', 1],
  ['x_{1} + y', 'x_1', 2],
  ['\\sqrt{b^2 - 4ac}', '4ac', 3],
  ['\\sum_{n=0}^{\\infty} \\frac{x^n}{n!}', 'n', 3],
  ['\\int_a^b f(x)\\,dx', 'f(x)', 4],
  ['\\lim_{h \\to 0} \\frac{f(x+h)-f(x)}{h}', 'h', 3],
  ['\\left(a+b\\right)^2', 'a+b', 3],
  ['\\left(a+b\\right)^2', '\\left(a+b\\right)', 5],
  ['\\vec{F} = m \\vec{a}', '\\vec{F}', 2],
  ['\\vec F = m \\vec a', 'F', 1],
  ['PV = nRT', 'R', 1],
  ['\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}', 'd', 1],
  ['\\text{area} = a \\cdot h', 'a', 1],
  ['\\text{area} = a \\cdot h', '\\text{area}', 4],
  ['12 x + 2', '2', 1],
  ['\\sin^2\\theta + \\cos^2\\theta = 1', '\\theta', 2],
  ['\\lambda = \\frac{h}{p}', '\\lambda', 1],
  ['P(A \\mid B) = \\frac{P(B \\mid A) P(A)}{P(B)}', 'P(A)', 4],
  ['\\Delta G = \\Delta H - T \\Delta S', '\\Delta G', 2],
  ['O(n \\log n)', 'n', 2],
  ["f'(x) = 2x", "f'(x)", 5],
  ['\\binom{n}{k} p^k', 'k', 2],
  ['x² + y²', 'x²', 2],
  ['\\mathbb{R}^n', '\\mathbb{R}', 1],
];

describe('parts of a formula', () => {
  test.each(cases)('in %s the part %s is found', (tex, part, count) => {
    const { formula, faults } = layFormula(tex, [{ id: 'it', tex: part }]);
    expect(faults).toEqual([]);
    expect(formula.glyphs.filter((glyph) => glyph.part === 'it')).toHaveLength(count);
  });

  test.each(cases)('marking %s for %s moves nothing', (tex, part) => {
    const plain = layFormula(tex, []).formula;
    const marked = layFormula(tex, [{ id: 'it', tex: part }]).formula;
    expect(marked.glyphs.map((glyph) => glyph.key)).toEqual(plain.glyphs.map((glyph) => glyph.key));
    expect(marked.ink.width).toBeCloseTo(plain.ink.width, 1);
    expect(marked.ink.height).toBeCloseTo(plain.ink.height, 1);
  });

  test('a part inside another belongs to the inner one, and to the box of the outer one', () => {
    const marks = [
      { id: 'square', tex: 'a^2' },
      { id: 'side', tex: 'a' },
    ];
    const { formula } = layFormula('a^2 + b', marks);
    expect(formula.glyphs.map((glyph) => glyph.part)).toEqual(['side', 'square', null, null]);
    const [square, side] = ['square', 'side'].map((id) => formula.parts.get(id)![0]!);
    expect(square!.width).toBeGreaterThan(side!.width);
  });

  test('letters of commands, of names and of running text are never parts', () => {
    const { found } = markParts('\\operatorname{argmax} \\alpha \\begin{array}{c} 1 \\end{array}', [
      { id: 'a', tex: 'a' },
    ]);
    expect([...found]).toEqual([]);
  });
});

describe('broken TeX', () => {
  test.each([
    '\\frac{a',
    '\\foo',
    'a}',
    '\\left( a',
    'x^^2',
    '\\begin{matrix} a',
    '\\require{physics}',
    '\\def\\a{b}',
  ])('%s is a TexError that says why', (tex) => {
    expect(() => layTex(tex, true)).toThrow(TexError);
  });

  test('characters that the font lacks are reported', () => {
    expect(layFormula('\\text{日}', []).faults.map((fault) => fault.code)).toEqual(['missing_glyph']);
  });
});

test('chemical equations keep their arrows', () => {
  const { glyphs } = layTex('\\ce{2H2 + O2 -> 2H2O}', true);
  const widest = Math.max(...glyphs.map((glyph) => glyph.box.width));
  expect(widest).toBeGreaterThan(0.9);
});

describe('a formula that becomes another', () => {
  const colourOf = () => '#ffffff';
  const place = (tex: string, x: number): PlacedFormula => ({
    formula: layFormula(tex, []).formula,
    place: { x, y: 200, size: 90 },
    colourOf,
  });
  const from = place('a + b = c', 100);
  const to = place('a = c - b', 130);
  const pixels = (paint: (context: SKRSContext2D) => void) => {
    const context = createCanvas(800, 400).getContext('2d');
    paint(context);
    return Buffer.from(context.getImageData(0, 0, 800, 400).data);
  };
  const still = ({ formula, place: at }: PlacedFormula) =>
    pixels((context) => {
      context.translate(at.x, at.y);
      context.scale(at.size, at.size);
      context.fillStyle = '#ffffff';
      for (const glyph of formula.glyphs) context.fill(glyph.path);
    });

  test('is the first one at 0 and the second one at 1, to the pixel', () => {
    expect(pixels((context) => paintMorph(context, from, to, 0)).equals(still(from))).toBe(true);
    expect(pixels((context) => paintMorph(context, from, to, 1)).equals(still(to))).toBe(true);
  });

  test('matches what stays and what changes sides; signs come and go', () => {
    const match = matchGlyphs(from.formula.glyphs, to.formula.glyphs);
    expect(match.pairs.map((pair) => [pair.from, pair.to, pair.across])).toEqual([
      [0, 0, false],
      [3, 1, false],
      [4, 2, false],
      [2, 4, true],
    ]);
    expect([match.gone, match.come]).toEqual([[1], [3]]);
  });
});
