import { highlight, show } from '../../../writing/actions.ts';
import { beat, type VisualInput } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

/** Electrons that the metal brings, and what its partners give. */
const complexes: [formula: string, metal: string, own: number, partners: number, each: number][] = [
  ['Cr(CO)₆', 'chromium', 6, 6, 2],
  ['Fe(CO)₅', 'iron', 8, 5, 2],
  ['Ni(CO)₄', 'nickel', 10, 4, 2],
  ['Fe(C₅H₅)₂', 'iron', 8, 2, 5],
];
const total = ([, , own, partners, each]: (typeof complexes)[number]) => own + partners * each;
const arms = [90, 30, -30, -90, -150, 150];
const spoke = (k: number, radius: number): [number, number] => [
  radius * Math.cos(arms[k]! * degree),
  radius * Math.sin(arms[k]! * degree),
];

const carbonyl: VisualInput = {
  type: 'molecule',
  style: 'ball',
  atoms: [
    { id: 'metal', element: 'Cr', at: [0, 0] },
    ...range(0, 5).flatMap((k) => [
      { id: `c${k}`, element: 'C', at: spoke(k, 1.7) },
      { id: `o${k}`, element: 'O', at: spoke(k, 2.9) },
    ]),
  ],
  bonds: range(0, 5).flatMap((k) => [
    { id: `arm${k}`, from: 'metal', to: `c${k}`, order: 1 as const },
    { id: `tip${k}`, from: `c${k}`, to: `o${k}`, order: 3 as const },
  ]),
};

export const countToEighteen: Demonstration = {
  id: 'count-to-eighteen',
  name: 'the electrons of chromium among six carbon monoxides',
  title: 'Count to eighteen',
  about:
    /(?:18|eighteen|16|sixteen).?electron|effective atomic number|(?:metal|chromium|iron|nickel) (?:hexa|penta|tetra)?carbonyl|organometallic|ferrocene|sandwich compound/i,
  named: /18-electron|metal carbonyl|organometallic/i,
  puzzle: [
    'Chromium binds six molecules of carbon monoxide, iron five, nickel four.',
    'Who tells the metals when to stop?',
  ],
  draw: () =>
    besides(
      [carbonyl, 'A chromium atom with six carbon monoxide molecules around it.'],
      [
        table(
          ['from', 'electrons'],
          [
            ['Cr', '6'],
            ['6 CO', `6 × 2 = ${6 * 2}`],
            ['in all', String(total(complexes[0]!))],
          ],
        ),
        'Chromium brings 6 electrons and six carbon monoxides 12: 18 in all.',
      ],
      beat(
        'A chromium atom has 6 outer electrons of its own.',
        show('pic.metal', 'chromium'),
        show('side.head', 'electrons'),
        show('side.row1', '6'),
      ),
      beat(
        'Each carbon monoxide leans on it with a free pair, and so brings 2.',
        show('pic.c0', 'carbon'),
        show('pic.o0', 'carbon'),
        show('pic.arm0', 'pair'),
        show('pic.tip0', 'carbon'),
      ),
      beat(
        'Six of them fit around the metal. That makes 12 more.',
        ...range(1, 5).flatMap((k) => [
          show(`pic.c${k}`, 'Six'),
          show(`pic.o${k}`, 'Six'),
          show(`pic.arm${k}`, 'Six'),
          show(`pic.tip${k}`, 'Six'),
        ]),
        show('side.row2', '12'),
      ),
      beat(
        `Together ${total(complexes[0]!)}. Then the nine outer orbitals of the metal, one s, three p and five d, are all full.`,
        show('side.row3', 'Together'),
        highlight('pic.metal', 'full'),
      ),
    ),
  further: {
    title: 'The same sum each time',
    draw: () =>
      scene(
        table(
          ['compound', 'metal brings', 'partners give', 'sum'],
          complexes.map((one) => [
            one[0],
            String(one[2]),
            `${one[3]} × ${one[4]} = ${one[3] * one[4]}`,
            String(total(one)),
          ]),
          { row_heads: true },
        ),
        'Chromium, iron and nickel carbonyls and ferrocene all come to 18 electrons.',
        beat(
          'Iron has two electrons more, so it needs one partner less.',
          show('pic.head', 0),
          show('pic.row1', 0),
          show('pic.row2', 'Iron'),
        ),
        beat('Nickel has ten, and takes only four.', show('pic.row3', 'Nickel')),
        beat(
          'In ferrocene iron sits between two rings, and each ring gives 5.',
          show('pic.row4', 'ferrocene'),
        ),
        beat(
          'The sum is 18 each time. It is a rule with exceptions, but carbonyls keep to it well.',
          ...range(1, 4).map((k) => highlight(`pic.cell-${k}-4`, '18')),
        ),
      ),
  },
  question: choice(
    'Manganese brings 7 electrons, and five carbon monoxides give 10. How many are missing to 18?',
    '1',
    ['2', '0'],
    'So two such pieces join by a bond, and each counts one electron of the other.',
  ),
  stays: 'Nine full orbitals hold 18 electrons',
};
