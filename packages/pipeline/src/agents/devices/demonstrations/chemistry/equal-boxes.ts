import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { figure, point, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const grid = (
  id: string,
  x: number,
  role: 'a' | 'b' | 'c',
  size: 'small' | 'normal' | 'large',
): ShapeInput[] =>
  range(0, 11).map((k) =>
    point(`${id}${k}`, [x - 1.2 + (k % 3) * 1.2, -1.5 + Math.floor(k / 3)], role, { size }),
  );

export const equalBoxes: Demonstration = {
  id: 'equal-boxes',
  name: 'three boxes with the same number of molecules',
  title: 'Same box, same number',
  about: /avogadro|\bmoles?\b|molar (?:mass|volume)|amount of substance|gay.?lussac/i,
  named: /same number of molecules/i,
  puzzle: [
    'A litre of hydrogen is light, a litre of carbon dioxide is heavy.',
    'Which holds more molecules?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7, -3.4], max: [7, 3.4] },
        ...[-4.6, 0, 4.6].map(
          (x, i): ShapeInput => rect(`box${i + 1}`, [x - 1.9, -2.1], [x + 1.9, 2.1], 'muted'),
        ),
        ...grid('h', -4.6, 'a', 'small'),
        ...grid('o', 0, 'b', 'normal'),
        ...grid('c', 4.6, 'c', 'large'),
        text('n1', [-4.6, 2.7], 'hydrogen', 'a'),
        text('n2', [0, 2.7], 'oxygen', 'b'),
        text('n3', [4.6, 2.7], 'carbon dioxide', 'c'),
        text('m1', [-4.6, -2.8], '2 g', 'a'),
        text('m2', [0, -2.8], '32 g', 'b'),
        text('m3', [4.6, -2.8], '44 g', 'c'),
      ),
      'Three boxes of equal size with twelve molecules each: hydrogen, oxygen and carbon dioxide.',
      beat(
        'Three boxes of the same size, at the same temperature and pressure.',
        ...range(1, 3).map((k) => show(`pic.box${k}`, 0.1)),
      ),
      beat(
        'Each holds the same number of molecules, whatever they are.',
        ...range(0, 11).flatMap((k) => [show(`pic.h${k}`, 0.1), show(`pic.o${k}`, 0.3)]),
      ),
      beat(
        'Here it is a dozen for each.',
        ...range(0, 11).map((k) => show(`pic.c${k}`, 0.1)),
        show('pic.n1', 0.3),
        show('pic.n2', 0.5),
        show('pic.n3', 0.7),
      ),
      beat(
        'Only their weights differ. If the first box weighs 2 grams, the others weigh 32 and 44.',
        show('pic.m1', '2'),
        show('pic.m2', '32'),
        show('pic.m3', '44'),
      ),
    ),
  further: {
    title: 'Twice as many, twice the room',
    draw: () =>
      scene(
        axes(axis(0, 3.4, 'amount in mol'), axis(0, 80, 'litres'), [
          curve('line', '22.4*x', 'a', { from: 0, to: 3.2 }),
          tracker('here', '22.4*x', 1, 'good', { guides: true }),
        ]),
        'At 0 degrees and normal pressure a mole of any gas takes 22.4 litres, two moles 44.8.',
        beat(
          'At zero degrees and normal pressure, one mole of any gas takes up 22.4 litres.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'mole'),
        ),
        beat(
          `Two moles need ${short(22.4 * 2)}, three moles ${short(22.4 * 3)}: a straight line through zero.`,
          draw('pic.line', 0),
          move('pic.here', 2, 'Two', 1),
          move('pic.here', 3, 'three', 1),
        ),
      ),
  },
  question: choice(
    'A mole of gas takes 22.4 litres. How many moles are in 5.6 litres?',
    '0.25',
    ['4', '0.5', '5.6'],
    '5.6 is a quarter of 22.4.',
  ),
  stays: 'Equal volumes hold equal numbers',
};
