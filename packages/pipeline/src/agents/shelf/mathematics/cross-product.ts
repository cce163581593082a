import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { angle, arrow, figure, polygon, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
type Vector = [number, number, number];
const u: Vector = [3, 0, 0];
const v: Vector = [1, 2, 0];
const cross = ([a, b, c]: Vector, [d, e, f]: Vector): Vector => [b * f - c * e, c * d - a * f, a * e - b * d];
const w = cross(u, v);
/** A simple view of space: x to the right, y into the picture, z up. */
const seen = ([x, y, z]: Vector): XY => [x + 0.55 * y, 0.45 * y + 0.4 * z];
const [length, width] = [4, 3];
const sheet = `${length * width}*sin(x*pi/180)`;
const at = (degrees: number): XY => [
  width * Math.cos((degrees * Math.PI) / 180),
  width * Math.sin((degrees * Math.PI) / 180),
];

export const crossProduct: ShelfEntry = {
  id: 'cross-product',
  names: [
    'cross product',
    'vector product',
    'vector cross product',
    'cross product of vectors',
    'right-hand rule',
  ],
  subject: 'mathematics',
  field: 'Vectors',
  says: [
    'The cross product of two vectors in space is a vector at right angles to both.',
    'Its length is the area of the parallelogram that they span.',
  ],
  puzzle: [
    'Two sticks lie on a table, pointing in different directions.',
    'Which direction stands at right angles to both of them?',
  ],
  symbols: [
    { tex: 'u', name: 'u', meaning: 'the length of the first vector', unit: 'm', role: 'a' },
    { tex: 'v', name: 'v', meaning: 'the length of the second vector', unit: 'm', role: 'b' },
    { tex: '\\theta', name: 'theta', meaning: 'the angle between them', unit: '°', role: 'd' },
    { tex: 'c', name: 'c', meaning: 'the length of the cross product', unit: 'm²', role: 'c' },
  ],
  formulas: [
    {
      id: 'length',
      tex: 'c = u\\,v \\sin \\theta',
      expression: 'c = u*v*sin(theta * pi / 180)',
      says: 'Multiply the two lengths by the sine of the angle between them.',
    },
  ],
  pictures: [
    {
      id: 'space',
      title: 'At right angles to both',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'room',
            'full',
            figure(
              { min: [-2.6, -1.2], max: [6.6, 3] },
              polygon(
                'table',
                [
                  [-1.9, -0.7],
                  [4.4, -0.7],
                  [6.2, 1.4],
                  [-0.1, 1.4],
                ],
                'muted',
                { fill: 'faint' },
              ),
              polygon('sheet', [[0, 0], seen(u), seen([u[0] + v[0], u[1] + v[1], 0]), seen(v)], 'c', {
                fill: 'soft',
              }),
              arrow('u', [0, 0], seen(u), 'a', { weight: 'bold', label: tag('$\\vec u$', 'below', 'a') }),
              arrow('v', [0, 0], seen(v), 'b', {
                weight: 'bold',
                label: tag('$\\vec v$', 'above-left', 'b'),
              }),
              arrow('w', [0, 0], seen(w), 'c', {
                weight: 'bold',
                label: tag('$\\vec u \\times \\vec v$', 'left', 'c'),
              }),
              arrow('minus', [0, 0], [0, -1.1], 'bad', {
                dash: true,
                label: tag('$\\vec v \\times \\vec u$', 'right', 'bad'),
              }),
            ),
            'Two vectors on a table top, the parallelogram between them, and their cross product straight up.',
          ),
        ],
        beats: [
          beat(
            'Two vectors lie on a table.',
            show('room.table', 'table'),
            draw('room.u', 0.1),
            draw('room.v', 0.4),
          ),
          beat(
            'Their cross product stands upright on it, at right angles to both.',
            draw('room.w', 'upright'),
          ),
          beat('Its length is as large as the area of this parallelogram.', show('room.sheet', 'area')),
          beat(
            'Curl the fingers of your right hand from the first to the second: your thumb points along it.',
            highlight('room.u', 'first'),
            highlight('room.v', 'second'),
            highlight('room.w', 'thumb'),
          ),
          beat('Exchange the two, and it points the other way: down.', draw('room.minus', 'down')),
        ],
      }),
    },
    {
      id: 'sheet',
      title: 'Open the angle',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'span',
            'left',
            figure(
              { min: [-2.4, -1], max: [6.4, 4] },
              polygon('flat', [[0, 0], [length, 0], [length + at(30)[0], at(30)[1]], at(30)], 'c', {
                fill: 'faint',
              }),
              polygon(
                'square',
                [
                  [0, 0],
                  [length, 0],
                  [length, width],
                  [0, width],
                ],
                'good',
                { fill: 'faint' },
              ),
              segment('base', [0, 0], [length, 0], 'a', {
                weight: 'bold',
                label: tag(`$u = ${length}$`, 'below', 'a'),
              }),
              segment('arm30', [0, 0], at(30), 'b', { weight: 'bold', label: tag('30°', 'right', 'b') }),
              segment('arm90', [0, 0], at(90), 'b', { weight: 'bold', label: tag('90°', 'left', 'b') }),
              angle('corner', [0, 0], [length, 0], at(30), 'd'),
            ),
            'Vectors of lengths 4 and 3: the parallelogram at 30 degrees and the rectangle at 90.',
          ),
          place(
            'plot',
            'right',
            axes(
              axis(0, 190, 'angle in degrees', {
                ticks: [0, 30, 90, 180].map((x) => ({ at: x, text: `${x}` })),
              }),
              axis(0, 13.5, 'length of the product'),
              [
                curve('curve', sheet, 'c', { from: 0, to: 180 }),
                tracker('here', sheet, 30, 'd', { guides: true }),
              ],
            ),
            'The length of the cross product against the angle: a sine arch with its top, 12, at 90 degrees.',
          ),
        ],
        beats: [
          beat(
            `Take lengths of ${length} and ${width}, at 30 degrees. The area is ${spelled(compute(sheet, { x: 30 }))}.`,
            draw('span.base', 'lengths'),
            draw('span.arm30', '30'),
            show('span.corner', 'degrees'),
            show('span.flat', 'area'),
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'area'),
          ),
          beat(
            `At a right angle it is largest: ${spelled(compute(sheet, { x: 90 }))}.`,
            draw('span.arm90', 'right'),
            show('span.square', 'largest'),
            draw('plot.curve', 0),
            move('plot.here', 90, 'right', 1),
          ),
          beat(
            'Open it further and it shrinks again. At 180 degrees the vectors lie on one line, and it is zero.',
            move('plot.here', 150, 'shrinks', 0.8),
            move('plot.here', 180, '180', 0.8),
          ),
        ],
      }),
    },
    {
      id: 'components',
      title: 'Compute it from components',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'rows',
            'narrow-left',
            table(
              ['', 'x', 'y', 'z'],
              [
                ['u', ...u.map(String)],
                ['v', ...v.map(String)],
              ],
              { row_heads: true },
            ),
            `The components of the two vectors: u is (${u.join(', ')}), v is (${v.join(', ')}).`,
          ),
          place(
            'work',
            'wide-right',
            equation(
              'stack',
              [
                [`c_x = u_y v_z - u_z v_y = ${w[0]}`],
                [`c_y = u_z v_x - u_x v_z = ${w[1]}`],
                [`c_z = u_x v_y - u_y v_x = ${w[2]}`],
              ],
              [term('u', 'u', 'a'), term('v', 'v', 'b'), term('c', 'c', 'c')],
            ),
            `The cross product is (${w.join(', ')}).`,
          ),
        ],
        beats: [
          beat(
            `Let u be (${u.join(', ')}), and v (${v.join(', ')}): both lie flat.`,
            show('rows.head', 0),
            show('rows.row1', 'u'),
            show('rows.row2', 'v'),
          ),
          beat(
            'For each component, cover its column, and multiply the other two crosswise.',
            write('work.step1', 'crosswise'),
          ),
          beat('The first two are both zero here.', write('work.step2', 'zero')),
          beat(
            `For z it is ${u[0]} times ${v[1]}, minus 0 times 1: that is ${w[2]}. The product points straight up.`,
            write('work.step3', 'minus'),
            highlight('rows.cell-1-2', 'times'),
            highlight('rows.cell-2-3', 'times'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Two edges of a roof are 5 and 8 metres long and meet at 60 degrees. How large is the parallelogram?',
    formula: 'length',
    given: { u: 5, v: 8, theta: 60 },
    find: 'c',
    sense: 'The cross product of the edges has the length {result}: that is the area of the roof.',
  },
  misconception: {
    tempting: 'It is tempting to exchange the two vectors, as in any product of numbers.',
    truth: 'That turns the result around: here the order counts.',
  },
  uses: ['Torque, the force on a moving charge, and the normals of surfaces are cross products.'],
  takeaways: [
    'At right angles to both',
    'As long as the parallelogram is large',
    'Exchanged, it points the other way',
  ],
  question: {
    ask: 'What is the cross product of a vector with itself?',
    answer: 'It is zero: the angle is zero, and the parallelogram has no area.',
  },
};
