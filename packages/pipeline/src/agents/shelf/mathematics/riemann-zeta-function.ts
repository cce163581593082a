import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, columns, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const partial = (s: number, n: number) => upTo(n).reduce((sum, k) => sum + k ** -s, 0);
const basel = compute('pi^2/6');
const primes = [2, 3, 5, 7];
const product = (n: number) => primes.slice(0, n).reduce((all, p) => all / (1 - p ** -2), 1);
/** The zeta function right of 1: nine terms, and the Euler–Maclaurin remainder. */
const zeta = `${upTo(9)
  .map((k) => `${k}^(-x)`)
  .join('+')}+10^(1-x)/(x-1)+10^(-x)/2+x*10^(-x-1)/12`;

export const riemannZetaFunction: ShelfEntry = {
  id: 'riemann-zeta-function',
  names: [
    'Riemann zeta function',
    'Euler–Riemann zeta function',
    'zeta function',
    'Basel problem',
    'Euler product',
    'Riemann hypothesis',
  ],
  subject: 'mathematics',
  field: 'Number theory',
  says: [
    'The zeta function adds up one over n to the power s, for all whole numbers n.',
    'The same number is a product over all primes.',
  ],
  puzzle: [
    'Add one, a quarter, a ninth, a sixteenth, and go on with the squares for ever.',
    'Where does the sum end, and what have primes to do with it?',
  ],
  symbols: [
    { tex: '\\zeta(s)', name: 'Z', meaning: 'the zeta function', role: 'd' },
    { tex: 'n', name: 'n', meaning: 'a whole number from 1 on', role: 'a' },
    { tex: 'p', name: 'p', meaning: 'a prime', role: 'b' },
    { tex: 's', name: 's', meaning: 'the power', role: 'c' },
  ],
  formulas: [
    {
      id: 'sum',
      tex: '\\zeta(s) = \\sum_{n=1}^{\\infty} \\frac{1}{n^s}',
      says: 'Add one over n to the power s. For s above 1, the sum is finite.',
    },
    {
      id: 'product',
      tex: '\\zeta(s) = \\prod_{p} \\frac{1}{1 - p^{-s}}',
      says: 'Euler turned the sum over all numbers into a product over the primes.',
    },
  ],
  pictures: [
    {
      id: 'squares',
      title: 'One over the squares',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 12.8, 'terms'), axis(0, 1.9, 'sum'), [
              columns(
                'terms',
                upTo(12).map((k) => [k, k ** -2]),
                0.55,
                'a',
                'terms',
              ),
              dots(
                'sums',
                upTo(12).map((k) => [k, partial(2, k)]),
                'd',
                { joined: true },
              ),
              asymptote('limit', 'y', basel, 'good', `π²/6 ≈ ${spelled(basel, 4)}`),
            ]),
            'The terms one over n squared as columns, and their sums, which climb towards 1.645.',
          ),
        ],
        beats: [
          beat(
            'Each column is one over a square: 1, a quarter, a ninth, and so on.',
            show('plot.terms', 'column'),
          ),
          beat(
            `Add them up one by one. After twelve the sum is ${spelled(partial(2, 12), 3)}.`,
            draw('plot.sums', 'Add', 2),
          ),
          beat('It climbs ever more slowly, and never passes a certain level.', draw('plot.limit', 'level')),
          beat(
            'Euler found the level: π squared over six. A circle hides in the squares.',
            highlight('plot.limit', 'six', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Other powers',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 5.3, 's'), axis(0, 6.4, 'ζ(s)'), [
              asymptote('pole', 'x', 1, 'bad', 's = 1'),
              asymptote('one', 'y', 1, 'muted'),
              curve('curve', zeta, 'd', { from: 1.18, to: 5.2 }),
              tracker('here', zeta, 2, 'b', { guides: true }),
            ]),
            'The zeta function right of one: it falls from infinity at s = 1 towards one.',
          ),
        ],
        beats: [
          beat(
            `Let the power s vary. At 2 we have ${spelled(basel, 3)}.`,
            draw('plot.curve', 'vary', 1.8),
            show('plot.here', '2'),
          ),
          beat(
            `With larger powers the terms shrink faster. At 4 the sum is only ${spelled(compute('pi^4/90'), 3)}.`,
            move('plot.here', 4, 'larger', 1.5),
            draw('plot.one', 'only'),
          ),
          beat(
            'Towards s = 1 the sum grows without end: there it is the harmonic series.',
            move('plot.here', 1.2, 'Towards', 1.5),
            draw('plot.pole', 'harmonic'),
          ),
          beat(
            'Left of 1 the sum fails. But among complex numbers, the function can be continued there in one way only.',
            highlight('plot.curve', 'continued'),
          ),
        ],
      }),
    },
    {
      id: 'primes',
      title: 'Sieve the sum',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'upper',
            equation('stack', [
              ['\\zeta(s) = 1 + 2^{-s} + 3^{-s} + 4^{-s} + 5^{-s} + \\cdots'],
              ['(1 - 2^{-s}) \\, \\zeta(s) = 1 + 3^{-s} + 5^{-s} + 7^{-s} + \\cdots'],
              ['(1 - 2^{-s})(1 - 3^{-s}) \\, \\zeta(s) = 1 + 5^{-s} + 7^{-s} + \\cdots'],
              ['(1 - 2^{-s})(1 - 3^{-s})(1 - 5^{-s}) \\cdots \\zeta(s) = 1'],
            ]),
            'Multiples of 2 and of 3 are struck from the sum, until only 1 is left.',
          ),
          place(
            'check',
            'lower',
            table(
              ['primes', ...primes.map((p) => `up to ${p}`), 'all'],
              [['product at s = 2', ...primes.map((_, i) => product(i + 1).toFixed(3)), basel.toFixed(3)]],
              { row_heads: true },
            ),
            'The products over the first primes at s = 2 approach 1.645.',
          ),
        ],
        beats: [
          beat('Write the sum out.', show('work.step1', 0.1)),
          beat(
            'Take away the part with the even numbers: it is the whole sum over 2 to the s. So 2 is sieved out.',
            show('work.step2', 'even'),
          ),
          beat('Do the same with 3, and its multiples go.', show('work.step3', '3')),
          beat(
            'Sieve with every prime, and only 1 is left. Divide, and zeta is a product over the primes.',
            show('work.step4', 'only'),
            show('check.head', 'Divide'),
            show('check.row1', 'product'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting:
      'It is tempting to put minus one into the sum, and call all the numbers together minus a twelfth.',
    truth: 'The sum itself has no value there. Minus a twelfth is the value of the continued function.',
  },
  uses: [
    'Its zeros tell how evenly the primes are spread. That all the interesting ones lie on one line is still unproved.',
  ],
  takeaways: ['Add one over n to the power s', 'A product over all primes', 'At 2 it is π²/6'],
  question: {
    ask: 'Is the sum finite at s = 1?',
    answer: 'No. One, a half, a third and so on grow past every bound.',
  },
};
