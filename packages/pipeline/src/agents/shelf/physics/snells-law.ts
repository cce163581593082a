import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { angle, arrow, figure, point, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const rad = Math.PI / 180;
const [air, water] = [1, 1.33];
const steep = 50;
const inside = Math.asin((air * Math.sin(steep * rad)) / water) / rad;
const critical = compute('asin(1/1.33)*180/pi');
const at = (degrees: number, length: number, up: 1 | -1): XY => [
  length * Math.sin(degrees * rad),
  up * length * Math.cos(degrees * rad),
];
const [start, bent, straight] = [at(-steep, 3.4, 1), at(inside, 3, -1), at(steep, 3, -1)];
const out = (degrees: number) => Math.asin(water * Math.sin(degrees * rad)) / rad;
const lamp: XY = [-3, -2.2];
/** Rays from a lamp under water, by their angle to the vertical; those beyond the critical angle are thrown back. */
const leaving = [0, 20, 38].map((degrees) => {
  const hit: XY = [lamp[0] + 2.2 * Math.tan(degrees * rad), 0];
  const [dx, dy] = at(out(degrees), 2.1, 1);
  return { hit, end: [hit[0] + dx, dy] as XY };
});
const caught = 60;
const wall: XY = [lamp[0] + 2.2 * Math.tan(caught * rad), 0];

export const snellsLaw: ShelfEntry = {
  id: 'snells-law',
  names: [
    "Snell's law",
    'law of refraction',
    'refraction',
    'refraction of light',
    'total internal reflection',
    'refractive index',
  ],
  subject: 'physics',
  field: 'Optics',
  says: [
    'When light enters another material, its direction bends.',
    'Index times the sine of the angle is the same on both sides.',
  ],
  puzzle: [
    'A straw in a glass of water looks broken, although it is perfectly straight.',
    'What does the water do to the light?',
  ],
  symbols: [
    { tex: 'n_1', name: 'n1', meaning: 'the refractive index on the first side', role: 'a' },
    { tex: 'n_2', name: 'n2', meaning: 'the refractive index on the second side', role: 'b' },
    { tex: '\\theta_1', name: 'theta1', meaning: 'the angle to the normal on the first side', role: 'c' },
    { tex: '\\theta_2', name: 'theta2', meaning: 'the angle to the normal on the second side', role: 'd' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'n_1 \\sin \\theta_1 = n_2 \\sin \\theta_2',
      says: 'Multiply the index by the sine of the angle: both sides agree.',
    },
  ],
  pictures: [
    {
      id: 'bend',
      title: 'A ray enters water',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pool',
            'full',
            figure(
              { min: [-6, -2.9], max: [6, 2.8] },
              rect('water', [-5.6, -2.8], [5.6, 0], 'a', { fill: 'faint' }),
              text('name1', [-5.2, 0.45], 'air', 'ink', { side: 'right' }),
              text('name2', [-5.2, -0.5], 'water', 'a', { side: 'right' }),
              segment('normal', [0, -2.7], [0, 2.6], 'muted', { dash: true }),
              arrow('in', start, [0, 0], 'b', { weight: 'bold' }),
              segment('unbent', [0, 0], straight, 'faint', { dash: true }),
              arrow('on', [0, 0], bent, 'b', { weight: 'bold' }),
              angle('one', [0, 0], start, [0, 2], 'c', { label: tag('$\\theta_1$', 'above', 'c') }),
              angle('two', [0, 0], [0, -2], bent, 'd', { label: tag('$\\theta_2$', 'below', 'd') }),
            ),
            'A ray enters water and bends towards the normal.',
          ),
        ],
        beats: [
          beat(
            'A ray of light falls on water, at a slant.',
            show('pool.name1', 0),
            show('pool.water', 'water'),
            show('pool.name2', 'water'),
            draw('pool.in', 'slant'),
          ),
          beat('Straight on would be here.', draw('pool.unbent', 'here')),
          beat(
            'But the ray bends, towards the upright line.',
            draw('pool.normal', 'upright'),
            draw('pool.on', 'bends'),
          ),
          beat(
            `It came in at ${steep} degrees, and goes on at only ${Math.round(inside)}.`,
            show('pool.one', 'came'),
            show('pool.two', 'goes'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Angle in, angle out',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 90, 'angle in air', { ticks: [0, 30, 60, 90].map((x) => ({ at: x, text: `${x}°` })) }),
              axis(0, 60, 'angle in water', {
                ticks: [0, 20, 40, 60].map((y) => ({ at: y, text: `${y}°` })),
              }),
              [
                curve('same', 'x', 'muted', { from: 0, to: 58, dash: true, label: 'no bending' }),
                curve('curve', 'asin(sin(x*pi/180)/1.33)*180/pi', 'd', { from: 0, to: 90 }),
                asymptote('limit', 'y', critical, 'b', `limit ${Math.round(critical)}°`),
                tracker('here', 'asin(sin(x*pi/180)/1.33)*180/pi', 10, 'c', { guides: true }),
              ],
            ),
            'Angle in water against angle in air: a curve below the diagonal that flattens out near forty-nine degrees.',
          ),
        ],
        beats: [
          beat('Without bending, both angles would be equal: this dashed line.', draw('plot.same', 'dashed')),
          beat(
            'In water, the curve runs below it. At small angles the difference is small.',
            draw('plot.curve', 'curve', 1.5),
            show('plot.here', 'small'),
          ),
          beat('The more slanted the ray, the more it bends.', move('plot.here', 65, 'slanted', 1.8)),
          beat(
            `Even a ray that skims the surface goes down at no more than ${Math.round(critical)} degrees.`,
            move('plot.here', 89, 'skims', 1.4),
            draw('plot.limit', 'down'),
          ),
        ],
      }),
    },
    {
      id: 'total',
      title: 'Caught under water',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'dive',
            'full',
            figure(
              { min: [-6, -2.9], max: [6, 2.8] },
              rect('water', [-5.6, -2.8], [5.6, 0], 'a', { fill: 'faint' }),
              point('lamp', lamp, 'b', { size: 'large', label: tag('lamp', 'left', 'b') }),
              ...leaving.flatMap(({ hit, end }, index) => [
                segment(`up${index + 1}`, lamp, hit, 'b', { weight: 'bold' }),
                arrow(`out${index + 1}`, hit, end, 'b', { weight: 'bold' }),
              ]),
              segment('flat', lamp, wall, 'c', { weight: 'bold' }),
              arrow('caught', wall, [2 * wall[0] - lamp[0], lamp[1]], 'c', {
                weight: 'bold',
                label: tag('thrown back', 'right', 'c'),
              }),
            ),
            'A lamp under water: steep rays leave and bend away from the vertical, a flat ray is reflected back into the water.',
          ),
        ],
        beats: [
          beat(
            'Now put the lamp under water. Straight up, its light simply leaves.',
            show('dive.water', 'water'),
            show('dive.lamp', 'lamp'),
            draw('dive.up1', 'Straight'),
            draw('dive.out1', 'leaves'),
          ),
          beat(
            'Tilted rays bend away from the vertical, more and more.',
            draw('dive.up2', 'Tilted'),
            draw('dive.out2', 'bend'),
            draw('dive.up3', 'vertical'),
            draw('dive.out3', 'more'),
          ),
          beat(
            `Beyond ${Math.round(critical)} degrees there is no way out: the ray is thrown back entirely.`,
            draw('dive.flat', 'Beyond'),
            draw('dive.caught', 'thrown'),
          ),
          beat('Light is trapped like this in every glass fibre.', highlight('dive.caught', 'trapped')),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that light always bends towards the normal.',
    truth: 'Only on its way into the slower material. On its way out it bends away.',
  },
  uses: ['Lenses, rainbows and glass fibres all work by refraction.'],
  takeaways: [
    'Light bends where its speed changes',
    'Index times sine stays the same',
    'Too flat from inside: thrown back',
  ],
  question: {
    ask: 'A ray hits the water straight from above. How much does it bend?',
    answer: 'Not at all: the sine of zero is zero on both sides.',
  },
};
