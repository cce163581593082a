import { describe, expect, test } from 'vitest';
import { findFormulas } from '../../src/agents/reading/formula/find.ts';

/** Text → TeX, and the mathjs expression where it can be computed. */
const spellings: [text: string, tex: string, expression?: string | null][] = [
  ['a² + b² = c²', 'a^{2} + b^{2} = c^{2}', '(a^2 + b^2) = c^2'],
  ['E = mc^2', 'E = m c^{2}', 'E = m * (c^2)'],
  ['E = mc²', 'E = m c^{2}', 'E = m * (c^2)'],
  ['PV = nRT', 'P V = n R T', 'P * V = n * R * T'],
  ['PV=nRT', 'P V = n R T', 'P * V = n * R * T'],
  ['F_net = ma', 'F_{\\text{net}} = m a', 'F_net = m * a'],
  ['F = G m1 m2 / r^2', 'F = \\frac{G m_{1} m_{2}}{r^{2}}', '(G'],
  ['v² = u² + 2as', 'v^{2} = u^{2} + 2 a s', 'v^2 = (u^2 + 2 * a * s)'],
  ['S_n = a * (1 - r^n) / (1 - r)', 'S_{n} = \\frac{a \\left(1 - r^{n}\\right)}{1 - r}'],
  ['r != 1', 'r \\neq 1', null],
  ['x ≠ 0', 'x \\neq 0', null],
  ['x >= 2', 'x \\geq 2', null],
  ['x <= y', 'x \\leq y', null],
  ['O(n log n)', 'O\\left(n \\log n\\right)', null],
  ['O(n)', 'O\\left(n\\right)', null],
  ['O(n^2)', 'O\\left(n^{2}\\right)', null],
  ['e^(iπ) + 1 = 0', 'e^{i \\pi} + 1 = 0'],
  ['sin²θ + cos²θ = 1', '\\sin^{2} \\theta + \\cos^{2} \\theta = 1', '(sin(theta)^2 + cos(theta)^2) = 1'],
  ['A = πr²', 'A = \\pi r^{2}', 'A = pi * (r^2)'],
  [
    'P(A|B) = P(B|A) P(A) / P(B)',
    'P\\left(A \\mid B\\right) = \\frac{P\\left(B \\mid A\\right) P\\left(A\\right)}{P\\left(B\\right)}',
    null,
  ],
  ['∫_0^1 x^2 dx = 1/3', '\\int_{0}^{1} x^{2} d x = \\frac{1}{3}', null],
  ['∑_{n=1}^{∞} 1/n² = π²/6', '\\sum_{n = 1}^{\\infty} \\frac{1}{n^{2}} = \\frac{\\pi^{2}}{6}', null],
  ['$\\frac{a}{b} = c$', '\\frac{a}{b} = c', 'a / b = c'],
  ['$\\sqrt{x} = y$', '\\sqrt{x} = y', 'sqrt(x) = y'],
  ['\\(\\alpha + \\beta = \\pi\\)', '\\alpha + \\beta = \\pi', '(alpha + beta) = pi'],
  ['lim_{x→0} sin(x)/x = 1', '\\lim_{x \\to 0} \\frac{\\sin x}{x} = 1', null],
  ['lim (n→∞) aₙ ≠ 0', '\\lim_{n \\to \\infty} a_{n} \\neq 0', null],
  ['f(x) = x^2 - 2x + 1', 'f\\left(x\\right) = x^{2} - 2 x + 1', null],
  ["x1 = x0 - f(x0) / f'(x0)", "x_{1} = x_{0} - \\frac{f\\left(x_{0}\\right)}{f'\\left(x_{0}\\right)}", null],
  ["|f'(0)| ≤ 1", "\\left|f'\\left(0\\right)\\right| \\leq 1", null],
  ['|f(z)| ≤ |z|', '\\left|f\\left(z\\right)\\right| \\leq \\left|z\\right|', null],
  ['D = {z ∈ ℂ : |z| < 1}', 'D = \\{z \\in \\mathbb{C} : \\left|z\\right| < 1\\}', null],
  ['f(z) = e^(iθ)z', 'f\\left(z\\right) = e^{i \\theta} z', null],
  ['|x + y| ≤ |x| + |y|', '\\left|x + y\\right| \\leq \\left|x\\right| + \\left|y\\right|', null],
  [
    'Force = mass × acceleration',
    '\\text{Force} = \\text{mass} \\times \\text{acceleration}',
    'Force = mass * acceleration',
  ],
  ['Speed = distance / time', '\\text{Speed} = \\frac{\\text{distance}}{\\text{time}}'],
  [
    'd = sqrt((x2 - x1)^2 + (y2 - y1)^2)',
    'd = \\sqrt{\\left(x_{2} - x_{1}\\right)^{2} + \\left(y_{2} - y_{1}\\right)^{2}}',
  ],
  ['Z = √(R² + X²)', 'Z = \\sqrt{R^{2} + X^{2}}', 'Z = sqrt((R^2 + X^2))'],
  ['ΔG = ΔH - TΔS', '\\Delta G = \\Delta H - T \\Delta S', 'DeltaG = (DeltaH - T * DeltaS)'],
  ['λ = h/p', '\\lambda = \\frac{h}{p}', 'lambda = (h) / p'],
  ['nλ = 2d sin θ', 'n \\lambda = 2 d \\sin \\theta', 'n * lambda = 2 * d * sin(theta)'],
  ['y = mx + b', 'y = m x + b', 'y = (m * x + b)'],
  ['1/f = 1/u + 1/v', '\\frac{1}{f} = \\frac{1}{u} + \\frac{1}{v}'],
  [
    "x_{n+1} = x_n - f(x_n)/f'(x_n)",
    "x_{n + 1} = x_{n} - \\frac{f\\left(x_{n}\\right)}{f'\\left(x_{n}\\right)}",
    null,
  ],
  ['a_n = a_1 + (n - 1)d', 'a_{n} = a_{1} + \\left(n - 1\\right) d'],
  ['E = hf', 'E = h f', 'E = h * f'],
  ['v = fλ', 'v = f \\lambda', 'v = f * lambda'],
  ['n! = n * (n-1)!', 'n! = n \\left(n - 1\\right)!', null],
  ['4n + 2', '4 n + 2', '(4 * n + 2)'],
  ['z^n', 'z^{n}', 'z^n'],
  ['𝑓(𝑥) = 𝑥²', 'f\\left(x\\right) = x^{2}', null],
];

