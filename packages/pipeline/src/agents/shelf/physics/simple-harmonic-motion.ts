import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, path, rect, sampled, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const coil = (from: number, to: number, y: number): XY[] => [
  [from, y],
  ...Array.from(
    { length: 14 },
    (_, index): XY => [from + ((to - from) * (index + 0.5)) / 14, y + (index % 2 === 0 ? 0.35 : -0.35)],
  ),
  [to, y],
];
const swingTime = spelled(compute('2*pi*sqrt(1/100)'), 2);
const swing = { kind: 'oscillate' as const, offset: [0, 1.6] as XY, period_s: 3, phase: Math.PI / 2 };

export const simpleHarmonicMotion: ShelfEntry = {
  id: 'simple-harmonic-motion',
  names: [
    'simple harmonic motion',
    'harmonic oscillator',
    'harmonic oscillation',
    "Hooke's law",
    'mass on a spring',
    'spring force',
    'oscillation',
  ],
  subject: 'physics',
  field: 'Mechanics',
  says: [
    'A spring pulls back in proportion to its stretch, so a mass on it swings as a sine wave.',
    'The time of one swing does not depend on how far it swings.',
  ],
  puzzle: [
    'Pull a mass on a spring a little, or pull it far: it swings to and fro in the same time.',
    'How can a longer way take no longer?',
  ],
  symbols: [
    { tex: 'F', name: 'F', meaning: 'the force of the spring', unit: 'N', role: 'd' },
    { tex: 'k', name: 'k', meaning: 'the stiffness of the spring', unit: 'N/m', role: 'b' },
    { tex: 'x', name: 'x', meaning: 'the stretch', unit: 'm', role: 'c' },
    { tex: 'T', name: 'T', meaning: 'the time of one swing', unit: 's', role: 'e' },
    { tex: 'm', name: 'm', meaning: 'the mass', unit: 'kg', role: 'a' },
  ],
  formulas: [
    {
      id: 'hooke',
      tex: 'F = -k \\, x',
      expression: 'F = -k * x',
      says: 'The force is stiffness times stretch, and it points back.',
    },
    {
      id: 'period',
      tex: 'T = 2 \\pi \\sqrt{\\frac{m}{k}}',
      expression: 'T = 2 * pi * sqrt(m / k)',
      says: 'The time of a swing depends on mass and stiffness alone.',
    },
  ],
  pictures: [
    {
      id: 'spring',
      title: 'Pull, and it pulls back',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'spring',
            'full',
            figure(
              { min: [-6.4, -3.1], max: [6.4, 3] },
              segment('wall1', [-6, 0.4], [-6, 2.8], 'muted', { weight: 'bold' }),
              path('short', coil(-6, -1.2, 1.5), 'b', { smooth: false }),
              rect('mass1', [-1.2, 0.9], [0, 2.1], 'a', { fill: 'soft', label: tag('$m$', 'centre', 'ink') }),
              segment('wall2', [-6, -2.6], [-6, -0.2], 'muted', { weight: 'bold' }),
              path('long', coil(-6, 1.8, -1.5), 'b', { smooth: false }),
              rect('mass2', [1.8, -2.1], [3, -0.9], 'a', {
                fill: 'soft',
                label: tag('$m$', 'centre', 'ink'),
              }),
              segment('rest', [-0.6, -2.9], [-0.6, 2.8], 'faint', { dash: true }),
              arrow('stretch', [-0.6, -2.6], [2.4, -2.6], 'c', {
                heads: 'both',
                label: tag('$x$', 'below', 'c'),
              }),
              arrow('pull', [2.4, -0.5], [-0.2, -0.5], 'd', {
                weight: 'bold',
                label: tag('$F$', 'above', 'd'),
              }),
            ),
            'A mass on a spring at rest, and the same mass pulled to the right, where the spring pulls it back.',
          ),
        ],
        beats: [
          beat(
            'A mass on smooth ice is tied to a spring. Here it is at rest.',
            draw('spring.wall1', 0),
            draw('spring.short', 'spring'),
            show('spring.mass1', 'mass'),
            draw('spring.rest', 'rest'),
          ),
          beat(
            'Pull it aside by a stretch x.',
            draw('spring.wall2', 0),
            draw('spring.long', 'Pull'),
            show('spring.mass2', 'Pull'),
            draw('spring.stretch', 'stretch'),
          ),
          beat('The spring pulls back, towards the place of rest.', draw('spring.pull', 'back')),
          beat(
            'Twice the stretch means twice the pull. This is the law of Hooke.',
            highlight('spring.stretch', 'stretch'),
            highlight('spring.pull', 'pull'),
          ),
        ],
      }),
    },
    {
      id: 'wave',
      title: 'The swing draws a wave',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'trace',
            'full',
            figure(
              { min: [-7, -2.6], max: [7, 2.6] },
              segment('top', [-6.5, 2.3], [-4.5, 2.3], 'muted', { weight: 'bold' }),
              segment('middle', [-6.6, 0], [6.8, 0], 'faint', { dash: true }),
              segment('high', [-6.6, 1.6], [6.8, 1.6], 'faint', { dash: true }),
              segment('low', [-6.6, -1.6], [6.8, -1.6], 'faint', { dash: true }),
              circle('bob', [-5.5, 0], 0.4, 'a', { fill: 'solid', motion: swing }),
              path(
                'curve',
                sampled((x) => 1.6 * Math.cos((2 * Math.PI * (x + 3.6)) / 3.2), [-3.6, 6.6], 160),
                'c',
                {
                  weight: 'bold',
                  smooth: false,
                },
              ),
              arrow('period', [-3.6, 2.1], [-0.4, 2.1], 'e', {
                heads: 'both',
                label: tag('$T$', 'above', 'e'),
              }),
            ),
            'A mass swings up and down; beside it stands the wave that it draws over time, with one period marked.',
          ),
        ],
        beats: [
          beat(
            'Let go, and the mass swings about its place of rest.',
            draw('trace.top', 0),
            draw('trace.middle', 'rest'),
            show('trace.bob', 'swings'),
          ),
          beat('Let it draw its height over time: you get a cosine wave.', draw('trace.curve', 'draw', 2.4)),
          beat(
            'At the ends the pull is strongest and the speed is zero.',
            draw('trace.high', 'ends'),
            draw('trace.low', 'ends'),
          ),
          beat(
            'In the middle the pull is zero and the speed is greatest, so it rushes on.',
            highlight('trace.middle', 'middle'),
            highlight('trace.bob', 'rushes'),
          ),
          beat('From crest to crest is one period T.', draw('trace.period', 'crest')),
        ],
      }),
    },
    {
      id: 'mass',
      title: 'Heavier swings slower',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 9.6, 'mass in kg'), axis(0, 2.2, 'time of one swing in s'), [
              curve('curve', '2*pi*sqrt(x/40)', 'e', { from: 0, to: 4.6, dash: true }),
              curve('whole', '2*pi*sqrt(x/100)', 'a', { from: 0, to: 9.4, label: 'k = 100 N/m' }),
              tracker('here', '2*pi*sqrt(x/100)', 1, 'c', { guides: true }),
            ]),
            'Time of one swing against mass: a square root that rises ever more slowly; a softer spring, dashed, swings slower.',
          ),
        ],
        beats: [
          beat(
            `On a spring of 100 newtons per metre, one kilogram swings in ${swingTime} seconds.`,
            draw('plot.whole', 'spring'),
            show('plot.here', 'kilogram'),
          ),
          beat(
            'Four kilograms take only twice as long, for it is the square root that counts.',
            move('plot.here', 4, 'twice', 1.4),
          ),
          beat('Nine kilograms take three times as long.', move('plot.here', 9, 'three', 1.4)),
          beat('A softer spring, the dashed line, swings more slowly.', draw('plot.curve', 'dashed')),
        ],
      }),
    },
  ],
  example: {
    ask: 'A mass of half a kilogram hangs on a spring of 50 newtons per metre. How long does one swing take?',
    formula: 'period',
    given: { m: 0.5, k: 50 },
    find: 'T',
    sense: 'One swing takes {result}, whether it is small or wide.',
  },
  misconception: {
    tempting: 'It is tempting to think that a wider swing takes longer.',
    truth: 'It does not: the wider the swing, the stronger the pull and the faster the motion.',
  },
  uses: ['Clocks, car springs, guitar strings and atoms in a crystal all swing in this way.'],
  takeaways: ['The pull grows with the stretch', 'The motion is a sine wave', 'Wide or small: same time'],
  question: {
    ask: 'You put four times the mass on the same spring. How does the time of a swing change?',
    answer: 'It doubles, for the square root of four is two.',
  },
};
