import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, path, point, polygon, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const [east, north] = [4, 3];
const crow = Math.hypot(east, north);
const shapes: [string, string, XY][] = [
  ['taxi', 'by blocks', [-3.6, 0]],
  ['crow', 'straight', [0, 0]],
  ['king', 'like a king', [3.6, 0]],
];

export const threeDistances: Demonstration = {
  id: 'three-distances',
  name: 'three ways to measure a distance',
  title: 'How far is it?',
  about:
    /metric space|\bmetric\b(?=.*(?:mathemat|topolog))|normed (?:vector )?space|taxicab|manhattan distance|chebyshev distance|euclidean distance|distance function|open ball|unit ball|open set/i,
  named: /notion of distance|metric space/i,
  puzzle: [
    'From your door to the station it is four blocks east and three blocks north.',
    'How far is it, and is there only one right answer?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-2.6, -0.8], max: [8.2, 4] },
        ...range(0, east).map((x) => segment(`v${x + 1}`, [x, 0], [x, north], 'faint')),
        ...range(0, north).map((y) => segment(`h${y + 1}`, [0, y], [east, y], 'faint')),
        point('door', [0, 0], 'ink', { size: 'large', label: tag('door', 'left') }),
        point('station', [east, north], 'ink', { size: 'large', label: tag('station', 'right') }),
        path(
          'taxi',
          [
            [0, 0],
            [2, 0],
            [2, 1],
            [east, 1],
            [east, north],
          ],
          'a',
          { smooth: false, weight: 'bold' },
        ),
        segment('crow', [0, 0], [east, north], 'b', { weight: 'bold' }),
        path(
          'king',
          [
            [0, 0],
            [3, 3],
            [east, north],
          ],
          'c',
          { smooth: false, weight: 'bold', dash: true },
        ),
        text('by1', [6.6, 1.9], `by blocks: ${east + north}`, 'a'),
        text('by2', [6.6, 1.2], `straight: ${short(crow)}`, 'b'),
        text('by3', [6.6, 0.5], `like a king: ${Math.max(east, north)}`, 'c'),
      ),
      'A door and a station in a grid of streets; by blocks it is 7, straight 5, and by moves of a chess king 4.',
      beat(
        'Here are the streets, your door, and the station.',
        ...range(1, east + 1).map((k) => show(`pic.v${k}`, 'streets')),
        ...range(1, north + 1).map((k) => show(`pic.h${k}`, 'streets')),
        show('pic.door', 'door'),
        show('pic.station', 'station'),
      ),
      beat(
        `A taxi must follow the streets: ${east} and ${north} are ${east + north} blocks.`,
        draw('pic.taxi', 'streets', 1.2),
        show('pic.by1', 'blocks'),
      ),
      beat(
        `A crow flies straight. By Pythagoras that is ${short(crow)}.`,
        draw('pic.crow', 'straight'),
        show('pic.by2', 'Pythagoras'),
      ),
      beat(
        `A king in chess may step aslant, so he needs only ${Math.max(east, north)} moves.`,
        draw('pic.king', 'aslant'),
        show('pic.by3', 'moves'),
      ),
      beat(
        'All three are honest distances, for each obeys the same few rules.',
        highlight('pic.by2', 'honest'),
      ),
    ),
  further: {
    title: 'What a circle looks like',
    draw: () =>
      scene(
        figure(
          { min: [-5.2, -1.9], max: [5.2, 1.6] },
          ...shapes.map(([id, , at]) => point(`at-${id}`, at, 'ink')),
          polygon(
            'taxi',
            [
              [-2.3, 0],
              [-3.6, 1.3],
              [-4.9, 0],
              [-3.6, -1.3],
            ],
            'a',
            { fill: 'soft', weight: 'bold' },
          ),
          circle('crow', [0, 0], 1.3, 'b', { fill: 'soft', weight: 'bold' }),
          polygon(
            'king',
            [
              [2.3, -1.3],
              [4.9, -1.3],
              [4.9, 1.3],
              [2.3, 1.3],
            ],
            'c',
            { fill: 'soft', weight: 'bold' },
          ),
          ...shapes.map(([id, name, at], i) =>
            text(`name-${id}`, [at[0], -1.65], name, (['a', 'b', 'c'] as const)[i]!),
          ),
        ),
        'All points at distance at most one: a square on its corner by blocks, a disk straight, a level square for the king.',
        beat(
          'Mark every place that is at most one away. Measured straight, that is a disk.',
          show('pic.at-crow', 0),
          draw('pic.crow', 'disk'),
          show('pic.name-crow', 'disk'),
        ),
        beat(
          'By blocks it is a square that stands on its corner.',
          show('pic.at-taxi', 0),
          draw('pic.taxi', 'square'),
          show('pic.name-taxi', 'corner'),
        ),
        beat(
          'For the king it is a level square.',
          show('pic.at-king', 0),
          draw('pic.king', 'level'),
          show('pic.name-king', 'square'),
        ),
        beat(
          'Each ball fits into a larger one of the others. So they agree on what comes near to what.',
          highlight('pic.taxi', 'ball'),
          highlight('pic.king', 'others'),
        ),
      ),
  },
  question: choice(
    'By blocks, how far is it from (0, 0) to (2, 5)?',
    '7',
    [short(Math.hypot(2, 5)), '5', '10'],
    'Two blocks one way and five the other make seven.',
  ),
  stays: 'A distance: few rules, many shapes',
};
