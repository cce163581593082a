import { draw, highlight, show } from '../../../writing/actions.ts';
import { ellipse, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene, short } from '../demonstration.ts';

type XY = [number, number];

const fociAt = 3;
const onEllipse = (degrees: number): XY => [5 * Math.cos(degrees * degree), 4 * Math.sin(degrees * degree)];
const toFoci = (degrees: number) => {
  const [x, y] = onEllipse(degrees);
  return [Math.hypot(x + fociAt, y), Math.hypot(x - fociAt, y)] as const;
};

export const twoFoci: Demonstration = {
  id: 'two-foci',
  name: 'an ellipse drawn with a string',
  title: 'A curve from a string',
  about: /ellipse|hyperbola|parabola|conic section|\bfoc(?:us|i)\b/i,
  puzzle: ['Two pins, a loose string, and a pencil that keeps it tight.', 'Which curve do you draw?'],
  draw: () =>
    scene(
      figure(
        { min: [-6, -5], max: [6, 5] },
        ellipse('curve', [0, 0], [5, 4], 'a', { weight: 'bold' }),
        point('left', [-fociAt, 0], 'bad', { size: 'large', label: tag('pin', 'below', 'bad') }),
        point('right', [fociAt, 0], 'bad', { size: 'large', label: tag('pin', 'below', 'bad') }),
        segment('one', [-fociAt, 0], onEllipse(60), 'b', { weight: 'bold' }),
        segment('two', [fociAt, 0], onEllipse(60), 'c', { weight: 'bold' }),
        point('pencil', onEllipse(60), 'good', { size: 'large' }),
      ),
      'An ellipse with its two foci, and a string from them to a point of the curve.',
      beat(
        'Fix two pins, and lay a string of length 10 around a pencil.',
        show('pic.left', 'pins'),
        show('pic.right', 'pins'),
        draw('pic.one', 'string'),
        draw('pic.two', 'string'),
        show('pic.pencil', 'pencil'),
      ),
      beat('Keep it tight, and go round: an ellipse appears.', draw('pic.curve', 0.2, 3)),
      beat(
        `At this point the two parts are ${short(toFoci(60)[0])} and ${short(toFoci(60)[1])} long: together 10, as at every other point.`,
        highlight('pic.one', 'parts'),
        highlight('pic.two', 'parts'),
        highlight('pic.curve', 'every'),
      ),
    ),
  question: choice(
    'The string is 10 long, and one part is 7. How long is the other?',
    '3',
    ['7', '17', '5'],
    'Both parts always add up to the string.',
  ),
  stays: 'On an ellipse, two distances add up',
};
