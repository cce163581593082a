import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { atom, bond, structure } from '../../../writing/structures.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const place = (i: number, radius = 2, turn = 0): [number, number] => {
  const angle = Math.PI / 6 + (Math.PI / 3) * i + turn;
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};
/** Corners 1 to 4 are butadiene, 5 and 0 ethene. */
const diene = [1, 2, 3, 4];
/** How many hydrogens each corner carries. */
const hydrogens = [2, 2, 1, 1, 2, 2];
const around = hydrogens.flatMap((amount, i) =>
  range(1, amount).map((k) => ({ id: `h${i}${k}`, i, turn: amount === 1 ? 0 : k === 1 ? -0.22 : 0.22 })),
);
const withHydrogens = (corners: number[]) => [
  ...corners.map((i) => `c${i}`),
  ...around.filter(({ i }) => corners.includes(i)).flatMap(({ id, i }) => [id, `c${i}-${id}`]),
];
const ends = [
  [4, 5],
  [0, 1],
] as const;

export const ringInOneStep: Demonstration = {
  id: 'ring-in-one-step',
  name: 'four carbons and two that close to a ring',
  title: 'Four and two make a ring',
  about: /diels.?alder|cycloaddition|\bdienes?\b|dienophile|pericyclic/i,
  named: /cycloaddition|conjugated diene/i,
  puzzle: ['Rings of six carbons are everywhere in nature.', 'How can you close one in a single step?'],
  draw: () =>
    scene(
      structure(
        'ball',
        [
          ...range(0, 5).map((i) => atom(`c${i}`, 'C', place(i))),
          ...around.map(({ id, i, turn }) => atom(id, 'H', place(i, 3.3, turn))),
        ],
        [
          ...around.map(({ id, i }) => bond(`c${i}`, id)),
          bond('c1', 'c2', 2, { id: 'left1' }),
          bond('c3', 'c4', 2, { id: 'left2' }),
          bond('c2', 'c3', 1, { id: 'middle' }),
          bond('c5', 'c0', 2, { id: 'right' }),
          ...ends.map(([from, to], i) => bond(`c${from}`, `c${to}`, 1, { id: `new${i + 1}` })),
          bond('c1', 'c2', 1, { id: 'done1' }),
          bond('c3', 'c4', 1, { id: 'done2' }),
          bond('c5', 'c0', 1, { id: 'done3' }),
          bond('c2', 'c3', 2, { id: 'last' }),
        ],
      ),
      'Butadiene with its four carbons and ethene with two; two new bonds close the ring, and the double bond moves to the middle of the diene.',
      beat(
        'Here is butadiene: it has four carbons and two double bonds.',
        ...withHydrogens(diene).map((part) => show(`pic.${part}`, 'four')),
        ...['left1', 'left2', 'middle'].map((part) => draw(`pic.${part}`, 'double')),
      ),
      beat(
        'Opposite lies ethene, which has two carbons and one double bond.',
        ...withHydrogens([5, 0]).map((part) => show(`pic.${part}`, 'ethene')),
        draw('pic.right', 'double'),
      ),
      beat(
        'Heat them, and six electrons move round the ring at once. Two new bonds join the ends.',
        ...[1, 2].map((i) => draw(`pic.new${i}`, 'join')),
        ...['left1', 'left2', 'right'].map((part) => clear(`pic.${part}`, 'move')),
        ...[1, 2, 3].map((i) => draw(`pic.done${i}`, 'move')),
      ),
      beat(
        'One double bond is left, where the single one was. The ring is closed in one step.',
        clear('pic.middle', 'left'),
        draw('pic.last', 'left'),
        highlight('pic.last', 'single'),
      ),
    ),
  further: {
    title: 'Count the bonds',
    draw: () =>
      scene(
        table(
          ['', 'before', 'after'],
          [
            ['double bonds', '3', '1'],
            ['sigma bonds C–C', '4', '6'],
            ['pi bonds', '3', '1'],
          ],
          { row_heads: true },
        ),
        'Three double bonds become one; four sigma bonds between carbons become six; three pi bonds become one.',
        beat(
          'Before, there are three double bonds. After, only one.',
          show('pic.head', 0),
          show('pic.row1', 'double'),
        ),
        beat(
          'Two sigma bonds are new: there were four between the carbons, now there are six.',
          show('pic.row2', 'sigma'),
          highlight('pic.cell-2-3', 'six'),
        ),
        beat(
          'Two pi bonds have paid for them. A sigma bond is the stronger one, so heat is set free.',
          show('pic.row3', 'pi'),
          highlight('pic.cell-3-3', 'stronger'),
        ),
      ),
  },
  question: choice(
    'Where is the double bond in the new ring?',
    'in the middle of the old diene',
    ['where ethene had it', 'there is none left'],
    'The outer double bonds open for the new bonds, and one forms between them.',
  ),
  stays: 'Four and two close to six',
};
