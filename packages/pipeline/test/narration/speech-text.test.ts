import { describe, expect, test } from 'vitest';
import { speechOf, speechText } from '../../src/narration/speech-text.ts';
import { speakable } from '../../src/narration/voice.ts';

/** What is written, and how a teacher reads it. */
const readings: Record<string, [say: string, speech: string][]> = {
  'formulas with operators': [
    ['a² + b² = c²', 'a squared plus b squared equals c squared.'],
    ['PV = nRT', 'P V equals n R T.'],
    ['F_net = ma', 'F net equals m a.'],
    ['E = mc²', 'E equals m c squared.'],
    ['O(n log n)', 'O of n log n.'],
    ['4n + 2', 'four n plus two.'],
    ['Speed = distance / time.', 'speed equals distance over time.'],
    ['7 - 2 = 5, −5 < 3', 'seven minus two equals five, minus five is less than three.'],
    ['x ∈ A ∩ B', 'x in A intersection B.'],
    ['r != 1', 'r is not equal to one.'],
    ['n₁ sin θ₁ = n₂ sin θ₂', 'n sub one sine theta sub one equals n sub two sine theta sub two.'],
  ],
  'fractions, powers and roots': [
    ['S_n = a(1 − r^n)/(1 − r)', 'S sub n equals a times, one minus r to the n, over, one minus r.'],
    [
      'x₁ = x₀ − f(x₀)/f′(x₀)',
      'x sub one equals x sub zero minus f of x sub zero, over f prime of x sub zero.',
    ],
    ['10⁻⁷', 'ten to the minus seven.'],
    ['6.02 × 10²³', 'six point zero two times ten to the twenty three.'],
    ['x^(1/2)', 'x to the one half.'],
    ['Take √2 ≈ 1.414.', 'take the square root of two is approximately one point four one four.'],
    ['f(z) = e^(iθ)z', 'f of z equals e to the i theta, z.'],
    ['n(n+1)/2', 'n times, n plus one, over two.'],
    ['C(n, k) = n!/k!', 'C of n, k equals n factorial over k factorial.'],
    ['a_n = a_{n-1} + a_{n-2}', 'a sub n equals a sub n minus one plus a sub n minus two.'],
  ],
  'limits, sums, integrals and derivatives': [
    ['lim (n→∞) aₙ ≠ 0', 'the limit as n goes to infinity, of a sub n is not equal to zero.'],
    ['the series ∑aₙ diverges', 'the series the sum of a sub n diverges.'],
    ['∑_{i=1}^{n} i²', 'the sum from i equals one to n of i squared.'],
    ['∫₀¹ x² dx', 'the integral from zero to one of x squared d x.'],
    ['dy/dx = 2x', 'd y by d x equals two x.'],
    ['∂f/∂x', 'partial f by partial x.'],
    ['∇·E = ρ/ε₀', 'del dot E equals rho over epsilon sub zero.'],
    ["f''(x) > 0", 'f double prime of x is greater than zero.'],
  ],
  'bars, sets and conditions': [
    ['|z| ≤ 1', 'the absolute value of z is less than or equal to one.'],
    ['z ∈ D', 'z in D.'],
    [
      'D = {z ∈ ℂ : |z| < 1}',
      'D equals the set of z in the complex numbers such that the absolute value of z is less than one.',
    ],
    ['P(A|B) = 1/2', 'P of A given B equals one half.'],
    ['for all z ≠ 0', 'for all z not equal to zero.'],
    ['let b = 2a', 'let b equal two a.'],
    ['f: A → B', 'f, A to B.'],
  ],
  'TeX within the text': [
    ['the rate $\\lambda$ and $E = mc^2$', 'the rate lambda and E equals m c squared.'],
    [
      '$\\frac{a + b}{2} \\ge \\sqrt{ab}$',
      'a plus b, over two is greater than or equal to the square root of a b.',
    ],
    ['It costs $5.', 'it costs five dollars.'],
  ],
  chemistry: [
    ['H₂O and CO₂', 'H two O and C O two.'],
    ['Na⁺ and Cl⁻ form NaCl', 'N A plus and C L minus form N A C L.'],
    ['2H₂ + O₂ → 2H₂O', 'two H two plus O two yields two H two O.'],
    ['pH = −log[H⁺]', 'P H equals minus log the concentration of H plus.'],
    ['4n + 2 π-electrons', 'four n plus two pi electrons.'],
  ],
  'numbers and units': [
    ['9.8 m/s²', 'nine point eight metres per second squared.'],
    ['50 kJ/mol at 25 °C', 'fifty kilojoules per mole at twenty five degrees celsius.'],
    ['70 km/s/Mpc', 'seventy kilometres per second per megaparsec.'],
    [
      '500 nm, 20 Hz, 1 m, 3 m², 300 K',
      'five hundred nanometres, twenty hertz, one metre, three square metres, three hundred kelvin.',
    ],
    ['1,000 and 3.14 and 0.05', 'one thousand and three point one four and zero point zero five.'],
    ['1/2, 3/4, 50 % and 12.5%', 'one half, three quarters, fifty percent and twelve point five percent.'],
    ['in 1848 and by 1905', 'in eighteen forty eight and by nineteen oh five.'],
    ['the 17th century, the 2nd step', 'the seventeenth century, the second step.'],
    ['10–20 °C, 1:2', 'ten to twenty degrees celsius, one to two.'],
    ['on 2024-05-01', 'on may first, twenty twenty four.'],
  ],
  'abbreviations, acronyms and code': [
    ['e.g. Dr. Smith et al. vs. Fig. 3', 'for example, doctor smith and others versus figure three.'],
    ['NASA uses DCT, RAM, the ELBO and pH 7.', 'nasa uses D C T, ram, the E L B O and P H seven.'],
    ['arr[i] after n-1 passes', 'arr of i after n minus one passes.'],
    ['in the K-map and the x-axis', 'in the K map and the x axis.'],
    ['a non-negative, enzyme-catalysed step', 'a non negative, enzyme catalyzed step.'],
  ],
  'the letter a': [
    ['Let a be a real number.', 'let a be a real number.'],
    ['A triangle has sides a, b and c.', 'a triangle has sides a, b and c.'],
  ],
};

