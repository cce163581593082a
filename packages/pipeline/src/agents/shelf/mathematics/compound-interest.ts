import { count, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const start = 100;
const after = (years: number) => start * 1.1 ** years;
const money = (value: number) => value.toFixed(2).replace('.00', '');
const compounded = '100 * 1.05^x';
const plain = '100 + 5*x';
/** What one euro becomes in a year at 100 percent, with interest added `times` times. */
const oneEuro = (times: number) => compute('(1 + 1/n)^n', { n: times });

export const compoundInterest: ShelfEntry = {
  id: 'compound-interest',
  names: [
    'compound interest',
    'compound interest formula',
    'compounding',
    'simple interest',
    'simple and compound interest',
    'interest rate',
    'annual percentage yield',
  ],
  subject: 'mathematics',
  field: 'Percentages',
  says: [
    'With compound interest, the interest is added to the sum and earns interest itself.',
    'So the sum is multiplied by the same factor every year.',
  ],
  puzzle: [
    'A bank adds 5 percent to your money each year, and you touch nothing.',
    'How long does it take to double: twenty years, or less?',
  ],
  symbols: [
    { tex: 'A', name: 'A', meaning: 'the final amount', unit: '€', role: 'a' },
    { tex: 'P', name: 'P', meaning: 'the money at the start', unit: '€', role: 'b' },
    { tex: 'r', name: 'r', meaning: 'the rate per year, as a decimal', role: 'c' },
    { tex: 'n', name: 'n', meaning: 'the number of years', role: 'd' },
  ],
  formulas: [
    {
      id: 'growth',
      tex: 'A = P (1 + r)^n',
      expression: 'A = P * (1 + r)^n',
      says: 'Multiply by one plus the rate, once for every year.',
    },
  ],
  pictures: [
    {
      id: 'years',
      title: 'Three years at 10 percent',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'book',
            'full',
            table(
              ['year', 'at the start', 'interest, 10 %', 'at the end'],
              [1, 2, 3].map((year) => [
                String(year),
                money(after(year - 1)),
                money(after(year - 1) * 0.1),
                money(after(year)),
              ]),
            ),
            'One hundred euros at ten percent: interest of 10, 11 and 12.10, ending with 133.10.',
          ),
        ],
        beats: [
          beat(
            `You start with ${start} euros at 10 percent. The first year brings ${money(after(0) * 0.1)}.`,
            show('book.head', 0),
            show('book.row1', 'start'),
          ),
          beat(
            `The second year begins with ${money(after(1))}, so its interest is ${money(after(1) * 0.1)}.`,
            show('book.row2', 'second'),
            highlight('book.cell-2-3', 'interest'),
          ),
          beat(
            'One euro more: that is the interest on last year’s interest.',
            highlight('book.cell-1-3', 'last'),
            highlight('book.cell-2-3', 'more'),
          ),
          beat(
            `The third year adds ${money(after(2) * 0.1)}. Each line is the one before times 1.1.`,
            show('book.row3', 'third'),
            highlight('book.cell-3-4', 'times'),
          ),
        ],
      }),
    },
    {
      id: 'curves',
      title: 'A line and a curve',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 42, 'years'), axis(0, 760, 'euros'), [
              curve('plain', plain, 'b', { from: 0, to: 40, label: 'simple' }),
              curve('compound', compounded, 'a', { from: 0, to: 40, label: 'compound' }),
              tracker('slow', plain, 0, 'b'),
              tracker('fast', compounded, 0, 'a', { guides: true }),
            ]),
            'Simple interest of 5 percent grows along a straight line, compound interest along a rising curve.',
          ),
        ],
        beats: [
          beat(
            'Simple interest adds the same 5 euros each year: a straight line.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.plain', 'straight'),
          ),
          beat(
            'Compound interest multiplies by 1.05 each year, and its curve bends upward.',
            draw('plot.compound', 'curve', 1.5),
          ),
          beat(
            `After 14 years it has nearly doubled, to ${spelled(compute(compounded, { x: 14 }))}. Simple interest has made ${compute(plain, { x: 14 })}.`,
            show('plot.slow', 0),
            show('plot.fast', 0),
            move('plot.fast', 14, 'years', 1),
            move('plot.slow', 14, 'years', 1),
          ),
          beat(
            `After 40 years it is ${spelled(compute(compounded, { x: 40 }))} against ${compute(plain, { x: 40 })}. Time does most of the work.`,
            move('plot.fast', 40, 'years', 1.5),
            move('plot.slow', 40, 'years', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'often',
      title: 'Add it more often',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'grown',
            'full',
            bars(
              [
                ['once a year', oneEuro(1), 'b', spelled(oneEuro(1), 5)],
                ['each quarter', oneEuro(4), 'c', spelled(oneEuro(4), 4)],
                ['each month', oneEuro(12), 'd', spelled(oneEuro(12), 4)],
                ['each day', oneEuro(365), 'a', spelled(oneEuro(365), 4)],
                ['at every instant', Math.E, 'good', spelled(Math.E, 4)],
              ],
              '€',
            ),
            'One euro at 100 percent becomes 2, 2.441, 2.613, 2.715 and at most 2.718.',
          ),
        ],
        beats: [
          beat(
            'Imagine 100 percent a year on a single euro. Added once, it makes 2.',
            count('grown.bar1', 'once'),
            show('grown.value1', 'makes'),
          ),
          beat(
            `Add a quarter of it each quarter, and you get ${spelled(oneEuro(4), 4)}, for the interest starts earning sooner.`,
            count('grown.bar2', 'quarter'),
            show('grown.value2', 'get'),
          ),
          beat(
            'Monthly and daily give more, but less and less of it.',
            count('grown.bar3', 'Monthly'),
            show('grown.value3', 'Monthly'),
            count('grown.bar4', 'daily'),
            show('grown.value4', 'daily'),
          ),
          beat(
            `At every instant it would be ${spelled(Math.E, 4)}. This limit is the number e.`,
            count('grown.bar5', 'instant'),
            show('grown.value5', 'limit'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'You put 1000 euros away at 4 percent, that is 0.04, for 10 years. What do you get?',
    formula: 'growth',
    given: { P: 1000, r: 0.04, n: 10 },
    find: 'A',
    digits: 4,
    sense: 'You get {result}; simple interest would have made 1400.',
  },
  misconception: {
    tempting: 'It is tempting to think that 10 percent for two years makes 20 percent.',
    truth: 'It makes 21 percent, because the second 10 percent is taken of a larger sum.',
  },
  uses: ['Debts grow in the same way, and so do populations and prices.'],
  takeaways: ['Interest earns interest', 'Same factor every year', 'Time is in the exponent'],
  question: {
    ask: 'Something grows by 50 percent, and by 50 percent again. How much larger is it?',
    answer: 'It is 1.5 times 1.5, that is 2.25 times as large: 125 percent more.',
  },
};
