import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const times = (n: number) =>
  range(1, n - 1).map((row) => range(1, n - 1).map((column) => (row * column) % n));
const shown = (n: number) =>
  table(
    ['×', ...range(1, n - 1).map(String)],
    times(n).map((row, i) => [String(i + 1), ...row.map(String)]),
    {
      row_heads: true,
      heat: times(n).map((row) => [0, ...row.map((value) => (value === 1 ? 0.8 : value === 0 ? 0.3 : 0))]),
    },
  );
const inverse = (n: number, k: number) => range(1, n - 1).find((other) => (k * other) % n === 1)!;

export const dividingOnAClock: Demonstration = {
  id: 'dividing-on-a-clock',
  name: 'the times tables of 5 and of 6',
  title: 'Times tables on a clock',
  about:
    /(?:finite|galois|number|ordered) fields?|\bfields?\b(?=.*(?:mathemat|algebra))|field (?:axioms?|extension|theory)|integral domain|zero divisor|ring theory|commutative ring|division ring|modular (?:multiplicative )?inverse|\bideals?\b(?!\s*(?:gas|solution))/i,
  named: /multiplicative inverse/i,
  puzzle: [
    'You add and multiply on a clock, and keep only the remainder.',
    'On which clocks can you also divide?',
  ],
  draw: () =>
    scene(
      shown(5),
      'The times table with remainders by 5: every row has a 1.',
      beat(
        'Here is the times table on a clock with five hours.',
        show('pic.head', 0.1),
        ...range(1, 4).map((k) => show(`pic.row${k}`, 'table')),
      ),
      beat(
        'Two times four is eight, and its remainder by 5 is 3.',
        highlight('pic.cell-2-5', 'remainder', 1.5),
      ),
      beat(
        `Every row has a 1 in it. In the second row it stands at ${inverse(5, 2)}, for 2 times ${inverse(5, 2)} is 1.`,
        highlight(`pic.cell-2-${inverse(5, 2) + 1}`, 'second'),
      ),
      beat(
        `So ${inverse(5, 2)} is one half here, and dividing by 2 means multiplying by ${inverse(5, 2)}.`,
        highlight(`pic.cell-2-${inverse(5, 2) + 1}`, 'half', 1.5),
      ),
    ),
  further: {
    title: 'With six it fails',
    draw: () =>
      scene(
        shown(6),
        'The times table with remainders by 6: only the rows of 1 and 5 have a 1, and zeros appear.',
        beat(
          'Now take six hours instead.',
          show('pic.head', 0),
          ...range(1, 5).map((k) => show(`pic.row${k}`, 'six')),
        ),
        beat('In the row of 2 there is no 1 at all. There is no half.', highlight('pic.row2', 'no', 1.5)),
        beat(
          'Worse, 2 times 3 is zero, although neither of them is.',
          highlight('pic.cell-2-4', 'zero'),
          highlight('pic.cell-3-3', 'neither'),
        ),
        beat(
          'Six has factors, and they spoil it. On a clock with a prime number of hours you can always divide.',
          highlight('pic.cell-2-4', 'factors'),
        ),
      ),
  },
  question: choice(
    'On which of these clocks can you divide by every number but 0?',
    'the one with 7 hours',
    ['the one with 8 hours', 'the one with 9 hours', 'the one with 12 hours'],
    '7 is the only prime among them.',
  ),
  stays: 'Prime clocks let you divide',
};
