import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { compute } from '../../../writing/compute.ts';
import { area, axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const target = 'abs(x - 0.5)*2';
const value = (x: number) => Math.abs(x - 0.5) * 2;
/** The share of sample k among n at x. */
const share = (n: number, k: number) => `${compute('combinations(n, k)', { n, k })}*x^${k}*(1-x)^${n - k}`;
const at = (n: number, x: number) =>
  range(0, n).reduce(
    (sum, k) => sum + value(k / n) * compute('combinations(n, k)', { n, k }) * x ** k * (1 - x) ** (n - k),
    0,
  );
const approximated = (n: number): [number, number][] => range(0, 100).map((i) => [i / 100, at(n, i / 100)]);
const degrees = [4, 10, 40];
const roles = ['b', 'c', 'd'] as const;
const gap = (n: number) => Math.max(...range(0, 100).map((i) => Math.abs(at(n, i / 100) - value(i / 100))));

export const polynomialsCloseIn: Demonstration = {
  id: 'polynomials-close-in',
  name: 'polynomials that close in on a corner',
  title: 'Smooth curves for a sharp corner',
  about:
    /bernstein|(?<!(?:bolzano|casorati).)weierstrass (?:approximation )?theorem|stone.?weierstrass|(?:polynomial|function) approximation|approximation theorem|b[eé]zier/i,
  named: /approximated .{0,40}polynomial/i,
  puzzle: [
    'A curve has a sharp corner. Polynomials have none.',
    'Can a polynomial still come as close to it as you like?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 1.06, 'x'), axis(0, 1.12), [
        curve('target', target, 'a', { from: 0, to: 1 }),
        ...degrees.map((n, i) => dots(`n${n}`, approximated(n), roles[i]!, { joined: true })),
        area('band', `${target} + 0.13`, [0, 1], 'good', { below: `${target} - 0.13` }),
      ]),
      'A V-shaped curve and polynomials of degree 4, 10 and 40 that come closer and closer to it.',
      beat('Here is a curve with a corner in the middle.', draw('pic.target', 'curve', 1.2)),
      beat(
        `A polynomial of degree 4 rounds the corner generously. At the worst place it misses by ${short(gap(4), 2)}.`,
        draw('pic.n4', 'polynomial', 1.4),
      ),
      beat(`With degree 10 it misses by ${short(gap(10), 2)}.`, draw('pic.n10', 'degree', 1.4)),
      beat(
        `With degree 40 it misses by only ${short(gap(40), 2)}, and stays in this band from end to end.`,
        draw('pic.n40', 'degree', 1.4),
        show('pic.band', 'band'),
      ),
      beat(
        'Make the band as thin as you like: some polynomial still stays in it.',
        highlight('pic.band', 'thin'),
      ),
    ),
  further: {
    title: 'How they are made',
    draw: () =>
      scene(
        axes(axis(0, 1.06, 'x'), axis(0, 1.12, 'share'), [
          ...range(0, 4).map((k) =>
            curve(`b${k}`, share(4, k), (['a', 'b', 'c', 'd', 'e'] as const)[k]!, { from: 0, to: 1 }),
          ),
          dots(
            'samples',
            range(0, 4).map((k) => [k / 4, value(k / 4)]),
            'ink',
          ),
          dots('result', approximated(4), 'good', { joined: true }),
        ]),
        'Five bell-like curves that add up to one, the five sampled values, and the polynomial that mixes them.',
        beat('Sample the curve at five places.', show('pic.samples', 'five')),
        beat(
          'Give each sample a share: large near its own place, and small far from it.',
          ...range(0, 4).map((k) => draw(`pic.b${k}`, 'share', 1.5)),
        ),
        beat('At every place the five shares add up to one.', highlight('pic.b2', 'shares')),
        beat(
          'Mix the samples by their shares, and you have the polynomial. More samples follow more closely.',
          ...range(0, 4).map((k) => clear(`pic.b${k}`, 'Mix')),
          draw('pic.result', 'polynomial', 1.5),
        ),
      ),
  },
  question: choice(
    'Which curves on a closed interval can polynomials come close to everywhere?',
    'all continuous ones',
    ['only smooth ones', 'only straight ones', 'all, even with jumps'],
    'That is the theorem of Weierstrass; at a jump a continuous curve must miss.',
  ),
  stays: 'Polynomials come close to every continuous curve',
};
