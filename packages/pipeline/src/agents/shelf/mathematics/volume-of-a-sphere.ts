import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import {
  arc,
  ellipse,
  figure,
  polygon,
  rect,
  type ShapeInput,
  segment,
  tag,
  text,
} from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const flat = 0.24;
/** Middles of the half ball and of the bored cylinder, both of radius and height 1. */
const [ball, drum] = [-1.35, 1.35];
const cut = 0.6;
const width = Math.sqrt(1 - cut ** 2);
const ring = (
  id: string,
  x: number,
  y: number,
  r: number,
  role: 'a' | 'b' | 'muted' | 'c',
  fill = false,
): ShapeInput => ellipse(id, [x, y], [r, r * flat], role, { fill: fill ? 'soft' : 'none' });

export const volumeOfASphere: ShelfEntry = {
  id: 'volume-of-a-sphere',
  names: [
    'volume of a sphere',
    'volume of a ball',
    'sphere volume',
    "Cavalieri's principle",
    'method of indivisibles',
    'volume of a cone and sphere',
    'sphere and cylinder',
  ],
  subject: 'mathematics',
  field: 'Geometry',
  says: [
    'Two solids of the same height have the same volume if all their cuts at equal heights have equal areas.',
    'So a ball has two thirds of the volume of the cylinder around it.',
  ],
  puzzle: [
    'A ball just fits into a tin, touching its top, its bottom and its side.',
    'How much of the tin does it fill?',
  ],
  symbols: [
    { tex: 'V', name: 'V', meaning: 'the volume', unit: 'cm³', role: 'a' },
    { tex: 'r', name: 'r', meaning: 'the radius', unit: 'cm', role: 'b' },
    { tex: 'h', name: 'h', meaning: 'the height of the cut', unit: 'cm', role: 'c' },
  ],
  formulas: [
    {
      id: 'ball',
      tex: 'V = \\frac{4}{3} \\pi r^3',
      expression: 'V = 4/3 * pi * r^3',
      says: 'Take the cube of the radius, times pi, times four thirds.',
    },
  ],
  pictures: [
    {
      id: 'coins',
      title: 'Push a stack of coins',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'stack',
            'full',
            figure(
              { min: [-4.4, -0.5], max: [4.6, 3.4] },
              segment('ground', [-4.2, 0], [4.4, 0], 'muted'),
              ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((i): ShapeInput[] => [
                rect(`left${i}`, [-3.2, i * 0.34], [-1.2, i * 0.34 + 0.3], 'a', { fill: 'soft' }),
                rect(`right${i}`, [1.3, i * 0.34], [3.3, i * 0.34 + 0.3], 'b', {
                  fill: 'soft',
                }),
              ]),
              segment('level', [-3.9, 1.51], [4.2, 1.51], 'good', {
                dash: true,
                weight: 'bold',
              }),
              text('same', [0.05, 1.9], 'equal cuts', 'good'),
            ),
            'Two stacks of eight equal coins; the right one is pushed out of line, and every level still holds one equal coin.',
          ),
        ],
        beats: [
          beat(
            'Here are two stacks of equal coins.',
            show('stack.ground', 0),
            ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [
              show(`stack.left${i}`, 0.1 + i / 12),
              show(`stack.right${i}`, 0.2 + i / 12),
            ]),
          ),
          beat(
            'Push the right one out of line. Its shape changes, its volume does not.',
            ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) =>
              move(`stack.right${i}`, [0.45 * Math.sin(i * 0.9), 0], 'Push', 1.2),
            ),
          ),
          beat(
            'What counts is this: at every height, both cuts have the same area.',
            draw('stack.level', 'height'),
            show('stack.same', 'same'),
          ),
          beat(
            'That is the principle of Cavalieri. It measures a ball without any integral.',
            highlight('stack.level', 'Cavalieri', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'cuts',
      title: 'Half a ball and a bored drum',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'solids',
            'full',
            figure(
              { min: [-2.9, -0.75], max: [2.9, 1.5] },
              ring('base', ball, 0, 1, 'muted'),
              arc('dome', [ball, 0], 1, [0, 180], 'a', { weight: 'bold' }),
              ring('top', drum, 1, 1, 'muted'),
              ring('bottom', drum, 0, 1, 'muted'),
              segment('wall1', [drum - 1, 0], [drum - 1, 1], 'b', { weight: 'bold' }),
              segment('wall2', [drum + 1, 0], [drum + 1, 1], 'b', { weight: 'bold' }),
              polygon(
                'cone',
                [
                  [drum, 0],
                  [drum - 1, 1],
                  [drum + 1, 1],
                ],
                'muted',
                { dash: true },
              ),
              ring('disc', ball, cut, width, 'a', true),
              ring('outer', drum, cut, 1, 'b', true),
              ellipse('hole', [drum, cut], [cut, cut * flat], 'bad', { fill: 'soft' }),
              segment('height', [0, 0], [0, cut], 'c', { weight: 'bold', label: tag('$h$', 'right', 'c') }),
              text('area1', [ball, -0.5], '$\\pi (r^2 - h^2)$', 'a'),
              text('area2', [drum, -0.5], '$\\pi r^2 - \\pi h^2$', 'b'),
            ),
            'Half a ball, and beside it a cylinder with a cone bored out of it; at the height h both cuts have the same area.',
          ),
        ],
        beats: [
          beat(
            'On the left, half a ball of radius r.',
            draw('solids.dome', 'ball'),
            show('solids.base', 'ball'),
          ),
          beat(
            'On the right, a drum just as wide and high, with a cone bored out of it.',
            show('solids.bottom', 'drum'),
            draw('solids.wall1', 'drum'),
            draw('solids.wall2', 'drum'),
            show('solids.top', 'high'),
            draw('solids.cone', 'cone'),
          ),
          beat(
            'Cut both at the height h. By Pythagoras, the cut of the ball has the squared radius r² minus h².',
            draw('solids.height', 'height'),
            show('solids.disc', 'ball'),
            write('solids.area1', 'squared'),
          ),
          beat(
            'In the drum it is a ring: the large circle, minus a hole whose radius is just h.',
            show('solids.outer', 'ring'),
            show('solids.hole', 'hole'),
            write('solids.area2', 'minus'),
          ),
          beat(
            'Both areas are equal, at every height. So both solids have the same volume.',
            highlight('solids.area1', 'equal'),
            highlight('solids.area2', 'equal'),
          ),
        ],
      }),
    },
    {
      id: 'count',
      title: 'Drum minus cone',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'narrow-left',
            equation(
              'stack',
              [
                ['\\tfrac{1}{2} V = \\pi r^3 - \\tfrac{1}{3} \\pi r^3'],
                ['\\tfrac{1}{2} V = \\tfrac{2}{3} \\pi r^3'],
                ['V = \\tfrac{4}{3} \\pi r^3'],
              ],
              [term('v', 'V', 'a'), term('r', 'r', 'b')],
            ),
            'Half of the ball is the drum minus the cone: two thirds of pi r cubed.',
          ),
          place(
            'plot',
            'wide-right',
            axes(axis(0, 3.2, 'radius'), axis(0, 115, 'volume'), [
              curve('curve', '4/3*pi*x^3', 'a', { from: 0, to: 2.95 }),
              tracker('here', '4/3*pi*x^3', 1, 'good', { guides: true }),
            ]),
            'The volume against the radius: a steep cubic curve.',
          ),
        ],
        beats: [
          beat(
            'The drum has pi r² times the height r. A cone takes a third of that away.',
            write('work.step1', 'third'),
          ),
          beat('Two thirds are left: that is half of the ball.', write('work.step2', 'left')),
          beat('Twice as much is the whole ball.', write('work.step3', 'whole')),
          beat(
            `A ball of radius 1 has ${spelled(compute('4/3*pi'))}, one of radius 2 already ${spelled(compute('4/3*pi*8'))}: eight times as much.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.curve', 0.1),
            show('plot.here', '1'),
            move('plot.here', 2, '2', 1),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A football has a radius of 11 centimetres. How much air does it hold, in cubic centimetres?',
    formula: 'ball',
    given: { r: 11 },
    find: 'V',
    sense: 'It holds {result}, a bit more than five and a half litres.',
  },
  misconception: {
    tempting: 'It is tempting to think that twice the radius gives twice the volume.',
    truth: 'It gives eight times the volume, since the radius is cubed.',
  },
  uses: ['Archimedes was so proud of this result that he wanted it on his grave.'],
  takeaways: ['Equal cuts, equal volume', 'Ball: two thirds of its tin', 'Volume grows with the cube'],
  question: {
    ask: 'What part of its tin does the ball leave empty?',
    answer: 'One third: the tin has two pi r cubed, and the ball four thirds of pi r cubed.',
  },
};
