import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const convexAt = { left: 1, right: 9 };

export const sagging: Demonstration = {
  id: 'sagging',
  name: 'a curve that sags below its chord',
  title: 'The curve sags below the chord',
  about: /jensen|convex|arithmetic.*geometric mean|am.?gm|mean inequality|logarithm/i,
  puzzle: ['Which is larger: the square of the average, or the average of the squares?'],
  draw: () =>
    scene(
      axes(axis(0, 3.6, 'x'), axis(0, 11, 'y'), [
        curve('curve', 'x^2', 'a', { from: 0, to: 3.2, label: 'x²' }),
        curve('chord', '4*x - 3', 'b', { from: 1, to: 3, label: 'chord' }),
        tracker('low', 'x^2', 2, 'good', { guides: true }),
        tracker('high', '4*x - 3', 2, 'bad', { guides: true }),
      ]),
      'The curve of x squared and its chord from 1 to 3: at 2 the curve is at 4, the chord at 5.',
      beat(
        'Take the numbers 1 and 3. Their squares are 1 and 9.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.curve', 'squares'),
        draw('pic.chord', 0.8),
      ),
      beat(
        `The average of the squares lies in the middle of the chord, at ${(convexAt.left + convexAt.right) / 2}.`,
        show('pic.high', 'middle'),
      ),
      beat('The square of the average, 2, lies on the curve, at 4.', show('pic.low', 'curve')),
      beat(
        'Because the curve sags, it is never above its chord. So the average of the squares is always at least as large.',
        highlight('pic.low', 'sags'),
        highlight('pic.high', 'average'),
      ),
    ),
  question: choice(
    'For 2 and 4, by how much is the average of the squares larger than the square of the average?',
    '1',
    ['0', '2', '4'],
    'The squares 4 and 16 have the average 10, and the square of 3 is 9.',
  ),
  stays: 'A sagging curve stays below its chord',
};
