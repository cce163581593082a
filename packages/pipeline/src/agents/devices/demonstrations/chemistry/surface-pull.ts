import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, degree, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const rows = 4;
const at = (row: number, column: number): XY => [-6.6 + column * 1.5 + (row % 2 ? 0.75 : 0), 1.2 - row * 1.3];
const [inner, outer] = [at(2, 2), at(0, 6)];
const pull = (id: string, [x, y]: XY, angles: number[]): ShapeInput[] =>
  angles.map((angle, i) => {
    const [dx, dy] = [Math.cos(angle * degree), Math.sin(angle * degree)];
    return arrow(`${id}${i}`, [x + 0.45 * dx, y + 0.45 * dy], [x + 1.25 * dx, y + 1.25 * dy], 'b', {
      weight: 'bold',
    });
  });
const ball = (36 * Math.PI) ** (1 / 3);

export const surfacePull: Demonstration = {
  id: 'surface-pull',
  name: 'the pulls on a molecule inside and at the surface',
  title: 'No neighbours above',
  about: /surface (?:tension|energy|free energy)|cohesi(?:on|ve)|laplace pressure|young.?laplace/i,
  named: /surface tension/i,
  puzzle: [
    'A water strider stands on a pond, and its feet do not get wet.',
    'What holds it up, if water has no skin?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7.2, -3.3], max: [7, 2.3] },
        text('air', [-6.9, 1.95], 'air', 'muted', { side: 'right' }),
        ...range(0, rows - 1).flatMap((row) =>
          range(0, 8).map((column) =>
            circle(`m${row}-${column}`, at(row, column), 0.4, 'a', { fill: 'faint' }),
          ),
        ),
        circle('inner', inner, 0.4, 'good', { fill: 'solid' }),
        circle('outer', outer, 0.4, 'bad', { fill: 'solid' }),
        ...pull('all', inner, [0, 60, 120, 180, 240, 300]),
        ...pull('some', outer, [0, 180, 240, 300]),
        arrow('left', [outer[0], outer[1] - 0.5], [outer[0], outer[1] - 2.1], 'bad', { weight: 'bold' }),
      ),
      'Rows of water molecules: one inside is pulled from six sides, one at the surface only sideways and down.',
      beat(
        'Water is a crowd of molecules, and each pulls on its neighbours.',
        ...range(0, rows - 1).flatMap((row) =>
          range(0, 8).map((column) => show(`pic.m${row}-${column}`, row / 10)),
        ),
      ),
      beat(
        'One deep inside is pulled from all sides alike. The pulls cancel.',
        show('pic.inner', 'inside'),
        ...range(0, 5).map((i) => draw(`pic.all${i}`, 'pulled')),
      ),
      beat(
        'One at the surface has no water above it. So some pulls find no answer.',
        show('pic.air', 'surface'),
        show('pic.outer', 'surface'),
        ...range(0, 3).map((i) => draw(`pic.some${i}`, 'pulls')),
      ),
      beat(
        'What is left points inwards. The liquid keeps as few molecules outside as it can, and its surface behaves like a stretched skin.',
        draw('pic.left', 'inwards'),
        highlight('pic.outer', 'few'),
      ),
    ),
  further: {
    title: 'Why drops are round',
    draw: () =>
      scene(
        bars(
          [
            ['flat tile', 2 * 4 + 4 * 2 * 0.25, 'bad', `${2 * 4 + 4 * 2 * 0.25} cm²`],
            ['cube', 6, 'a', '6 cm²'],
            ['ball', ball, 'good', `${short(ball)} cm²`],
          ],
          'cm²',
        ),
        'One cubic centimetre has 10 square centimetres of surface as a flat tile, 6 as a cube and 4.84 as a ball.',
        beat(
          'Take one cubic centimetre of water. As a tile of 2 by 2 by a quarter it has 10 square centimetres of surface.',
          show('pic.bar1', 'tile'),
          count('pic.value1', '10'),
        ),
        beat('As a cube it has 6.', show('pic.bar2', 'cube'), count('pic.value2', '6')),
        beat(
          `As a ball only ${short(ball)}, and no shape has less. So a free drop pulls itself round.`,
          show('pic.bar3', 'ball'),
          count('pic.value3', 'only'),
          highlight('pic.bar3', 'round'),
        ),
      ),
  },
  question: choice(
    'Two equal drops flow together into one. How much of their surface is left?',
    'about four fifths',
    ['all of it', 'about half'],
    `The large drop has only ${Math.round(100 * 2 ** (-1 / 3))} percent of the surface of the two.`,
  ),
  stays: 'A liquid keeps its surface small',
};
