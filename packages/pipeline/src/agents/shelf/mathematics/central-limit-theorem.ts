import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { area, axes, axis, columns, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Ways to throw each sum with `count` dice, by sum. */
const ways = (count: number): Map<number, number> => {
  let sums = new Map([[0, 1]]);
  for (let die = 0; die < count; die += 1) {
    const next = new Map<number, number>();
    for (const [sum, times] of sums)
      for (let face = 1; face <= 6; face += 1) next.set(sum + face, (next.get(sum + face) ?? 0) + times);
    sums = next;
  }
  return sums;
};
/** Density of the average of `count` dice: columns of width 1/count whose areas add up to one. */
const average = (count: number): XY[] =>
  [...ways(count)].map(([sum, times]): XY => [sum / count, (times / 6 ** count) * count]);
const dieVariance = [1, 2, 3, 4, 5, 6].reduce((sum, face) => sum + (face - 3.5) ** 2, 0) / 6;
const bell = (mean: number, variance: number) =>
  `exp(-(x - ${mean})^2 / (2*${variance})) / sqrt(2*pi*${variance})`;
/** Density of the average of `n` waiting times whose mean is one. */
const waiting = (n: number) => `${n}^${n} / factorial(${n - 1}) * x^${n - 1} * exp(-${n}*x)`;

export const centralLimitTheorem: ShelfEntry = {
  id: 'central-limit-theorem',
  names: [
    'central limit theorem',
    'CLT',
    'distribution of the sample mean',
    'sampling distribution of the mean',
  ],
  subject: 'mathematics',
  field: 'Probability',
  says: [
    'The average of many independent values is nearly bell-shaped, whatever the shape of the single values.',
    'The bell gets narrower with the square root of their number.',
  ],
  puzzle: [
    'Heights, errors of measurement, scores in a test: all of them pile up in the same bell.',
    'Why should such different things share one shape?',
  ],
  symbols: [
    { tex: 's', name: 's', meaning: 'the spread of the average', role: 'd' },
    { tex: '\\sigma', name: 'sigma', meaning: 'the spread of the single values', role: 'a' },
    { tex: 'n', name: 'n', meaning: 'the number of values', role: 'b' },
  ],
  formulas: [
    {
      id: 'spread',
      tex: 's = \\frac{\\sigma}{\\sqrt{n}}',
      expression: 's = sigma / sqrt(n)',
      says: 'Divide the spread of the single values by the square root of their number.',
    },
  ],
  pictures: [
    {
      id: 'dice',
      title: 'Average some dice',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'dice',
            'full',
            axes(axis(0, 7, 'average of the dice'), axis(0, 0.7, 'likelihood', { ticks: 'none' }), [
              columns('one', average(1), 0.96, 'muted'),
              columns('two', average(2), 0.46, 'a'),
              columns('seven', average(7), 0.12, 'b'),
              curve('bell', bell(3.5, dieVariance / 7), 'd'),
            ]),
            'The average of one die is flat, of two dice a triangle, of seven dice a bell.',
          ),
        ],
        beats: [
          beat(
            'Throw one die. All six results are equally likely, so the picture is flat.',
            show('dice.x-axis', 0),
            show('dice.y-axis', 0),
            show('dice.one', 'six'),
          ),
          beat(
            'Throw two and take their average. Now the middle is likelier than the ends.',
            clear('dice.one', 'average'),
            show('dice.two', 'average'),
            highlight('dice.two', 'middle'),
          ),
          beat(
            'With seven dice the ends are nearly gone, and the middle has become a hill.',
            clear('dice.two', 'seven'),
            show('dice.seven', 'seven'),
          ),
          beat(
            'Lay a bell curve over it: it fits, although no die is bell-shaped.',
            draw('dice.bell', 'bell', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'lopsided',
      title: 'Start with something lopsided',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'waits',
            'full',
            axes(
              axis(0, 3.4, 'average waiting time in minutes'),
              axis(0, 2.4, 'likelihood', { ticks: 'none' }),
              [
                area('single', 'exp(-x)', [0, 3.4], 'muted'),
                curve('one', 'exp(-x)', 'muted'),
                curve('four', waiting(4), 'a'),
                curve('thirty', waiting(30), 'b'),
                curve('bell', bell(1, 1 / 30), 'd', { dash: true }),
              ],
            ),
            'Waiting times that are mostly short; averages of four are less lopsided, averages of thirty look like a bell.',
          ),
        ],
        beats: [
          beat(
            'Calls arrive at random. Most waits are short and a few are long: very lopsided.',
            show('waits.x-axis', 0),
            show('waits.y-axis', 0),
            draw('waits.one', 'waits'),
            show('waits.single', 'lopsided'),
          ),
          beat('Average four waits, and a hump appears.', draw('waits.four', 'four')),
          beat(
            'Average thirty, and the hump is narrow and almost even on both sides.',
            draw('waits.thirty', 'thirty'),
          ),
          beat(
            'The dashed line is the true bell. The starting shape is all but forgotten.',
            draw('waits.bell', 'bell'),
          ),
        ],
      }),
    },
    {
      id: 'narrow',
      title: 'How fast it narrows',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'root',
            'full',
            axes(axis(0, 70, 'number of values n'), axis(0, 1.1, 'spread of the average'), [
              curve('fall', '1/sqrt(x)', 'd', { from: 1 }),
              tracker('here', '1/sqrt(x)', 1, 'b', { guides: true }),
            ]),
            'The spread of the average falls with the square root of the number of values.',
          ),
        ],
        beats: [
          beat(
            'A single value has its full spread. Call it one.',
            show('root.x-axis', 0),
            show('root.y-axis', 0),
            show('root.here', 'spread'),
          ),
          beat(
            'Averaging four values cuts it to one half.',
            draw('root.fall', 'Averaging'),
            move('root.here', 4, 'four'),
          ),
          beat('To halve it again you need sixteen.', move('root.here', 16, 'sixteen')),
          beat(
            'And the next half costs sixty-four. Precision gets dearer and dearer.',
            move('root.here', 64, 'sixty-four'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Single heights spread by 8 centimetres. How much does the average of 64 people spread?',
    formula: 'spread',
    given: { sigma: 8, n: 64 },
    find: 's',
    sense: 'Only {result} centimetre: the average is far steadier than a single person.',
  },
  misconception: {
    tempting: 'It is tempting to think that large samples make the data themselves bell-shaped.',
    truth: 'The data keep their shape. It is their average that follows the bell.',
  },
  uses: ['Polls and laboratories use it to say how far off an average may be.'],
  takeaways: [
    'Averages follow a bell',
    'The starting shape is forgotten',
    'Four times the data, half the spread',
  ],
  question: {
    ask: 'To make an average three times as precise, how many times as many values do you need?',
    answer: 'Nine times as many, because the spread falls with the square root.',
  },
};
