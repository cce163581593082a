import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const coinSet = [1, 3, 4];
const fewest = range(0, 6).reduce<number[]>((best, amount) => {
  best.push(
    amount === 0
      ? 0
      : 1 + Math.min(...coinSet.filter((coin) => coin <= amount).map((coin) => best[amount - coin]!)),
  );
  return best;
}, []);

export const smallFirst: Demonstration = {
  id: 'small-first',
  name: 'the fewest coins for each amount',
  title: 'Solve the small ones first',
  about:
    /dynamic programming|memoi[sz]ation|knapsack|longest common subsequence|edit distance|levenshtein|optimal substructure|bellman equation|viterbi/i,
  named: /simpler sub-?problems/i,
  puzzle: ['You have coins of 1, 3 and 4, and must pay 6.', 'What is the smallest number of coins?'],
  draw: () =>
    scene(
      table(['amount', ...range(0, 6).map(String)], [['coins', ...fewest.map(String)]], { row_heads: true }),
      `The fewest coins for the amounts 0 to 6: ${fewest.join(', ')}.`,
      beat(
        'For nothing you need no coin. For 1 you need one, and for 2 you need two.',
        show('pic.head', 0),
        show('pic.cell-1-1', 0.1),
        show('pic.cell-1-2', 'nothing'),
        show('pic.cell-1-3', 0.5),
        show('pic.cell-1-4', 0.8),
      ),
      beat('For 3 and for 4 there is a coin.', show('pic.cell-1-5', '3'), show('pic.cell-1-6', '4')),
      beat(
        `For 5, take one coin and look up the rest: 5 minus 4 is 1, and that needs one more. So ${fewest[5]}.`,
        show('pic.cell-1-7', 'So'),
        highlight('pic.cell-1-3', 'rest'),
      ),
      beat(
        `For 6, a 4 leaves 2, which makes three coins. But a 3 leaves 3, which makes only ${fewest[6]}.`,
        highlight('pic.cell-1-4', 'leaves'),
        highlight('pic.cell-1-5', 'only'),
        show('pic.cell-1-8', 'only'),
      ),
    ),
  further: {
    title: 'Why not just try everything?',
    draw: () => {
      const naive = (amount: number): number =>
        amount === 0
          ? 1
          : 1 + coinSet.filter((coin) => coin <= amount).reduce((sum, coin) => sum + naive(amount - coin), 0);
      return scene(
        table(
          ['amount', 'trying everything', 'with a table'],
          [6, 12, 18, 24].map((amount) => [String(amount), String(naive(amount)), String(amount + 1)]),
        ),
        'Calls needed by trying everything and by a table, for the amounts 6, 12, 18 and 24.',
        beat(
          'Trying everything asks for the same small amounts again and again.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
        ),
        beat(
          `For 12 that is ${naive(12)} calls, for 24 already ${naive(24)}.`,
          show('pic.row2', 'calls'),
          show('pic.row3', 0.6),
          show('pic.row4', 'already'),
        ),
        beat(
          'The table needs one entry for each amount, because each is solved once and kept.',
          highlight('pic.cell-4-3', 'table', 1.5),
        ),
      );
    },
  },
  question: choice('With coins of 1, 3 and 4, how many coins for 7?', '2', ['3', '4', '7'], '7 is 3 plus 4.'),
  stays: 'Solve each small problem once, and keep it',
};
