import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const crossingLines: Demonstration = {
  id: 'crossing-lines',
  name: 'two equations as two lines',
  title: 'Two equations, two lines',
  about:
    /systems? of (?:linear )?equations|simultaneous (?:linear )?equations|linear system|gaussian elimination|linear equation|rank.?nullity|row reduction|least squares solution|linear programming|simplex (?:method|algorithm)/i,
  puzzle: [
    'Two tickets and a drink cost 8. One ticket costs 1 more than a drink.',
    'Do these two facts fix both prices?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 5, 'ticket'), axis(0, 5, 'drink'), [
        curve('first', '8 - 2*x', 'a', { from: 1.6, to: 4, label: '2x + y = 8' }),
        curve('second', 'x - 1', 'b', { from: 1, to: 4.8, label: 'y = x − 1' }),
        tracker('here', '8 - 2*x', 2, 'good', { guides: true }),
      ]),
      'The lines 2x + y = 8 and y = x − 1 cross where x is 3 and y is 2.',
      beat(
        'Every pair of prices that fits the first fact lies on this line.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.first', 'line'),
      ),
      beat('The pairs that fit the second fact lie on another line.', draw('pic.second', 'another')),
      beat('Only where they cross do both hold.', show('pic.here', 0), move('pic.here', 3, 'cross', 1.5)),
      beat(
        'There the ticket costs 3, and the drink costs 2. Parallel lines would never meet, and then there would be no solution.',
        highlight('pic.here', 'ticket', 1.5),
      ),
    ),
  further: {
    title: 'The same by elimination',
    draw: () =>
      scene(
        equation('stack', [['2x + y = 8'], ['2x + (x - 1) = 8'], ['3x = 9'], ['x = 3, \\quad y = 2']]),
        'Put x − 1 in the place of y: 3x = 9, so x is 3 and y is 2.',
        beat('Put x minus 1 in the place of y.', show('pic.step1', 0), show('pic.step2', 0.4)),
        beat('One unknown is gone: 3 times x is 9.', show('pic.step3', 0.3)),
        beat('So x is 3, and from the second equation y is 2.', show('pic.step4', 0.2)),
      ),
  },
  question: choice(
    'x + y = 10 and x − y = 4. What is x?',
    '7',
    ['3', '6', '14'],
    'Add both: 2x is 14, so x is 7.',
  ),
  stays: 'A solution lies on every line at once',
};
