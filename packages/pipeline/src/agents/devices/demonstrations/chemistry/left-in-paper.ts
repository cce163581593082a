import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, path, polygon, type ShapeInput, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

/** Grains in rows of one to four, as they lie in the cone of the paper. */
const grains = range(0, 3).flatMap((row) =>
  range(0, row).map((k) =>
    circle(`grain${row}${k}`, [-1.6 + (k - row / 2) * 0.42, 1.1 + row * 0.41], 0.19, 'bad', {
      fill: 'solid',
    }),
  ),
);
const ions = (id: string, count: number, [x, y]: XY, [width, height]: XY): ShapeInput[] =>
  range(0, count - 1).map((k) =>
    circle(
      `${id}${k}`,
      [x + width * ((0.3 + k * 0.618) % 1), y + height * ((0.2 + k * 0.755) % 1)],
      0.07,
      'a',
      { fill: 'solid' },
    ),
  );

export const leftInPaper: Demonstration = {
  id: 'left-in-paper',
  name: 'sand and salt water on a paper filter',
  title: 'What the paper keeps',
  about:
    /\bfiltration\b(?! (?:\(|of a|in (?:math|prob)))|\bfiltrate\b|filter paper|b[uü]chner|decant(?:ation|ing)|separation of mixtures/i,
  named: /\bfiltrate\b|filter medium/i,
  puzzle: [
    'Sand and salt have fallen into one bowl, grain beside grain.',
    'How do you part them without picking?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.6, -3.7], max: [6.6, 3.7] },
        polygon(
          'liquid',
          [
            [-3.23, 3.1],
            [0.03, 3.1],
            [-1.6, 0.6],
          ],
          'a',
          { fill: 'faint', weight: 'thin' },
        ),
        path(
          'funnel',
          [
            [-3.9, 3.6],
            [-1.8, 0.4],
            [-1.8, -1],
          ],
          'ink',
          { smooth: false, weight: 'bold' },
        ),
        path(
          'funnel2',
          [
            [0.7, 3.6],
            [-1.4, 0.4],
            [-1.4, -1],
          ],
          'ink',
          { smooth: false, weight: 'bold' },
        ),
        path(
          'paper',
          [
            [-3.36, 3.3],
            [-1.6, 0.6],
            [0.16, 3.3],
          ],
          'c',
          { smooth: false, dash: true, weight: 'bold' },
        ),
        path(
          'beaker',
          [
            [-3, -1.6],
            [-3, -3.4],
            [-0.2, -3.4],
            [-0.2, -1.6],
          ],
          'ink',
          { smooth: false, weight: 'bold' },
        ),
        polygon(
          'clear',
          [
            [-3, -2.1],
            [-0.2, -2.1],
            [-0.2, -3.4],
            [-3, -3.4],
          ],
          'a',
          { fill: 'faint', weight: 'thin' },
        ),
        ...grains,
        ...ions('salt', 12, [-2.75, 2.65], [2.3, 0.4]),
        ...ions('done', 12, [-2.7, -3.1], [2.2, 0.8]),
        circle('drop', [-1.6, -1.15], 0.1, 'a', {
          fill: 'solid',
          motion: { kind: 'drift', velocity: [0, -1.2], wrap: { min: [-2, -2.1], max: [-1.2, -1.1] } },
        }),
        text('name1', [1.2, 2.4], 'paper with fine pores', 'c', { side: 'right' }),
        text('name2', [1.2, 1.2], 'residue: the sand', 'bad', { side: 'right' }),
        text('name3', [1.2, -2.7], 'filtrate: the salt water', 'a', { side: 'right' }),
        segment('hint1', [1.1, 2.4], [0.1, 2.4], 'faint'),
        segment('hint2', [1.1, 1.2], [-0.7, 1.2], 'faint'),
        segment('hint3', [1.1, -2.7], [-0.1, -2.7], 'faint'),
      ),
      'A funnel with a paper filter: grains of sand stay above, salt water drips into the beaker.',
      beat(
        'First you add water to the mixture. The salt dissolves into tiny ions, but the sand does not.',
        draw('pic.funnel', 0),
        draw('pic.funnel2', 0),
        show('pic.liquid', 'water'),
        ...range(0, 11).map((k) => show(`pic.salt${k}`, 'ions')),
        ...grains.map(({ id }) => show(`pic.${id}`, 'sand')),
      ),
      beat(
        'In the funnel lies a paper with pores of about ten micrometres.',
        draw('pic.paper', 'paper'),
        show('pic.name1', 'pores'),
        show('pic.hint1', 'pores'),
        draw('pic.beaker', 0.8),
      ),
      beat(
        'A grain of sand is far too large for them, so it stays behind as the residue.',
        show('pic.name2', 'residue'),
        show('pic.hint2', 'residue'),
      ),
      beat(
        'Water and ions are thousands of times smaller. They run through, and below stands the filtrate.',
        show('pic.drop', 'run'),
        show('pic.clear', 'through'),
        ...range(0, 11).map((k) => show(`pic.done${k}`, 'through')),
        show('pic.name3', 'filtrate'),
        show('pic.hint3', 'filtrate'),
      ),
      beat('To get the salt back, let the water boil away.', highlight('pic.name3', 'salt')),
    ),
  further: {
    title: 'Which filter stops what?',
    draw: () =>
      scene(
        table(
          ['filter', 'pores', 'stops'],
          [
            ['kitchen sieve', '1 mm', 'pasta'],
            ['filter paper', '10 µm', 'sand, coffee grounds'],
            ['sterile filter', '0.2 µm', 'bacteria'],
            ['reverse osmosis', 'under 1 nm', 'even salt'],
          ],
          { row_heads: true },
        ),
        'A sieve has pores of a millimetre, paper of ten micrometres, a sterile filter of 0.2; reverse osmosis stops salt.',
        beat(
          'A filter is a question of size. A sieve keeps what is larger than a millimetre.',
          show('pic.head', 'size'),
          show('pic.row1', 'sieve'),
        ),
        beat(
          'Paper keeps what is a hundred times finer. So it holds coffee grounds, but not the coffee.',
          show('pic.row2', 'Paper'),
        ),
        beat('Finer pores still hold back bacteria.', show('pic.row3', 'bacteria')),
        beat(
          'Only the finest membranes hold back salt, and water must be forced through them.',
          show('pic.row4', 'membranes'),
        ),
      ),
  },
  question: choice(
    'What can a paper filter not take out of water?',
    'dissolved sugar',
    ['sand', 'coffee grounds'],
    'Single molecules of sugar pass through every pore of the paper.',
  ),
  stays: 'Large stays, dissolved runs through',
};
