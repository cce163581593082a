import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

export const unitPoint: Demonstration = {
  id: 'unit-point',
  name: 'a point on the unit circle',
  title: 'One point, two numbers',
  about:
    /trigonometric|sine and cosine|unit circle|euler'?s identity|roots of unity|complex number|argand|polar form|phasor/i,
  puzzle: [
    'A point runs around a circle of radius one.',
    'How far right and how high is it after 60 degrees?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-2.4, -1.5], max: [2.4, 1.6] },
        segment('x', [-1.4, 0], [1.4, 0], 'muted'),
        segment('y', [0, -1.3], [0, 1.3], 'muted'),
        circle('round', [0, 0], 1, 'a'),
        segment('radius', [0, 0], [0.5, Math.sqrt(3) / 2], 'ink', {
          weight: 'bold',
          label: tag('1', 'above-left'),
        }),
        segment('across', [0, 0], [0.5, 0], 'b', { weight: 'bold', label: tag('0.5', 'below', 'b') }),
        segment('up', [0.5, 0], [0.5, Math.sqrt(3) / 2], 'good', {
          weight: 'bold',
          label: tag(short(Math.sqrt(3) / 2), 'right', 'good'),
        }),
        point('here', [0.5, Math.sqrt(3) / 2], 'ink', { size: 'large', label: tag('60°', 'above-right') }),
      ),
      'A point at 60 degrees on the unit circle: 0.5 to the right and 0.866 up.',
      beat(
        'Here is a circle of radius one, and a point at 60 degrees.',
        show('pic.x', 0),
        show('pic.y', 0),
        draw('pic.round', 0.1),
        show('pic.here', 'point'),
        draw('pic.radius', 0.9),
      ),
      beat('To the right it is half a unit: that is the cosine of 60 degrees.', draw('pic.across', 'right')),
      beat(`It is ${short(Math.sqrt(3) / 2)} units high: that is the sine.`, draw('pic.up', 'high')),
      beat(
        'The three lines make a right triangle, so the two squares always add up to one: 0.25 and 0.75.',
        highlight('pic.across', 'squares'),
        highlight('pic.up', 'squares'),
        highlight('pic.radius', 'one'),
      ),
    ),
  question: choice(
    'What is the cosine of 60 degrees?',
    '0.5',
    ['0.866', '1', '0'],
    'The point lies half a unit to the right.',
  ),
  stays: 'Cosine across, sine up, radius one',
};
