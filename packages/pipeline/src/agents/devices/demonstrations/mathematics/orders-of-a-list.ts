import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { factorial } from '../whole-numbers.ts';

export const ordersOfAList: Demonstration = {
  id: 'orders-of-a-list',
  name: 'the orders of four things',
  title: 'How many orders are there?',
  about:
    /permutation|factorial|stirling(?!'?s? (?:engine|cycle|approximation|formula))|derangement|combinatorics|counting principle|bell number|catalan|partition of an? integer/i,
  puzzle: ['Four books stand on a shelf.', 'In how many orders can you put them?'],
  draw: () =>
    scene(
      table(
        ['books', '1', '2', '3', '4', '5'],
        [
          ['choices multiplied', '1', '2 · 1', '3 · 2 · 1', '4 · 3 · 2 · 1', '5 · 4 · 3 · 2 · 1'],
          ['orders', ...range(1, 5).map((n) => String(factorial(n)))],
        ],
        { row_heads: true },
      ),
      'The numbers of orders of 1 to 5 books: 1, 2, 6, 24 and 120.',
      beat(
        'For the first place you have four choices, and for the second only three are left.',
        show('pic.head', 0),
        show('pic.row1', 0.3),
        highlight('pic.cell-1-5', 'four'),
      ),
      beat(
        `Then two, then one. Each choice goes with each of the others, so multiply: that makes ${factorial(4)}.`,
        highlight('pic.cell-1-5', 'multiply'),
        show('pic.row2', 'makes'),
        highlight('pic.cell-2-5', 'makes'),
      ),
      beat(`One more book, and there are ${factorial(5)} orders.`, highlight('pic.cell-2-6', 'orders', 1.5)),
    ),
  question: choice(
    'In how many orders can three people stand?',
    '6',
    ['3', '9', '8'],
    '3 times 2 times 1 is 6.',
  ),
  stays: 'Each new thing multiplies the orders',
};
