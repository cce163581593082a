import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, figure, point, polygon, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const on = (r: number, degrees: number, [x, y]: XY = [0, 0]): XY => [
  x + r * Math.cos((degrees * Math.PI) / 180),
  y + r * Math.sin((degrees * Math.PI) / 180),
];
const corners: XY[] = [45, 135, 225, 315].map((degrees) => on(1.5, degrees));
/** A cube in slanted view: front face, and the shift to the back. */
const front: XY[] = [
  [-1.3, -1.3],
  [0.9, -1.3],
  [0.9, 0.9],
  [-1.3, 0.9],
];
const back = ([x, y]: XY): XY => [x + 0.8, y + 0.6];
/** Solids with what is counted, how many there are, and the rotations that keep one of them. */
const solids: [string, number, number][] = [
  ['cube: faces', 6, 4],
  ['cube: corners', 8, 3],
  ['cube: edges', 12, 2],
  ['tetrahedron: corners', 4, 3],
  ['icosahedron: corners', 12, 5],
];

export const orbitStabilizerTheorem: ShelfEntry = {
  id: 'orbit-stabilizer-theorem',
  names: [
    'Orbit-stabilizer theorem',
    'orbit-stabiliser theorem',
    'group action',
    'orbit and stabilizer',
    'stabilizer subgroup',
    'rotations of a cube',
  ],
  subject: 'mathematics',
  field: 'Group theory',
  says: [
    'The places that a thing can be moved to, times the moves that leave it, are all the moves.',
    'The places are its orbit, and the moves that leave it are its stabilizer.',
  ],
  puzzle: [
    'You can pick up a cube and put it back turned, so that it looks the same.',
    'In how many ways, and how do you count them without missing one?',
  ],
  symbols: [
    { tex: '|G|', name: 'G', meaning: 'the number of all moves', role: 'd' },
    { tex: '|O|', name: 'O', meaning: 'the size of the orbit', role: 'a' },
    { tex: '|S|', name: 'S', meaning: 'the size of the stabilizer', role: 'b' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: '|G| = |O| \\cdot |S|',
      expression: 'G = O * S',
      says: 'Multiply the size of the orbit by the size of the stabilizer.',
    },
  ],
  pictures: [
    {
      id: 'cube',
      title: 'Choose a face, then turn',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'full',
            figure(
              { min: [-3.2, -1.7], max: [6.2, 2.1] },
              polygon('front', front, 'a', { fill: 'soft', weight: 'bold' }),
              polygon('top', [front[3]!, front[2]!, back(front[2]!), back(front[3]!)], 'b', {
                fill: 'soft',
                weight: 'bold',
              }),
              polygon('side', [front[1]!, back(front[1]!), back(front[2]!), front[2]!], 'c', {
                fill: 'soft',
                weight: 'bold',
              }),
              point('dot', [-0.2, -0.2], 'bad', { size: 'large', label: tag('marked', 'below', 'bad') }),
              arrow('up', [-0.2, 0.1], [0.1, 1.1], 'ink', { bend: -0.2 }),
              arrow('across', [0.1, -0.2], [1.2, -0.1], 'ink', { bend: 0.2 }),
              text('six', [4.4, 1.2], '6 places', 'a'),
              text('four', [4.4, 0.2], '4 keep it', 'b'),
              text('all', [4.4, -0.8], `6 · 4 = ${6 * 4}`, 'd'),
            ),
            'A cube with one marked face: six places for the mark, four turns that keep it, 24 rotations.',
          ),
        ],
        beats: [
          beat(
            'Put a mark on one face of a cube.',
            draw('pic.front', 'cube'),
            draw('pic.top', 'cube'),
            draw('pic.side', 'cube'),
            show('pic.dot', 'mark'),
          ),
          beat(
            'A rotation can take the mark up, to the side, or to any of the six faces.',
            draw('pic.up', 'up'),
            draw('pic.across', 'side'),
            show('pic.six', 'six'),
          ),
          beat(
            'Some rotations leave it where it is: those about its own middle, by quarter turns. There are four, with the one that does nothing.',
            highlight('pic.dot', 'leave'),
            show('pic.four', 'four'),
          ),
          beat('Six places, and four turns at each: 24 rotations in all.', show('pic.all', '24')),
        ],
      }),
    },
    {
      id: 'square',
      title: 'All moves of a square',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pic',
            'wide-left',
            figure(
              { min: [-2.4, -1.9], max: [2.4, 1.9] },
              polygon('square', corners, 'muted', { fill: 'faint', weight: 'bold' }),
              ...corners.map((at, i) =>
                point(`p${i + 1}`, at, i === 0 ? 'bad' : 'a', {
                  size: 'large',
                  label: tag(String(i + 1), i === 0 || i === 3 ? 'right' : 'left'),
                }),
              ),
              segment('mirror', on(1.9, 45), on(1.9, 225), 'b', { dash: true }),
              ...[1, 2, 3].map((i) =>
                arrow(`to${i + 1}`, on(1.15, 45), on(1.15, 45 + 90 * i), 'ink', {
                  bend: i === 2 ? 0 : i === 1 ? -0.15 : 0.15,
                }),
              ),
            ),
            'A square with numbered corners, the diagonal mirror through corner 1, and arrows from corner 1 to the others.',
          ),
          place(
            'list',
            'narrow-right',
            table(
              ['1 goes to', 'moves'],
              [1, 2, 3, 4].map((i) => [String(i), '2']),
            ),
            'Corner 1 goes to each of the four corners by exactly two moves.',
          ),
        ],
        beats: [
          beat(
            'A square has turns and mirrors. Watch what they do with corner 1.',
            draw('pic.square', 'square'),
            ...corners.map((_, i) => show(`pic.p${i + 1}`, 'corner')),
          ),
          beat(
            'It can go to every corner: its orbit has four places.',
            draw('pic.to2', 'go'),
            draw('pic.to3', 'every'),
            draw('pic.to4', 'orbit'),
          ),
          beat(
            'Two moves keep it: doing nothing, and the mirror along its diagonal.',
            draw('pic.mirror', 'mirror'),
            show('list.head', 'Two'),
            show('list.row1', 'keep'),
          ),
          beat(
            'To get to corner 3, go there by one move, after any of those two. So each place is reached by two.',
            show('list.row3', 'two'),
            show('list.row2', 'each'),
            show('list.row4', 'each'),
          ),
          beat(
            'Four parcels of two make eight moves, and none is counted twice.',
            highlight('pic.square', 'eight'),
          ),
        ],
      }),
    },
    {
      id: 'solids',
      title: 'Count it as you like',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'list',
            'full',
            table(
              ['what is moved', 'places', 'keep it', 'rotations'],
              solids.map(([name, places, keep]) => [
                name,
                String(places),
                String(keep),
                String(places * keep),
              ]),
              { row_heads: true },
            ),
            'Faces, corners and edges of a cube all lead to 24 rotations; the tetrahedron has 12, the icosahedron 60.',
          ),
        ],
        beats: [
          beat(
            'Count the cube by its faces: six times four.',
            show('list.head', 0),
            show('list.row1', 'faces'),
          ),
          beat(
            'By its corners: eight places, and three turns that keep one. Again it is 24.',
            show('list.row2', 'corners'),
            highlight('list.cell-2-4', '24'),
          ),
          beat(
            'By its edges: twelve times two. The answer is the same.',
            show('list.row3', 'edges'),
            highlight('list.cell-3-4', 'same'),
          ),
          beat(
            'And other solids are as easy. An icosahedron has 60 rotations.',
            show('list.row4', 'easy'),
            show('list.row5', 'icosahedron'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A dodecahedron has 12 faces, and 5 rotations keep a face in place. How many rotations does it have?',
    formula: 'theorem',
    given: { O: 12, S: 5 },
    find: 'G',
    sense: 'It has {result} rotations, as many as the icosahedron.',
  },
  misconception: {
    tempting: 'It is tempting to forget the move that does nothing.',
    truth: 'It belongs to every stabilizer, and without it the product comes out wrong.',
  },
  uses: ['It counts symmetries of molecules and crystals, and colourings that look alike.'],
  takeaways: ['Orbit: where it can go', 'Stabilizer: what keeps it', 'Their product counts all moves'],
  question: {
    ask: 'How many rotations keep an edge of a cube in its place?',
    answer: 'Two, for twenty-four rotations fall on twelve edges.',
  },
};
