import { draw, highlight, show } from '../../../writing/actions.ts';
import { angle, arrow, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, degree, scene, short } from '../demonstration.ts';

type XY = [number, number];

const [r, theta, phi] = [2, 60, 45];
const flat = r * Math.sin(theta * degree);
const [px, py, pz] = [
  flat * Math.cos(phi * degree),
  flat * Math.sin(phi * degree),
  r * Math.cos(theta * degree),
];
/** A simple view of space: x to the lower left, y to the right, z up. */
const seen = (x: number, y: number, z: number): XY => [y * 1.5 - x * 0.75, z * 1.5 - x * 0.5];

export const inSpace: Demonstration = {
  id: 'in-space',
  name: 'a point in space by a length and two angles',
  title: 'A length and two angles',
  about: /spherical coordinate|polar coordinate|cylindrical coordinate|coordinate system|azimuth/i,
  puzzle: ['A plane in the sky: you know how far away it is, and two angles.', 'Where exactly is it?'],
  draw: () =>
    scene(
      figure(
        { min: [-2.6, -1.9], max: [3.6, 3.2] },
        arrow('x', [0, 0], seen(2.4, 0, 0), 'muted', { label: tag('x', 'below-left', 'muted') }),
        arrow('y', [0, 0], seen(0, 2.1, 0), 'muted', { label: tag('y', 'right', 'muted') }),
        arrow('z', [0, 0], seen(0, 0, 1.9), 'muted', { label: tag('z', 'above', 'muted') }),
        segment('ground', [0, 0], seen(px, py, 0), 'c', { dash: true, weight: 'bold' }),
        segment('plumb', seen(px, py, 0), seen(px, py, pz), 'b', { dash: true }),
        segment('ray', [0, 0], seen(px, py, pz), 'a', { weight: 'bold', label: tag('r', 'above-left', 'a') }),
        angle('polar', [0, 0], seen(px, py, pz), seen(0, 0, 1.9), 'b', {
          label: tag('θ', 'above-right', 'b'),
        }),
        angle('turn', [0, 0], seen(2.4, 0, 0), seen(px, py, 0), 'c', { label: tag('φ', 'below', 'c') }),
        point('here', seen(px, py, pz), 'good', { size: 'large' }),
      ),
      'A point in space, its distance r, the angle θ from the vertical and the angle φ around it.',
      beat(
        'Stand at the origin. The point is two units away: that is r.',
        show('pic.x', 0),
        show('pic.y', 0),
        show('pic.z', 0),
        show('pic.here', 'point'),
        draw('pic.ray', 'r'),
      ),
      beat(
        'Look straight up, and lower your eyes by 60 degrees: that is the polar angle, theta.',
        show('pic.polar', 'polar'),
      ),
      beat(
        'On the ground, turn by 45 degrees from the x axis: that is the azimuth, phi.',
        draw('pic.plumb', 0.1),
        draw('pic.ground', 'ground'),
        show('pic.turn', 'azimuth'),
      ),
      beat(
        'Length and two angles: no other point has these three numbers.',
        highlight('pic.here', 'point', 1.5),
      ),
    ),
  further: {
    title: 'Back to x, y and z',
    draw: () =>
      scene(
        equation('stack', [
          [`z = 2 \\cdot \\cos(60^\\circ) = ${short(pz)}`],
          [`2 \\cdot \\sin(60^\\circ) \\approx ${short(flat)}`],
          [`x \\approx ${short(flat)} \\cdot \\cos(45^\\circ) \\approx ${short(px)}`],
          [`y \\approx ${short(flat)} \\cdot \\sin(45^\\circ) \\approx ${short(py)}`],
        ]),
        'The height is 1, the distance on the ground 1.73, and x and y are both 1.22.',
        beat(
          `The height is r times the cosine of the polar angle: ${short(pz)}.`,
          show('pic.step1', 'height'),
        ),
        beat(`Its shadow on the ground is r times the sine: ${short(flat)}.`, show('pic.step2', 'shadow')),
        beat(
          `The azimuth splits that shadow into x and y, ${short(px)} each.`,
          show('pic.step3', 'splits'),
          show('pic.step4', 'each'),
        ),
      ),
  },
  question: choice(
    'At a polar angle of 90 degrees, where is the point?',
    'on the ground plane',
    ['straight above', 'at the origin'],
    'The cosine of 90 degrees is zero, so its height is zero.',
  ),
  stays: 'One length and two angles fix a point',
};
