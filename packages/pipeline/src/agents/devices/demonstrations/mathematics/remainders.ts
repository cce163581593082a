import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { type Demonstration, range, scene } from '../demonstration.ts';

const [three, five] = [3, 5];
const numbers = range(0, three * five - 1);
/** The number below 15 with remainders `r` by 3 and `s` by 5. */
const withRemainders = (r: number, s: number) => numbers.find((n) => n % three === r && n % five === s)!;
const place = (n: number) => `pic.cell-${(n % three) + 1}-${(n % five) + 2}`;

export const remainders: Demonstration = {
  id: 'remainders',
  name: 'the remainders of 0 to 14 by 3 and by 5',
  title: 'Two remainders, one number',
  about:
    /chinese remainder theorem|chinese remainder|simultaneous congruence|residue (?:class|number)|modular arithmetic|congruence relation/i,
  puzzle: [
    'A number leaves 2 when you divide it by 3, and 4 when you divide it by 5.',
    'Is that enough to know the number?',
  ],
  draw: () =>
    scene(
      table(
        ['', ...range(0, five - 1).map((s) => `by 5: ${s}`)],
        range(0, three - 1).map((r) => [
          `by 3: ${r}`,
          ...range(0, five - 1).map((s) => String(withRemainders(r, s))),
        ]),
        { row_heads: true },
      ),
      'A table of the numbers 0 to 14: the row is the remainder by 3, the column the remainder by 5.',
      beat(
        'Write down the numbers from 0 to 14. The row is the remainder by 3, the column is the remainder by 5.',
        show('pic.head', 'column'),
        show('pic.row1', 'row'),
        show('pic.row2', 'row'),
        show('pic.row3', 'row'),
      ),
      beat(
        'Follow them: 0, 1, 2, 3, 4 … each step goes down one row and right one column.',
        ...numbers.slice(0, 8).map((n) => highlight(place(n), 0.1 + n * 0.1, 0.5)),
      ),
      beat(
        `The two remainders lead to a single cell. By 3 it is 2, by 5 it is 4: the number is ${withRemainders(2, 4)}.`,
        highlight(place(withRemainders(2, 4)), 0.5, 2),
      ),
      beat(
        `No cell is empty and none is used twice, because 3 and 5 share no factor and 3 times 5 is ${three * five}.`,
        highlight('pic.row1', 0.1),
        highlight('pic.row2', 0.3),
        highlight('pic.row3', 0.5),
      ),
    ),
  further: {
    title: 'When divisors share a factor',
    draw: () =>
      scene(
        table(
          ['', ...range(0, 3).map((s) => `by 4: ${s}`)],
          range(0, 1).map((r) => [
            `by 2: ${r}`,
            ...range(0, 3).map(
              (s) =>
                range(0, 7)
                  .filter((n) => n % 2 === r && n % 4 === s)
                  .join(', ') || '–',
            ),
          ]),
          { row_heads: true },
        ),
        'The numbers 0 to 7 by their remainders by 2 and by 4: half of the cells stay empty.',
        beat(
          'Now try it with 2 and 4, which do share a factor.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
          show('pic.row2', 0.6),
        ),
        beat(
          'Half of the cells stay empty, and the others hold two numbers. So here the remainders no longer tell which number it is.',
          highlight('pic.cell-1-2', 'others'),
          highlight('pic.cell-1-3', 'empty'),
          highlight('pic.cell-2-3', 'two'),
        ),
      ),
  },
  question: {
    ask: 'Which number below 15 leaves 1 by 3, and 2 by 5?',
    right: String(withRemainders(1, 2)),
    wrong: [String(withRemainders(2, 1)), String(withRemainders(1, 1)), '12'],
    because: `${withRemainders(1, 2)} is 2 times 3 plus 1, and 5 plus 2.`,
  },
  stays: 'Coprime divisors: remainders fix the number',
};
