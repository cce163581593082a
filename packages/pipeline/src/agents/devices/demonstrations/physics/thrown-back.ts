import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { angle, arrow, figure, path, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene } from '../demonstration.ts';

type XY = [number, number];
const tilt = 35;
const from: XY = [-5 * Math.tan(tilt * degree), 5];
const to: XY = [-from[0], 5];

export const thrownBack: Demonstration = {
  id: 'thrown-back',
  name: 'light that a mirror throws back',
  title: 'In and out at the same angle',
  about:
    /^(?:specular |diffuse |wave )?reflection(?: of (?:light|waves|sound)| \((?:physics|optics)\))?$|laws? of reflection|(?:plane|flat) mirrors?|^mirrors?(?: image)?$|geometric(?:al)? optics|ray optics|angle of incidence/i,
  named: /law of reflection|plane mirror|angle of reflection/i,
  puzzle: ['You stand one metre before a mirror.', 'How far away is the person that you see in it?'],
  draw: () =>
    scene(
      figure(
        { min: [-8, -0.9], max: [8, 5.9] },
        segment('mirror', [-7.5, 0], [7.5, 0], 'a', { weight: 'bold', label: tag('mirror', 'below', 'a') }),
        segment('normal', [0, 0], [0, 5.4], 'muted', { dash: true }),
        arrow('in', from, [0, 0], 'b', { weight: 'bold' }),
        arrow('out', [0, 0], to, 'c', { weight: 'bold' }),
        angle('one', [0, 0], [0, 3], from, 'b', { label: tag(`${tilt}°`, 'above', 'b') }),
        angle('two', [0, 0], to, [0, 3], 'c', { label: tag(`${tilt}°`, 'above', 'c') }),
        path(
          'flat',
          [
            [-7.2, 1.6],
            [0, 0],
            [7.2, 1.6],
          ],
          'd',
          { smooth: false, dash: true },
        ),
      ),
      `A ray meets a mirror at ${tilt} degrees to the upright line and leaves at ${tilt} degrees on the other side.`,
      beat('A ray of light falls on a mirror.', draw('pic.mirror', 'mirror'), draw('pic.in', 'falls')),
      beat(
        'Draw the line that stands upright on the mirror, the normal. All angles count from it.',
        draw('pic.normal', 'upright'),
        show('pic.one', 'angles'),
      ),
      beat(
        `In at ${tilt} degrees, out at ${tilt} degrees: that holds for every mirror.`,
        draw('pic.out', 'out'),
        show('pic.two', 'holds'),
      ),
      beat('A flat ray leaves just as flat as it came.', draw('pic.flat', 'flat')),
    ),
  further: {
    title: 'The image behind the glass',
    draw: () =>
      scene(
        {
          type: 'rays',
          unit: 'm',
          setup: { at: 'plane-mirror', object: { distance: 1, height: 0.8, name: 'you', furthest: 2 } },
        },
        'An object before a plane mirror, and its image as far behind the mirror.',
        beat(
          'You stand one metre before the glass. Light leaves you in all directions.',
          show('pic.axis', 0),
          show('pic.mirror', 'glass'),
          show('pic.object', 'stand'),
        ),
        beat(
          'Two rays are thrown back, each at its own angle.',
          draw('pic.ray1', 'rays'),
          draw('pic.ray2', 'back'),
        ),
        beat(
          'Lengthen them backwards: they meet one metre behind the mirror, two metres from you.',
          show('pic.image', 'meet'),
          highlight('pic.image', 'two'),
        ),
        beat(
          'Step back to two metres, and the image steps back as well. You are now four metres apart.',
          move('pic.object', 2, 'Step', 1.5),
          show('pic.values', 'apart'),
        ),
      ),
  },
  question: choice(
    'A ray makes 30 degrees with the surface of a mirror. What is its angle of reflection?',
    '60°',
    ['30°', '90°'],
    'Angles count from the normal, and 90 less 30 is 60.',
  ),
  stays: 'Angle in equals angle out',
};
