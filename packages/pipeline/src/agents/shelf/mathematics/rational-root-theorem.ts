import type { Role } from '@lectern/contracts/scene/roles.ts';
import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { figure, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const polynomial = '2*x^3 + x^2 - 13*x + 6';
const value = (x: number) => compute(polynomial, { x });
const minus = (x: number) => String(x).replace('-', '−');
/** Candidates that are tried, as read and as a number. */
const tried: [string, number][] = [
  ['1', 1],
  ['2', 2],
  ['1/2', 0.5],
  ['−3', -3],
];

/** Boxes with numbers, side by side from the left. */
const row = (id: string, y: number, values: string[], role: Role) =>
  values.map((one, i) =>
    rect(`${id}${i + 1}`, [i + 0.06, y], [i + 0.94, y + 0.95], role, {
      fill: 'soft',
      label: tag(one, 'centre', 'ink'),
    }),
  );
const shown = (id: string, count: number, when: string) =>
  Array.from({ length: count }, (_, i) => show(`list.${id}${i + 1}`, when));

export const rationalRootTheorem: ShelfEntry = {
  id: 'rational-root-theorem',
  names: [
    'Rational root theorem',
    'rational zero theorem',
    'rational root test',
    'rational zero test',
    'rational roots of a polynomial',
  ],
  subject: 'mathematics',
  field: 'Algebra',
  says: [
    'If a polynomial with whole coefficients has a fraction as a root, its top divides the constant term.',
    'And its bottom divides the leading coefficient.',
  ],
  puzzle: [
    'A cubic equation may hide a root anywhere among infinitely many fractions.',
    'How can a dozen guesses be enough?',
  ],
  symbols: [
    { tex: 'p', name: 'p', meaning: 'the top of the fraction, in lowest terms', role: 'a' },
    { tex: 'q', name: 'q', meaning: 'the bottom of the fraction', role: 'b' },
    { tex: 'a_0', name: 'a0', meaning: 'the constant term', role: 'c' },
    { tex: 'a_n', name: 'an', meaning: 'the leading coefficient', role: 'd' },
  ],
  formulas: [
    {
      id: 'candidates',
      tex: 'x = \\pm\\frac{p}{q}, \\quad p \\mid a_0, \\quad q \\mid a_n',
      says: 'The top p divides the constant term, and the bottom q divides the leading coefficient.',
    },
  ],
  pictures: [
    {
      id: 'curve',
      title: 'Where does it cross?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-3.8, 3.2, 'x'), axis(-12, 26), [
              curve('curve', polynomial, 'a', { from: -3.3, to: 2.8 }),
              dots(
                'roots',
                [-3, 0.5, 2].map((x): [number, number] => [x, value(x)]),
                'd',
              ),
              tracker('here', polynomial, -3.2, 'b'),
            ]),
            'The curve of a cubic polynomial that crosses the x axis three times.',
          ),
        ],
        beats: [
          beat(
            'This is the curve of 2x³ + x² − 13x + 6.',
            draw('plot.curve', 'curve', 2),
            show('plot.here', 'curve'),
          ),
          beat(
            'Follow it: it crosses the axis three times.',
            move('plot.here', 2.5, 'Follow', 2.5),
            show('plot.roots', 'three'),
          ),
          beat(
            'These crossings are the roots. But are they whole numbers, fractions, or something wilder?',
            highlight('plot.roots', 'roots', 2),
          ),
        ],
      }),
    },
    {
      id: 'list',
      title: 'Make a short list',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'list',
            'left',
            figure(
              { min: [-0.2, -0.2], max: [6.2, 6.2] },
              ...row('top', 4.4, ['1', '2', '3', '6'], 'a'),
              text('say-top', [0, 5.75], 'p divides 6', 'a', { side: 'right' }),
              ...row('bottom', 2.2, ['1', '2'], 'b'),
              text('say-bottom', [0, 3.55], 'q divides 2', 'b', { side: 'right' }),
              ...row('both', 0, ['1', '2', '3', '6', '1/2', '3/2'], 'd'),
              text('say-both', [0, 1.35], 'p/q, with + or −', 'd', { side: 'right' }),
            ),
            'The divisors of six, the divisors of two, and the six fractions that can be made of them.',
          ),
          place(
            'test',
            'right',
            table(
              ['x', '2x³ + x² − 13x + 6'],
              tried.map(([text, x]) => [text, minus(value(x))]),
            ),
            'Values of the polynomial at one, two, one half and minus three; the last three are zero.',
          ),
        ],
        beats: [
          beat(
            'The constant term is 6. Its divisors may stand on top: 1, 2, 3 and 6.',
            show('list.say-top', 'divisors'),
            ...shown('top', 4, 'top'),
          ),
          beat(
            'The leading coefficient is 2. So below there may be 1 or 2.',
            show('list.say-bottom', 'leading'),
            ...shown('bottom', 2, 'below'),
          ),
          beat(
            'That gives only six fractions, each with a plus or a minus. No other fraction can be a root.',
            show('list.say-both', 'gives'),
            ...shown('both', 6, 'six'),
          ),
          beat(
            'Now try them. At 1 the value is −4, so that is no root.',
            show('test.head', 'try'),
            show('test.row1', 'value'),
          ),
          beat(
            'But 2 gives zero, one half gives zero, and so does −3. All three roots are found.',
            show('test.row2', 'zero'),
            show('test.row3', 'half'),
            show('test.row4', '−3'),
          ),
        ],
      }),
    },
    {
      id: 'why',
      title: 'Why it must be so',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation(
              'stack',
              [
                [
                  '2\\left(\\frac{p}{q}\\right)^3 + \\left(\\frac{p}{q}\\right)^2 - 13\\,\\frac{p}{q} + 6 = 0',
                ],
                ['2p^3 + p^2 q - 13 p q^2 + 6 q^3 = 0', 'times q³'],
                ['6 q^3 = -p\\,(2p^2 + p q - 13 q^2)', 'p divides 6q³'],
                ['2 p^3 = -q\\,(p^2 - 13 p q + 6 q^2)', 'q divides 2p³'],
              ],
              [term('p', 'p', 'a'), term('q', 'q', 'b')],
            ),
            'The fraction put into the equation, multiplied by q cubed, and solved for the first and for the last term.',
          ),
        ],
        beats: [
          beat('Suppose that p over q is a root, in lowest terms. Put it in.', show('work.step1', 'root')),
          beat(
            'Multiply by q³, and all fractions are gone.',
            show('work.step2', 'Multiply'),
            show('work.note2', 'Multiply'),
          ),
          beat(
            'Three terms contain p, so 6q³ must be a multiple of p.',
            show('work.step3', 'contain'),
            show('work.note3', 'multiple'),
          ),
          beat('But p and q share no factor. So p must divide the 6.', highlight('work.step3', 'divide')),
          beat(
            'In the same way, q must divide the leading coefficient, 2.',
            show('work.step4', 'way'),
            show('work.note4', 'divide'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that one of the candidates must be a root.',
    truth: 'The list only names who may be one. All roots may be irrational, as in x² = 2.',
  },
  uses: [
    'Once a root is found, divide by its factor, and a simpler polynomial is left.',
    'It also proves that the square root of two is no fraction.',
  ],
  takeaways: [
    'The top divides the constant term',
    'The bottom divides the leading coefficient',
    'Test the short list',
  ],
  question: {
    ask: 'Which fractions could be roots of x³ − 4x + 3?',
    answer: 'Only plus or minus 1 and plus or minus 3. And 1 is in fact a root.',
  },
};
