import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, point, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const gamma = '1/sqrt(1 - x^2)';
const factor = (share: number) => spelled(compute(gamma, { x: share }), 3);
const height = 3;
/** At three fifths of the speed of light the clock moves three quarters of its height while the light climbs. */
const ahead = 2.25;

export const timeDilation: ShelfEntry = {
  id: 'time-dilation',
  names: [
    'time dilation',
    'special relativity',
    'Lorentz factor',
    'theory of special relativity',
    'relativity of time',
  ],
  subject: 'physics',
  field: 'Relativity',
  says: [
    'A moving clock runs slower than one at rest.',
    'The closer it comes to the speed of light, the slower it runs.',
  ],
  puzzle: [
    'Light has the same speed for everybody, even for somebody who runs after it.',
    'If speed is distance over time, what has to give way?',
  ],
  symbols: [
    { tex: '\\Delta t', name: 't', meaning: 'the time that passes for us', unit: 's', role: 'd' },
    { tex: '\\Delta t_0', name: 't0', meaning: 'the time on the moving clock', unit: 's', role: 'a' },
    { tex: 'v', name: 'v', meaning: 'the speed of the clock', unit: 'm/s', role: 'c' },
    { tex: 'c', name: 'c', meaning: 'the speed of light', unit: 'm/s', role: 'b' },
  ],
  formulas: [
    {
      id: 'dilation',
      tex: '\\Delta t = \\frac{\\Delta t_0}{\\sqrt{1 - v^2 / c^2}}',
      expression: 't = t0 / sqrt(1 - v^2 / c^2)',
      says: 'Divide the time on the moving clock by a root that shrinks as the speed grows.',
    },
  ],
  pictures: [
    {
      id: 'clock',
      title: 'A clock made of light',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'clocks',
            'full',
            figure(
              { min: [-6, -1], max: [6.6, 4.2] },
              segment('floor1', [-5.4, 0], [-3.6, 0], 'a', { weight: 'bold' }),
              segment('roof1', [-5.4, height], [-3.6, height], 'a', { weight: 'bold' }),
              segment('way1', [-4.5, 0], [-4.5, height], 'b', {
                dash: true,
                label: tag('at rest', 'below', 'a'),
              }),
              point('light1', [-4.5, 0.15], 'b', {
                size: 'large',
                motion: { kind: 'bounce', velocity: [0, 2.6], within: { min: [-5, 0], max: [-4, height] } },
              }),
              segment('floor2', [-1.4, 0], [0.2, 0], 'c', { weight: 'bold' }),
              segment('roof2', [-0.6 + ahead - 0.8, height], [-0.6 + ahead + 0.8, height], 'c', {
                weight: 'bold',
              }),
              segment('floor3', [-0.6 + 2 * ahead - 0.8, 0], [-0.6 + 2 * ahead + 0.8, 0], 'c', {
                weight: 'bold',
              }),
              arrow('up', [-0.6, 0], [-0.6 + ahead, height], 'b', { weight: 'bold' }),
              arrow('down', [-0.6 + ahead, height], [-0.6 + 2 * ahead, 0], 'b', { weight: 'bold' }),
              arrow('speed', [4.3, 3.6], [6.2, 3.6], 'c', {
                weight: 'bold',
                label: tag('$v$', 'above', 'c'),
              }),
              point('light2', [-0.6, 0], 'b', { size: 'large' }),
            ),
            'On the left, light goes straight up and down between two mirrors. On the right the mirrors move, and the light takes a longer, slanted way.',
          ),
        ],
        beats: [
          beat(
            'Here is a clock: light runs up and down between two mirrors. Each round is one tick.',
            draw('clocks.floor1', 'clock'),
            draw('clocks.roof1', 'clock'),
            draw('clocks.way1', 'light'),
            show('clocks.light1', 'light'),
          ),
          beat(
            'Now let the same clock fly past us.',
            draw('clocks.floor2', 'clock'),
            draw('clocks.speed', 'fly'),
            show('clocks.light2', 'fly'),
          ),
          beat(
            'While the light climbs, the mirrors move on. So its way is slanted, and longer.',
            draw('clocks.roof2', 'climbs'),
            draw('clocks.up', 'climbs', 1.2),
            move('clocks.light2', [ahead, height], 'climbs', 1.2),
            draw('clocks.floor3', 'slanted'),
            draw('clocks.down', 'slanted', 1.2),
            move('clocks.light2', [2 * ahead, 0], 'slanted', 1.2),
          ),
          beat(
            'But light has the same speed for us. A longer way takes longer: the clock ticks slower.',
            highlight('clocks.up', 'longer'),
            highlight('clocks.down', 'longer'),
            highlight('clocks.way1', 'slower'),
          ),
        ],
      }),
    },
    {
      id: 'triangle',
      title: 'Pythagoras finds the factor',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sides',
            'full',
            figure(
              { min: [-2.4, -0.8], max: [5.4, 4.3] },
              segment('across', [0, 0], [3, 0], 'c', {
                weight: 'bold',
                label: tag('$v \\, \\Delta t$', 'below', 'c'),
              }),
              segment('upright', [3, 0], [3, 4], 'a', {
                weight: 'bold',
                label: tag('$c \\, \\Delta t_0$', 'right', 'a'),
              }),
              segment('slant', [0, 0], [3, 4], 'b', {
                weight: 'bold',
                label: tag('$c \\, \\Delta t$', 'left', 'b'),
              }),
            ),
            'A right triangle: the way of the clock below, the height of the clock upright, the way of the light slanted.',
          ),
        ],
        beats: [
          beat('In one half tick, the clock moves along by v times our time.', draw('sides.across', 'moves')),
          beat(
            'On board, the light simply climbs: c times the time of the clock.',
            draw('sides.upright', 'climbs'),
          ),
          beat('For us it runs along the slanted side: c times our time.', draw('sides.slant', 'slanted')),
          beat(
            'A right triangle. So our time is longer than theirs, by five to four in this drawing.',
            highlight('sides.slant', 'five'),
            highlight('sides.upright', 'four'),
          ),
        ],
      }),
    },
    {
      id: 'factor',
      title: 'How much slower?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 1.05, 'share of the speed of light', {
                ticks: [0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, text: String(at) })),
              }),
              axis(0, 7, 'factor'),
              [
                curve('curve', gamma, 'd', { from: 0, to: 0.989 }),
                asymptote('limit', 'x', 1, 'b', 'light'),
                tracker('here', gamma, 0.1, 'c', { guides: true }),
              ],
            ),
            'The factor by which a moving clock is slowed, against its speed: flat at first, then rising without limit towards the speed of light.',
          ),
        ],
        beats: [
          beat(
            `At a tenth of the speed of light, the factor is ${factor(0.1)}. You would hardly notice.`,
            draw('plot.curve', 0),
            show('plot.here', 'tenth'),
          ),
          beat(`At six tenths it is ${factor(0.6)}.`, move('plot.here', 0.6, 'six')),
          beat(`At 98 per cent it is about ${factor(0.98)}.`, move('plot.here', 0.98, '98', 1.6)),
          beat(
            'And it grows without limit, for nothing with mass can reach the speed of light.',
            draw('plot.limit', 'limit'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A spaceship flies at 240 million metres a second, and 3 seconds pass on board. How long is that for us?',
    formula: 'dilation',
    given: { t0: 3, v: 2.4e8, c: 3e8 },
    find: 't',
    sense: 'Three seconds on board are {result} for us.',
  },
  misconception: {
    tempting: 'It is tempting to think that the travellers feel their time slow down.',
    truth: 'On board everything seems normal. To them, it is our clocks that run slow.',
  },
  uses: ['Satellite navigation has to allow for it, and fast particles live longer because of it.'],
  takeaways: ['Light is equally fast for all', 'Moving clocks run slow', 'It shows only at great speed'],
  question: {
    ask: 'What would the factor be for a clock that does not move at all?',
    answer: 'Exactly one: its time is our time.',
  },
};
