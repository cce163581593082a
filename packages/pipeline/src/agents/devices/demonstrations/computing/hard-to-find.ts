import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const numbers = [14, 23, 31, 38, 52, 67, 75, 88];
const chosen = [1, 2, 5, 7];
const picked = chosen.map((i) => numbers[i]!);
const target = picked.reduce((sum, one) => sum + one, 0);
const greedy = numbers.at(-1)! + numbers.at(-2)!;
const choices = 2 ** numbers.length;
const perSecond = 1e9;
const years = 2 ** 80 / perSecond / (365.25 * 24 * 3600);
const millions = Math.round(years / 1e6);

export const hardToFind: Demonstration = {
  id: 'hard-to-find',
  name: 'numbers of which some add up to a target',
  title: 'Quick to check, hard to find',
  about:
    /\bp (?:vs\.?|versus) np\b(?: problem)?|\bnp\b(?:.?(?:complete(?:ness)?|hard(?:ness)?))?|complexity class(?:es)?|cook.?levin(?: theorem)?|(?:vertex|set) cover(?: problem)?|subset.?sum(?: problem)?|satisfiability(?: problem)?|clique problem|karp'?s 21|polynomial.time/i,
  named: /\bNP\b/,
  puzzle: [
    `Here are eight numbers. Some of them add up to exactly ${target}.`,
    'Is it as easy to find them as it is to check them?',
  ],
  draw: () =>
    scene(
      cells(numbers.map(String), {
        roles: numbers.map(() => 'a'),
        pointers: [{ id: 'look', at: 0, label: `sum ${target}?` }],
      }),
      `The numbers ${numbers.join(', ')}; those at ${picked.join(', ')} add up to ${target}.`,
      beat(
        'Eight numbers. Try it: which of them would you take?',
        ...range(1, numbers.length).map((i) => show(`pic.cell${i}`, 0.1 + 0.04 * i)),
      ),
      beat(
        `The two largest make ${greedy}. Then ${target - greedy} is missing, and no such number is there.`,
        highlight('pic.cell8', 'largest'),
        highlight('pic.cell7', 'largest'),
      ),
      beat(
        `Each number is in or out. That makes two to the eight choices: ${choices}.`,
        show('pic.look', 'in'),
        move('pic.look', numbers.length - 1, 'choices', 1.2),
      ),
      beat(
        `Now somebody whispers: ${picked.join(', ')}. One addition, and you are sure that it is right.`,
        ...chosen.map((i) => highlight(`pic.cell${i + 1}`, 'whispers', 2)),
      ),
      beat(
        'What can be checked quickly is in NP. What can also be found quickly is in P.',
        ...chosen.map((i) => highlight(`pic.cell${i + 1}`, 'checked')),
      ),
    ),
  further: {
    title: 'Each number doubles the work',
    draw: () =>
      scene(
        axes(axis(0, 30, 'numbers n'), axis(0, 1100, 'steps'), [
          curve('check', 'x^2', 'good', { from: 0, to: 30, label: 'check: at most n²' }),
          curve('find', '2^x', 'bad', { from: 0, to: 10.05, label: 'try all: 2ⁿ' }),
          tracker('now', '2^x', 6, 'b'),
        ]),
        'The steps of checking rise slowly with the square of n; trying all choices rises with two to the n and leaves the picture at ten.',
        beat(
          'To check, you add up: a few steps more for each number.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.check', 'few', 1.4),
        ),
        beat(
          'To try all, each number more doubles the choices.',
          draw('pic.find', 'doubles', 1.6),
          show('pic.now', 'choices'),
        ),
        beat(
          `At ten numbers there are ${2 ** 10}. At eighty, a billion tries a second would take ${millions} million years.`,
          move('pic.now', 10, 'ten', 1),
        ),
        beat(
          'Is there a clever way that is always quick? Nobody knows. A quick way for this problem would give one for all of NP.',
          highlight('pic.check', 'quick'),
        ),
      ),
  },
  question: choice(
    'What do we know of a problem in NP?',
    'that a given solution can be checked quickly',
    ['that it can never be solved', 'that it can be solved quickly'],
    'Finding one may be easy or hard; that is another matter.',
  ),
  stays: 'Checking is quick; finding may not be',
};
