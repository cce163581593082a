import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

type XY = [number, number];

const pole: XY = [1, 0];
/** Centres of disks on a way around the pole; each disk reaches as far as the pole. */
const centres: XY[] = [
  [0, 0],
  ...[130, 85, 40].map((turn): XY => [1 + 1.15 * Math.cos(turn * degree), 1.15 * Math.sin(turn * degree)]),
];
const radius = ([x, y]: XY) => Math.hypot(x - pole[0], y - pole[1]);
const partial = (x: number, terms: number) => range(0, terms - 1).reduce((sum, k) => sum + x ** k, 0);
const tests = [0.5, -0.5, 2];
const signed = (x: number) => String(x).replace('-', '−');

export const diskByDisk: Demonstration = {
  id: 'disk-by-disk',
  name: 'disks around a pole, each overlapping the last',
  title: 'From disk to disk',
  about:
    /analytic continuation|radius of convergence|identity theorem|monodromy|natural boundary|power series|riemann surface/i,
  named: /extend the domain|radius of convergence/i,
  puzzle: [
    'The series 1 + z + z² and so on makes sense only for small z.',
    'Can the function that it describes be followed further out?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-3.4, -1.5], max: [4.6, 2.5] },
        segment('line', [-3.2, 0], [4.4, 0], 'muted'),
        ...centres.map((at, i) =>
          circle(`disk${i + 1}`, at, radius(at), (['a', 'b', 'c', 'd'] as const)[i]!, {
            fill: 'faint',
            weight: 'bold',
          }),
        ),
        ...centres.map((at, i) =>
          point(
            `middle${i + 1}`,
            at,
            (['a', 'b', 'c', 'd'] as const)[i]!,
            i === 0 ? { label: tag('0', 'below', 'a') } : {},
          ),
        ),
        point('pole', pole, 'bad', { size: 'large', label: tag('1', 'below-right', 'bad') }),
      ),
      'The disk around 0 that reaches to the pole at 1, and three more disks, each centred in the one before, that lead around the pole.',
      beat(
        'Inside this disk of radius 1 the series adds up to 1/(1 − z).',
        show('pic.line', 0),
        show('pic.middle1', 'disk'),
        draw('pic.disk1', 'disk'),
      ),
      beat('It can reach no further, for at 1 the fraction has a pole.', show('pic.pole', 'pole')),
      beat(
        'But take a new centre inside, and write a new series there. Its disk reaches beyond the first.',
        show('pic.middle2', 'centre'),
        draw('pic.disk2', 'disk', 1.2),
      ),
      beat(
        'Where the disks overlap, both series agree. So you may go on, disk by disk, around the pole.',
        show('pic.middle3', 'on'),
        draw('pic.disk3', 'on', 1.2),
        show('pic.middle4', 'around'),
        draw('pic.disk4', 'around', 1.2),
      ),
      beat(
        'Each step leaves no choice: the values in the overlap fix all the others.',
        highlight('pic.disk2', 'overlap'),
      ),
    ),
  further: {
    title: 'The series and the function',
    draw: () =>
      scene(
        table(
          ['z', '5 terms', '10 terms', '20 terms', '1/(1 − z)'],
          tests.map((x) => [
            signed(x),
            ...[5, 10, 20].map((terms) => {
              const sum = partial(x, terms);
              return Number.isInteger(sum) ? String(sum) : sum.toFixed(4);
            }),
            Number.isInteger(1 / (1 - x)) ? signed(1 / (1 - x)) : (1 / (1 - x)).toFixed(4),
          ]),
          { row_heads: true },
        ),
        'Partial sums at one half and minus one half approach the fraction, at 2 they run away.',
        beat(
          'At one half, the sums come close to 2, just as the fraction says.',
          show('pic.head', 0),
          show('pic.row1', 'half'),
        ),
        beat('At minus one half they come close to two thirds.', show('pic.row2', 'minus')),
        beat('At 2 the sums run away. The series says nothing there.', show('pic.row3', 'run')),
        beat('But the function has a value at 2, and only one: −1.', highlight('pic.cell-3-5', 'value', 1.5)),
      ),
  },
  question: choice(
    'A series around the centre −2 for 1/(1 − z): what is the radius of its disk?',
    '3',
    ['1', '2', 'without end'],
    'From −2 to the pole at 1 it is 3.',
  ),
  stays: 'The overlap fixes what comes next',
};
