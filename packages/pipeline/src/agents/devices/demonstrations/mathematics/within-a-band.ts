import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const powers = [2, 4, 8, 24];
/** Where x to that power is one half. */
const half = (power: number) => 0.5 ** (1 / power);
const epsilon = 0.25;
const waves = range(1, 4);
const wave = (n: number) => `x + sin(${4 * n}*x)/${2 * n}`;

export const withinABand: Demonstration = {
  id: 'within-a-band',
  name: 'powers of x that converge, but not together',
  title: 'Each point arrives, but not together',
  about:
    /uniform(?:ly)? (?:convergen|continu)\w*|weierstrass m.?test|dini'?s theorem|egorov|pointwise convergence|arzel[aà]|equicontinu\w*|convergence of functions|uniform limit/i,
  named: /converges? uniformly|uniform convergence/i,
  puzzle: [
    'Smooth curves follow one another, and at every single point they settle.',
    'Can the curve that they end at be torn?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 1.08, 'x'), axis(0, 1.15), [
        ...powers.map((power, i) =>
          curve(`p${power}`, `x^${power}`, (['a', 'b', 'c', 'd'] as const)[i]!, { from: 0, to: 1 }),
        ),
        tracker('late', 'x^24', half(24), 'bad', { guides: true }),
      ]),
      'The second, fourth, eighth and twenty-fourth powers of x between 0 and 1: ever flatter, with a steeper end.',
      beat(
        'Here is x² between 0 and 1. Then come higher powers.',
        draw('pic.p2', 'x²', 1.2),
        draw('pic.p4', 'higher'),
        draw('pic.p8', 'powers'),
      ),
      beat(
        'At every point left of 1 the values sink to zero. At 1 itself they stay 1.',
        draw('pic.p24', 'sink', 1.2),
      ),
      beat(
        'So the limit is zero, with a jump at the very end. The curves were smooth, and their limit is torn.',
        highlight('pic.p24', 'jump'),
      ),
      beat(
        `The reason: some point is always late. Even the 24th power is still one half at ${short(half(24))}.`,
        show('pic.late', 'late'),
      ),
    ),
  further: {
    title: 'All inside one band',
    draw: () =>
      scene(
        axes(axis(0, 3.2, 'x'), axis(-0.5, 3.7), [
          area('band', `x + ${epsilon}`, [0, 3.1], 'good', { below: `x - ${epsilon}` }),
          curve('limit', 'x', 'good', { from: 0, to: 3.1, dash: true }),
          ...waves.map((n, i) =>
            curve(`w${n}`, wave(n), (['a', 'b', 'c', 'd'] as const)[i]!, { from: 0, to: 3.1 }),
          ),
          tracker('far', wave(1), Math.PI / 8, 'bad'),
        ]),
        'Wavy curves around a straight line; from the second one on they lie wholly inside a band around it.',
        beat(
          'These curves wave around a straight line.',
          draw('pic.limit', 'line'),
          draw('pic.w1', 'wave', 1.4),
        ),
        beat(
          `Lay a band around the limit, ${epsilon} up and down. The first curve sticks out.`,
          show('pic.band', 'band'),
          show('pic.far', 'sticks'),
        ),
        beat(
          'From the second on, each lies inside as a whole. No point is late.',
          clear('pic.far', 0),
          draw('pic.w2', 'second', 1.2),
          draw('pic.w3', 'inside', 1),
          draw('pic.w4', 'whole', 1),
        ),
        beat(
          'If that works for every band, however thin, then the limit of continuous curves is continuous.',
          highlight('pic.limit', 'continuous', 1.5),
        ),
      ),
  },
  question: choice(
    'At x = 0.9, do the powers of x sink to zero?',
    'yes, but slowly',
    ['no, 0.9 is too close to 1', 'only the even powers do'],
    'Each power is 0.9 times the one before, so they sink below every bound.',
  ),
  stays: 'One band for all points at once',
};
