import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, polygon, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene, short } from '../demonstration.ts';

type XY = [number, number];

export const slopeForces: Demonstration = {
  id: 'slope-forces',
  name: 'a block on a slope',
  title: 'Weight on a slope',
  about:
    /inclined plane|friction|normal force|free.?body|newton'?s (?:first|third) law|statics|equilibrium of forces/i,
  named: /inclined plane/i,
  puzzle: ['A block lies on a slope of 30 degrees.', 'How much of its weight pulls it down the slope?'],
  draw: () => {
    const at: XY = [3.2, 1.85 + 0.45];
    return scene(
      figure(
        { min: [-1, -2.2], max: [7.6, 4.6] },
        polygon(
          'slope',
          [
            [0, 0],
            [6.4, 0],
            [6.4, 6.4 * Math.tan(30 * degree)],
          ],
          'muted',
          { fill: 'faint' },
        ),
        polygon(
          'block',
          [
            [2.6, 1.5],
            [3.64, 2.1],
            [3.24, 2.79],
            [2.2, 2.19],
          ],
          'a',
          { fill: 'soft' },
        ),
        arrow('weight', at, [at[0], at[1] - 3], 'ink', { weight: 'bold', label: tag('10 N', 'right') }),
        arrow('down', at, [at[0] - 1.5 * Math.cos(30 * degree), at[1] - 1.5 * Math.sin(30 * degree)], 'bad', {
          weight: 'bold',
          label: tag('5 N', 'left', 'bad'),
        }),
        arrow(
          'into',
          at,
          [at[0] + 2.6 * Math.sin(30 * degree), at[1] - 2.6 * Math.cos(30 * degree)],
          'good',
          { weight: 'bold', label: tag('8.7 N', 'right', 'good') },
        ),
      ),
      'A block of 10 N on a slope of 30 degrees: 5 N pull down the slope, 8.7 N press into it.',
      beat(
        'The weight is 10 newtons, and it points straight down.',
        show('pic.slope', 0),
        show('pic.block', 0.1),
        draw('pic.weight', 'weight'),
      ),
      beat(
        `Split it in two. Along the slope it is 10 times the sine of 30 degrees: ${short(10 * Math.sin(30 * degree))} newtons.`,
        draw('pic.down', 'Along'),
      ),
      beat(
        `Into the slope it is 10 times the cosine, ${short(10 * Math.cos(30 * degree), 2)} newtons. The ground answers that part.`,
        draw('pic.into', 'Into'),
      ),
      beat(
        'So only friction can hold the rest. If it holds less than 5 newtons, the block slides.',
        highlight('pic.down', 'slides', 1.5),
      ),
    );
  },
  question: choice(
    'On flat ground, how much of the weight pulls sideways?',
    'nothing',
    ['half', 'all of it'],
    'The sine of 0 degrees is zero.',
  ),
  stays: 'Split a force along and across',
};
