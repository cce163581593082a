import { draw, move, show } from '../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

const density = 'exp(-x^2/2)';

export const bell: PictureFamily = {
  id: 'bell',
  name: 'a distribution',
  title: 'Common and rare values',
  words: {
    probability: 4,
    distribution: 4,
    random: 4,
    variance: 4,
    mean: 1,
    likelihood: 4,
    statistic: 3,
    statistical: 3,
    bayes: 4,
    bayesian: 4,
    expected: 2,
    deviation: 3,
    gaussian: 4,
    normal: 1,
    evidence: 3,
    hypothesis: 2,
    stochastic: 4,
    chance: 3,
    sampling: 3,
    error: 1,
  },
  draw: () => ({
    visual: axes(axis(-3.3, 3.3, 'value', { ticks: 'none' }), axis(0, 1.2, 'how likely', { ticks: 'none' }), [
      area('tail', density, [1.5, 3.2], 'bad', { label: 'rare' }),
      area('middle', density, [-0.8, 0.8], 'good', { label: 'common' }),
      curve('curve', density, 'a', { from: -3.2, to: 3.2 }),
      tracker('here', density, -2.6, 'b'),
    ]),
    alt: 'A bell curve: values in the middle are common, those far out rare.',
    beats: [
      beat(
        'Picture chance as a curve over all the values that might turn up.',
        show('picture.x-axis', 0),
        show('picture.y-axis', 0),
        draw('picture.curve', 0.05),
        show('picture.here', 0.6),
      ),
      beat(
        'Where it is high, values are common; far out, they are rare. The area over a range is its probability.',
        move('picture.here', 0, 'high', 1.2),
        show('picture.middle', 'common'),
        show('picture.tail', 'rare'),
      ),
    ],
    lights: [
      ['curve', /probab|distribut|random|likel/i],
      ['tail', /error|rare|extreme/i],
    ],
  }),
};
