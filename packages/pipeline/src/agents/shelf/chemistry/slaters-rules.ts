import { draw, highlight, show } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { arc, circle, figure, point, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Share of a nuclear charge that one electron hides: in the same shell, one below, further in. */
const [same, below, inner] = [0.35, 0.85, 1];
const left = (z: number, a: number, b: number, c: number) => z - same * a - below * b - inner * c;
const sodium = left(11, 0, 8, 2);
const period = ['Li', 'Be', 'B', 'C', 'N', 'O', 'F', 'Ne'].map((symbol, k): [string, number] => [
  symbol,
  left(3 + k, k, 2, 0),
]);
const iron = { outer: left(26, 1, 14, 10), d: 26 - same * 5 - inner * 18 };
const electrons = (radius: number, count: number): XY[] =>
  Array.from({ length: count }, (_, k): XY => {
    const turn = 0.4 + (2 * Math.PI * k) / count;
    return [radius * Math.cos(turn), radius * Math.sin(turn)];
  });

export const slatersRules: ShelfEntry = {
  id: 'slaters-rules',
  names: [
    "Slater's rules",
    'Slater rules',
    'effective nuclear charge',
    'shielding effect',
    'electron shielding',
    'screening constant',
  ],
  needs: ['electron', 'nuclear', 'nucleus', 'atom', 'shielding'],
  subject: 'chemistry',
  field: 'Atomic structure',
  says: [
    'Electrons hide part of the nucleus from one another.',
    "Slater's rules estimate how much charge is left for each of them.",
  ],
  puzzle: [
    'The nucleus of sodium has eleven positive charges. Its outermost electron is lost with ease.',
    'How much of those eleven charges does it feel?',
  ],
  symbols: [
    { tex: 'S', name: 'S', meaning: 'the shielding', role: 'c' },
    { tex: 'n_1', name: 'n1', meaning: 'the number of other electrons in the same shell', role: 'a' },
    { tex: 'n_2', name: 'n2', meaning: 'their number one shell below', role: 'b' },
    { tex: 'n_3', name: 'n3', meaning: 'their number further in', role: 'd' },
  ],
  formulas: [
    {
      id: 'law',
      tex: `S = ${same}\\,n_1 + ${below}\\,n_2 + n_3`,
      expression: `S = ${same} * n1 + ${below} * n2 + n3`,
      says: 'For an outer s or p electron, weigh the others by how far in they sit.',
    },
  ],
  pictures: [
    {
      id: 'sodium',
      title: 'Behind ten others',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'atom',
            'wide-left',
            figure(
              { min: [-4.2, -3.4], max: [4.2, 3.4] },
              circle('nucleus', [0, 0], 0.55, 'bad', { fill: 'soft' }),
              text('charge', [0, 0], '11+', 'ink'),
              ...[1.2, 2.1, 3.1].map((radius, k) => arc(`shell${k + 1}`, [0, 0], radius, [0, 360], 'faint')),
              ...electrons(1.2, 2).map((at, k) => point(`inner${k}`, at, 'd', { size: 'large' })),
              ...electrons(2.1, 8).map((at, k) => point(`below${k}`, at, 'b', { size: 'large' })),
              point('outer', [3.1 * Math.cos(0.75), 3.1 * Math.sin(0.75)], 'a', { size: 'large' }),
            ),
            'A sodium atom: a nucleus of charge eleven, shells of two and eight electrons, and one electron outside.',
          ),
          place(
            'sum',
            'narrow-right',
            table(
              ['hidden by', 'each', 'charge'],
              [
                ['8 below', String(below), spelled(8 * below)],
                ['2 inside', spelled(inner), spelled(2 * inner)],
                ['left', '', spelled(sodium)],
              ],
            ),
            'Eight electrons hide 0.85 each and two hide 1 each, so 2.2 of eleven are left.',
          ),
        ],
        beats: [
          beat(
            'In the middle sits a nucleus of charge eleven. The outer electron is pulled by it.',
            show('atom.nucleus', 'nucleus'),
            show('atom.charge', 'eleven'),
            draw('atom.shell3', 'outer'),
            show('atom.outer', 'outer'),
          ),
          beat(
            `But eight electrons stand just in front. Each hides ${below} of a charge.`,
            draw('atom.shell2', 'eight'),
            ...[0, 1, 2, 3, 4, 5, 6, 7].map((k) => show(`atom.below${k}`, 'eight')),
            show('sum.head', 'hides'),
            show('sum.row1', 'hides'),
          ),
          beat(
            'Two more sit deep inside, and hide one each.',
            draw('atom.shell1', 'Two'),
            show('atom.inner0', 'deep'),
            show('atom.inner1', 'deep'),
            show('sum.row2', 'hide'),
          ),
          beat(
            `Of eleven charges only ${spelled(sodium)} are left to hold it.`,
            show('sum.row3', 'left'),
            highlight('atom.outer', 'hold'),
          ),
        ],
      }),
    },
    {
      id: 'period',
      title: 'Along a row it grows',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            bars(period.map(([symbol, value]) => [symbol, value, 'a', value.toFixed(2)])),
            'The charge felt by an outer electron rises from 1.30 in lithium to 5.85 in neon.',
          ),
        ],
        beats: [
          beat(
            `Go along the second row. In lithium the outer electron feels ${period[0]![1].toFixed(2)} charges.`,
            show('row.bar1', 'lithium'),
            show('row.value1', 'feels'),
          ),
          beat(
            `Each next element has one more proton, and one more electron that hides only ${same}.`,
            ...[2, 3, 4].flatMap((k) => [show(`row.bar${k}`, 'next'), show(`row.value${k}`, 'hides')]),
          ),
          beat(
            `So the pull grows by ${spelled(1 - same)} each time, up to ${period[7]![1].toFixed(2)} in neon.`,
            ...[5, 6, 7, 8].flatMap((k) => [show(`row.bar${k}`, 'grows'), show(`row.value${k}`, 'grows')]),
          ),
          beat(
            'That is why atoms shrink along a row, and hold their electrons ever tighter.',
            highlight('row.bar8', 'shrink'),
          ),
        ],
      }),
    },
    {
      id: 'iron',
      title: 'Which electron leaves iron first?',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'list',
            'full',
            table(
              ['electron of iron', 'same group', 'below', 'further in', 'charge felt'],
              [
                ['4s', `1 × ${same}`, `14 × ${below}`, '10 × 1', spelled(iron.outer)],
                ['3d', `5 × ${same}`, '18 × 1', '', spelled(iron.d)],
              ],
              { row_heads: true },
            ),
            'A 4s electron of iron feels 3.75 charges, a 3d electron 6.25.',
          ),
        ],
        beats: [
          beat(
            'Iron has 26 charges. Its two 4s electrons sit outside its six 3d electrons.',
            show('list.head', 'Iron'),
          ),
          beat(
            `A 4s electron has 14 electrons just below it. It feels ${spelled(iron.outer)} charges.`,
            show('list.row1', '4s'),
            highlight('list.cell-1-5', 'feels'),
          ),
          beat(
            `For a d electron, all that is further in hides one each. Still it feels ${spelled(iron.d)}.`,
            show('list.row2', 'd'),
            highlight('list.cell-2-5', 'feels'),
          ),
          beat('So iron loses its 4s electrons first.', highlight('list.row1', 'first')),
        ],
      }),
    },
  ],
  example: {
    ask: 'Chlorine has 17 electrons: 7 outside, 8 below and 2 inside. How much charge is hidden from an outer one?',
    formula: 'law',
    given: { n1: 6, n2: 8, n3: 2 },
    find: 'S',
    sense: `Of 17 charges, ${spelled(left(17, 6, 8, 2))} are left to hold the electron.`,
  },
  misconception: {
    tempting: 'It is tempting to let each inner electron hide a whole charge.',
    truth: 'Outer electrons dive inwards at times, so the next shell hides only 0.85.',
  },
  uses: ['It explains the sizes of atoms and how hard their electrons are to take.'],
  takeaways: [
    'Electrons hide the nucleus',
    'Near ones hide less than inner ones',
    'The pull grows along a row',
  ],
  question: {
    ask: 'Helium has two charges and two electrons in one shell, where each hides 0.3. What does one feel?',
    answer: `The other hides 0.3, so ${spelled(2 - 0.3)} charges are left.`,
  },
};
