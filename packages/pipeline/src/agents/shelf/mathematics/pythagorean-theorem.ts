import { draw, highlight, show } from '../../writing/actions.ts';
import { angle, figure, polygon, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Corners of the square on the hypotenuse from (0, 4) to (3, 0). */
const onHypotenuse: XY[] = [
  [0, 4],
  [3, 0],
  [7, 3],
  [4, 7],
];
/** One of the four triangles with legs 3 and 4 in a square of side 7, its right angle in a corner. */
const corner = (id: string, points: XY[]) => polygon(id, points, 'muted', { fill: 'soft' });

export const pythagoreanTheorem: ShelfEntry = {
  id: 'pythagorean-theorem',
  names: ['Pythagorean theorem', "Pythagoras' theorem", 'theorem of Pythagoras'],
  subject: 'mathematics',
  field: 'Geometry',
  says: [
    'In a right triangle, the squares on the two legs together are as large as the square on the hypotenuse.',
    'It holds for every right triangle, whatever its shape.',
  ],
  puzzle: [
    'Lay out a garden with corners that are truly square, and all you have is a rope.',
    'How can three lengths tell you that a corner is right?',
  ],
  symbols: [
    { tex: 'a', name: 'a', meaning: 'the first leg', role: 'a' },
    { tex: 'b', name: 'b', meaning: 'the second leg', role: 'b' },
    { tex: 'c', name: 'c', meaning: 'the hypotenuse', role: 'c' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: 'a^2 + b^2 = c^2',
      expression: 'a^2 + b^2 = c^2',
      says: 'Square both legs and add: you get the square of the hypotenuse.',
    },
  ],
  pictures: [
    {
      id: 'squares',
      title: 'Three squares',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'squares',
            'full',
            figure(
              { min: [-4.4, -3.4], max: [7.4, 7.4] },
              polygon(
                'triangle',
                [
                  [0, 0],
                  [3, 0],
                  [0, 4],
                ],
                'ink',
                { fill: 'faint', weight: 'bold' },
              ),
              angle('right', [0, 0], [3, 0], [0, 4], 'ink', { right: true }),
              rect('square-a', [0, -3], [3, 0], 'a', {
                fill: 'soft',
                label: tag('$a^2 = 9$', 'centre', 'ink'),
              }),
              rect('square-b', [-4, 0], [0, 4], 'b', {
                fill: 'soft',
                label: tag('$b^2 = 16$', 'centre', 'ink'),
              }),
              polygon('square-c', onHypotenuse, 'c', {
                fill: 'soft',
                label: tag('$c^2 = 25$', 'centre', 'ink'),
              }),
            ),
            'A right triangle with sides three, four and five, and a square on each of its sides.',
          ),
        ],
        beats: [
          beat(
            'Here is a triangle with a right angle. Its legs are 3 and 4 long.',
            draw('squares.triangle', 'triangle'),
            draw('squares.right', 'right'),
          ),
          beat('Build a square on the short leg: its area is nine.', draw('squares.square-a', 'square')),
          beat('The square on the other leg has sixteen.', draw('squares.square-b', 'square')),
          beat(
            'And the square on the long side, the hypotenuse, has twenty-five.',
            draw('squares.square-c', 'square'),
          ),
          beat(
            'Nine and sixteen make twenty-five. Is that an accident?',
            highlight('squares.square-a', 'Nine'),
            highlight('squares.square-b', 'sixteen'),
            highlight('squares.square-c', 'twenty'),
          ),
        ],
      }),
    },
    {
      id: 'rearranged',
      title: 'Why it is always so',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'tilted',
            'left',
            figure(
              { min: [-1.2, -1.2], max: [8.2, 8.2] },
              rect('frame', [0, 0], [7, 7], 'ink'),
              corner('t1', [
                [0, 0],
                [3, 0],
                [0, 4],
              ]),
              corner('t2', [
                [3, 0],
                [7, 0],
                [7, 3],
              ]),
              corner('t3', [
                [7, 3],
                [7, 7],
                [4, 7],
              ]),
              corner('t4', [
                [0, 4],
                [0, 7],
                [4, 7],
              ]),
              polygon(
                'hole',
                [
                  [3, 0],
                  [7, 3],
                  [4, 7],
                  [0, 4],
                ],
                'c',
                {
                  fill: 'soft',
                  label: tag('$c^2$', 'centre', 'ink'),
                },
              ),
              segment('leg-a', [0, 0], [3, 0], 'a', { weight: 'bold', label: tag('$a$', 'below', 'a') }),
              segment('leg-b', [3, 0], [7, 0], 'b', { weight: 'bold', label: tag('$b$', 'below', 'b') }),
            ),
            'Four equal right triangles in the corners of a large square leave a tilted square in the middle.',
          ),
          place(
            'upright',
            'right',
            figure(
              { min: [-1.2, -1.2], max: [8.2, 8.2] },
              rect('frame', [0, 0], [7, 7], 'ink'),
              corner('t1', [
                [0, 3],
                [3, 3],
                [0, 7],
              ]),
              corner('t2', [
                [3, 3],
                [3, 7],
                [0, 7],
              ]),
              corner('t3', [
                [3, 0],
                [7, 0],
                [7, 3],
              ]),
              corner('t4', [
                [3, 0],
                [7, 3],
                [3, 3],
              ]),
              rect('hole-a', [0, 0], [3, 3], 'a', { fill: 'soft', label: tag('$a^2$', 'centre', 'ink') }),
              rect('hole-b', [3, 3], [7, 7], 'b', { fill: 'soft', label: tag('$b^2$', 'centre', 'ink') }),
            ),
            'The same four triangles, moved into two rectangles, leave two upright squares.',
          ),
        ],
        beats: [
          beat(
            'Put four copies of the triangle into the corners of a large square.',
            draw('tilted.frame', 'large'),
            draw('tilted.leg-a', 'corners'),
            draw('tilted.leg-b', 'corners'),
            ...[1, 2, 3, 4].map((index) => show(`tilted.t${index}`, 'corners')),
          ),
          beat('The hole in the middle is the square on the hypotenuse.', show('tilted.hole', 'hole')),
          beat(
            'Now push the same four triangles together in pairs.',
            draw('upright.frame', 'Now'),
            ...[1, 2, 3, 4].map((index) => show(`upright.t${index}`, 'pairs')),
          ),
          beat(
            'What is left over are the squares on the two legs.',
            show('upright.hole-a', 'squares'),
            show('upright.hole-b', 'squares'),
          ),
          beat(
            'Same large square, same four triangles, so the space left over is the same.',
            highlight('tilted.hole', 'space'),
            highlight('upright.hole-a', 'same'),
            highlight('upright.hole-b', 'same'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A ladder stands 5 metres from a wall and reaches 12 metres up. How long is it?',
    formula: 'theorem',
    given: { a: 5, b: 12 },
    find: 'c',
    sense: 'The ladder is {result} metres long.',
  },
  misconception: {
    tempting: 'It is tempting to add the legs themselves, as if 3 and 4 made 7.',
    truth: 'The areas of the squares add up, not the lengths. The way across is shorter.',
  },
  uses: ['It measures distances on every map, on every screen, and in space.'],
  takeaways: [
    'Right angle: the leg squares add up',
    'Areas add, lengths do not',
    'Works for every right triangle',
  ],
  question: {
    ask: 'A triangle has sides 6, 8 and 10. Does it have a right angle?',
    answer: 'Thirty-six and sixty-four make one hundred, which is ten squared. So yes, it does.',
  },
};