describe('the formula reader', () => {
  test.each(spellings)('reads %s', (text, tex, expression) => {
    const [found, ...others] = findFormulas(text);
    expect(others).toEqual([]);
    expect(found?.tex).toBe(tex);
    if (expression === null) expect(found?.expression).toBeNull();
    else if (expression !== undefined) expect(found?.expression).toContain(expression);
  });

  test.each([
    'A widely-used k-means method for non-negative input and/or output.',
    'The X-ray (XRD) picture of a K-map.',
    'In 1687 Newton published his laws, 3-5 of them.',
    'I think that a cat is on it.',
    'It costs about 5 or 6 of them – at most.',
  ])('finds no formula in prose: %s', (text) => {
    expect(findFormulas(text)).toEqual([]);
  });

  test('finds each formula of a sentence where it stands', () => {
    const text = 'For a body, F_net = ma holds, and so a = F_net / m for m != 0.';
    const found = findFormulas(text);
    expect(found.map((formula) => formula.text)).toEqual(['F_net = ma', 'a = F_net / m', 'm != 0']);
    for (const formula of found) expect(text.slice(formula.start, formula.end)).toBe(formula.text);
  });

  test.each([
    ['one letter', 'a'.repeat(20_000)],
    ['an endless chain', 'a = b + '.repeat(2500)],
    ['open brackets', '('.repeat(20_000)],
    ['bars', '|x '.repeat(6600)],
    ['carets', 'x^'.repeat(10_000)],
    ['roots', '√'.repeat(20_000)],
    ['a thousand formulas', 'a = b, '.repeat(1000)],
  ])('takes bounded time for %s', (_, text) => {
    const begin = process.threadCpuUsage();
    expect(findFormulas(text).length).toBeLessThanOrEqual(40);
    expect(process.threadCpuUsage(begin).user).toBeLessThan(1_500_000);
  });
});
