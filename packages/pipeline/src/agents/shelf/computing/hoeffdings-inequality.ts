import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, columns, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const asked = 50;
const margin = 0.15;
const chance = (n: number, k: number) => compute('combinations(n, k) / 2^n', { n, k });
const shares = Array.from(
  { length: asked + 1 },
  (_, k): XY => [(100 * k) / asked, 100 * chance(asked, k)],
).filter(([share]) => share >= 24 && share <= 76);
const off = (n: number, t: number) =>
  Array.from({ length: n + 1 }, (_, k) => k)
    .filter((k) => Math.abs(k / n - 0.5) >= t - 1e-9)
    .reduce((sum, k) => sum + chance(n, k), 0);
const bound = (n: number, t: number) => compute('2*exp(-2*n*t^2)', { n, t });
const percent = (value: number) => (100 * value).toPrecision(2).replace(/\.0$/, '');
const isFar = ([share]: XY) => Math.abs(share - 50) >= 100 * margin - 1e-9;

export const hoeffdingsInequality: ShelfEntry = {
  id: 'hoeffdings-inequality',
  names: [
    "Hoeffding's inequality",
    'Hoeffding inequality',
    'Hoeffding bound',
    'Chernoff-Hoeffding bound',
    "Hoeffding's lemma",
    'concentration inequality',
    'concentration of measure',
  ],
  subject: 'computing',
  field: 'Learning theory',
  says: [
    'The average of independent values from 0 to 1 is rarely far from its expectation.',
    'The chance of a miss by t falls exponentially with the number of values.',
  ],
  puzzle: [
    'You ask a few hundred people, and speak about millions.',
    'How can you promise that your number is not far off?',
  ],
  symbols: [
    { tex: '\\delta', name: 'd', meaning: 'the chance of a miss', role: 'a' },
    { tex: 'n', name: 'n', meaning: 'the number of values', role: 'b' },
    { tex: 't', name: 't', meaning: 'how far the average is off', role: 'c' },
  ],
  formulas: [
    {
      id: 'bound',
      tex: '\\delta \\le 2 e^{-2 n t^2}',
      says: 'The chance of a miss by t or more is at most two times e to the minus two n t squared.',
    },
    {
      id: 'size',
      tex: 'n = \\frac{\\ln(2/\\delta)}{2 t^2}',
      expression: 'n = log(2/d)/(2*t^2)',
      says: 'Solved for n, it tells how many values are enough.',
    },
  ],
  pictures: [
    {
      id: 'tails',
      title: `Ask ${asked} people`,
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'poll',
            'full',
            axes(axis(22, 78, 'yes in your sample, in %'), axis(0, 12, 'chance in %'), [
              columns(
                'near',
                shares.filter((one) => !isFar(one)),
                1.5,
                'a',
              ),
              columns('far', shares.filter(isFar), 1.5, 'bad'),
            ]),
            'The chances of each share of yes in a sample of fifty: a hill around fifty per cent, with thin tails.',
          ),
        ],
        beats: [
          beat(
            `Half of a country says yes. You choose only ${asked} people by chance, and ask them.`,
            show('poll.x-axis', 'ask'),
            show('poll.y-axis', 'ask'),
          ),
          beat('Most samples land near the truth.', draw('poll.near', 'near', 1.2)),
          beat(
            `To miss by 15 points or more happens in only ${percent(off(asked, margin))} per cent of all samples.`,
            draw('poll.far', 'miss'),
            highlight('poll.far', 'only'),
          ),
        ],
      }),
    },
    {
      id: 'falls',
      title: 'The bound and the truth',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'fall',
            'full',
            axes(axis(0, 160, 'values n'), axis(0, 100, 'chance of a miss by 0.15, in %'), [
              curve('bound', `100*min(1, 2*exp(-2*x*${margin}^2))`, 'a', {
                from: 0,
                to: 160,
                label: 'bound',
              }),
              dots(
                'true',
                [10, 20, 40, 60, 80, 100, 120].map((n): XY => [n, 100 * off(n, margin)]),
                'good',
                {
                  label: 'fair coin',
                },
              ),
              tracker('here', `100*min(1, 2*exp(-2*x*${margin}^2))`, 50, 'b', { guides: true }),
            ]),
            'The bound falls exponentially with the number of values; the true chances for a fair coin lie below it.',
          ),
        ],
        beats: [
          beat(
            'Here is what the inequality promises for a miss by 0.15.',
            show('fall.x-axis', 0),
            show('fall.y-axis', 0),
            draw('fall.bound', 'promises', 1.5),
          ),
          beat(
            `With 50 values it says at most ${percent(bound(50, margin))} per cent.`,
            show('fall.here', '50'),
          ),
          beat(
            'The true chances of a fair coin lie below it. The bound is careful, for it must hold for everything from 0 to 1.',
            show('fall.true', 'true'),
          ),
          beat(
            `Go on to 150 values, and it promises less than ${Math.ceil(100 * bound(150, margin) * 10) / 10} per cent.`,
            move('fall.here', 150, 'Go', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'You want to be within 0.03 of the truth, with a risk of 0.05. How many people must you ask?',
    formula: 'size',
    given: { d: 0.05, t: 0.03 },
    find: 'n',
    digits: 4,
    sense: 'A good two thousand people are enough, for a town or for a continent.',
  },
  misconception: {
    tempting: 'It is tempting to think that a larger country needs a larger sample.',
    truth: 'The size of the country is not in the formula. Only n and t are.',
  },
  uses: ['Learning theory uses it to tell how far training error and true error can differ.'],
  takeaways: [
    'Averages are rarely far off',
    'The risk falls exponentially with n',
    'Half the miss: four times the values',
  ],
  question: {
    ask: 'You want a miss three times smaller, with the same risk. How many more values do you need?',
    answer: 'Nine times as many, for t stands squared.',
  },
};
