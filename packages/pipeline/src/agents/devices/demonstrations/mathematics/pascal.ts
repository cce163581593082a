import { highlight, show } from '../../../writing/actions.ts';
import { figure, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { choose } from '../whole-numbers.ts';

const rows = range(0, 5).map((n) => range(0, n).map((k) => choose(n, k)));

export const pascal: Demonstration = {
  id: 'pascal',
  name: 'the triangle of binomial coefficients',
  title: 'A triangle of sums',
  about: /binomial (?:theorem|coefficient|expansion)|pascal'?s triangle|multinomial|combinations?\b/i,
  named: /binomial coefficients?/i,
  puzzle: ['Multiply x + y by itself, five times over.', 'How often does each term come up?'],
  draw: () =>
    scene(
      figure(
        { min: [-5, -5.6], max: [5, 0.8] },
        ...rows.flatMap((row, n) =>
          row.map((value, k) =>
            text(`c${n}-${k}`, [(k - n / 2) * 1.5, -n], String(value), n === 5 ? 'good' : n % 2 ? 'b' : 'a', {
              size: 'large',
            }),
          ),
        ),
      ),
      `Six rows of the triangle, the last one ${rows[5]!.join(', ')}.`,
      beat(
        'Begin with a single 1. Each number below is the sum of the two above it.',
        ...rows.slice(0, 3).flatMap((row, n) => row.map((_, k) => show(`pic.c${n}-${k}`, n * 0.3))),
      ),
      beat(
        `So after 1, 2, 1 comes ${rows[3]!.join(', ')}, and then ${rows[4]!.join(', ')}.`,
        ...rows[3]!.map((_, k) => show(`pic.c3-${k}`, 0.3)),
        ...rows[4]!.map((_, k) => show(`pic.c4-${k}`, 0.7)),
      ),
      beat(
        `The next row is ${rows[5]!.join(', ')}. In it stand the coefficients of x + y to the power of 5.`,
        ...rows[5]!.map((_, k) => show(`pic.c5-${k}`, 0.1)),
      ),
      beat(
        `Look at the ${rows[5]![2]}: it is ${rows[4]![1]} plus ${rows[4]![2]}, the two numbers above it.`,
        highlight('pic.c5-2', 0.1, 1.5),
        highlight('pic.c4-1', 0.4, 1.5),
        highlight('pic.c4-2', 0.6, 1.5),
      ),
    ),
  further: {
    title: 'Put the numbers to work',
    draw: () =>
      scene(
        equation('stack', [
          ['(x+y)^3 = x^3 + 3x^2y + 3xy^2 + y^3'],
          ['(10+1)^3 = 1000 + 3 \\cdot 100 + 3 \\cdot 10 + 1'],
          [`11^3 = ${11 ** 3}`],
        ]),
        `The third power of x + y, and of 10 + 1, which is ${11 ** 3}.`,
        beat('For the third power take the row 1, 3, 3, 1.', show('pic.step1', 0.2)),
        beat('Let x be 10, and y be 1.', show('pic.step2', 0.2)),
        beat(
          `The terms add up to ${11 ** 3}. The digits are the row itself.`,
          show('pic.step3', 0.2),
          highlight('pic.step3', 'digits'),
        ),
      ),
  },
  question: choice(
    'Which number stands before x²y² in x + y to the power of 4?',
    String(choose(4, 2)),
    ['4', '8', '12'],
    'It is the middle of the row 1, 4, 6, 4, 1.',
  ),
  stays: 'Each coefficient is the sum of two above',
};
