import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { asymptote, axes, axis, curve, dots, tracker } from '../../../writing/plots.ts';
import { circle, figure, point, polygon, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene, short } from '../demonstration.ts';

type XY = [number, number];
const orbit = 2.6;
const around = (degrees: number, radius = orbit): XY => [
  radius * Math.cos(degrees * degree),
  radius * Math.sin(degrees * degree),
];
/** Distance of L1 and L2 from the Earth, in millions of kilometres: the mass of the Earth is three millionths of the Sun's. */
const near = 149.6 * (3.003e-6 / 3) ** (1 / 3);

/** Share of the lighter body in the mass, far larger than the Earth's, so that the hills can be told apart. */
const share = 0.1;
const height = (x: number) =>
  5 - (1 - share) / Math.abs(x + share) - share / Math.abs(x - 1 + share) - x ** 2 / 2;
/** The same along a line that is shifted by 2, so that all of it is positive. */
const hills = `5 - ${1 - share}/abs(x - ${2 - share}) - ${share}/abs(x - ${3 - share}) - (x - 2)^2/2`;
const top = (from: number, to: number): number => {
  const steps = Array.from({ length: 2001 }, (_, i) => from + ((to - from) * i) / 2000);
  return 2 + steps.reduce((best, x) => (height(x) > height(best) ? x : best));
};
const [l3, l1, l2] = [top(-1.6, -0.6), top(0.3, 0.85), top(0.95, 1.7)];
const peak = (x: number): XY => [x, height(x - 2)];

export const fiveStillPlaces: Demonstration = {
  id: 'five-still-places',
  name: 'the five places that keep step with the Earth',
  title: 'Five places that keep step',
  about: /lagrang(?:e|ian) point|libration point|trojan|three.?body problem|halo orbit|hill sphere/i,
  named: /lagrang(?:e|ian) points?/i,
  puzzle: [
    'A space telescope closer to the Sun than we are should run ahead of the Earth.',
    'Where can it park, so that it never drifts away from us?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.4, -3.1], max: [6.4, 3.1] },
        circle('orbit', [0, 0], orbit, 'faint', { dash: true }),
        polygon('wedge', [[0, 0], around(0), around(60)], 'good', { fill: 'faint', dash: true }),
        circle('sun', [0, 0], 0.4, 'b', { fill: 'solid', label: tag('Sun', 'below', 'b') }),
        circle('earth', around(0), 0.2, 'a', { fill: 'solid', label: tag('Earth', 'below', 'a') }),
        point('l1', around(0, 1.9), 'bad', { size: 'large', label: tag('L1', 'above', 'bad') }),
        point('l2', around(0, 3.4), 'bad', { size: 'large', label: tag('L2', 'above', 'bad') }),
        point('l3', around(180), 'bad', { size: 'large', label: tag('L3', 'left', 'bad') }),
        point('l4', around(60), 'good', { size: 'large', label: tag('L4', 'right', 'good') }),
        point('l5', around(-60), 'good', { size: 'large', label: tag('L5', 'right', 'good') }),
      ),
      'Sun, Earth and the five Lagrange points: L1 and L2 near the Earth, L3 behind the Sun, L4 and L5 sixty degrees ahead and behind.',
      beat(
        'The Earth takes a year round the Sun. Closer in, things circle faster.',
        show('pic.sun', 'Sun'),
        draw('pic.orbit', 'round'),
        show('pic.earth', 'Earth'),
      ),
      beat(
        'But just between the two, the Earth pulls back a little. At L1 that makes the year fit.',
        show('pic.l1', 'l1'),
      ),
      beat(
        'Outside, at L2, it pulls inwards as well. And L3 lies beyond the Sun.',
        show('pic.l2', 'l2'),
        show('pic.l3', 'l3'),
      ),
      beat(
        'The last two make equal triangles with Sun and Earth, sixty degrees ahead and behind.',
        show('pic.wedge', 'triangles'),
        show('pic.l4', 'ahead'),
        show('pic.l5', 'behind'),
      ),
      beat(
        `L1 and L2 are close to us: ${short(near, 2)} million kilometres. The Webb telescope circles about L2.`,
        highlight('pic.l1', 'l1'),
        highlight('pic.l2', 'telescope'),
      ),
    ),
  further: {
    title: 'Parked on a hilltop',
    draw: () =>
      scene(
        axes(
          axis(0, 4, 'along the line through both', { ticks: 'none' }),
          axis(0, 4, 'energy in the turning frame', { ticks: 'none' }),
          [
            asymptote('sun', 'x', 2 - share, 'b', 'Sun'),
            asymptote('planet', 'x', 3 - share, 'a', 'planet'),
            curve('left', hills, 'c', { from: 0.05, to: 1.69 }),
            curve('middle', hills, 'c', { from: 2.12, to: 2.87 }),
            curve('right', hills, 'c', { from: 2.935, to: 3.95 }),
            dots('top3', [peak(l3)], 'bad', { label: 'L3' }),
            dots('top1', [peak(l1)], 'bad', { label: 'L1' }),
            dots('top2', [peak(l2)], 'bad', { label: 'L2' }),
            tracker('ball', hills, l2, 'good', { label: 'probe' }),
          ],
        ),
        'Energy along the line through Sun and planet, in a frame that turns with them: three hilltops at L3, L1 and L2.',
        beat(
          'Turn along with Sun and planet. Then both make pits, and the turning itself throws outwards.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.sun', 'Sun'),
          show('pic.planet', 'planet'),
          draw('pic.left', 'pits', 1),
          draw('pic.middle', 'pits', 1),
          draw('pic.right', 'pits', 1),
        ),
        beat(
          'Between the pits stand three hilltops: L3, L1 and L2. There nothing pushes.',
          show('pic.top3', 'l3'),
          show('pic.top1', 'l1'),
          show('pic.top2', 'l2'),
        ),
        beat(
          'But a probe on a hilltop rolls off at the slightest nudge.',
          show('pic.ball', 'probe'),
          move('pic.ball', l2 + 0.5, 'rolls', 1.6),
        ),
        beat(
          'So it needs a little thrust to stay. At L4 and L5 the spin keeps things in place by itself.',
          move('pic.ball', l2, 'stay', 1.2),
        ),
      ),
  },
  question: choice(
    'Where would you look for asteroids that have kept step with Jupiter for billions of years?',
    'L4 and L5',
    ['L1 and L2', 'L3'],
    'Only these two are stable. Thousands of asteroids, the Trojans, gather there.',
  ),
  stays: 'Five places turn in step',
};
