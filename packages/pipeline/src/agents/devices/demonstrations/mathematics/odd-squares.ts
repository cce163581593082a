import { show } from '../../../writing/actions.ts';
import { figure, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const oddSums = range(1, 5).map((n) => range(1, n).reduce((sum, k) => sum + 2 * k - 1, 0));

export const oddSquares: Demonstration = {
  id: 'odd-squares',
  name: 'odd numbers that make a square',
  title: 'Odd numbers make squares',
  about:
    /mathematical induction|arithmetic (?:sequence|series|progression)|sum of (?:odd|natural)|faulhaber|proof by induction|well.?ordering|recurrence relation|fibonacci(?! (?:search|heap))|telescoping/i,
  puzzle: ['Add the odd numbers: 1, then 3, then 5, and so on.', 'What do you notice?'],
  draw: () =>
    scene(
      figure(
        { min: [-0.5, -0.5], max: [10, 5.5] },
        ...range(1, 5).flatMap((n) =>
          range(0, 2 * n - 2).map((k): ShapeInput => {
            const [x, y] = k < n ? [n - 1, k] : [2 * n - 2 - k, n - 1];
            return rect(
              `b${n}-${k}`,
              [x, y],
              [x + 0.9, y + 0.9],
              (['a', 'b', 'c', 'd', 'e'] as const)[n - 1]!,
              { fill: 'soft' },
            );
          }),
        ),
        ...range(1, 5).map(
          (n): ShapeInput =>
            text(
              `sum${n}`,
              [7.6, n - 0.55],
              `${range(1, n)
                .map((k) => 2 * k - 1)
                .join(' + ')} = ${oddSums[n - 1]}`,
              (['a', 'b', 'c', 'd', 'e'] as const)[n - 1]!,
            ),
        ),
      ),
      `Angles of 1, 3, 5, 7 and 9 squares fit together; the sums are ${oddSums.join(', ')}.`,
      beat('One is a square by itself.', show('pic.b1-0', 0.2), show('pic.sum1', 0.5)),
      beat(
        'Lay three more around a corner, and you have a square of 4.',
        ...range(0, 2).map((k) => show(`pic.b2-${k}`, 0.1 + k * 0.1)),
        show('pic.sum2', 'square'),
      ),
      beat(
        'Five more make 9, and seven more make 16.',
        ...range(0, 4).map((k) => show(`pic.b3-${k}`, 0.05 + k * 0.04)),
        show('pic.sum3', 0.3),
        ...range(0, 6).map((k) => show(`pic.b4-${k}`, 0.5 + k * 0.04)),
        show('pic.sum4', 0.85),
      ),
      beat(
        'Each new corner needs two stones more than the one before. So if it is a square once, it is a square the next time too, and it never stops.',
        ...range(0, 8).map((k) => show(`pic.b5-${k}`, 0.2 + k * 0.04)),
        show('pic.sum5', 0.7),
      ),
    ),
  question: choice(
    'What is 1 + 3 + 5 + 7 + 9 + 11?',
    '36',
    ['25', '35', '49'],
    'These are six odd numbers, and 6 times 6 is 36.',
  ),
  stays: 'One step, and the next follows',
};
