import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells, table } from '../../../writing/visuals.ts';
import { type Demonstration, range, scene } from '../demonstration.ts';
import { gcd } from '../whole-numbers.ts';

const twelve = 12;
const coprime = range(1, twelve).filter((n) => gcd(n, twelve) === 1);

export const coprimes: Demonstration = {
  id: 'coprimes',
  name: 'the numbers up to 12 that share no factor with it',
  title: 'Who shares a factor with 12?',
  about: /totient|relatively prime|coprime|euler'?s theorem.*number|phi function/i,
  puzzle: ['Twelve hours stand on a clock.', 'How many of these numbers share no factor with 12?'],
  draw: () =>
    scene(
      cells(range(1, twelve).map(String), {
        roles: range(1, twelve).map((n) => (coprime.includes(n) ? 'good' : 'muted')),
      }),
      `The numbers 1 to 12; ${coprime.join(', ')} share no factor with 12.`,
      beat(
        'Here are the numbers from 1 to 12.',
        ...range(1, twelve).map((n) => show(`pic.cell${n}`, n / 20)),
      ),
      beat(
        'Every second one shares the factor 2 with 12, so it drops out.',
        ...range(1, twelve)
          .filter((n) => n % 2 === 0)
          .map((n) => highlight(`pic.cell${n}`, 'second')),
      ),
      beat(
        'Every third one shares the factor 3, so it drops out too.',
        ...range(1, twelve)
          .filter((n) => n % 3 === 0)
          .map((n) => highlight(`pic.cell${n}`, 'third')),
      ),
      beat(
        `What is left: ${coprime.slice(0, -1).join(', ')} and ${coprime.at(-1)}. That is ${coprime.length} numbers, so the totient of 12 is ${coprime.length}.`,
        ...coprime.map((n) => highlight(`pic.cell${n}`, 'left', 2)),
      ),
    ),
  further: {
    title: 'Counting without a list',
    draw: () =>
      scene(
        table(
          ['n', ...[5, 7, 9, 10, 12, 15].map(String)],
          [
            [
              'φ(n)',
              ...[5, 7, 9, 10, 12, 15].map((n) => String(range(1, n).filter((k) => gcd(k, n) === 1).length)),
            ],
          ],
          { row_heads: true },
        ),
        'The totients of 5, 7, 9, 10, 12 and 15.',
        beat('Count the same way for other numbers.', show('pic.head', 0), show('pic.row1', 0.5)),
        beat(
          'For a prime such as 7, all the smaller numbers are left, so the count is 6.',
          highlight('pic.cell-1-3', '7'),
        ),
        beat('For 15, which is 3 times 5, it is 2 times 4, which makes 8.', highlight('pic.cell-1-7', '15')),
      ),
  },
  question: {
    ask: 'How many of the numbers 1 to 10 share no factor with 10?',
    right: String(range(1, 10).filter((n) => gcd(n, 10) === 1).length),
    wrong: ['5', '9', '6'],
    because: 'They are 1, 3, 7 and 9: odd, and not divisible by 5.',
  },
  stays: 'φ(n) counts what shares no factor with n',
};
