import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const known: XY[] = [
  [0.6, 1.2],
  [1.8, 2.9],
  [3, 2.9],
  [4.2, 4.9],
  [5.4, 5.1],
];
/** The product of two polynomials, lowest power first. */
const times = (one: number[], other: number[]): number[] =>
  range(0, one.length + other.length - 2).map((power) =>
    one.reduce((sum, factor, i) => sum + factor * (other[power - i] ?? 0), 0),
  );
/** The polynomial through all known points, as an expression in x. */
const through = known
  .map(([xi, yi], i) =>
    known.reduce((term, [xj], j) => (i === j ? term : times(term, [-xj / (xi - xj), 1 / (xi - xj)])), [yi]),
  )
  .reduce((sum, term) => sum.map((factor, i) => factor + term[i]!))
  .map((factor, power) => `(${factor.toFixed(5)})*x^${power}`)
  .join(' + ');

export const windingFit: Demonstration = {
  id: 'overfit',
  name: 'a straight and a winding fit',
  title: 'Too good to be true',
  about:
    /overfit|bias.?variance|regulari[sz]ation|cross.?validation|decision tree|random forest|support vector|\bsvm\b|ensemble|boosting|no free lunch|vc dimension|occam|logistic regression|supervised learning|machine learning/i,
  puzzle: [
    'One curve goes through every point, another misses all of them a little.',
    'Which one would you trust for a new point?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 6.4, 'x', { ticks: 'none' }), axis(0, 7, 'y', { ticks: 'none' }), [
        dots('known', known, 'a', { label: 'known' }),
        curve('plain', '0.95 + 0.8167*x', 'good', { from: 0.2, to: 6.1, label: 'simple' }),
        curve('winding', through, 'bad', { from: 0.45, to: 5.72, dash: true, label: 'winding' }),
        dots(
          'fresh',
          [
            [1.2, 2],
            [2.5, 3.1],
            [4.8, 4.8],
          ],
          'b',
          { label: 'new' },
        ),
      ]),
      'Five known points, a simple line near them, a winding curve, and three new points that lie close to the line.',
      beat(
        'These five points are known.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.known', 'known'),
      ),
      beat('A straight line misses each of them a little.', draw('pic.plain', 'line')),
      beat('A winding curve goes through every one of them, chance and all.', draw('pic.winding', 'winding')),
      beat(
        'Now new points arrive. They lie near the simple line, and far from the bends. The winding one had learned the noise.',
        show('pic.fresh', 'new'),
        highlight('pic.plain', 'simple'),
      ),
    ),
  question: choice(
    'On known data a model makes 1 % errors, on new data 30 %. What is that?',
    'overfitting',
    ['underfitting', 'a good model'],
    'It has learned the known data by heart.',
  ),
  stays: 'Judge by what was not yet seen',
};
