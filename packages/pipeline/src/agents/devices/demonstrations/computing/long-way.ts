import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

type XY = [number, number];

const cloud: XY[] = [
  [-3, -1.2],
  [-2, -1.4],
  [-1.2, -0.2],
  [0, -0.3],
  [0.4, 0.6],
  [1.5, 0.4],
  [2.1, 1.3],
  [3, 1.1],
];
const sxx = cloud.reduce((sum, [x]) => sum + x * x, 0) / cloud.length;
const syy = cloud.reduce((sum, [, y]) => sum + y * y, 0) / cloud.length;
const sxy = cloud.reduce((sum, [x, y]) => sum + x * y, 0) / cloud.length;
const spreadMost = (sxx + syy) / 2 + Math.hypot((sxx - syy) / 2, sxy);
const steep = Math.tan(0.5 * Math.atan2(2 * sxy, sxx - syy));

export const longWay: Demonstration = {
  id: 'long-way',
  name: 'a cloud of points and its long axis',
  title: 'The direction that tells most',
  about:
    /principal component|\bpca\b|dimensionality reduction|singular value|\bsvd\b|covariance|eigenface|autoencoder|t-?sne|factor analysis/i,
  named: /largest variation/i,
  puzzle: [
    'Each point has two numbers, but they seem to go together.',
    'Could a single number tell nearly as much?',
  ],
  draw: () =>
    scene(
      axes(
        axis(-4, 4, 'x', { ticks: 'none' }),
        axis(-2.4, 2.4, 'y', { ticks: 'none' }),
        [
          dots('cloud', cloud, 'a'),
          curve('long', `${steep.toFixed(4)}*x`, 'good', { from: -3.7, to: 3.7, label: 'long axis' }),
          curve('short', `${(-1 / steep).toFixed(4)}*x`, 'bad', { from: -0.7, to: 0.7, label: 'short axis' }),
        ],
        { equal: true },
      ),
      'A long cloud of points with its long and its short axis.',
      beat(
        'The cloud is long in one direction, and thin in the other.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.cloud', 'cloud'),
      ),
      beat(
        'Lay an axis along it, so that the points are spread as widely as possible.',
        draw('pic.long', 'axis'),
      ),
      beat('The second axis stands at a right angle to it.', draw('pic.short', 'second')),
      beat(
        `Along the first lies ${Math.round((100 * spreadMost) / (sxx + syy))} % of all the spread. So one number for each point keeps nearly everything.`,
        highlight('pic.long', 'first', 1.5),
      ),
    ),
  further: {
    title: 'How much does each axis keep?',
    draw: () =>
      scene(
        bars([
          ['long axis', spreadMost, 'good', `${short(spreadMost)}`],
          ['short axis', sxx + syy - spreadMost, 'bad', `${short(sxx + syy - spreadMost)}`],
        ]),
        'The variance along the long and along the short axis.',
        beat(
          `The variances in x and in y are ${short(sxx)} and ${short(syy)}, together ${short(sxx + syy)}.`,
          show('pic.bar1', 0.6),
        ),
        beat(
          `Turned to the new axes, they are ${short(spreadMost)} and ${short(sxx + syy - spreadMost)}. The sum is the same, but now nearly all of it is in one.`,
          show('pic.value1', 'new'),
          show('pic.bar2', 0.5),
          show('pic.value2', 'sum'),
        ),
      ),
  },
  question: choice(
    'Two axes have variances of 9 and 1. How much does the first one keep?',
    '90 %',
    ['9 %', '50 %', '81 %'],
    '9 of 10 parts.',
  ),
  stays: 'Keep the axis where the data spread',
};
