import { count, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const shares: [string, number, 'a' | 'b' | 'c'][] = [
  ['nitrogen', 78, 'a'],
  ['oxygen', 21, 'b'],
  ['argon', 1, 'c'],
];

export const partial: Demonstration = {
  id: 'partial',
  name: 'the gases in the air and their pressures',
  title: 'Each gas pushes for itself',
  about: /dalton'?s law|partial pressure|mixture of gases|mole fraction/i,
  named: /partial pressures?/i,
  puzzle: ['The air pushes with 100 kilopascals.', 'How much of that is oxygen?'],
  draw: () =>
    scene(
      bars([
        ...shares.map(
          ([name, part, role]) =>
            [name, part, role, `${part} kPa`] as [string, number, 'a' | 'b' | 'c', string],
        ),
        ['together', shares.reduce((sum, [, part]) => sum + part, 0), 'good', '100 kPa'],
      ]),
      'Nitrogen pushes with 78 kilopascals, oxygen with 21, argon with 1, together 100.',
      beat(
        'Of a hundred molecules of air, 78 are nitrogen. They push as if they were alone: with 78 kilopascals.',
        count('pic.bar1', 'nitrogen'),
        show('pic.value1', 'kilopascals'),
      ),
      beat(
        'Oxygen makes 21, and argon the rest, 1.',
        count('pic.bar2', 'Oxygen'),
        show('pic.value2', '21'),
        count('pic.bar3', 'argon'),
        show('pic.value3', '1'),
      ),
      beat(
        'The wall feels all of them together: 78 plus 21 plus 1 is 100.',
        count('pic.bar4', 'together'),
        show('pic.value4', '100'),
      ),
    ),
  further: {
    title: 'On a high mountain',
    draw: () =>
      scene(
        table(
          ['height', 'air', 'oxygen, 21 %'],
          (
            [
              ['sea', 100],
              ['3000 m', 70],
              ['8800 m', 33],
            ] as [string, number][]
          ).map(([place, air]) => [place, `${air} kPa`, `${short(air * 0.21)} kPa`]),
        ),
        'The pressure of oxygen at the sea, at 3000 and at 8800 metres: 21, 14.7 and 6.93 kilopascals.',
        beat(
          'On a mountain the air is thinner, but its share of oxygen is the same.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
        ),
        beat(
          `At 3000 metres the air pushes with 70, so oxygen with ${short(70 * 0.21)}.`,
          show('pic.row2', 'oxygen'),
        ),
        beat(
          `On the highest peak only ${short(33 * 0.21)} are left: a third of what you are used to.`,
          show('pic.row3', 'peak'),
        ),
      ),
  },
  question: choice(
    'A tank at 200 kPa holds one quarter helium. How large is the pressure of helium?',
    '50 kPa',
    ['200 kPa', '150 kPa', '25 kPa'],
    'A quarter of 200 is 50.',
  ),
  stays: 'Pressures of the gases add up',
};
