import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, brace, circle, figure, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const G = 6.674e-11;
/** Acceleration at the surface of a world of this mass (kg) and radius (m), in m/s². */
const surface = (mass: number, radius: number) => compute('G*M/R^2', { G, M: mass, R: radius });
const worlds = {
  Moon: surface(7.35e22, 1.737e6),
  Mars: surface(6.42e23, 3.39e6),
  Earth: surface(5.97e24, 6.371e6),
};
const weight = (one: number) => Math.round(70 * one);
const around = { kind: 'orbit' as const, centre: [0, 0] as XY, period_s: 16 };

export const gravitationalForce: ShelfEntry = {
  id: 'gravitational-force',
  names: [
    'gravitational force',
    "Newton's law of universal gravitation",
    'universal gravitation',
    'law of gravitation',
    'gravity',
    'gravitation',
    "Newton's law of gravity",
  ],
  subject: 'physics',
  field: 'Mechanics',
  says: [
    'Any two things that have mass attract each other.',
    'The pull grows with both masses and falls with the square of their distance.',
  ],
  puzzle: [
    'An apple falls to the ground. The Moon hangs in the sky and never comes down.',
    'Could one and the same force be pulling both?',
  ],
  symbols: [
    { tex: 'F', name: 'F', meaning: 'the gravitational force', unit: 'N', role: 'd' },
    { tex: 'm_1', name: 'm1', meaning: 'the first mass', unit: 'kg', role: 'a' },
    { tex: 'm_2', name: 'm2', meaning: 'the second mass', unit: 'kg', role: 'b' },
    { tex: 'r', name: 'r', meaning: 'the distance between their centres', unit: 'm', role: 'c' },
    { tex: 'G', name: 'G', meaning: 'the gravitational constant', unit: 'N·m²/kg²', role: 'muted' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'F = G \\frac{m_1 m_2}{r^2}',
      expression: 'F = G * m1 * m2 / r^2',
      says: 'Multiply the masses, divide by the distance squared, and scale by a tiny constant.',
    },
  ],
  pictures: [
    {
      id: 'moon',
      title: 'The apple and the Moon',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sky',
            'full',
            figure(
              { min: [-9, -4.4], max: [9, 4.4] },
              circle('path', [0, 0], 3.9, 'faint', { dash: true }),
              circle('earth', [0, 0], 1.5, 'a', { fill: 'soft', label: tag('Earth', 'centre', 'ink') }),
              circle('apple', [-2.6, 0], 0.18, 'bad', { fill: 'solid', label: tag('apple', 'above', 'bad') }),
              arrow('fall', [-2.35, 0], [-1.6, 0], 'd', { weight: 'bold' }),
              circle('resting', [3.9, 0], 0.42, 'b', { fill: 'soft', label: tag('Moon', 'below', 'b') }),
              circle('moon', [3.9, 0], 0.42, 'b', { fill: 'soft', motion: around }),
              arrow('pull1', [3.4, 0], [2.1, 0], 'd', { weight: 'bold', label: tag('pull', 'above', 'd') }),
              arrow('ahead', [3.9, 0.5], [3.9, 2.2], 'c', {
                weight: 'bold',
                label: tag('its own speed', 'right', 'c'),
              }),
            ),
            'The Earth with an apple falling towards it and the Moon going round it. Not to scale.',
          ),
        ],
        beats: [
          beat(
            'The Earth pulls on an apple, and the apple falls.',
            show('sky.earth', 'Earth'),
            show('sky.apple', 'apple'),
            draw('sky.fall', 'pulls'),
            move('sky.apple', [0.9, 0], 'falls', 1),
          ),
          beat(
            'It pulls on the Moon as well, across all that space.',
            show('sky.resting', 'Moon'),
            draw('sky.pull1', 'space'),
          ),
          beat('But the Moon has its own speed, sideways.', draw('sky.ahead', 'But')),
          beat(
            'So it falls around the Earth, again and again, and never lands.',
            clear('sky.resting', 'falls'),
            clear('sky.pull1', 'falls'),
            clear('sky.ahead', 'again'),
            show('sky.moon', 'falls'),
            draw('sky.path', 'around', 2),
          ),
        ],
      }),
    },
    {
      id: 'mutual',
      title: 'The pull is mutual',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'pair',
            'full',
            figure(
              { min: [-5, -2.2], max: [5, 2] },
              circle('first', [-3, 0], 1.1, 'a', { fill: 'soft', label: tag('$m_1$', 'centre', 'ink') }),
              circle('second', [3.2, 0], 0.6, 'b', { fill: 'soft', label: tag('$m_2$', 'centre', 'ink') }),
              arrow('pull1', [-1.8, 0], [-0.3, 0], 'd', { weight: 'bold', label: tag('$F$', 'above', 'd') }),
              arrow('pull2', [2.5, 0], [1, 0], 'd', { weight: 'bold', label: tag('$F$', 'above', 'd') }),
              brace('gap', [3.2, -1.3], [-3, -1.3], 'c', { label: tag('$r$', 'below', 'c') }),
            ),
            'A large and a small mass pull each other with arrows of the same length; the distance r runs between their centres.',
          ),
        ],
        beats: [
          beat(
            'Take a large mass and a small one.',
            show('pair.first', 'large'),
            show('pair.second', 'small'),
          ),
          beat(
            'Each pulls the other, and both arrows have the same length.',
            draw('pair.pull1', 'pulls'),
            draw('pair.pull2', 'other'),
            highlight('pair.pull1', 'same'),
            highlight('pair.pull2', 'same'),
          ),
          beat('The distance r counts from centre to centre.', draw('pair.gap', 'distance')),
        ],
      }),
    },
    {
      id: 'distance',
      title: 'Climb away from the Earth',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(
              axis(0, 5.2, 'distance in Earth radii', {
                ticks: [1, 2, 3, 4, 5].map((at) => ({ at, text: String(at) })),
              }),
              axis(0, 1.15, 'share of the weight', { ticks: [{ at: 1, text: '1' }] }),
              [
                curve('curve', '1/x^2', 'd', { from: 1, to: 5 }),
                tracker('here', '1/x^2', 1, 'c', { guides: true }),
              ],
            ),
            'Weight against distance from the centre of the Earth: it falls to a quarter at two radii and a ninth at three.',
          ),
          place(
            'share',
            'narrow-right',
            bars([
              ['1 radius', 1, 'd', '1'],
              ['2 radii', 1 / 4, 'd', '1/4'],
              ['3 radii', 1 / 9, 'd', '1/9'],
            ]),
            'Bars for the weight at one, two and three Earth radii.',
          ),
        ],
        beats: [
          beat(
            'On the ground we are one Earth radius from the centre. Call our weight one.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'radius'),
            show('share.bar1', 'weight'),
            show('share.value1', 'weight'),
          ),
          beat(
            'At two radii, only a quarter is left.',
            draw('plot.curve', 0),
            move('plot.here', 2, 'two'),
            show('share.bar2', 'quarter'),
            show('share.value2', 'quarter'),
          ),
          beat(
            'At three radii, it is a ninth.',
            move('plot.here', 3, 'three'),
            show('share.bar3', 'ninth'),
            show('share.value3', 'ninth'),
          ),
          beat(
            'The pull thins out, but it never quite ends. Gravity reaches everywhere.',
            move('plot.here', 4.9, 'thins', 1.6),
          ),
        ],
      }),
    },
    {
      id: 'worlds',
      title: 'Your weight elsewhere',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'weights',
            'full',
            bars(
              [
                ['Moon', weight(worlds.Moon), 'b', `${weight(worlds.Moon)} N`],
                ['Mars', weight(worlds.Mars), 'c', `${weight(worlds.Mars)} N`],
                ['Earth', weight(worlds.Earth), 'a', `${weight(worlds.Earth)} N`],
              ],
              'newtons',
            ),
            'Weight of a person of seventy kilograms on the Moon, on Mars and on the Earth.',
          ),
        ],
        beats: [
          beat(
            `Put masses and radii into the law. On Earth, 70 kilograms weigh ${weight(worlds.Earth)} newtons.`,
            show('weights.bar3', 'Earth'),
            show('weights.value3', 'weigh'),
          ),
          beat(
            `On Mars it is only ${weight(worlds.Mars)}.`,
            show('weights.bar2', 'Mars'),
            show('weights.value2', 'Mars'),
          ),
          beat(
            `And on the Moon ${weight(worlds.Moon)}, about a sixth. The mass is the same everywhere.`,
            show('weights.bar1', 'Moon'),
            show('weights.value1', 'Moon'),
            highlight('weights.bar1', 'sixth'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A person of 70 kilograms stands on the Earth, 6371 kilometres from its centre. How strong is the pull?',
    formula: 'law',
    given: { G, m1: 5.97e24, m2: 70, r: 6.371e6 },
    find: 'F',
    sense: 'This pull is what we call weight: {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that astronauts float because there is no gravity up there.',
    truth: 'The pull is nearly as strong as here. They float because they fall around the Earth.',
  },
  uses: ['The same law gives the tides, the paths of planets, and the course of every space probe.'],
  takeaways: ['Every mass attracts every other', 'Twice as far, a quarter of the pull', 'The pull is mutual'],
  question: {
    ask: 'If the Earth pulls you down with 700 newtons, how hard do you pull the Earth?',
    answer: 'With exactly 700 newtons, upwards. The Earth is just too heavy to notice.',
  },
};
