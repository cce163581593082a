import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const harmonic = (terms: number) => range(1, terms).reduce((sum, k) => sum + 1 / k, 0);
const alternating = (terms: number) => range(1, terms).reduce((sum, k) => sum + (k % 2 ? 1 : -1) / k, 0);

export const partialSums: Demonstration = {
  id: 'partial-sums',
  name: 'partial sums of two series',
  title: 'Does the sum settle?',
  about:
    /\bseries\b(?!.*(?:fourier|taylor))|(?<!(?:uniform|pointwise|radius of) )convergence(?! of functions)|ratio test|root test|comparison test|integral test|alternating|cauchy sequence|leibniz/i,
  named: /infinite series|partial sums?/i,
  puzzle: [
    'Add 1, a half, a third, a quarter, and never stop.',
    'Does the sum settle somewhere, or does it grow for ever?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 21, 'number of terms'), axis(0, 4, 'sum'), [
        dots(
          'harmonic',
          range(1, 20).map((k): XY => [k, harmonic(k)]),
          'bad',
          { label: 'all plus' },
        ),
        dots(
          'alternating',
          range(1, 20).map((k): XY => [k, alternating(k)]),
          'good',
          { label: 'plus, minus' },
        ),
      ]),
      'Partial sums of the harmonic series, which keep growing, and of the alternating one, which settle near 0.69.',
      beat(
        'Each dot is the sum of the terms so far.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.harmonic', 0.3),
      ),
      beat(
        `After 10 terms it is ${short(harmonic(10))}, after 20 terms ${short(harmonic(20))}: slow, but it never stops.`,
        highlight('pic.harmonic', 'slow', 1.5),
      ),
      beat('Now let the signs change from term to term.', draw('pic.alternating', 'signs')),
      beat(
        `The sums jump up and down by less and less. After 20 terms they are at ${short(alternating(20))}, and they close in on one number.`,
        highlight('pic.alternating', 'close', 1.5),
      ),
    ),
  further: {
    title: 'A thousand terms, and a million',
    draw: () =>
      scene(
        table(
          ['terms', '10', '100', '1000'],
          [
            ['all plus', ...[10, 100, 1000].map((k) => harmonic(k).toFixed(3))],
            ['plus, minus', ...[10, 100, 1000].map((k) => alternating(k).toFixed(3))],
          ],
          { row_heads: true },
        ),
        'Sums after 10, 100 and 1000 terms: the one grows, the other settles.',
        beat('Look further out.', show('pic.head', 0)),
        beat(
          'With all signs plus, ten times as many terms add about 2.3 each time, again and again.',
          show('pic.row1', 'plus'),
        ),
        beat(
          'With changing signs the digits stand still, one after the other.',
          show('pic.row2', 'changing'),
          highlight('pic.cell-2-4', 'still'),
        ),
      ),
  },
  question: choice(
    'Terms that go to zero: is that enough for the sum to settle?',
    'no',
    ['yes', 'only if all are positive'],
    'The terms 1, ½, ⅓ … go to zero, and their sum still grows for ever.',
  ),
  stays: 'Small terms alone do not make a sum settle',
};
