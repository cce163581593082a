import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, brace, figure, path, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { type Box, each, flying } from './particles.ts';

const cylinder = { left: -6, right: 1.6, low: -2, high: 2 };
/** Gas to the left of a piston whose face is at `face`. */
const chamber = (face: number): Box => ({ min: [cylinder.left, cylinder.low], max: [face, cylinder.high] });
const product = 100 * 4;

export const boylesLaw: ShelfEntry = {
  id: 'boyles-law',
  names: ["Boyle's law", 'Boyle-Mariotte law', "Mariotte's law", 'pressure volume law'],
  subject: 'chemistry',
  field: 'Gases',
  says: [
    'At a constant temperature, the pressure of a trapped gas is inversely proportional to its volume.',
    'Pressure times volume stays the same.',
  ],
  puzzle: [
    'Close the tip of a syringe with your finger and push: at first it is easy, then ever harder.',
    'How hard does the air push back when it has half the room?',
  ],
  symbols: [
    { tex: 'P_1', name: 'P1', meaning: 'the pressure before', unit: 'kPa', role: 'd' },
    { tex: 'V_1', name: 'V1', meaning: 'the volume before', unit: 'L', role: 'a' },
    { tex: 'P_2', name: 'P2', meaning: 'the pressure after', unit: 'kPa', role: 'b' },
    { tex: 'V_2', name: 'V2', meaning: 'the volume after', unit: 'L', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'P_1 V_1 = P_2 V_2',
      expression: 'P1 * V1 = P2 * V2',
      says: 'Pressure times volume before equals pressure times volume after.',
    },
  ],
  pictures: [
    {
      id: 'piston',
      title: 'Push the piston',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'piston',
            'full',
            figure(
              { min: [-6.6, -3.2], max: [6.2, 3] },
              path(
                'wall',
                [
                  [2.4, cylinder.high],
                  [cylinder.left, cylinder.high],
                  [cylinder.left, cylinder.low],
                  [2.4, cylinder.low],
                ],
                'ink',
                { smooth: false, weight: 'bold' },
              ),
              ...flying('wide', 10, chamber(cylinder.right), 'a', { speed: 2.2, radius: 0.2 }),
              ...flying('tight', 10, chamber(-2.2), 'a', { speed: 2.2, radius: 0.2 }),
              rect('face', [1.6, -2], [2, 2], 'c', { fill: 'soft' }),
              segment('rod', [2, 0], [5.4, 0], 'c', { weight: 'bold' }),
              brace('room', [cylinder.right, -2.2], [cylinder.left, -2.2], 'a', {
                label: tag('$V$', 'below', 'a'),
              }),
              brace('half', [-2.2, -2.2], [cylinder.left, -2.2], 'a', {
                label: tag('half of $V$', 'below', 'a'),
              }),
              arrow('back', [-2.2, 2.5], [0.6, 2.5], 'd', {
                weight: 'bold',
                label: tag('twice the push', 'right', 'd'),
              }),
            ),
            'A cylinder with gas and a piston that is pushed in to half the volume.',
          ),
        ],
        beats: [
          beat(
            'A gas is trapped in a cylinder. Its particles drum on every wall.',
            draw('piston.wall', 0),
            show('piston.face', 0.1),
            show('piston.rod', 0.1),
            ...each(show, 'piston.wide', 10, 'particles'),
          ),
          beat(
            'They fly about in the volume V, and hold the piston in place.',
            draw('piston.room', 'volume'),
            highlight('piston.face', 'piston'),
          ),
          beat(
            'Now push the piston in, to half of it.',
            move('piston.face', [-3.8, 0], 'push', 1.4),
            move('piston.rod', [-3.8, 0], 'push', 1.4),
            clear('piston.room', 'push'),
            ...each(clear, 'piston.wide', 10, 'push'),
            ...each(show, 'piston.tight', 10, 'half'),
          ),
          beat('Same particles, same speed, half the way between two hits.', draw('piston.half', 'half')),
          beat('So the piston is hit twice as often: the pressure doubles.', draw('piston.back', 'twice')),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'Pressure against volume',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 8.5, 'volume in litres'), axis(0, 450, 'pressure in kPa'), [
              curve('curve', `${product}/x`, 'd', { from: 0.92, to: 8.5 }),
              tracker('here', `${product}/x`, 4, 'c', { guides: true }),
            ]),
            'The pressure against the volume: a hyperbola.',
          ),
          place(
            'values',
            'narrow-right',
            table(
              ['$V$', '$P$', '$PV$'],
              [4, 2, 1, 8].map((volume) => [
                String(volume),
                String(product / volume),
                String((product / volume) * volume),
              ]),
            ),
            'Volumes, pressures and their product, which is always the same.',
          ),
        ],
        beats: [
          beat(
            'Start with four litres at one hundred kilopascals, about the pressure of the air.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'four'),
            show('values.head', 'pressure'),
            show('values.row1', 'pressure'),
          ),
          beat(
            'Half the volume, twice the pressure.',
            draw('plot.curve', 'Half'),
            move('plot.here', 2, 'Half'),
            show('values.row2', 'twice'),
          ),
          beat(
            'A quarter of it, four times the pressure.',
            move('plot.here', 1, 'quarter'),
            show('values.row3', 'four'),
          ),
          beat(
            'Let it expand to double, and the pressure sinks to half.',
            move('plot.here', 8, 'expand', 1.8),
            show('values.row4', 'sinks'),
          ),
          beat(
            'The product never changes. That is what this curve says.',
            ...[1, 2, 3, 4].map((row) => highlight(`values.cell-${row}-3`, 'product')),
          ),
        ],
      }),
    },
    {
      id: 'diver',
      title: 'A bubble rises',
      purpose: 'application',
      depth: 2,
      draw: () => {
        const depths = [0, 10, 30];
        /** The volume of a sphere goes with the cube of its radius. */
        const radius = (depth: number) => 0.9 * Math.cbrt(1 / (1 + depth / 10));
        return {
          elements: [
            place(
              'sea',
              'full',
              figure(
                { min: [-8, -4], max: [8, 3.6] },
                segment('surface', [-7, 2.4], [7, 2.4], 'a', {
                  weight: 'bold',
                  label: tag('surface', 'above', 'a'),
                }),
                ...depths.map((depth, index) => ({
                  shape: 'circle' as const,
                  id: `bubble${index + 1}`,
                  centre: [-0.6, 1.3 - index * 2.15] as [number, number],
                  radius: radius(depth),
                  role: 'c' as const,
                  fill: 'soft' as const,
                })),
                ...depths.map((depth, index) => ({
                  shape: 'text' as const,
                  id: `depth${index + 1}`,
                  at: [-4.6, 1.3 - index * 2.15] as [number, number],
                  text: depth === 0 ? 'just below' : `${depth} m deep`,
                  role: 'muted' as const,
                })),
                ...depths.map((depth, index) => ({
                  shape: 'text' as const,
                  id: `pressure${index + 1}`,
                  at: [4.2, 1.3 - index * 2.15] as [number, number],
                  text: `$P = ${1 + depth / 10}$, $V = ${depth === 0 ? '1' : `\\frac{1}{${1 + depth / 10}}`}$`,
                  role: 'd' as const,
                })),
              ),
              'A bubble at depths of 30 metres, 10 metres and just below the surface: it grows as the pressure falls.',
            ),
          ],
          beats: [
            beat(
              'Thirty metres down, the water presses with four times the pressure of the air.',
              draw('sea.surface', 0),
              show('sea.depth3', 'Thirty'),
              show('sea.pressure3', 'four'),
            ),
            beat('A bubble there has a quarter of its volume.', show('sea.bubble3', 'bubble')),
            beat(
              'At ten metres the pressure is only two, so the bubble has grown to one half.',
              show('sea.depth2', 'ten'),
              show('sea.pressure2', 'two'),
              show('sea.bubble2', 'grown'),
            ),
            beat(
              'At the surface it is full size. So a diver who rises must never hold the breath.',
              show('sea.depth1', 'surface'),
              show('sea.pressure1', 'surface'),
              show('sea.bubble1', 'full'),
            ),
          ],
        };
      },
    },
  ],
  example: {
    ask: 'A pump holds 0.6 litres of air at 100 kilopascals. You push it down to 0.15 litres without warming it. What is the pressure?',
    formula: 'law',
    given: { P1: 100, V1: 0.6, V2: 0.15 },
    find: 'P2',
    sense: 'A quarter of the volume gives {result}, four times as much.',
  },
  misconception: {
    tempting: 'It is tempting to think that a squeezed gas pushes harder because its particles speed up.',
    truth: 'At constant temperature they are as fast as before. They only hit more often.',
  },
  uses: ['You breathe by it: your chest widens, the pressure inside falls, and air flows in.'],
  takeaways: [
    'Half the volume, twice the pressure',
    'Pressure times volume stays',
    'Only at constant temperature',
  ],
  question: {
    ask: 'A gas is let out into three times its volume, at the same temperature. What is left of its pressure?',
    answer: 'One third, so that pressure times volume stays the same.',
  },
};
