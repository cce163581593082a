import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const seen = 0.6;
/** Likelihood of a chance x after n flips with a share of 0.6 heads, its peak scaled to one. */
const likelihood = (n: number) =>
  `(x/${seen})^${n * seen} * ((1-x)/${1 - seen})^${Math.round(n * (1 - seen))}`;
const information = (p: number) => compute('1/(p*(1-p))', { p });
const least = (n: number, p: number) => compute('100*sqrt(p*(1-p)/n)', { n, p });
const tidy = (x: number) => String(Number(x.toPrecision(2)));

export const cramerRaoBound: ShelfEntry = {
  id: 'cramer-rao-bound',
  names: [
    'Cramér-Rao bound',
    'Cramér-Rao inequality',
    'Cramér-Rao lower bound',
    'Fisher information',
    'information inequality',
    'efficient estimator',
    'Fisher information matrix',
  ],
  subject: 'computing',
  field: 'Statistics and information',
  says: [
    'No unbiased estimate can scatter less than the data allow.',
    'Its variance is at least one over the Fisher information of all the data.',
  ],
  puzzle: [
    'You flip a bent coin and guess its chance of heads.',
    'However clever you are: how precise can your guess be at best?',
  ],
  symbols: [
    { tex: 'V', name: 'V', meaning: 'the least variance of an unbiased estimate', role: 'a' },
    { tex: 'n', name: 'n', meaning: 'the number of observations', role: 'b' },
    { tex: 'I', name: 'I', meaning: 'the Fisher information of one observation', role: 'c' },
    { tex: 'p', name: 'p', meaning: 'the chance of heads', role: 'd' },
  ],
  formulas: [
    {
      id: 'bound',
      tex: 'V = \\frac{1}{n I}',
      expression: 'V = 1/(n*I)',
      says: 'The least variance is one over the number of observations times the information of each.',
    },
    {
      id: 'coin',
      tex: 'I = \\frac{1}{p(1-p)}',
      expression: 'I = 1/(p*(1-p))',
      says: 'For a coin, the information of one flip depends on the chance of heads.',
    },
  ],
  pictures: [
    {
      id: 'peaks',
      title: 'How sharp is the peak?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'peaks',
            'full',
            axes(axis(0, 1, 'chance of heads'), axis(0, 1.15, 'how well it fits', { ticks: 'none' }), [
              curve('few', likelihood(10), 'b', { from: 0.005, to: 0.995, label: '10 flips' }),
              curve('many', likelihood(100), 'a', { from: 0.005, to: 0.995, label: '100 flips' }),
              tracker('here', likelihood(10), seen, 'good', { guides: true }),
            ]),
            'Two curves with their peak at 0.6: a wide one for ten flips, and a narrow one for a hundred.',
          ),
        ],
        beats: [
          beat(
            'Ten flips, six heads. This curve tells how well each chance fits to that.',
            show('peaks.x-axis', 'chance'),
            show('peaks.y-axis', 'fits'),
            draw('peaks.few', 'curve', 1.5),
          ),
          beat('The best fit is 0.6.', show('peaks.here', 'best')),
          beat(
            `But the peak is wide: 0.5 still fits ${Math.round(100 * compute(likelihood(10), { x: 0.5 }))} per cent as well.`,
            move('peaks.here', 0.5, 'still', 1.2),
          ),
          beat(
            'With a hundred flips and sixty heads, the peak is sharp. Its sharpness is the information.',
            draw('peaks.many', 'sharp', 1.5),
            highlight('peaks.many', 'information'),
          ),
        ],
      }),
    },
    {
      id: 'floor',
      title: 'The floor for every estimate',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'floor',
            'full',
            axes(axis(0, 420, 'flips n'), axis(0, 22, 'scatter of the estimate, in points'), [
              curve('bound', '100*sqrt(0.5*0.5/x)', 'a', { from: 6, to: 420, label: 'bound' }),
              dots(
                'mean',
                [10, 25, 50, 100, 200, 400].map((n): XY => [n, least(n, 0.5)]),
                'good',
                { label: 'share of heads' },
              ),
              dots(
                'half',
                [10, 25, 50, 100, 200, 400].map((n): XY => [n, least(n / 2, 0.5)]),
                'bad',
                { label: 'every second flip' },
              ),
            ]),
            'The least scatter falls with the root of the number of flips; the share of heads lies on it, a wasteful estimate above.',
          ),
        ],
        beats: [
          beat(
            'Take a fair coin. This is the floor: the smallest standard deviation that is possible.',
            show('floor.x-axis', 0),
            show('floor.y-axis', 0),
            draw('floor.bound', 'floor', 1.5),
          ),
          beat(
            `At 100 flips it is ${tidy(least(100, 0.5))} points, at 400 it is ${tidy(least(400, 0.5))}. Four times the flips, half the scatter.`,
            highlight('floor.bound', '400'),
          ),
          beat(
            'If you look at every second flip only, you stay above the floor.',
            show('floor.half', 'second'),
          ),
          beat(
            'The plain share of heads lies exactly on it. Nobody can do better without bias.',
            show('floor.mean', 'share'),
          ),
        ],
      }),
    },
    {
      id: 'coin',
      title: 'Which coin tells most?',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'coin',
            'full',
            axes(axis(0, 1, 'chance of heads p'), axis(0, 26, 'information of one flip'), [
              curve('info', '1/(x*(1-x))', 'c', { from: 0.041, to: 0.959 }),
              tracker('here', '1/(x*(1-x))', 0.5, 'd', { guides: true }),
            ]),
            'The information of one flip is smallest, four, for a fair coin, and grows towards both ends.',
          ),
        ],
        beats: [
          beat(
            `For a fair coin one flip has the information ${information(0.5)}.`,
            show('coin.x-axis', 0),
            show('coin.y-axis', 0),
            draw('coin.info', 'flip', 1.2),
            show('coin.here', 'information'),
          ),
          beat(
            `At 0.9 it is ${tidy(information(0.9))}: such a coin hardly scatters, and so its chance is found faster.`,
            move('coin.here', 0.9, 'scatters', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A fair coin has the information 4 per flip. You flip it 400 times. What is the least variance of your estimate?',
    formula: 'bound',
    given: { n: 400, I: 4 },
    find: 'V',
    sense: 'Its root is 0.025: two and a half points of scatter, and no unbiased trick beats that.',
  },
  misconception: {
    tempting: 'It is tempting to think that a cleverer formula could always squeeze out more.',
    truth:
      'An unbiased one cannot beat the bound. A biased one may scatter less, but around the wrong value.',
  },
  uses: ['Radar, positioning and medical trials use it to know the limit before they measure.'],
  takeaways: [
    'A sharp peak: much information',
    'Variance is at least one over n I',
    'Four times the data, half the scatter',
  ],
  question: {
    ask: 'You want half the scatter. How many more observations does it take at least?',
    answer: 'Four times as many: the scatter is the root of the variance.',
  },
};
