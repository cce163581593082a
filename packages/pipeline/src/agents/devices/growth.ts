import type { FactOf } from '../brief.ts';
import { spoken } from '../reading/sentences.ts';
import { draw, highlight, move, show } from '../writing/actions.ts';
import { compute, spelled } from '../writing/compute.ts';
import { axes, axis, curve, tracker } from '../writing/plots.ts';
import { beat, place, type Sketch } from '../writing/sketch.ts';
import { table } from '../writing/visuals.ts';

const orders: Record<FactOf<'growth'>['order'], { y: string; spoken: string; sizes: number[] }> = {
  '1': { y: '1', spoken: 'does not grow at all', sizes: [10, 100, 1000] },
  'log n': { y: 'log2(x)', spoken: 'grows as the logarithm of n', sizes: [10, 100, 1000] },
  n: { y: 'x', spoken: 'grows exactly as n does', sizes: [10, 100, 1000] },
  'n log n': { y: 'x*log2(x)', spoken: 'grows a little faster than n', sizes: [10, 100, 1000] },
  'n^2': { y: 'x^2', spoken: 'grows as the square of n', sizes: [10, 100, 1000] },
  'n^3': { y: 'x^3', spoken: 'grows as the cube of n', sizes: [10, 100, 1000] },
  '2^n': { y: '2^x', spoken: 'doubles with every single step of n', sizes: [10, 20, 30] },
  'n!': { y: 'factorial(x)', spoken: 'multiplies by n with each step', sizes: [5, 10, 15] },
};
const label = (order: string) => order.replace('^2', '²').replace('^3', '³').replace('2^n', '2ⁿ');

/** The order of growth as a curve beside a yardstick, and the counts for a few sizes, computed. */
export const growthSketch = (fact: FactOf<'growth'>): Sketch => {
  const { y, spoken: words, sizes } = orders[fact.order];
  const steep = /\^|!/.test(fact.order);
  const drawn = fact.order === 'n!' ? '2^x' : y;
  const yardstick = fact.order === 'n' ? 'x^2' : 'x';
  const top = steep ? 16 : fact.order === 'n' ? 16 : fact.order === 'n log n' ? 24 : 8;
  const counts = sizes.map((n) => compute(y, { x: n }));
  const name = label(fact.order);
  return {
    elements: [
      place(
        'plot',
        'wide-left',
        axes(axis(0, 8, 'size n', { ticks: 'none' }), axis(0, top, 'steps', { ticks: 'none' }), [
          ...(fact.order === 'n!'
            ? []
            : [
                curve('curve', drawn, 'a', {
                  from: drawn.includes('log') ? 1 : 0,
                  to: steep ? Math.min(8, fact.order === 'n^2' ? 4 : fact.order === 'n^3' ? 2.5 : 4) : 8,
                  label: name,
                }),
              ]),
          curve('other', yardstick, 'muted', {
            from: 0,
            to: yardstick === 'x^2' ? 4 : Math.min(8, top),
            dash: true,
            label: yardstick === 'x' ? 'n' : 'n²',
          }),
          ...(fact.order === 'n!' ? [] : [tracker('here', drawn, 1, 'b')]),
        ]),
        `Growth of ${name} beside a yardstick`,
      ),
      place(
        'counts',
        'narrow-right',
        table(
          ['items', 'steps'],
          sizes.map((n, i) => [String(n), spelled(counts[i]!)]),
        ),
        `Steps for ${sizes.join(', ')}: ${counts.map((value) => spelled(value)).join(', ')}`,
      ),
    ],
    beats: [
      ...spoken(fact.text).map((say, i) =>
        beat(
          say,
          ...(i === 0
            ? [
                show('plot.x-axis', 0.1),
                show('plot.y-axis', 0.1),
                ...(fact.order === 'n!' ? [] : [draw('plot.curve', 0.5)]),
              ]
            : []),
        ),
      ),
      beat(
        `In words: the work ${words}.`,
        ...(fact.order === 'n!' ? [] : [show('plot.here', 0.1), move('plot.here', steep ? 2 : 7, 0.2, 2)]),
      ),
      beat(
        `For ${sizes[0]} items that is about ${spelled(counts[0]!)} steps, for ${sizes[1]} about ${spelled(counts[1]!)}.`,
        show('counts.head', 0),
        show('counts.row1', 0.1),
        show('counts.row2', 0.6),
      ),
      beat(
        `And for ${sizes[2]}, ${spelled(counts[2]!)}. Compare that with the dashed line.`,
        show('counts.row3', 0.1),
        draw('plot.other', 'dashed'),
        highlight('counts.row3', 0.2),
      ),
    ],
  };
};
