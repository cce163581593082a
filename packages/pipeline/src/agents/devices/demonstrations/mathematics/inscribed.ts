import { draw, highlight, show } from '../../../writing/actions.ts';
import { arc, circle, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene } from '../demonstration.ts';

type XY = [number, number];

const onCircle = (degrees: number): XY => [Math.cos(degrees * degree) * 3, Math.sin(degrees * degree) * 3];

export const inscribed: Demonstration = {
  id: 'inscribed',
  name: 'an angle at the centre and one at the rim',
  title: 'Half the angle at the rim',
  about:
    /inscribed angle|thales|circle theorem|cyclic quadrilateral|ptolemy|power of a point|tangent.?secant/i,
  puzzle: [
    'Look at the same arc from the centre of a circle, and from its rim.',
    'From where does it look wider?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-4.6, -3.8], max: [4.6, 3.8] },
        circle('round', [0, 0], 3, 'muted'),
        arc('seen', [0, 0], 3, [-140, -40], 'good', { weight: 'bold' }),
        segment('ca', [0, 0], onCircle(-140), 'a', { weight: 'bold' }),
        segment('cb', [0, 0], onCircle(-40), 'a', { weight: 'bold' }),
        segment('ra', onCircle(70), onCircle(-140), 'b', { weight: 'bold' }),
        segment('rb', onCircle(70), onCircle(-40), 'b', { weight: 'bold' }),
        point('centre', [0, 0], 'a', { size: 'large', label: tag('100°', 'above-left', 'a') }),
        point('rim', onCircle(70), 'b', { size: 'large', label: tag('50°', 'above-right', 'b') }),
      ),
      'An arc seen from the centre under 100 degrees and from the rim under 50 degrees.',
      beat('Take this green arc of a circle.', draw('pic.round', 0), draw('pic.seen', 'arc')),
      beat(
        'From the centre you see it under 100 degrees.',
        show('pic.centre', 'centre'),
        draw('pic.ca', 0.3),
        draw('pic.cb', 0.3),
      ),
      beat(
        'From a point on the rim, you see it under just half of that: 50 degrees.',
        draw('pic.ra', 0.2),
        draw('pic.rb', 0.2),
        show('pic.rim', 'half'),
      ),
      beat(
        'Move along the rim, and it stays 50. If the arc is a half circle, 180 degrees, then the angle at the rim is a right one.',
        highlight('pic.rim', 'stays', 1.5),
        highlight('pic.seen', 'half'),
      ),
    ),
  question: choice(
    'From the centre an arc is seen under 80 degrees. And from the rim?',
    '40°',
    ['80°', '160°', '60°'],
    'It is half the angle at the centre.',
  ),
  stays: 'At the rim, half the angle',
};
