import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arc, arrow, brace, figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const half = 0.8;
/** A wall at x = 0 with two slits at ±`half`. */
const wall = [
  segment('wall1', [0, 3.6], [0, half + 0.2], 'ink', { weight: 'bold' }),
  segment('wall2', [0, half - 0.2], [0, -half + 0.2], 'ink', { weight: 'bold' }),
  segment('wall3', [0, -half - 0.2], [0, -3.6], 'ink', { weight: 'bold' }),
];
const walls = ['wall1', 'wall2', 'wall3'];
const rings = [1, 2, 3, 4, 5, 6, 7];
/** Half circles around a slit, cut where they would leave the picture. */
const ripples = (name: string, y: number, role: 'a' | 'b') =>
  rings.map((ring) => {
    const radius = ring * 1.15;
    const open = (room: number) => Math.min(78, (Math.asin(Math.min(1, room / radius)) * 180) / Math.PI);
    return arc(`${name}${ring}`, [0, y], radius, [-open(3.5 + y), open(3.5 - y)], role);
  });
const fringes = [-2, -1, 0, 1, 2];
const spot: XY = [9, 2.4];
const upper: XY = [0, half];
const lower: XY = [0, -half];
const distance = (from: XY, to: XY) => Math.hypot(to[0] - from[0], to[1] - from[1]);
/** The point on the longer way from which both ways are equally long. */
const extra = distance(lower, spot) - distance(upper, spot);
const split: XY = [
  lower[0] + (extra / distance(lower, spot)) * (spot[0] - lower[0]),
  lower[1] + (extra / distance(lower, spot)) * (spot[1] - lower[1]),
];

