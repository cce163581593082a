import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

/** A fixed sequence of dice: a linear congruence, always the same. */
const rolls = (() => {
  let state = 12345;
  return range(1, 400).map(() => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return 1 + Math.floor((state / 2147483648) * 6);
  });
})();
const averages = rolls.map((_, k) => rolls.slice(0, k + 1).reduce((sum, roll) => sum + roll, 0) / (k + 1));

export const dice: Demonstration = {
  id: 'dice',
  name: 'the average of 400 rolls of a die',
  title: 'The average calms down',
  about:
    /law of large numbers|expected value|expectation|monte carlo|random variable|sample mean|estimator|bootstrap/i,
  named: /average of the results|expected value/i,
  puzzle: ['A single roll of a die can be anything from 1 to 6.', 'What about the average of many rolls?'],
  draw: () =>
    scene(
      axes(axis(0, 410, 'rolls'), axis(1, 6.2, 'average so far'), [
        dots(
          'path',
          range(0, 133).map((k): XY => [k * 3 + 1, averages[k * 3]!]),
          'a',
          { joined: true },
        ),
        curve('level', '3.5', 'good', { dash: true, from: 0, to: 405, label: '3.5' }),
      ]),
      'The running average of 400 rolls swings at first and then settles near 3.5.',
      beat(
        `Roll a die, and write down the average so far. It begins with a ${rolls[0]}, then come ${rolls.slice(1, 4).join(', ')}.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
      ),
      beat(
        'At first the average jumps a lot. Then each new roll counts less and less.',
        draw('pic.path', 0.1, 4),
      ),
      beat(
        'All six numbers are equally likely, and their mean is 21 divided by 6, that is 3.5.',
        draw('pic.level', 'mean'),
      ),
      beat(
        `After 100 rolls the average was ${averages[99]!.toFixed(2)}, after 400 rolls ${averages[399]!.toFixed(2)}.`,
        highlight('pic.path', 'after', 1.5),
      ),
    ),
  further: {
    title: 'How far off, how often?',
    draw: () =>
      scene(
        table(
          ['rolls', 'average', 'distance from 3.5'],
          [10, 40, 100, 400].map((n) => [
            String(n),
            averages[n - 1]!.toFixed(2),
            Math.abs(averages[n - 1]! - 3.5).toFixed(2),
          ]),
        ),
        'Averages after 10, 40, 100 and 400 rolls, and how far they are from 3.5.',
        beat('Look at the distance from 3.5.', show('pic.head', 0), show('pic.row1', 0.5)),
        beat(
          'With more rolls it tends to shrink, though not at every step.',
          show('pic.row2', 0.1),
          show('pic.row3', 0.4),
          show('pic.row4', 0.7),
        ),
        beat(
          'The die has no memory. Bad luck is not paid back, it is only outvoted.',
          highlight('pic.row4', 'outvoted'),
        ),
      ),
  },
  question: choice(
    'A coin pays 10 for heads and nothing for tails. What is the average in the long run?',
    '5',
    ['10', '0', '2.5'],
    'Half of the tosses pay 10.',
  ),
  stays: 'Many trials: the average finds its value',
};
