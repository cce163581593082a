import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, polygon, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const hydraulic: Demonstration = {
  id: 'hydraulic',
  name: 'a small and a large piston',
  title: 'A small push lifts a car',
  about: /pascal'?s (?:law|principle)|hydraulic|fluid pressure|hydrostatic|incompressible fluid/i,
  named: /confined .*fluid/i,
  puzzle: ['You press on a small piston with one hand.', 'How can that lift a car on a large one?'],
  draw: () =>
    scene(
      figure(
        { min: [-5, -3], max: [6, 3.4] },
        polygon(
          'oil',
          [
            [-4, 0.6],
            [-4, -2.2],
            [5, -2.2],
            [5, 0.2],
            [1, 0.2],
            [1, -1.2],
            [-3, -1.2],
            [-3, 0.6],
          ],
          'a',
          { fill: 'soft' },
        ),
        rect('small', [-4, 0.6], [-3, 0.95], 'ink', { fill: 'soft' }),
        rect('large', [1, 0.2], [5, 0.55], 'ink', { fill: 'soft' }),
        arrow('push', [-3.5, 2.6], [-3.5, 1.05], 'good', {
          weight: 'bold',
          label: tag('100 N', 'right', 'good'),
        }),
        arrow('lift', [3, 0.65], [3, 2.6], 'bad', { weight: 'bold', label: tag('4000 N', 'right', 'bad') }),
        text('area1', [-4.15, 0.2], '1 cm²', 'muted', { side: 'left' }),
        text('area2', [3, -0.4], '40 cm²', 'muted'),
      ),
      'A small piston of 1 square centimetre and a large one of 40, joined by oil.',
      beat(
        'Two pistons close a vessel full of oil. One has an area of 1 square centimetre, the other of 40.',
        show('pic.oil', 'oil'),
        show('pic.small', 'pistons'),
        show('pic.large', 'pistons'),
        show('pic.area1', '1'),
        show('pic.area2', '40'),
      ),
      beat('Press on the small one with 100 newtons.', draw('pic.push', 'Press')),
      beat(
        'The oil cannot be squeezed, so it passes the pressure on to every place: 100 newtons for each square centimetre.',
        highlight('pic.oil', 'pressure', 1.5),
      ),
      beat(
        `Below the large piston there are 40 of them. Together they lift with ${100 * 40} newtons.`,
        draw('pic.lift', 'lift'),
      ),
    ),
  further: {
    title: 'Nothing comes for free',
    draw: () =>
      scene(
        table(
          ['', 'small piston', 'large piston'],
          [
            ['force', '100 N', '4000 N'],
            ['way', '40 cm', '1 cm'],
            ['force · way', `${100 * 0.4} J`, `${4000 * 0.01} J`],
          ],
          { row_heads: true },
        ),
        'The small piston: 100 N over 40 cm. The large one: 4000 N over 1 cm. Both make 40 joules.',
        beat('How far does the car rise?', show('pic.head', 0), show('pic.row1', 0.4)),
        beat(
          'Push the small piston down by 40 centimetres. That oil lifts the large one by just one.',
          show('pic.row2', 'down'),
        ),
        beat(
          `Force times way is ${100 * 0.4} joules on both sides. You gain force, and pay with distance.`,
          show('pic.row3', 'joules'),
        ),
      ),
  },
  question: choice(
    'The large piston has 10 times the area. You push with 50 newtons. What does it lift with?',
    '500 N',
    ['50 N', '5 N', '60 N'],
    'The pressure is the same, so the force goes with the area.',
  ),
  stays: 'Same pressure everywhere, force by area',
};