export const youngDoubleSlit: ShelfEntry = {
  id: 'young-double-slit',
  names: [
    "Young's double-slit experiment",
    'double-slit experiment',
    'double slit interference',
    "Young's experiment",
    'two-slit experiment',
  ],
  subject: 'physics',
  field: 'Optics',
  says: [
    'Light that passes two narrow slits makes bright and dark stripes on a screen.',
    'Bright stripes lie where the two ways differ by whole wavelengths.',
  ],
  puzzle: [
    'Send light through two narrow slits, and you expect two bright lines behind them.',
    'Why do many stripes appear, with darkness where light should be?',
  ],
  symbols: [
    { tex: 'y', name: 'y', meaning: 'the distance between bright stripes', unit: 'm', role: 'd' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the wavelength', unit: 'm', role: 'a' },
    { tex: 'L', name: 'L', meaning: 'the distance to the screen', unit: 'm', role: 'b' },
    { tex: 'd', name: 'd', meaning: 'the distance between the slits', unit: 'm', role: 'c' },
  ],
  formulas: [
    {
      id: 'stripes',
      tex: 'y = \\frac{\\lambda \\, L}{d}',
      expression: 'y = lambda * L / d',
      says: 'Multiply the wavelength by the distance to the screen, and divide by the gap between the slits.',
    },
  ],
  pictures: [
    {
      id: 'ripples',
      title: 'Two sets of ripples',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bench',
            'full',
            figure(
              { min: [-4.6, -3.9], max: [11.4, 3.9] },
              ...[0, 1, 2, 3].map((index) =>
                segment(`flat${index + 1}`, [-3.6 + index * 0.9, -2.6], [-3.6 + index * 0.9, 2.6], 'muted', {
                  motion: {
                    kind: 'drift',
                    velocity: [0.6, 0],
                    wrap: { min: [-3.9, -2.6], max: [-0.2, 2.6] },
                  },
                }),
              ),
              ...wall,
              ...ripples('top', half, 'a'),
              ...ripples('low', -half, 'b'),
              segment('screen', [8.6, -3.6], [8.6, 3.6], 'ink', {
                weight: 'bold',
                label: tag('screen', 'right'),
              }),
              ...fringes.map((order, index) =>
                rect(`stripe${index + 1}`, [8.75, order * 1.4 - 0.3], [9.2, order * 1.4 + 0.3], 'd', {
                  fill: 'solid',
                }),
              ),
            ),
            'Flat waves reach a wall with two slits; two sets of circular ripples spread behind it and cross; stripes appear on a screen.',
          ),
        ],
        beats: [
          beat(
            'A wave runs towards a wall with two slits.',
            ...[1, 2, 3, 4].map((index) => show(`bench.flat${index}`, 'wave')),
            ...walls.map((part) => draw(`bench.${part}`, 'wall')),
          ),
          beat(
            'Each slit becomes the centre of new ripples.',
            ...rings.flatMap((ring) => [
              draw(`bench.top${ring}`, 'slit', 1.5),
              draw(`bench.low${ring}`, 'ripples', 1.5),
            ]),
          ),
          beat(
            'Where crest meets crest, the light is bright. Where crest meets trough, it is dark.',
            draw('bench.screen', 'light'),
            ...fringes.map((_, index) => show(`bench.stripe${index + 1}`, 'bright')),
          ),
          beat('So the screen shows stripes, and not two lines.', highlight('bench.stripe3', 'stripes')),
        ],
      }),
    },
    {
      id: 'ways',
      title: 'Two ways to one spot',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ways',
            'full',
            figure(
              { min: [-3, -4.4], max: [12, 3.6] },
              segment('wall1', [0, 3.2], [0, half + 0.2], 'ink', { weight: 'bold' }),
              segment('wall2', [0, half - 0.2], [0, -half + 0.2], 'ink', { weight: 'bold' }),
              segment('wall3', [0, -half - 0.2], [0, -3.2], 'ink', { weight: 'bold' }),
              segment('screen', [9, -3.2], [9, 3.2], 'ink', { weight: 'bold' }),
              segment('short', upper, spot, 'a', { weight: 'bold' }),
              segment('long', lower, spot, 'a', { weight: 'bold' }),
              segment('extra', lower, split, 'bad', {
                weight: 'bold',
                label: tag('extra way', 'below-right', 'bad'),
              }),
              segment('even', upper, split, 'muted', { dash: true }),
              brace('gap', lower, upper, 'c', { label: tag('$d$', 'left', 'c') }),
              brace('reach', [9, -3.3], [0, -3.3], 'b', { label: tag('$L$', 'below', 'b') }),
              arrow('height', [9.5, 0], [9.5, spot[1]], 'd', {
                heads: 'both',
                label: tag('$y$', 'right', 'd'),
              }),
            ),
            'Two lines from the slits to one spot on the screen; the lower one is longer by a short piece.',
          ),
        ],
        beats: [
          beat(
            'The slits are d apart, and the screen stands at a distance L.',
            ...walls.map((part) => show(`ways.${part}`, 'slits')),
            draw('ways.gap', 'apart'),
            show('ways.screen', 'screen'),
            draw('ways.reach', 'distance'),
          ),
          beat(
            'Light reaches this spot on two ways, one from each slit.',
            draw('ways.short', 'two'),
            draw('ways.long', 'one'),
          ),
          beat(
            'The lower one is longer by a short piece.',
            draw('ways.even', 'longer'),
            draw('ways.extra', 'piece'),
          ),
          beat(
            'If that piece is one whole wavelength, the waves arrive in step, and the first bright stripe lies here.',
            highlight('ways.extra', 'wavelength'),
            draw('ways.height', 'stripe'),
          ),
        ],
      }),
    },
    {
      id: 'brightness',
      title: 'Across the screen',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'light',
            'full',
            axes(
              axis(-2.6, 2.6, 'extra way in wavelengths'),
              axis(0, 1.15, 'brightness', { ticks: 'none' }),
              [curve('bright', 'cos(pi*x)^2', 'd'), tracker('here', 'cos(pi*x)^2', 0, 'a')],
            ),
            'Brightness against the extra way: bright at whole wavelengths, dark halfway between.',
          ),
        ],
        beats: [
          beat(
            'In the middle both ways are equal, and the screen is bright.',
            show('light.x-axis', 0),
            show('light.y-axis', 0),
            show('light.here', 'bright'),
          ),
          beat(
            'Half a wavelength more on one side, and crest meets trough: dark.',
            draw('light.bright', 'wavelength', 2),
            move('light.here', 0.5, 'trough'),
          ),
          beat('A whole wavelength, and it is bright again.', move('light.here', 1, 'whole')),
          beat('And so it goes on, stripe by stripe.', move('light.here', 2, 'on', 2)),
        ],
      }),
    },
  ],
  example: {
    ask: 'Red laser light of 633 nanometres passes slits a quarter of a millimetre apart. The screen is 2 metres away. How far apart are the stripes?',
    formula: 'stripes',
    given: { lambda: 633e-9, L: 2, d: 0.25e-3 },
    find: 'y',
    sense: 'About five millimetres, easy to see with the eye.',
  },
  misconception: {
    tempting: 'It is tempting to think that in the dark stripes light destroys light.',
    truth: 'No energy is lost: what the dark stripes lack, the bright ones have more.',
  },
  uses: [
    'It measures the wavelength of light with no more than a ruler.',
    'Even single electrons build up such stripes.',
  ],
  takeaways: ['Whole wavelengths: bright', 'Half a wavelength off: dark', 'Closer slits, wider stripes'],
  question: {
    ask: 'If you move the slits to half their distance, what happens to the stripes?',
    answer: 'They spread to twice the distance, because the gap stands below the line.',
  },
};
