import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { numberLine } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const ticks = range(-6, 6).map((at) => ({ at, text: String(at).replace('-', '−') }));

export const farFromZero: Demonstration = {
  id: 'far-from-zero',
  name: 'numbers at the same distance from zero',
  title: 'How far from zero?',
  about:
    /absolute values?|\bmodulus (?:function|of a (?:real )?number)|(?:^|linear |quadratic |solving |algebraic )inequalit(?:y|ies)$|inequality \(mathematics\)|number line|negative numbers?/i,
  named: /absolute value of a (?:real )?number/i,
  puzzle: [
    'Three degrees of frost and three degrees above zero: one has a minus.',
    'What do they have in common?',
  ],
  draw: () =>
    scene(
      numberLine(-6, 6, {
        ticks,
        marks: [
          { id: 'left', at: -3, label: '−3', role: 'a' },
          { id: 'right', at: 3, label: '3', role: 'b' },
        ],
        spans: [
          { id: 'back', from: -3, to: 0, label: '3 steps', role: 'a' },
          { id: 'on', from: 0, to: 3, label: '3 steps', role: 'b' },
          { id: 'near', from: -2, to: 2, label: 'nearer than 2', role: 'good' },
        ],
      }),
      'On the number line minus 3 and 3 are both three steps from zero; the numbers nearer than 2 lie between −2 and 2.',
      beat(
        'From 0 to 3 you walk three steps.',
        show('pic.axis', 0),
        show('pic.right', '3'),
        draw('pic.on', 'steps'),
      ),
      beat(
        'To minus 3 it is just as far, only the other way.',
        show('pic.left', 'minus'),
        draw('pic.back', 'far'),
      ),
      beat(
        'The absolute value is this distance. It forgets the direction, so it is 3 for both.',
        highlight('pic.back', 'distance'),
        highlight('pic.on', 'distance'),
      ),
      beat(
        'Which numbers have an absolute value less than 2? All from minus 2 to 2, without the two ends.',
        draw('pic.near', 'less'),
      ),
    ),
  further: {
    title: 'An inequality as a picture',
    draw: () =>
      scene(
        axes(axis(-3.4, 7.4, 'x'), axis(0, 5.4, 'y'), [
          area('below', '3', [-1, 5], 'good', { below: 'abs(x - 2)' }),
          curve('v', 'abs(x - 2)', 'a', { from: -3, to: 7, label: '|x − 2|' }),
          curve('bound', '3', 'b', { from: -3, to: 7, dash: true }),
          tracker('here', 'abs(x - 2)', 2, 'good', { guides: true }),
        ]),
        'The graph of the distance from 2 is a V; it lies below the height 3 between x = −1 and x = 5.',
        beat(
          'The absolute value of x minus 2 is the distance of x from 2. Its graph is a V with its tip there.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'distance'),
          draw('pic.v', 'graph'),
        ),
        beat('Where is it less than 3? Draw the level line.', draw('pic.bound', 'level')),
        beat(
          'The V crosses it at 5 and at minus 1.',
          move('pic.here', 5, '5', 0.8),
          move('pic.here', -1, 'minus', 1.2),
        ),
        beat(
          'Between them it lies below. So an inequality has not one solution, but a whole stretch of them.',
          show('pic.below', 'below'),
          highlight('pic.below', 'stretch'),
        ),
        beat(
          'And beware: multiply both sides by a negative number, and the sign turns around. 1 is less than 2, but minus 1 is more than minus 2.',
        ),
      ),
  },
  question: choice(
    'Which numbers have the absolute value 4?',
    '4 and −4',
    ['only 4', 'only −4', '16'],
    'Both are four steps from zero.',
  ),
  stays: 'Absolute value: the distance from zero',
};
