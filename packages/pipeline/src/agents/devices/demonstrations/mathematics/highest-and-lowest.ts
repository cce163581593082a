import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots, tangent } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const hill = (x: number) => x ** 3 - 3 * x + 1;

export const highestAndLowest: Demonstration = {
  id: 'highest-and-lowest',
  name: 'the highest and the lowest point of a curve',
  title: 'Where can the top be?',
  about:
    /extreme value|(?<!(?:casorati|stone).)weierstrass(?! m)|critical point|second derivative test|maxima|minima|extremum|optimi[sz]ation problem|inflection/i,
  named: /local (?:maxima|minima|extrem)/i,
  puzzle: ['A path goes up and down between two gates.', 'Where can its highest point be?'],
  draw: () =>
    scene(
      axes(axis(-2.3, 2.4, 'x'), axis(-2, 4, 'y'), [
        curve('path', 'x^3 - 3*x + 1', 'a', { from: -2, to: 1.8 }),
        dots(
          'gates',
          [
            [-2, hill(-2)],
            [1.8, hill(1.8)],
          ],
          'b',
          { label: 'gates' },
        ),
        tangent('tangent', 'x^3 - 3*x + 1', -1.8, 0.5, 'good'),
      ]),
      'The curve x cubed minus 3x plus 1 between −2 and 1.8, with a hill at −1 and a valley at 1.',
      beat(
        'Here is the path, with a gate at each end.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.path', 'path'),
        show('pic.gates', 'gate'),
      ),
      beat('As long as it climbs, you are not yet at the top.', show('pic.tangent', 'climbs')),
      beat(
        `Inside, the top must be where the slope is zero: here at minus 1, at height ${hill(-1)}.`,
        move('pic.tangent', -1, 'zero', 1.2),
      ),
      beat(
        `The valley is at 1, at height ${hill(1)}. Then compare with the gates, at ${hill(-2)} and ${short(hill(1.8))}.`,
        move('pic.tangent', 1, 'valley', 1.2),
        highlight('pic.gates', 'gates', 1.5),
      ),
    ),
  further: {
    title: 'Only four candidates',
    draw: () =>
      scene(
        table(
          ['x', '−2', '−1', '1', '1.8'],
          [
            ['what', 'gate', 'slope 0', 'slope 0', 'gate'],
            ['height', ...[-2, -1, 1, 1.8].map((x) => short(hill(x)).replace('-', '−'))],
          ],
          { row_heads: true },
        ),
        'Heights at the gates and where the slope is zero: −1, 3, −1 and 1.43.',
        beat(
          'So only four places can be the highest or the lowest.',
          show('pic.head', 0),
          show('pic.row1', 'places'),
        ),
        beat(
          `The largest height is ${hill(-1)}. The smallest is ${hill(1)}, and it comes up twice.`,
          show('pic.row2', 0),
          highlight('pic.cell-2-3', 'largest'),
          highlight('pic.cell-2-4', 'smallest'),
          highlight('pic.cell-2-2', 'twice'),
        ),
        beat(
          'Without the gates there would be no highest point at all, for the curve goes on climbing.',
          highlight('pic.cell-2-5', 'gates'),
        ),
      ),
  },
  question: choice(
    'The slope is zero at one place inside. Is that always the top?',
    'no',
    ['yes'],
    'It can be a valley, a flat step, or lower than one of the ends.',
  ),
  stays: 'Look at zero slopes and at ends',
};
