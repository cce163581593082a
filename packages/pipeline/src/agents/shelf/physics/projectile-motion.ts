import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const g = 9.8;
const speed = 20;
/** Height over distance for a throw at this angle, in metres. */
const arcOf = (degrees: number) =>
  `x*tan(${degrees}*pi/180) - ${g}*x^2/(2*${speed}^2*cos(${degrees}*pi/180)^2)`;
const range = (degrees: number) => compute('v^2*sin(2*a*pi/180)/g', { v: speed, a: degrees, g });
const metres = (degrees: number) => spelled(range(degrees), 2);
/** Two balls after equal times: one dropped, one pushed off sideways. */
const fall = [0, 1, 2, 3].map((step) => 4.6 - 0.5 * step ** 2);

export const projectileMotion: ShelfEntry = {
  id: 'projectile-motion',
  names: [
    'projectile motion',
    'projectile',
    'parabolic trajectory',
    'throwing a ball',
    'range of a projectile',
    'trajectory',
  ],
  subject: 'physics',
  field: 'Mechanics',
  says: [
    'A thrown body moves sideways at constant speed while it falls like any dropped body.',
    'The two motions together make a parabola.',
  ],
  puzzle: [
    'Drop one ball, and push another off the same table at the same moment.',
    'Which of them hits the ground first?',
  ],
  symbols: [
    { tex: 'R', name: 'R', meaning: 'the range of the throw', unit: 'm', role: 'd' },
    { tex: 'v', name: 'v', meaning: 'the speed of the throw', unit: 'm/s', role: 'c' },
    { tex: '\\theta', name: 'theta', meaning: 'the angle above the ground', unit: 'rad', role: 'b' },
    { tex: 'g', name: 'g', meaning: 'the acceleration of gravity', unit: 'm/s²', role: 'a' },
  ],
  formulas: [
    {
      id: 'range',
      tex: 'R = \\frac{v^2 \\sin 2\\theta}{g}',
      says: 'Square the speed, multiply by the sine of twice the angle, divide by gravity.',
    },
    {
      id: 'best',
      tex: 'R = \\frac{v^2}{g}',
      expression: 'R = v^2 / g',
      says: 'At forty-five degrees the sine is one, and the range is greatest.',
    },
  ],
  pictures: [
    {
      id: 'two-balls',
      title: 'Dropped and pushed',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'table',
            'full',
            figure(
              { min: [-3.4, -0.5], max: [8.4, 5.4] },
              segment('ground', [-3, -0.3], [8, -0.3], 'muted', { weight: 'bold' }),
              rect('top', [-3, 4], [-0.6, 4.3], 'muted', { fill: 'soft' }),
              ...fall.map((y, step) =>
                circle(`drop${step + 1}`, [0, y], 0.2, 'a', {
                  fill: 'solid',
                  ...(step === 0 ? { label: tag('dropped', 'above', 'a') } : {}),
                }),
              ),
              ...fall.map((y, step) =>
                circle(`throw${step + 1}`, [0.8 + 2 * step, y], 0.2, 'c', { fill: 'solid' }),
              ),
              ...fall.map((y, step) =>
                segment(`same${step + 1}`, [0.3, y], [0.5 + 2 * step, y], 'faint', { dash: true }),
              ),
              arrow('side', [1.1, 5], [2.8, 5], 'c', {
                weight: 'bold',
                label: tag('sideways', 'right', 'c'),
              }),
            ),
            'Pictures of two balls at equal times: one falls straight down, the other flies sideways, and both are always at the same height.',
          ),
        ],
        beats: [
          beat(
            'Two balls leave a table together. One is dropped, one is pushed sideways.',
            show('table.top', 'table'),
            draw('table.ground', 0),
            show('table.drop1', 'dropped'),
            show('table.throw1', 'pushed'),
            draw('table.side', 'sideways'),
          ),
          beat(
            'Take a picture at equal times.',
            ...[2, 3, 4].flatMap((step, index) => [
              show(`table.drop${step}`, 0.2 + 0.22 * index),
              show(`table.throw${step}`, 0.2 + 0.22 * index),
            ]),
          ),
          beat(
            'In every picture they are at the same height.',
            ...[2, 3, 4].map((step) => draw(`table.same${step}`, 'same')),
            draw('table.same1', 'same'),
          ),
          beat(
            'So both land together. Falling takes no notice of the sideways motion.',
            highlight('table.drop4', 'land'),
            highlight('table.throw4', 'land'),
          ),
        ],
      }),
    },
    {
      id: 'angles',
      title: 'Which angle goes farthest?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 45, 'distance in metres'), axis(0, 19.5, 'height in metres'), [
              curve('flat', arcOf(20), 'a', { from: 0, to: range(20), label: '20°' }),
              curve('best', arcOf(45), 'd', { from: 0, to: range(45), label: '45°' }),
              curve('steep', arcOf(70), 'c', { from: 0, to: range(70), label: '70°' }),
              tracker('ball', arcOf(45), 0.2, 'b'),
            ]),
            'Three throws at the same speed, at 20, 45 and 70 degrees: the middle one goes farthest, the other two land at the same place.',
          ),
        ],
        beats: [
          beat(
            `Throw at ${speed} metres a second. A flat throw at 20 degrees lands after ${metres(20)} metres.`,
            draw('plot.flat', 'flat', 1.4),
          ),
          beat(
            `A steep one at 70 degrees flies high, and lands at ${metres(70)} metres too.`,
            draw('plot.steep', 'steep', 1.6),
          ),
          beat(
            `In between, at 45 degrees, it goes farthest: ${metres(45)} metres.`,
            draw('plot.best', 'farthest', 1.4),
          ),
          beat(
            'Every one of these paths is a parabola.',
            show('plot.ball', 0),
            move('plot.ball', range(45) - 0.2, 0.1, 2.4),
          ),
        ],
      }),
    },
    {
      id: 'parts',
      title: 'Two speeds in one',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'parts',
            'full',
            figure(
              { min: [-0.8, -1.4], max: [12.8, 4.6] },
              segment('ground', [-0.4, -0.4], [12.4, -0.4], 'muted'),
              ...[0, 1, 2, 3, 4].flatMap((step) => {
                const x = 0.6 + 2.5 * step;
                const y = 0.2 + 3 * (1 - ((step - 2) / 2) ** 2);
                const rise = (2 - step) * 0.6;
                return [
                  circle(`ball${step + 1}`, [x, y], 0.2, 'b', { fill: 'solid' }),
                  arrow(`side${step + 1}`, [x, y], [x + 1.3, y], 'c', { weight: 'bold' }),
                  ...(rise === 0
                    ? []
                    : [arrow(`up${step + 1}`, [x, y], [x, y + rise] as XY, 'a', { weight: 'bold' })]),
                ];
              }),
            ),
            'A thrown ball at five moments: the sideways arrow stays the same, the upward arrow shrinks, vanishes and then points down.',
          ),
        ],
        beats: [
          beat(
            'Split the speed into two arrows.',
            draw('parts.ground', 0),
            ...[1, 2, 3, 4, 5].map((step) => show(`parts.ball${step}`, 'Split')),
          ),
          beat(
            'The sideways arrow never changes, for nothing pushes sideways.',
            ...[1, 2, 3, 4, 5].map((step) => draw(`parts.side${step}`, 'arrow')),
          ),
          beat(
            'The upright arrow shrinks, vanishes at the top, and grows downwards.',
            ...[1, 2].map((step) => draw(`parts.up${step}`, 'shrinks')),
            highlight('parts.ball3', 'top'),
            ...[4, 5].map((step) => draw(`parts.up${step}`, 'downwards')),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A ball is kicked at 45 degrees with 20 metres a second. How far does it fly?',
    formula: 'best',
    given: { v: speed, g },
    find: 'R',
    digits: 2,
    sense: 'About {result}, if the air does not slow it down.',
  },
  misconception: {
    tempting: 'It is tempting to think that a fast ball falls more slowly than a dropped one.',
    truth: 'Both fall alike. The fast one only gets farther in the same time.',
  },
  uses: ['Fountains, basketballs and fireworks all follow this curve, as long as the air matters little.'],
  takeaways: ['Sideways: constant speed', 'Downwards: falling as usual', 'Together: a parabola'],
  question: {
    ask: 'At the highest point of a throw, what is the acceleration of the ball?',
    answer: 'The same as everywhere: gravity, straight down. Only its upward speed is zero.',
  },
};
