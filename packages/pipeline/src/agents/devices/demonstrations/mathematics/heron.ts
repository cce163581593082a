import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, polygon, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const abc = [13, 14, 15] as const;
const half = (abc[0] + abc[1] + abc[2]) / 2;
const heronArea = Math.sqrt(half * (half - abc[0]) * (half - abc[1]) * (half - abc[2]));

export const heron: Demonstration = {
  id: 'heron',
  name: 'a triangle with the sides 13, 14 and 15',
  title: 'Three sides are enough',
  about: /heron'?s formula|area of a triangle|semiperimeter|brahmagupta/i,
  puzzle: ['You may walk around a triangular field, but not across it.', 'Can you still find its area?'],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-1, -1.8], max: [15, 12.6] },
        polygon(
          'field',
          [
            [0, 0],
            [14, 0],
            [5, 12],
          ],
          'a',
          { fill: 'soft', weight: 'bold' },
        ),
        segment('height', [5, 0], [5, 12], 'muted', { dash: true, label: tag('12', 'right', 'muted') }),
        text('a', [1.6, 6.6], '13', 'ink', { side: 'left' }),
        text('b', [7, -1], '14', 'ink'),
        text('c', [10.4, 6.6], '15', 'ink', { side: 'right' }),
      ),
      'A triangle with the sides 13, 14 and 15; its height over 14 is 12.',
      beat(
        'Walk around it: the sides are 13, 14 and 15.',
        show('pic.field', 0),
        show('pic.a', '13'),
        show('pic.b', '14'),
        show('pic.c', '15'),
      ),
      beat(
        `Half of the way around is ${half}. From it, subtract each side: ${half - 13}, ${half - 14} and ${half - 15} are left.`,
        highlight('pic.a', 0.6),
        highlight('pic.b', 0.7),
        highlight('pic.c', 0.8),
      ),
      beat(
        `Multiply all four numbers: ${half} times ${half - 13} times ${half - 14} times ${half - 15} is ${half * (half - 13) * (half - 14) * (half - 15)}. Its root, ${heronArea}, is the area.`,
        highlight('pic.field', 'area', 1.5),
      ),
      beat(
        `You can check it with the height: 14 times 12, halved, is ${(14 * 12) / 2} as well.`,
        draw('pic.height', 'height'),
      ),
    ),
  question: choice(
    'A triangle has the sides 3, 4 and 5. What is its area?',
    '6',
    ['12', '7.5', '60'],
    'The semiperimeter is 6, and the root of 6 times 3 times 2 times 1 is 6.',
  ),
  stays: 'Three sides fix the area',
};
