import { highlight, show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const divisors = (n: number) => range(1, n - 1).filter((d) => n % d === 0);
const sum = (n: number) => divisors(n).reduce((total, d) => total + d, 0);
const prime = (n: number) => n > 1 && divisors(n).length === 1;
const shown = [8, 6, 12, 28];
const roles = ['a', 'b', 'c', 'd', 'e'] as const;
/** One bar of the number, and below it its own divisors end to end; both in their own scale. */
const row = (n: number, i: number): ShapeInput[] => {
  const [top, unit] = [-1.7 * i, 8 / Math.max(n, sum(n))];
  const starts = divisors(n).map((_, k, list) => list.slice(0, k).reduce((total, d) => total + d, 0));
  return [
    text(`name${i}`, [-0.5, top - 0.55], String(n), 'ink', { side: 'left', size: 'large' }),
    rect(`whole${i}`, [0, top - 0.5], [n * unit, top], 'ink', { fill: 'faint' }),
    ...divisors(n).map(
      (d, k): ShapeInput =>
        rect(
          `part${i}-${k}`,
          [starts[k]! * unit, top - 1.1],
          [(starts[k]! + d) * unit, top - 0.6],
          roles[k]!,
          {
            fill: 'soft',
          },
        ),
    ),
    text(
      `sum${i}`,
      [8.4, top - 0.85],
      `${divisors(n).join(' + ')} = ${sum(n)}`,
      sum(n) === n ? 'good' : 'muted',
      { side: 'right' },
    ),
  ];
};

export const ownDivisors: Demonstration = {
  id: 'own-divisors',
  name: 'numbers beside the sum of their own divisors',
  title: 'Too little, too much, just right',
  about:
    /perfect numbers?|mersenne (?:prime|number)s?|(?:abundant|deficient|amicable) numbers?|(?:proper|sum of) divisors|aliquot|divisor function|euclid.?euler/i,
  named: /proper divisors|mersenne prime/i,
  puzzle: [
    'Take the divisors of a number, without the number itself, and add them up.',
    'Do you get too little, too much, or the number back?',
  ],
  draw: () =>
    scene(
      figure({ min: [-2, -6.7], max: [14.6, 0.2] }, ...shown.flatMap(row)),
      `The divisors of 8 make ${sum(8)}, those of 6 make ${sum(6)}, of 12 make ${sum(12)} and of 28 make ${sum(28)}.`,
      ...shown.map((n, i) =>
        beat(
          [
            `The divisors of 8 are 1, 2 and 4. They make only ${sum(8)}: too little.`,
            'For 6 they are 1, 2 and 3, and their sum is 6 itself. Such a number is called perfect.',
            `For 12 they make ${sum(12)}: too much.`,
            `The next perfect number is 28: 1, 2, 4, 7 and 14 make ${sum(28)}.`,
          ][i]!,
          show(`pic.name${i}`, String(n)),
          show(`pic.whole${i}`, String(n)),
          ...divisors(n).map((_, k) => show(`pic.part${i}-${k}`, 0.35 + k / 12)),
          show(`pic.sum${i}`, 0.75),
        ),
      ),
    ),
  further: {
    title: 'A recipe with powers of two',
    draw: () =>
      scene(
        table(
          ['p', 'power minus 1', 'is it prime?', 'times half the power'],
          [2, 3, 4, 5, 7]
            .map((p) => {
              const mersenne = 2 ** p - 1;
              return [
                String(p),
                `2^${p} − 1 = ${mersenne}`,
                prime(mersenne) ? 'yes' : 'no, 3 · 5',
                prime(mersenne) ? `${2 ** (p - 1)} · ${mersenne} = ${2 ** (p - 1) * mersenne}` : '–',
              ];
            })
            .map((line) =>
              line.map((cell) => cell.replace(/2\^(\d)/, (_, d: string) => `2${'⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]}`)),
            ),
        ),
        'Powers of two minus 1: 3, 7, 31 and 127 are prime and give the perfect numbers 6, 28, 496 and 8128.',
        beat(
          'Take a power of two, and subtract 1. If that is prime, it is a Mersenne prime.',
          show('pic.head', 0),
          show('pic.row1', 'power'),
          highlight('pic.cell-1-2', 'Mersenne'),
        ),
        beat(
          '2² minus 1 is 3. Multiply by half the power, by 2, and you have 6: perfect.',
          highlight('pic.cell-1-4', 'perfect'),
        ),
        beat(
          '2³ minus 1 is 7, and 4 times 7 is 28. With 15 it fails, since 15 is not prime.',
          show('pic.row2', '7'),
          show('pic.row3', '15'),
          highlight('pic.cell-3-3', 'fails'),
        ),
        beat(
          `31 gives 496, and 127 gives 8128. Every even perfect number comes in this way.`,
          show('pic.row4', '31'),
          show('pic.row5', '127'),
        ),
        beat('Whether there is an odd one, nobody knows.', highlight('pic.head', 'odd')),
      ),
  },
  question: choice(
    'Which of these numbers is perfect?',
    '496',
    ['100', '36', '64'],
    'It is 16 times 31, and 31 is a prime just below a power of two.',
  ),
  stays: 'Perfect: the sum of its own divisors',
};
