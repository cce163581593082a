import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, polygon, rect, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const seesaw: Demonstration = {
  id: 'seesaw',
  name: 'a seesaw in balance',
  title: 'Small weight, long arm',
  about:
    /\blever\b|law of the lever|centre of mass|center of mass|centre of gravity|moment of (?:a )?force|mechanical advantage|pulley|simple machine/i,
  puzzle: ['A child of 20 kilograms wants to balance a father of 80.', 'Where must the child sit?'],
  draw: () =>
    scene(
      figure(
        { min: [-6, -2.4], max: [6, 2.8] },
        polygon(
          'support',
          [
            [-0.6, -1.6],
            [0.6, -1.6],
            [0, -0.1],
          ],
          'muted',
          { fill: 'soft' },
        ),
        segment('board', [-5, 0], [5, 0], 'ink', { weight: 'bold' }),
        rect('father', [0.5, 0.1], [1.5, 1.7], 'a', { fill: 'soft', label: tag('80 kg', 'above', 'a') }),
        rect('child', [-4.4, 0.1], [-3.6, 0.9], 'b', { fill: 'soft', label: tag('20 kg', 'above', 'b') }),
        segment('short', [0, -0.5], [1, -0.5], 'a', { weight: 'bold', label: tag('1 m', 'below', 'a') }),
        segment('long', [-4, -0.5], [0, -0.5], 'b', { weight: 'bold', label: tag('4 m', 'below', 'b') }),
      ),
      'A father of 80 kg one metre from the pivot, a child of 20 kg four metres from it.',
      beat(
        'The father sits one metre from the pivot.',
        show('pic.support', 'pivot'),
        show('pic.board', 0),
        show('pic.father', 'father'),
        draw('pic.short', 'metre'),
      ),
      beat(
        'What turns the board is weight times distance: 80 times 1 makes 80.',
        highlight('pic.father', 'weight'),
        highlight('pic.short', 'distance'),
      ),
      beat(
        'The child needs the same: 20 times 4 is 80 as well.',
        show('pic.child', 'child'),
        draw('pic.long', '4'),
      ),
      beat('So at four metres the small weight holds the large one.', highlight('pic.long', 'four', 1.5)),
    ),
  question: choice(
    '60 kilograms sit 2 metres out. Where do 40 kilograms balance them?',
    '3 m',
    ['2 m', '1.5 m', '4 m'],
    '60 times 2 is 120, and so is 40 times 3.',
  ),
  stays: 'Weight times arm on both sides',
};
