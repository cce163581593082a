import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { type Demonstration, range, scene } from '../demonstration.ts';

const limit = 30;
const primes = range(2, limit).filter((one) => range(2, one - 1).every((k) => one % k !== 0));

export const sieve: Demonstration = {
  id: 'sieve',
  name: 'the numbers up to 30 in a sieve',
  title: 'Cross out, and primes remain',
  about:
    /prime number|sieve|eratosthenes|fundamental theorem of arithmetic|prime factor|goldbach|infinitely many primes/i,
  named: /prime numbers?/i,
  puzzle: [
    'Some numbers can be split into smaller factors, others cannot.',
    'How do you catch all of those that cannot?',
  ],
  draw: () =>
    scene(
      table(
        [],
        range(0, 4).map((row) => range(1, 6).map((column) => String(row * 6 + column))),
        {
          heat: range(0, 4).map((row) =>
            range(1, 6).map((column) => (primes.includes(row * 6 + column) ? 0.8 : 0)),
          ),
        },
      ),
      `The numbers 1 to 30; the primes ${primes.join(', ')} are marked.`,
      beat(
        'Here are the numbers from 1 to 30, six in a row.',
        ...range(1, 5).map((row) => show(`pic.row${row}`, row / 8)),
      ),
      beat(
        'Cross out the multiples of 2, of 3, and of 5. That is enough, because 6 times 6 is already more than 30.',
        highlight('pic.cell-1-4', '2'),
        highlight('pic.cell-2-3', '3'),
        highlight('pic.cell-5-1', '5'),
      ),
      beat(
        `What remains are the ${primes.length} primes: from ${primes[0]}, 3, 5, 7 to ${primes.at(-1)}.`,
        ...primes
          .slice(0, 10)
          .map((one, i) => highlight(`pic.cell-${Math.ceil(one / 6)}-${((one - 1) % 6) + 1}`, i / 12, 1.5)),
      ),
    ),
  further: {
    title: 'One number, one set of primes',
    draw: () =>
      scene(
        graph(
          'tree',
          [
            node('n60', '60', 'accent', 'circle'),
            node('n6', '6', 'ink', 'circle'),
            node('n10', '10', 'ink', 'circle'),
            node('a', '2', 'good', 'circle'),
            node('b', '3', 'good', 'circle'),
            node('c', '2', 'good', 'circle'),
            node('d', '5', 'good', 'circle'),
          ],
          [
            edge('e1', 'n60', 'n6'),
            edge('e2', 'n60', 'n10'),
            edge('e3', 'n6', 'a'),
            edge('e4', 'n6', 'b'),
            edge('e5', 'n10', 'c'),
            edge('e6', 'n10', 'd'),
          ],
        ),
        '60 splits into 6 and 10, and these into 2, 3, 2 and 5.',
        beat(
          'Split 60 into 6 times 10.',
          show('pic.n60', '60'),
          show('pic.e1', 0.5),
          show('pic.n6', '6'),
          show('pic.e2', 0.7),
          show('pic.n10', '10'),
        ),
        beat(
          'Go on until nothing splits any more: 2, 3, 2 and 5.',
          ...['e3', 'a', 'e4', 'b', 'e5', 'c', 'e6', 'd'].map((id, i) => show(`pic.${id}`, 0.3 + i * 0.06)),
        ),
        beat(
          'Had you begun with 4 times 15, the same four primes would have come out.',
          highlight('pic.a', 'same'),
          highlight('pic.b', 'same'),
          highlight('pic.c', 'same'),
          highlight('pic.d', 'same'),
        ),
      ),
  },
  question: {
    ask: 'Which of these is a prime number?',
    right: '29',
    wrong: ['21', '27', '25'],
    because: '21 and 27 are multiples of 3, and 25 is 5 times 5.',
  },
  stays: 'Primes are what numbers are made of',
};
