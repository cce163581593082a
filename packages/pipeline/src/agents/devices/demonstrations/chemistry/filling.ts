import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const boxes = (id: string, x: number, y: number, electrons: number, orbitals: number): ShapeInput[] =>
  range(0, orbitals - 1).flatMap((k): ShapeInput[] => [
    rect(`${id}b${k}`, [x + k * 1.15, y], [x + k * 1.15 + 1, y + 1], 'muted'),
    ...(electrons > k
      ? [
          arrow(`${id}u${k}`, [x + k * 1.15 + 0.35, y + 0.15], [x + k * 1.15 + 0.35, y + 0.85], 'a', {
            weight: 'bold',
          }),
        ]
      : []),
    ...(electrons > orbitals + k
      ? [
          arrow(`${id}d${k}`, [x + k * 1.15 + 0.65, y + 0.85], [x + k * 1.15 + 0.65, y + 0.15], 'b', {
            weight: 'bold',
          }),
        ]
      : []),
  ]);

export const filling: Demonstration = {
  id: 'filling',
  name: 'the electrons of oxygen in their boxes',
  title: 'Eight electrons find their places',
  about:
    /aufbau|pauli exclusion|hund'?s rule|electron configuration|atomic orbital|quantum number|subshell|madelung|periodic (?:law|table)|ioni[sz]ation energy|fermi.?dirac/i,
  named: /half-integer spin|subshells?/i,
  puzzle: ['Oxygen has eight electrons.', 'Why do they not all crowd into the lowest place?'],
  draw: () =>
    scene(
      figure(
        { min: [-2.4, -0.6], max: [7.4, 6] },
        text('n1', [-0.8, 0.5], '1s', 'ink', { size: 'large' }),
        text('n2', [-0.8, 2.5], '2s', 'ink', { size: 'large' }),
        text('n3', [-0.8, 4.5], '2p', 'ink', { size: 'large' }),
        ...boxes('s', 0.6, 0, 2, 1),
        ...boxes('t', 0.6, 2, 2, 1),
        ...boxes('p', 0.6, 4, 4, 3),
        arrow('energy', [6, 0], [6, 5], 'muted', { label: tag('energy', 'right', 'muted') }),
      ),
      'The boxes 1s, 2s and three of 2p with the eight electrons of oxygen: two, two and four.',
      beat(
        'The boxes are places for electrons; the higher they stand, the more energy is needed.',
        show('pic.n1', 0),
        show('pic.sb0', 0),
        show('pic.n2', 0.1),
        show('pic.tb0', 0.1),
        show('pic.n3', 0.2),
        ...range(0, 2).map((k) => show(`pic.pb${k}`, 0.2)),
        draw('pic.energy', 'energy'),
      ),
      beat(
        'Two electrons fit into a box, and only if their spins are opposite. So the lowest one is full with two.',
        show('pic.su0', 'Two'),
        show('pic.sd0', 'opposite'),
      ),
      beat('The next two fill 2s.', show('pic.tu0', 0.2), show('pic.td0', 0.5)),
      beat(
        'Four are left for 2p. They first take one box each, and only the fourth has to share.',
        ...range(0, 2).map((k) => show(`pic.pu${k}`, 0.2 + k * 0.15)),
        show('pic.pd0', 'fourth'),
      ),
    ),
  further: {
    title: 'How many fit where?',
    draw: () =>
      scene(
        table(
          ['kind', 's', 'p', 'd', 'f'],
          [
            ['boxes', '1', '3', '5', '7'],
            ['electrons', ...[1, 3, 5, 7].map((n) => String(2 * n))],
          ],
          { row_heads: true },
        ),
        'There are 1, 3, 5 and 7 boxes of the kinds s, p, d and f, for 2, 6, 10 and 14 electrons.',
        beat(
          'There is one box of kind s, and there are three of p, five of d and seven of f.',
          show('pic.head', 0),
          show('pic.row1', 'box'),
        ),
        beat('Twice as many electrons fit in: 2, 6, 10 and 14.', show('pic.row2', 'electrons')),
        beat('These are the widths of the blocks in the periodic table.', highlight('pic.row2', 'widths')),
      ),
  },
  question: choice(
    'Nitrogen has seven electrons. How many of its 2p boxes hold just one?',
    '3',
    ['1', '2', '0'],
    'Three electrons are left for 2p, and each takes its own box.',
  ),
  stays: 'Two to a box, lowest first',
};
