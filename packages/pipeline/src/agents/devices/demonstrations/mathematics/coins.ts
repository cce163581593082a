import { draw, highlight, show } from '../../../writing/actions.ts';
import { area, axes, axis, columns, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';
import { choose } from '../whole-numbers.ts';

type XY = [number, number];

const flips = range(0, 6).map((k) => choose(6, k));

export const coins: Demonstration = {
  id: 'coins',
  name: 'the heads among six coins',
  title: 'How many heads?',
  about:
    /binomial distribution|bernoulli (?:trial|distribution)|normal distribution|gaussian distribution|poisson distribution|probability distribution|de moivre.?laplace|standard deviation|variance|chebyshev'?s inequality|markov'?s inequality|confidence interval|hypothesis test|galton/i,
  named: /probability distribution|normally distributed/i,
  puzzle: ['Toss six coins at once.', 'Are three heads really more likely than six?'],
  draw: () =>
    scene(
      axes(
        axis(-0.7, 6.7, 'heads', { ticks: range(0, 6).map((k) => ({ at: k, text: String(k) })) }),
        axis(0, 22, 'ways'),
        [
          columns(
            'ways',
            range(0, 6).map((k): XY => [k, flips[k]!]),
            0.8,
            'a',
          ),
          curve('bell', `${(64 * 0.3257).toFixed(3)}*exp(-(x-3)^2/3)`, 'b', { from: -0.6, to: 6.6 }),
        ],
      ),
      `The numbers of ways to get 0 to 6 heads with six coins: ${flips.join(', ')}.`,
      beat(
        `Six coins can fall in ${2 ** 6} ways, all equally likely.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
      ),
      beat(`Only 1 of them has six heads, but ${flips[3]} have three.`, show('pic.ways', 0.2)),
      beat(
        `So three heads come up with ${short((100 * flips[3]!) / 64)} %, and six heads with ${short(100 / 64)} %.`,
        highlight('pic.ways', 'three', 1.5),
      ),
      beat(
        'The bars make a hill. The more coins you toss, the closer it comes to this smooth bell.',
        draw('pic.bell', 'bell'),
      ),
    ),
  further: {
    title: 'How wide is the hill?',
    draw: () =>
      scene(
        axes(
          axis(-3.4, 3.4, 'distance from the middle', {
            ticks: range(-3, 3).map((k) => ({
              at: k,
              text: k === 0 ? '0' : `${k < 0 ? '−' : ''}${Math.abs(k)}σ`,
            })),
          }),
          axis(0, 1.1, '', { ticks: 'none' }),
          [
            area('two', 'exp(-x^2/2)', [-2, 2], 'muted', { label: '95 %' }),
            area('one', 'exp(-x^2/2)', [-1, 1], 'good', { label: '68 %' }),
            curve('bell', 'exp(-x^2/2)', 'a', { from: -3.3, to: 3.3 }),
          ],
        ),
        'A bell curve: 68 % lie within one standard deviation of the middle, 95 % within two.',
        beat(
          'Measure the distance from the middle in standard deviations.',
          show('pic.x-axis', 0),
          draw('pic.bell', 0.3),
        ),
        beat('Within one of them lie 68 of 100 values.', show('pic.one', 'one')),
        beat('Within two lie 95. What is farther out is rare.', show('pic.two', 'two')),
      ),
  },
  question: choice(
    'In how many of the 64 ways do six coins show exactly one head?',
    '6',
    ['1', '2', '12'],
    'Each of the six coins can be the one.',
  ),
  stays: 'The middle has the most ways',
};
