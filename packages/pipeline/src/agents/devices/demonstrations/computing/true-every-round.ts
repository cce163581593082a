import { dim, highlight, move, show, undim } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells, code, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range, scene } from '../demonstration.ts';

const values = [4, 7, 2, 9, 5, 8, 3, 6];
const best = (seen: number) => values.indexOf(Math.max(...values.slice(0, seen)));
const [a, b] = [17, 5];
const rounds = range(0, Math.floor(a / b)).map((q) => ({ q, r: a - q * b }));
const last = rounds.at(-1)!;

export const trueEveryRound: Demonstration = {
  id: 'true-every-round',
  name: 'a loop that looks for the largest number',
  title: 'True before, true after',
  about:
    /loop invariants?|hoare (?:logic|triples?|rule)|floyd.{0,3}hoare|program (?:verification|correctness)|correctness (?:proofs?|of (?:an? )?(?:algorithms?|programs?))|correctness \(comp|partial correctness|weakest precondition|design by contract|\bpre-?conditions?\b|\bpost-?conditions?\b|formal verification|assertion \(soft/i,
  named: /invariant of (?:a|the) loop|correctness of (?:computer )?programs/i,
  puzzle: [
    'A program finds the largest of a million numbers. You tried it on ten lists, and it worked.',
    'How can you be sure that it always does?',
  ],
  draw: () =>
    scene(
      cells(values.map(String), {
        indices: true,
        pointers: [
          { id: 'best', at: 0, label: 'best' },
          { id: 'seen', at: 0, label: 'seen up to here' },
        ],
      }),
      'Eight numbers with two pointers: how far the loop has seen, and the best number so far.',
      beat(
        'Eight numbers. The loop goes over them, and keeps a finger on the best so far.',
        ...values.map((_, i) => show(`pic.cell${i + 1}`, 'numbers')),
        ...range(2, values.length).map((i) => dim(`pic.cell${i}`, 'loop')),
        show('pic.best', 'best'),
        show('pic.seen', 'over'),
      ),
      beat(
        'One sentence is to hold in every round: best is the largest of all that was seen.',
        highlight('pic.best', 'best'),
      ),
      beat(
        'At the start it is true: only one number was seen. Next comes 7, and best moves.',
        undim('pic.cell2', 'Next'),
        move('pic.seen', 1, 'Next', 0.6),
        move('pic.best', best(2), 'moves', 0.6),
      ),
      beat(
        'The 2 is smaller, so best stays. The 9 is larger. After each round, the sentence is true again.',
        undim('pic.cell3', '2'),
        move('pic.seen', 2, '2', 0.6),
        undim('pic.cell4', '9'),
        move('pic.seen', 3, '9', 0.6),
        move('pic.best', best(4), 'larger', 0.6),
      ),
      beat(
        `At the end all were seen. So best, the ${values[best(values.length)]}, is the largest of all: proved, for every list.`,
        ...range(5, values.length).map((i) => undim(`pic.cell${i}`, 0.05)),
        move('pic.seen', values.length - 1, 0.1, 0.9),
        highlight(`pic.cell${best(values.length) + 1}`, 'largest'),
      ),
    ),
  further: {
    title: 'A sum that never changes',
    draw: () =>
      besides(
        [
          code(
            [
              '# given: a >= 0, b > 0',
              'q = 0',
              'r = a',
              'while r >= b:',
              '    # a == q * b + r',
              '    r = r - b',
              '    q = q + 1',
              '# a == q * b + r, r < b',
            ],
            'python',
          ),
          'A loop that divides by taking away: before it a is at least 0 and b positive, in it a equals q times b plus r, after it r is also below b.',
        ],
        [
          table(
            ['q', 'r', `q · ${b} + r`],
            rounds.map(({ q, r }) => [String(q), String(r), String(q * b + r)]),
          ),
          `The values of q and r in each round; q times ${b} plus r is always ${a}.`,
        ],
        beat(
          'This loop divides by taking away b again and again.',
          ...range(1, 8).map((i) => show(`pic.line${i}`, 0.05 * i)),
        ),
        beat(
          `Take ${a} and ${b}. In every round r falls and q rises.`,
          show('side.head', 0),
          ...rounds.map((_, i) => show(`side.row${i + 1}`, 0.2 + 0.15 * i)),
        ),
        beat(
          `But q times ${b} plus r stays ${a}. What one loses, the other gains.`,
          ...rounds.map((_, i) => highlight(`side.cell-${i + 1}-3`, 'stays')),
          highlight('pic.line5', 'stays'),
        ),
        beat(
          `When the loop stops, r is below ${b} as well. So ${last.q} and ${last.r} are the right answer.`,
          highlight('pic.line8', 'below'),
          highlight(`side.row${rounds.length}`, 'answer'),
        ),
      ),
  },
  question: choice(
    'What must be shown of a loop invariant?',
    'that it holds at the start and after every round',
    ['that it holds once the loop has ended', 'that the loop changes it in each round'],
    'Then it also holds at the end, together with the reason why the loop stopped.',
  ),
  stays: 'True at first, kept true, true at last',
};
