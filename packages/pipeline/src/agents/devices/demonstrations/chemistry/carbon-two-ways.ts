import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

/** Atoms of a layer of graphite seen from the side: a flat row. */
const layer = (row: number) => range(0, 6).map((i): XY => [-6.4 + i * 0.85, 1.8 - row * 1.6]);
/** Diamond in the plane: each atom bound to four neighbours, drawn on a slanted square net. */
const net = range(0, 4).flatMap((row) => range(0, 4).map((column) => ({ row, column })));
const at = ({ row, column }: { row: number; column: number }): XY => [
  4 + (column - row) * 0.72,
  (4 - column - row) * 0.56,
];
const bonds = net.flatMap((one) =>
  [
    { row: one.row + 1, column: one.column },
    { row: one.row, column: one.column + 1 },
  ]
    .filter(({ row, column }) => row <= 4 && column <= 4)
    .map((other) => [at(one), at(other)] as const),
);

export const carbonTwoWays: Demonstration = {
  id: 'carbon-two-ways',
  name: 'graphite and diamond, both made of carbon',
  title: 'One element, two bodies',
  about:
    /allotrop\w*(?: of carbon)?|\bdiamonds?\b(?! (?:problem|inheritance|operator|norm|principle|lemma))|graphite|graphene|fullerene|buckminster|carbon nanotube/i,
  named: /allotrop|diamond/i,
  puzzle: [
    'A pencil and a diamond are made of the same atoms.',
    'Why does one write, and the other cut glass?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8, -3.7], max: [8, 3.1] },
        ...[0, 1, 2].flatMap((row) => [
          segment(`row${row + 1}`, layer(row)[0]!, layer(row)[6]!, 'a', { weight: 'bold' }),
          ...layer(row).map((place, i) => circle(`g${row}${i}`, place, 0.22, 'a', { fill: 'solid' })),
        ]),
        ...range(0, 2).flatMap((i) =>
          [0, 1].map((row) =>
            segment(`weak${row}${i}`, layer(row)[i * 3]!, layer(row + 1)[i * 3]!, 'muted', { dash: true }),
          ),
        ),
        arrow('slide', [-5.6, 2.5], [-2.2, 2.5], 'bad', { weight: 'bold' }),
        text('graphite', [-3.9, -2.4], 'graphite: 3 bonds each', 'a'),
        ...bonds.map(([from, to], i) => segment(`bond${i + 1}`, from, to, 'good', { weight: 'bold' })),
        ...net.map((one, i) => circle(`d${i + 1}`, at(one), 0.2, 'good', { fill: 'solid' })),
        text('diamond', [4, -3.1], 'diamond: 4 bonds each', 'good'),
      ),
      'Graphite as three flat layers with weak forces between them, and diamond as a net in which each atom has four bonds.',
      beat(
        'In graphite each carbon atom has three strong bonds, all within one flat layer.',
        ...[0, 1, 2].flatMap((row) => [
          draw(`pic.row${row + 1}`, 'layer'),
          ...range(0, 6).map((i) => show(`pic.g${row}${i}`, 'atom')),
        ]),
        show('pic.graphite', 'three'),
      ),
      beat(
        'Between the layers there are only weak forces.',
        ...range(0, 2).flatMap((i) => [0, 1].map((row) => draw(`pic.weak${row}${i}`, 'weak'))),
      ),
      beat('So they come off easily, and stay on your paper.', draw('pic.slide', 'come')),
      beat(
        'In diamond each atom has four bonds, in all directions of space. Nothing can slide.',
        ...net.map((_, i) => show(`pic.d${i + 1}`, 'atom')),
        ...bonds.map((_, i) => draw(`pic.bond${i + 1}`, 'four')),
        show('pic.diamond', 'four'),
      ),
    ),
  further: {
    title: 'Closer in diamond',
    draw: () =>
      scene(
        bars(
          [
            ['graphite', 2.26, 'a'],
            ['diamond', 3.51, 'good'],
            ['C₆₀', 1.65, 'c'],
          ],
          'g/cm³',
        ),
        'Densities: graphite 2.26, diamond 3.51, buckminsterfullerene 1.65 grams per cubic centimetre.',
        beat(
          'The layers of graphite lie far apart, so it is lighter.',
          count('pic.bar1', 'graphite'),
          show('pic.value1', 'lighter'),
        ),
        beat(
          'In diamond the same atoms are packed more closely.',
          count('pic.bar2', 'diamond'),
          show('pic.value2', 'closely'),
        ),
        beat(
          'A third form is a hollow ball of sixty atoms, and lighter still. When they burn, all three give carbon dioxide.',
          count('pic.bar3', 'ball'),
          show('pic.value3', 'lighter'),
          highlight('pic.bar3', 'sixty'),
        ),
      ),
  },
  question: choice(
    'What lets graphite conduct electricity?',
    'one free electron of each atom',
    ['its black colour', 'a little metal in it'],
    'Only three of the four outer electrons are used in strong bonds.',
  ),
  stays: 'Same atoms, other bonds, other body',
};
