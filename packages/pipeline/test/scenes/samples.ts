import { Visual, type VisualType } from '@lectern/contracts/scene/visuals.ts';

const words = (count: number): string =>
  'a phrase of ordinary words that goes on and on '.repeat(5).slice(0, count).trim();

const inputs = {
  title: {
    short: { text: 'Primes' },
    typical: {
      eyebrow: 'Geometry',
      text: 'Why does $a^2 + b^2$ equal $c^2$?',
      subtitle: 'A proof that you can see',
    },
    longest: { eyebrow: words(60), text: words(200), subtitle: words(200) },
  },
  citation: {
    short: { text: 'Notes, p. 7' },
    typical: { text: 'Source: Notes on energy, p. 7' },
    longest: { text: words(200) },
  },
  section: {
    short: { text: 'Limits' },
    typical: { number: 3, text: 'From pictures to a proof', subtitle: 'Four triangles' },
    longest: { number: 12, text: words(200), subtitle: words(200) },
  },
  'worked-example': {
    short: { given: [{ tex: 'x = 2' }], sought: { tex: 'y' }, steps: [{ tex: 'y = 3x' }], result: 'y = 6' },
    typical: {
      given: [
        { tex: 'F = 12\\,\\text{N}', note: 'the force' },
        { tex: 'm = 4\\,\\text{kg}', note: 'the mass' },
      ],
      sought: { tex: 'a', note: 'the acceleration' },
      steps: [
        { tex: 'F = m a', note: 'the law' },
        { tex: 'a = \\frac{F}{m}', note: 'divide by $m$' },
        { tex: 'a = \\frac{12\\,\\text{N}}{4\\,\\text{kg}}' },
      ],
      result: 'a = 3\\,\\text{m/s}^2',
      parts: [{ id: 'f', tex: 'F', role: 'a' }],
    },
    longest: {
      given: Array.from({ length: 6 }, () => ({ tex: `x = ${'1 + '.repeat(40)}1`, note: words(200) })),
      sought: { tex: 'y', note: words(200) },
      steps: Array.from({ length: 5 }, () => ({ tex: `y = ${'x + '.repeat(40)}x`, note: words(200) })),
      result: `y = ${'2 + '.repeat(40)}2`,
    },
  },
  quiz: {
    short: { question: 'Which is it?', options: ['This', 'That'], answer: 2 },
    typical: {
      question: 'A force of $12\\,\\text{N}$ pulls on $4\\,\\text{kg}$. How large is the acceleration?',
      options: [
        '$3\\,\\text{m/s²}$',
        '$48\\,\\text{m/s²}$',
        '$16\\,\\text{m/s²}$',
        '$\\frac13\\,\\text{m/s²}$',
      ],
      answer: 1,
      why: 'Acceleration is force over mass: 12 over 4.',
      think_s: 4,
    },
    longest: {
      question: words(200),
      options: [words(200), words(200), words(200), words(200)],
      answer: 4,
      why: words(200),
      think_s: 10,
    },
  },
  lines: {
    short: { lines: [{ text: 'One' }] },
    typical: {
      marker: 'number',
      lines: [
        { text: 'The legs are $a$ and $b$', role: 'a', emphasis: ['legs'] },
        { text: 'The angle ∠ABC is 90°' },
        { text: 'Water is H₂O, and x⁴ → ∞', role: 'b' },
      ],
    },
    longest: { lines: Array.from({ length: 6 }, () => ({ text: words(200) })) },
  },
  tex: {
    short: { tex: 'x' },
    typical: {
      tex: 'PV = nRT',
      parts: [
        { id: 'p', tex: 'P', role: 'a' },
        { id: 'v', tex: 'V', role: 'b' },
        { id: 't', tex: 'T', role: 'c' },
      ],
      annotations: [
        { part: 'p', text: 'pressure in pascals' },
        { part: 'v', text: 'volume' },
        { part: 't', text: 'temperature in kelvin', side: 'above' },
      ],
    },
    longest: { tex: `${'x_1 + '.repeat(60)}x` },
  },
  equation: {
    short: { steps: [{ tex: 'x = 1' }, { tex: '2x = 2' }] },
    typical: {
      steps: [
        { tex: '3x + 6 = 12' },
        { tex: '3x = 12 - 6', note: 'subtract 6' },
        { tex: 'x = \\frac{6}{3} = 2', note: 'divide by 3' },
      ],
      parts: [{ id: 'x', tex: 'x', role: 'a' }],
    },
    longest: {
      steps: Array.from({ length: 6 }, () => ({
        tex: `y = ${'\\frac{a}{b} + '.repeat(24)}c`,
        note: words(200),
      })),
    },
  },
  table: {
    short: { rows: [['1']] },
    typical: {
      columns: ['name', 'value'],
      row_heads: true,
      rows: [
        ['mass', '3 kg'],
        ['charge', '$q_1$'],
      ],
    },
    longest: {
      columns: Array(8).fill(words(40)),
      rows: Array.from({ length: 8 }, () => Array(8).fill(words(40))),
    },
  },
  card: {
    short: { kind: 'question', lines: ['Why?'] },
    typical: {
      kind: 'theorem',
      lines: ['In a right triangle $a^2 + b^2 = c^2$', 'And conversely'],
      emphasis: ['right triangle'],
    },
    longest: { kind: 'definition', lines: Array(4).fill(words(200)) },
  },
  comparison: {
    short: { left: { title: 'A', lines: ['one'] }, right: { title: 'B', lines: ['two'] } },
    typical: {
      left: { title: 'Ionic', lines: ['Electrons are handed over', 'High melting point'] },
      right: {
        title: 'Covalent',
        lines: ['Electrons are shared', 'Low melting point', 'Between non-metals'],
      },
    },
    longest: {
      left: { title: words(200), lines: Array(4).fill(words(200)) },
      right: { title: words(200), lines: Array(4).fill(words(200)) },
    },
  },
  code: {
    short: { lines: ['x = 1'] },
    typical: {
      language: 'python',
      lines: ['def f(n):', '    # recursion', '    return n * f(n - 1) if n > 0 else 1'],
    },
    longest: { lines: Array(14).fill('x'.repeat(60)) },
  },
  recap: {
    short: { points: ['Done'] },
    typical: {
      points: ['It holds', 'It is useful'],
      tex: 'a^2 + b^2 = c^2',
      question: 'How long is the diagonal?',
    },
    longest: { points: Array(4).fill(words(200)), tex: '\\int_0^1 x\\,dx', question: words(200) },
  },
} as const;

export type Length = 'short' | 'typical' | 'longest';

/** Every visual of type and formulas, with short, typical and the longest allowed content. */
export const samples: { name: string; type: VisualType; length: Length; visual: Visual }[] = Object.entries(
  inputs,
).flatMap(([type, lengths]) =>
  Object.entries(lengths).map(([length, input]) => ({
    name: `${type}, ${length}`,
    type: type as VisualType,
    length: length as Length,
    visual: Visual.parse({ type, ...input }),
  })),
);
