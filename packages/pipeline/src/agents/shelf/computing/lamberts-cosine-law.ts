import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { angle, arrow, figure, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';
import { litBall } from './lit-ball.ts';

type XY = [number, number];
const rad = Math.PI / 180;
const tilt = 60;
const beam = 2;
/** Where the rays of a beam of width `beam`, tilted from the vertical, meet the ground around x = `middle`. */
const rays = (middle: number, degrees: number): [XY, XY][] =>
  [-1, -0.5, 0, 0.5, 1].map((share) => {
    const foot: XY = [middle + (share * beam) / 2 / Math.cos(degrees * rad), 0];
    const length = 4.6;
    return [[foot[0] - length * Math.sin(degrees * rad), length * Math.cos(degrees * rad)], foot];
  });
const [upright, slanted] = [rays(-4.4, 0), rays(4.2, tilt)];
const foot = (side: [XY, XY][]) => [side[0]![1], side.at(-1)![1]] as const;
const brightness = (degrees: number) => Math.round(100 * compute('cos(x*pi/180)', { x: degrees }));

export const lambertsCosineLaw: ShelfEntry = {
  id: 'lamberts-cosine-law',
  names: [
    "Lambert's cosine law",
    'cosine emission law',
    'Lambertian reflectance',
    'Lambertian shading',
    'Lambertian surface',
    'Lambert shading',
    'diffuse shading',
    'diffuse reflection',
    'cosine law of illumination',
  ],
  subject: 'computing',
  field: 'Computer graphics',
  says: [
    'A matt surface is lit in proportion to the cosine of the angle at which light meets it.',
    'The angle is taken between the light and the normal, the line that stands upright on the surface.',
  ],
  puzzle: [
    'At noon the ground is bright, and in the evening the same sun hardly lights it.',
    'How much light is lost to a slant?',
  ],
  symbols: [
    { tex: 'I', name: 'I', meaning: 'the brightness of the surface', role: 'a' },
    { tex: 'I_0', name: 'I0', meaning: 'its brightness in light from straight above', role: 'b' },
    { tex: '\\theta', name: 'theta', meaning: 'the angle between light and normal', unit: '°', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'I = I_0 \\cos \\theta',
      expression: 'I = I0*cos(theta*pi/180)',
      says: 'Multiply the full brightness by the cosine of the angle.',
    },
  ],
  pictures: [
    {
      id: 'spread',
      title: 'The same light, more ground',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'spread',
            'full',
            figure(
              { min: [-7.2, -1.1], max: [7.2, 4.9] },
              segment('ground', [-7, 0], [7, 0], 'muted', { weight: 'bold' }),
              ...upright.map(([from, to], i) => arrow(`down${i + 1}`, from, to, 'b')),
              ...slanted.map(([from, to], i) => arrow(`tilted${i + 1}`, from, to, 'b')),
              segment('spot', ...foot(upright), 'good', {
                weight: 'bold',
                label: tag('1 metre', 'below', 'good'),
              }),
              segment('wide', ...foot(slanted), 'bad', {
                weight: 'bold',
                label: tag(`${Math.round(1 / Math.cos(tilt * rad))} metres`, 'below', 'bad'),
              }),
              segment('normal', [4.2, 0], [4.2, 4.4], 'c', { dash: true }),
              angle('theta', [4.2, 0], [4.2, 2], slanted[2]![0], 'c', {
                label: tag(`${tilt}°`, 'above', 'c'),
              }),
            ),
            'A beam from straight above lights one metre of ground; the same beam tilted by sixty degrees spreads over two metres.',
          ),
        ],
        beats: [
          beat(
            'A beam falls straight down and lights one metre of ground.',
            show('spread.ground', 0),
            ...[1, 2, 3, 4, 5].map((i) => draw(`spread.down${i}`, 'beam')),
            show('spread.spot', 'metre'),
          ),
          beat(
            `Tilt the same beam by ${tilt} degrees.`,
            ...[1, 2, 3, 4, 5].map((i) => draw(`spread.tilted${i}`, 'beam')),
            draw('spread.normal', 'degrees'),
            show('spread.theta', 'degrees'),
          ),
          beat(
            'It spreads over two metres. The same light on twice the ground: each spot gets half.',
            show('spread.wide', 'two'),
            highlight('spread.wide', 'half'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Brightness against angle',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 90, 'angle to the normal', {
                ticks: [0, 30, 60, 90].map((x) => ({ at: x, text: `${x}°` })),
              }),
              axis(0, 100, 'brightness in %'),
              [
                curve('cosine', '100*cos(x*pi/180)', 'a', { from: 0, to: 90 }),
                tracker('here', '100*cos(x*pi/180)', 0, 'c', { guides: true }),
              ],
            ),
            'The brightness falls with the cosine of the angle, slowly at first and then steeply, to zero at ninety degrees.',
          ),
        ],
        beats: [
          beat(
            'From straight above the brightness is full, and then it falls with the cosine.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'full'),
            draw('plot.cosine', 'falls', 1.5),
          ),
          beat(
            `A slant of 30 degrees costs little: ${brightness(30)} per cent are left.`,
            move('plot.here', 30, 'slant', 1.2),
          ),
          beat(`At 60 degrees it is ${brightness(60)} per cent.`, move('plot.here', 60, '60', 1.2)),
          beat(
            'Light that only skims the surface, at 90 degrees, gives none.',
            move('plot.here', 90, 'skims', 1.2),
          ),
        ],
      }),
    },
    litBall,
  ],
  example: {
    ask: 'A wall is lit with a brightness of 80 from straight ahead. The lamp moves to 40 degrees. How bright is the wall now?',
    formula: 'law',
    given: { I0: 80, theta: 40 },
    find: 'I',
  },
  misconception: {
    tempting: 'It is tempting to think that a matt surface looks darker when you look at it from the side.',
    truth:
      'It sends less light that way, by the cosine. But it also looks smaller by the cosine, so it stays as bright.',
  },
  uses: ['Games and films shade matt things with it, and it tells why winters are cold.'],
  takeaways: [
    'Slanted light spreads over more ground',
    'Brightness goes with the cosine',
    'Beyond 90 degrees: none',
  ],
  question: {
    ask: 'At which angle is exactly half of the brightness left?',
    answer: 'At 60 degrees: its cosine is one half.',
  },
};