describe.each(Object.entries(readings))('%s are read as a teacher reads them', (_, table) => {
  test.each(table)('%s', (say, speech) => expect(speechText(say)).toBe(speech));
});

test('the variable a is named, the article is not', () => {
  const letters = (say: string) =>
    speechOf(say).sentences.flatMap(({ words }) =>
      words.filter(({ text }) => text === 'a').map(({ letter }) => letter),
    );
  expect(letters('a² is a square')).toEqual([true, false]);
  expect(letters("the letter 'a' is a variable")).toEqual([true, false]);
  expect(letters('Let a be a number and a = 2')).toEqual([true, false, true]);
});

test('every word of speech is made of letters, whatever the text holds', () => {
  const hostile = [
    '(system "rm -rf /") #<primitive> ; (quit)',
    '"); (voice_kal_diphone) (format t "x',
    '<break time="9s"/> & <audio src="file:///etc/passwd"/>',
    '\u0000\u0007 `id` $(id) $HOME \\u0041 %s %n',
    '第一 عربي 😀 Ω≈ç√∫˜µ≤≥÷ ﷽ Z̸̡͝algo',
    '𝑓(𝑥) = ½𝑥²; ﬁne — naïve “quotes” … ¿qué?',
    '([{<((((((((',
    '))))]]}}',
    '____^^^^||||',
    '1e999 0x1F 1.2.3.4 -',
    "''''''",
    '$$$$ $\\frac{$ \\\\(',
  ];
  for (const say of hostile) {
    for (const { words } of speechOf(say).sentences) {
      for (const { text } of words) expect(text).toMatch(speakable);
    }
  }
});

test('words that nothing can be said for are told', () => {
  expect(speechOf('The sign 第 means first.').silent).toEqual(['第']);
  expect(speechOf('Yes — he did.').silent).toEqual([]);
});

test('spoken words are tied to the written words in their order', () => {
  const { words, sentences } = speechOf('So a² + b² = c². It is true!');
  const sources = sentences.flatMap((sentence) => sentence.words.map(({ source }) => source));
  expect(words).toEqual(['So', 'a²', '+', 'b²', '=', 'c².', 'It', 'is', 'true!']);
  expect(sources).toEqual([0, 1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 8]);
  expect(sentences).toHaveLength(2);
});

test('captions show formulas that were typed in printed signs', () => {
  const shown = (say: string) => speechOf(say).words.join(' ');
  expect(shown('S_n = a * (1 - r^n) / (1 - r) for r != 1')).toBe('Sₙ = a · (1 - rⁿ) / (1 - r) for r ≠ 1');
  expect(shown('x^10, 2^(n+1), x_0, F_net and snake_case_name')).toBe(
    'x¹⁰, 2^(n+1), x₀, F_net and snake_case_name',
  );
  expect(shown('so $\\lambda_1 \\le x^2$ holds')).toBe('so λ₁ ≤ x² holds');
});
