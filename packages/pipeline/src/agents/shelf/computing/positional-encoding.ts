import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cells, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const length = 8;
const value = (n: number, column: number) =>
  compute(column % 2 === 0 ? 'sin(n/10000^(k/d))' : 'cos(n/10000^(k/d))', {
    n,
    k: column - (column % 2),
    d: length,
  });
const positions = [0, 1, 2, 3, 4, 5];
const columns = Array.from({ length }, (_, column) => column);
const rows = positions.map((n) => columns.map((column) => value(n, column)));
const shown = (x: number) => x.toFixed(2).replace('-', '−');
const [early, late] = [2, 9];

export const positionalEncoding: ShelfEntry = {
  id: 'positional-encoding',
  names: [
    'positional encoding',
    'position encoding',
    'positional embedding',
    'sinusoidal positional encoding',
    'position embedding',
  ],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'A positional encoding adds to each word a pattern of numbers that tells its place.',
    'The pattern is read from sine and cosine waves, fast ones and slow ones.',
  ],
  puzzle: [
    '“The dog bites the man” and “the man bites the dog” have the same five words.',
    'If a network looks at all words at once, how can it tell the two apart?',
  ],
  symbols: [
    { tex: 'p', name: 'p', meaning: 'the number that is added', role: 'a' },
    { tex: 'n', name: 'n', meaning: 'the position of the word, from zero', role: 'b' },
    { tex: 'i', name: 'i', meaning: 'the number of the wave, from zero', role: 'c' },
    { tex: 'd', name: 'd', meaning: 'the length of the pattern', role: 'd' },
  ],
  formulas: [
    {
      id: 'wave',
      tex: 'p = \\sin\\!\\left(\\frac{n}{10000^{2i/d}}\\right)',
      expression: 'p = sin(n/10000^(2*i/d))',
      says: 'Each wave is a sine of the position, stretched more and more. Beside each stands its cosine.',
    },
  ],
  pictures: [
    {
      id: 'order',
      title: 'The same words, another meaning',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'one',
            'upper',
            cells(['the', 'dog', 'bites', 'the', 'man'], {
              indices: true,
              roles: ['ink', 'a', 'b', 'ink', 'c'],
            }),
            'The dog bites the man, at the places 0 to 4.',
          ),
          place(
            'other',
            'lower',
            cells(['the', 'man', 'bites', 'the', 'dog'], {
              indices: true,
              roles: ['ink', 'c', 'b', 'ink', 'a'],
            }),
            'The man bites the dog, at the places 0 to 4.',
          ),
        ],
        beats: [
          beat(
            'Here is a harmless piece of news.',
            ...[1, 2, 3, 4, 5].map((i) => show(`one.cell${i}`, 'news')),
          ),
          beat('And this one is strange.', ...[1, 2, 3, 4, 5].map((i) => show(`other.cell${i}`, 'strange'))),
          beat(
            'Attention alone compares words with words. It does not see their places, and so both look alike.',
            highlight('one.cell2', 'places'),
            highlight('other.cell5', 'places'),
          ),
          beat('So the place must be written into the word itself.', highlight('other.cell2', 'place')),
        ],
      }),
    },
    {
      id: 'waves',
      title: 'Fast and slow hands',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'waves',
            'full',
            axes(axis(0, 16, 'position of the word'), axis(-1.2, 1.5, 'number that is added'), [
              curve('fast', 'sin(x)', 'a', { from: 0, to: 16, label: 'fast' }),
              curve('slow', 'sin(x/10)', 'b', { from: 0, to: 16, label: 'slow' }),
              tracker('here', 'sin(x)', early, 'good', { guides: true }),
              tracker('there', 'sin(x/10)', early, 'good'),
            ]),
            'A fast and a slow sine wave over the position; at each position the pair of values is different.',
          ),
        ],
        beats: [
          beat(
            'Take a fast wave and a slow one, like two hands of a clock.',
            show('waves.x-axis', 0),
            show('waves.y-axis', 0),
            draw('waves.fast', 'fast', 1.5),
            draw('waves.slow', 'slow', 1.5),
          ),
          beat(
            `At place ${early} read off both: ${shown(value(early, 0))} and ${shown(value(early, 2))}.`,
            show('waves.here', 'read'),
            show('waves.there', 'both'),
          ),
          beat(
            `At place ${late} they are ${shown(value(late, 0))} and ${shown(value(late, 2))}: another pair.`,
            move('waves.here', late, 'place', 1.5),
            move('waves.there', late, 'place', 1.5),
          ),
          beat(
            'The fast wave tells neighbours apart, and the slow one tells in which part of the text you are.',
            highlight('waves.fast', 'neighbours'),
            highlight('waves.slow', 'part'),
          ),
        ],
      }),
    },
    {
      id: 'pattern',
      title: 'A fingerprint for each place',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pattern',
            'full',
            table(
              ['place', ...[1, 2, 3, 4].flatMap((wave) => [`sin ${wave}`, `cos ${wave}`])].slice(0, 7),
              rows.map((row, n) => [String(n), ...row.slice(0, 6).map(shown)]),
              { row_heads: true, heat: rows.map((row) => [0, ...row.slice(0, 6).map((x) => (x + 1) / 5)]) },
            ),
            'The first six numbers of the pattern for places 0 to 5.',
          ),
        ],
        beats: [
          beat(
            `With ${length} numbers there are four waves. Here are the first three, for six places.`,
            show('pattern.head', 'waves'),
            ...positions.map((n) => show(`pattern.row${n + 1}`, 'places')),
          ),
          beat(
            'On the left the numbers change fast from row to row, on the right hardly at all.',
            highlight('pattern.cell-2-2', 'left'),
            highlight('pattern.cell-2-6', 'right'),
          ),
          beat(
            'No two rows are equal. Each is added to the numbers of the word that stands there.',
            highlight('pattern.row4', 'rows'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'The pattern has 8 numbers. What does wave number 1 add at position 3?',
    formula: 'wave',
    given: { n: 3, i: 1, d: 8 },
    find: 'p',
  },
  misconception: {
    tempting: 'It is tempting to add simply the position: 0, 1, 2 and so on.',
    truth: 'Far into a text such numbers would drown the word. Sine and cosine stay between minus 1 and 1.',
  },
  uses: ['Transformers need it. Many newer ones turn the queries and keys by such angles instead.'],
  takeaways: [
    'Attention alone sees no order',
    'Fast and slow waves mark the place',
    'The pattern is added to the word',
  ],
  question: {
    ask: 'At position 0, what are all the sines and all the cosines?',
    answer: 'All sines are zero, and all cosines are one.',
  },
};
