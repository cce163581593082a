import { draw, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range, short } from '../demonstration.ts';

type XY = [number, number];

const growthSteps = range(0, 5).map((k) => 1.5 ** k);

export const slopeField: Demonstration = {
  id: 'slope-field',
  name: 'a curve built from its slopes',
  title: 'Follow the slope, step by step',
  about:
    /differential equation|euler'?s? method|runge|initial value|exponential growth|logistic (?:growth|map|equation)|picard/i,
  puzzle: [
    'You know only this: the more there is, the faster it grows.',
    'Is that enough to draw the curve?',
  ],
  draw: () =>
    besides(
      [
        axes(axis(0, 2.6, 'time'), axis(0, 13, 'amount'), [
          curve('true', 'exp(x)', 'a', { from: 0, to: 2.5, label: 'true curve' }),
          dots(
            'steps',
            growthSteps.map((y, k): XY => [k / 2, y]),
            'b',
            { joined: true, label: 'steps' },
          ),
        ]),
        'Five straight steps that follow the slope, below the true curve.',
      ],
      [
        table(
          ['time', 'amount'],
          growthSteps.map((y, k) => [String(k / 2), short(y)]),
        ),
        'The amount at each step.',
      ],
      beat(
        'Start with 1, and let the slope always equal the amount.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('side.head', 0.4),
        show('side.row1', 'amount'),
      ),
      beat(
        `Go half a unit of time with slope 1: you come to ${short(growthSteps[1]!)}. Now the slope is ${short(growthSteps[1]!)}, so the next step is steeper.`,
        draw('pic.steps', 0.1, 5),
        show('side.row2', 'come'),
        show('side.row3', 'steeper'),
      ),
      beat(
        `After five steps you are at ${short(growthSteps[5]!)}.`,
        show('side.row4', 0),
        show('side.row5', 0.3),
        show('side.row6', 0.6),
      ),
      beat(
        `The true curve is at ${short(Math.exp(2.5))}: with smaller steps you would come closer to it.`,
        draw('pic.true', 'true'),
      ),
    ),
  question: choice(
    'The amount is 8 and the slope equals it. Where are you after half a unit of time, in one straight step?',
    '12',
    ['8.5', '16', '10'],
    'Half of 8 is 4, and 8 plus 4 is 12.',
  ),
  stays: 'Slopes and a start make the whole curve',
};
