import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { arc, circle, figure, type ShapeInput, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const one = 1 / degree;
const at = (radians: number, r = 2): XY => [r * Math.cos(radians), r * Math.sin(radians)];
const roles = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

export const radiusRoundTheRim: Demonstration = {
  id: 'radius-round-the-rim',
  name: 'the radius laid around the rim of a circle',
  title: 'Lay the radius around the rim',
  about:
    /\bradians?\b|radian measure|degrees? (?:and|to) radians?|arc length of a circle|circular sector|sector area|steradian/i,
  named: /\bradians?\b/i,
  puzzle: [
    'A full turn has 360 degrees, but that number is only an old custom.',
    'How would the circle itself measure an angle?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-5, -2.5], max: [5.6, 2.6] },
        circle('rim', [0, 0], 2, 'muted'),
        segment('radius', [0, 0], [2, 0], 'good', { weight: 'bold', label: tag('$r$', 'below', 'good') }),
        ...range(0, 5).map(
          (i): ShapeInput =>
            arc(`arc${i + 1}`, [0, 0], 2, [i * one, (i + 1) * one], roles[i]!, { weight: 'bold' }),
        ),
        ...range(1, 6).flatMap((i): ShapeInput[] => [
          segment(`ray${i}`, [0, 0], at(i), 'faint'),
          text(`n${i}`, at(i - 0.5, 1.45), String(i), roles[i - 1]!),
        ]),
        arc('rest', [0, 0], 2, [6 * one, 360], 'bad', {
          weight: 'bold',
          label: tag('0.283', 'right', 'bad'),
        }),
      ),
      'The radius fits six times around the rim of a circle, and 0.283 of it is left over.',
      beat(
        'Take the radius of a circle, and bend it along the rim.',
        draw('pic.rim', 'circle'),
        draw('pic.radius', 'radius'),
        draw('pic.arc1', 'bend', 1.2),
      ),
      beat(
        `The angle that it spans is one radian: about ${short(one)} degrees, in every circle, large or small.`,
        draw('pic.ray1', 'angle'),
        show('pic.n1', 'one'),
        highlight('pic.arc1', 'radian'),
      ),
      beat(
        'Lay it on again: two, three, four, five, six radians.',
        ...range(2, 6).flatMap((i) => [
          draw(`pic.arc${i}`, i / 8),
          draw(`pic.ray${i}`, i / 8),
          show(`pic.n${i}`, i / 8),
        ]),
      ),
      beat(
        `A little gap is left: ${short(2 * Math.PI - 6)}. The whole turn is ${short(2 * Math.PI, 4)} radians, that is two pi.`,
        draw('pic.rest', 'gap'),
        highlight('pic.rim', 'turn'),
      ),
    ),
  further: {
    title: 'Degrees and radians',
    draw: () =>
      scene(
        {
          type: 'unit-circle',
          unit: 'radians',
          angle: 0,
          functions: ['sin'],
          wave: 'sin',
        },
        'A unit circle whose angle is given in radians; beside it the sine wave unrolls over one turn, two pi long.',
        beat(
          'On a circle of radius 1, the angle in radians is simply the way along the rim.',
          show('pic.axes', 0),
          show('pic.circle', 'circle'),
          show('pic.angle', 'angle'),
          show('pic.values', 'angle'),
        ),
        beat(
          'A quarter turn, 90 degrees, is half of pi.',
          show('pic.sin', 0),
          move('pic.angle', Math.PI / 2, 'quarter', 1.2),
        ),
        beat('Half a turn, 180 degrees, is pi.', move('pic.angle', Math.PI, 'turn', 1.2)),
        beat(
          'So multiply degrees by pi, and divide by 180.',
          show('pic.wave-axes', 0),
          show('pic.wave', 'divide'),
        ),
        beat(
          'Unroll that way into a straight axis, and the height of the point draws the sine wave.',
          move('pic.angle', 2 * Math.PI, 'height', 1.5),
          highlight('pic.wave', 'wave'),
        ),
      ),
  },
  question: choice(
    'How many radians are 60 degrees?',
    'π/3',
    ['π/6', 'π/2', '60π'],
    '60 degrees are a third of 180, and 180 degrees are pi.',
  ),
  stays: 'A full turn is two pi radians',
};
