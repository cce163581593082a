import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { arrow, circle, figure, point, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const eye: XY = [-8, 0];
const ball: XY = [2, -0.4];
const radius = 2;
const lamp: XY = [-2.6, 4];
const toPixel: XY = [3, 0.25];
const length = Math.hypot(...toPixel);
const along: XY = [toPixel[0] / length, toPixel[1] / length];
const offset: XY = [eye[0] - ball[0], eye[1] - ball[1]];
/** Squared distance from the ball's middle, less the squared radius: t² + 2bt + c. */
const [b, c] = [offset[0] * along[0] + offset[1] * along[1], offset[0] ** 2 + offset[1] ** 2 - radius ** 2];
const root = Math.sqrt(b * b - c);
const [enters, leaves] = [-b - root, -b + root];
const go = (from: XY, direction: XY, t: number): XY => [
  from[0] + t * direction[0],
  from[1] + t * direction[1],
];
const hit = go(eye, along, enters);
const normal: XY = [(hit[0] - ball[0]) / radius, (hit[1] - ball[1]) / radius];
const head = along[0] * normal[0] + along[1] * normal[1];
const mirrored: XY = [along[0] - 2 * head * normal[0], along[1] - 2 * head * normal[1]];
const screenX = eye[0] + toPixel[0];

export const backAlongTheRay: Demonstration = {
  id: 'back-along-the-ray',
  name: 'a ray that is followed from the eye to a ball',
  title: 'Backwards from the eye',
  about:
    /ray.?trac(?:ing|er)(?: \(graphics\))?|ray.?casting|path tracing|global illumination|rendering equation|shadow rays?|(?:3d |computer graphics )?rendering/i,
  named: /ray tracing/i,
  puzzle: [
    'A lamp sends out countless rays, and hardly any of them reach your eye.',
    'How can a computer draw a scene without following all of them?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-9, -3.1], max: [6, 4.7] },
        point('eye', eye, 'ink', { size: 'large', label: tag('eye', 'below') }),
        ...range(0, 6).map((i) =>
          segment(
            `pixel${i}`,
            [screenX, -1.75 + 0.5 * i],
            [screenX, -1.3 + 0.5 * i],
            i === 4 ? 'b' : 'muted',
            {
              weight: 'bold',
            },
          ),
        ),
        circle('ball', ball, radius, 'a', { fill: 'soft' }),
        point('lamp', lamp, 'b', { size: 'large', label: tag('lamp', 'above', 'b') }),
        arrow('ray', eye, hit, 'b', { weight: 'bold' }),
        point('hit', hit, 'bad', { size: 'large' }),
        arrow('shadow', hit, lamp, 'good', { dash: true, label: tag('to the lamp', 'right', 'good') }),
        arrow('normal', hit, go(hit, normal, 1.5), 'c', { weight: 'bold' }),
        arrow('mirror', hit, go(hit, mirrored, 3), 'e', {
          weight: 'bold',
          label: tag('mirrored', 'below', 'e'),
        }),
      ),
      'A ray from the eye through a pixel hits a ball; from there one ray goes to the lamp and a mirrored one goes on.',
      beat(
        'Turn it round, and start at the eye. Before it stands a screen of pixels.',
        show('pic.eye', 'eye'),
        ...range(0, 6).map((i) => show(`pic.pixel${i}`, 'screen')),
      ),
      beat(
        'Send one ray through one pixel, and look what it hits first: this ball.',
        draw('pic.ray', 'ray', 1.2),
        show('pic.ball', 'ball'),
        show('pic.hit', 'hits'),
      ),
      beat(
        'From there, look at the lamp. Nothing is in the way, so the spot is lit, and not in shadow.',
        show('pic.lamp', 'lamp'),
        draw('pic.shadow', 'way'),
      ),
      beat(
        'If the ball shines, mirror the ray at the normal, and follow it on.',
        draw('pic.normal', 'normal'),
        draw('pic.mirror', 'follow'),
      ),
      beat(
        'All that comes back makes the colour of this single pixel. Then the next pixel has its turn.',
        highlight('pic.pixel4', 'single'),
        highlight('pic.pixel5', 'next'),
      ),
    ),
  further: {
    title: 'Where does it hit?',
    draw: () =>
      scene(
        axes(axis(0, 14, 'way along the ray'), axis(-8, 40, 'distance² − radius²'), [
          curve('gap', `x^2 + ${2 * b}*x + ${c}`, 'a', { from: 2.8, to: 13.9 }),
          dots('in', [[enters, 0]], 'bad', { label: 'enters' }),
          dots('out', [[leaves, 0]], 'muted', { label: 'leaves' }),
        ]),
        'Squared distance to the middle of the ball, less the squared radius: a parabola with two zeros.',
        beat(
          'Walk along the ray, and watch the squared distance to the middle of the ball, less the squared radius.',
          show('pic.x-axis', 'ray'),
          show('pic.y-axis', 'distance'),
        ),
        beat(
          'It is a parabola: first the ball comes closer, then it falls behind.',
          draw('pic.gap', 'parabola', 1.5),
        ),
        beat(
          `At zero the ray meets the surface: after ${short(enters)} it enters, after ${short(leaves)} it leaves.`,
          show('pic.in', 'enters'),
          show('pic.out', 'leaves'),
        ),
        beat(
          'So one quadratic equation finds the hit. No zero means that the ray misses the ball.',
          highlight('pic.in', 'hit'),
        ),
      ),
  },
  question: choice(
    'On its way to the lamp, the ray is blocked by another thing. What does the pixel show?',
    'shadow',
    ['the lamp', 'nothing at all'],
    'What stands between the spot and the lamp keeps its light away.',
  ),
  stays: 'Follow the light backwards, pixel by pixel',
};
