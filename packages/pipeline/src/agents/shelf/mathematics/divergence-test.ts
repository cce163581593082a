import { draw, highlight, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, columns, dots, plotArrow } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const terms = (term: (n: number) => number, count: number): XY[] =>
  Array.from({ length: count }, (_, i): XY => [i + 1, term(i + 1)]);
const sums = (term: (n: number) => number, count: number): XY[] => {
  let sum = 0;
  return terms(term, count).map(([n, value]) => {
    sum += value;
    return [n, sum];
  });
};
const towardsOne = (n: number) => n / (n + 1);
const halves = (n: number) => 2 / 2 ** (n - 1);
const settling = sums(halves, 7);

export const divergenceTest: ShelfEntry = {
  id: 'divergence-test',
  names: [
    'Divergence test',
    'the divergence test',
    'nth term test',
    'nth-term test for divergence',
    'term test',
    'term test for divergence',
  ],
  needs: ['test', 'series'],
  subject: 'mathematics',
  field: 'Sequences and series',
  says: [
    'If the terms of a series do not go to zero, the series diverges.',
    'If they do go to zero, the test tells nothing.',
  ],
  puzzle: [
    'A sum with infinitely many terms: some settle at a number, and some never do.',
    'Can a single glance at the terms expose a hopeless one?',
  ],
  symbols: [
    { tex: 'a_n', name: 'a', meaning: 'the nth term of the series', role: 'a' },
    { tex: 'n', name: 'n', meaning: 'the number of the term', role: 'c' },
  ],
  formulas: [
    {
      id: 'test',
      tex: '\\lim_{n \\to \\infty} a_n \\ne 0 \\quad\\Longrightarrow\\quad \\sum_{n=1}^{\\infty} a_n \\ \\text{diverges}',
      says: 'If the limit of the terms is not zero, or does not exist, the sum diverges.',
    },
  ],
  pictures: [
    {
      id: 'steps',
      title: 'Terms that stay large',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'terms',
            'left',
            axes(axis(0, 10.8, 'n'), axis(0, 1.4, 'term'), [
              columns('terms', terms(towardsOne, 10), 0.6, 'a'),
              asymptote('one', 'y', 1, 'b'),
            ]),
            'The terms one half, two thirds, three quarters and so on, which approach one.',
          ),
          place(
            'sums',
            'right',
            axes(axis(0, 10.8, 'n'), axis(0, 9.4, 'sum'), [columns('sums', sums(towardsOne, 10), 0.6, 'd')]),
            'The sums of these terms climb in an almost straight line.',
          ),
        ],
        beats: [
          beat('Add one half, two thirds, three quarters, and so on.', draw('terms.terms', 'half', 2.2)),
          beat('The terms come closer and closer to one.', draw('terms.one', 'closer')),
          beat('So in the end, each step adds almost a whole one to the sum.', draw('sums.sums', 'step', 2)),
          beat(
            'A sum that takes such steps for ever can never come to rest.',
            highlight('sums.sums', 'ever', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'gaps',
      title: 'Why the terms must vanish',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 7.8, 'n'), axis(0, 4.8, 'sum'), [
              asymptote('limit', 'y', 4, 'b', 'limit S'),
              dots('sums', settling, 'd'),
              ...[1, 2, 3, 4].map((i) =>
                plotArrow(
                  `gap${i}`,
                  [settling[i]![0], settling[i - 1]![1]],
                  [settling[i]![0], settling[i]![1]],
                  'a',
                ),
              ),
            ]),
            'Partial sums that climb to a limit; the gaps between them are the terms, and they shrink.',
          ),
          place(
            'work',
            'narrow-right',
            equation('stack', [['a_n = S_n - S_{n-1}'], ['\\to S - S'], ['= 0']], [term('term', 'a_n', 'a')]),
            'A term is the difference of two neighbouring sums; in the limit it is S minus S, which is zero.',
          ),
        ],
        beats: [
          beat(
            'Turn it around. Suppose that a series does converge: its sums settle at a limit S.',
            draw('plot.sums', 'sums', 1.8),
            draw('plot.limit', 'limit'),
          ),
          beat(
            'Each term is the step from one sum to the next.',
            show('work.step1', 'term'),
            ...[1, 2, 3, 4].map((i) => draw(`plot.gap${i}`, 'step')),
          ),
          beat(
            'In the end both sums are as good as S.',
            show('work.step2', 'both'),
            highlight('plot.limit', 'both'),
          ),
          beat(
            'So the step shrinks to zero. A series whose terms do not, cannot converge.',
            show('work.step3', 'zero'),
            highlight('plot.gap4', 'step'),
          ),
        ],
      }),
    },
    {
      id: 'silent',
      title: 'When the test is silent',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 42, 'number of terms'), axis(0, 5, 'sum'), [
              dots(
                'slow',
                sums((n) => 1 / n, 40),
                'bad',
                { label: '1/n' },
              ),
              asymptote('limit', 'y', Math.PI ** 2 / 6, 'good'),
              dots(
                'fast',
                sums((n) => 1 / n ** 2, 40),
                'good',
                { label: '1/n²' },
              ),
            ]),
            'Sums of one over n keep growing; sums of one over n squared settle near 1.64.',
          ),
        ],
        beats: [
          beat(
            'Now two series whose terms do go to zero. First 1/n²: its sums settle.',
            draw('plot.fast', 'First', 2),
            draw('plot.limit', 'settle'),
          ),
          beat(
            'Then 1/n: its terms vanish too, but the sums keep growing, past every bound.',
            draw('plot.slow', 'Then', 2.5),
          ),
          beat(
            'Same test, same answer, different fate. Here the test says nothing at all.',
            highlight('plot.slow', 'different'),
            highlight('plot.fast', 'different'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to conclude that a series converges because its terms go to zero.',
    truth: 'The sum of 1/n refutes it: the test can only prove divergence.',
  },
  uses: ['It takes seconds, so try it first, before any other test of convergence.'],
  takeaways: ['Terms not to zero: it diverges', 'Terms to zero: no verdict', 'Try it first'],
  question: {
    ask: 'Does the sum of (2n + 1)/(3n) converge?',
    answer: 'No. Its terms go to two thirds, not to zero, so it diverges.',
  },
};
