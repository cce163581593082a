import { draw, highlight, move, show } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { area, asymptote, axes, axis, columns, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const counts = [5, 8, 9, 8, 10, 20];
const throws = counts.reduce((sum, one) => sum + one, 0);
const expected = throws / counts.length;
const terms = counts.map((one) => (one - expected) ** 2 / expected);
const total = terms.reduce((sum, one) => sum + one, 0);
/** Density of chi-squared with five degrees of freedom, and the chance to exceed a value. */
const density = 'x^1.5 * exp(-x/2) / (3*sqrt(2*pi))';
const bound = 11.07;
const beyond = (() => {
  const [steps, far] = [4000, 80];
  const width = (far - total) / steps;
  return Array.from({ length: steps }, (_, i) => total + (i + 0.5) * width).reduce(
    (sum, x) => sum + ((x ** 1.5 * Math.exp(-x / 2)) / (3 * Math.sqrt(2 * Math.PI))) * width,
    0,
  );
})();

export const chiSquaredTest: ShelfEntry = {
  id: 'chi-squared-test',
  names: [
    'chi-squared test',
    'chi-square test',
    "Pearson's chi-squared test",
    'chi-squared goodness of fit',
    'goodness of fit',
    'chi-squared distribution',
    'chi-square statistic',
    'chi-squared test of independence',
  ],
  subject: 'mathematics',
  field: 'Statistics',
  says: [
    'The chi-squared test asks whether counts differ from what you expect by more than chance.',
    'It adds up the squared differences, each divided by the expected count.',
  ],
  puzzle: [
    `You throw a die ${throws} times, and the six comes ${counts[5]} times.`,
    'Is the die unfair, or was that just luck?',
  ],
  symbols: [
    { tex: 'O', name: 'O', meaning: 'the observed count', role: 'a' },
    { tex: 'E', name: 'E', meaning: 'the expected count', role: 'b' },
    { tex: '\\chi^2', name: 'x', meaning: 'the sum over all cases', role: 'c' },
    { tex: 'q', name: 'q', meaning: 'the share of a single case', role: 'd' },
  ],
  formulas: [
    {
      id: 'sum',
      tex: '\\chi^2 = \\sum \\frac{(O - E)^2}{E}',
      says: 'Square each difference, divide it by what was expected, and add up.',
    },
    {
      id: 'share',
      tex: 'q = \\frac{(O - E)^2}{E}',
      expression: 'q = (O - E)^2 / E',
      says: 'Each case adds its own share.',
    },
  ],
  pictures: [
    {
      id: 'counts',
      title: `${throws} throws of a die`,
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0.3, 6.8, 'number thrown', {
                ticks: counts.map((_, i) => ({ at: i + 1, text: String(i + 1) })),
              }),
              axis(0, 23, 'how often'),
              [
                ...counts.map((one, i) => columns(`c${i + 1}`, [[i + 1, one]], 0.6, i === 5 ? 'bad' : 'a')),
                asymptote('fair', 'y', expected, 'b', `expected: ${expected}`),
              ],
            ),
            `The numbers 1 to 6 came ${counts.join(', ')} times; ${expected} times each is expected.`,
          ),
        ],
        beats: [
          beat(
            `Here are the counts of ${throws} throws. The six stands out.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            ...counts.map((_, i) => show(`plot.c${i + 1}`, 0.2 + i / 10)),
          ),
          beat(
            `A fair die would give each number ${expected} times, on average.`,
            draw('plot.fair', 'average'),
          ),
          beat(
            'But even a fair die never hits that exactly. Some difference is always chance.',
            highlight('plot.fair', 'exactly'),
          ),
          beat(
            'We need one number for how far all the counts are off.',
            highlight('plot.c6', 'off'),
            highlight('plot.c1', 'off'),
          ),
        ],
      }),
    },
    {
      id: 'terms',
      title: 'Add up the differences',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sheet',
            'full',
            table(
              ['number', ...counts.map((_, i) => String(i + 1)), 'sum'],
              [
                ['observed', ...counts.map(String), String(throws)],
                ['expected', ...counts.map(() => String(expected)), String(throws)],
                ['difference', ...counts.map((one) => String(one - expected).replace('-', '−')), '0'],
                ['squared', ...counts.map((one) => String((one - expected) ** 2)), ''],
                [`over ${expected}`, ...terms.map((one) => spelled(one)), spelled(total)],
              ],
              { row_heads: true },
            ),
            `Observed and expected counts, their differences, the squares and the shares; the sum is ${spelled(total)}.`,
          ),
        ],
        beats: [
          beat(
            'Put what you saw above what you expected.',
            show('sheet.head', 0),
            show('sheet.row1', 'saw'),
            show('sheet.row2', 'expected'),
          ),
          beat(
            'The plain differences cancel: their sum is always zero. So square them.',
            show('sheet.row3', 'differences'),
            highlight('sheet.cell-3-8', 'zero'),
            show('sheet.row4', 'square'),
          ),
          beat(
            `Ten more than ${expected} means a lot, ten more than a thousand means little. So divide each by its expected count.`,
            show('sheet.row5', 'divide'),
          ),
          beat(
            `The sum is ${spelled(total)}. The six alone makes ${spelled(terms[5]!)} of it.`,
            highlight('sheet.cell-5-8', 'sum'),
            highlight('sheet.cell-5-7', 'six'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'What chance would do',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 20, 'chi-squared'), axis(0, 0.18, 'density'), [
              curve('curve', density, 'a', { from: 0.001, to: 19.5 }),
              area('tail', density, [bound, 19.5], 'bad', { label: '5 %' }),
              asymptote('bound', 'x', bound, 'bad', spelled(bound, 4)),
              tracker('here', density, 4, 'good', { guides: true }),
            ]),
            `The density of chi-squared for a fair die: most values lie around 3 to 5, and only 5 percent beyond ${bound}.`,
          ),
        ],
        beats: [
          beat(
            'If a fair die were tested again and again, its chi-squared would follow this curve, very nearly.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.curve', 'curve', 1.2),
          ),
          beat(
            'Its mean is 5: six numbers, minus one, since the last count follows from the others. These are the degrees of freedom.',
            show('plot.here', 'mean'),
            move('plot.here', 5, 'mean', 0.8),
          ),
          beat(
            `Only 5 percent of all fair dice are beyond ${spelled(bound, 4)}.`,
            draw('plot.bound', 'beyond'),
            show('plot.tail', 'beyond'),
          ),
          beat(
            `Ours has ${spelled(total)}. A fair die gets there only in ${spelled(100 * beyond, 2)} percent of cases, so we doubt that it is fair.`,
            move('plot.here', total, 'Ours', 1.2),
            highlight('plot.tail', 'doubt'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'You expect 40 left-handed pupils and count 52. What does this case add to chi-squared?',
    formula: 'share',
    given: { O: 52, E: 40 },
    find: 'q',
    sense: 'This single case adds {result}.',
  },
  misconception: {
    tempting: 'It is tempting to say that a small chi-squared proves the die to be fair.',
    truth: 'It only means that these throws give no reason to doubt it.',
  },
  uses: ['The same sum tests whether two traits are independent, say a treatment and a cure.'],
  takeaways: ['Observed against expected', 'Squared, divided, added up', 'Too large for chance: doubt'],
  question: {
    ask: 'All counts are exactly as expected. What is chi-squared?',
    answer: 'It is zero: every difference is zero, and it can never be less.',
  },
};
