import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, point, polygon, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

const corners: [XY, XY, XY] = [
  [0, 0],
  [10, 0],
  [3.4, 6.6],
];
const [A, B, C] = corners;
const middle = ([ax, ay]: XY, [bx, by]: XY): XY => [(ax + bx) / 2, (ay + by) / 2];
const centroid: XY = [(A[0] + B[0] + C[0]) / 3, (A[1] + B[1] + C[1]) / 3];
/** A lies in the origin and B on the axis: the circumcentre is above the middle of that side. */
const centre: XY = [B[0] / 2, (C[0] ** 2 + C[1] ** 2 - B[0] * C[0]) / (2 * C[1])];
const orthocentre: XY = [3 * centroid[0] - 2 * centre[0], 3 * centroid[1] - 2 * centre[1]];
const radius = Math.hypot(...centre);
const middles: XY[] = [middle(B, C), middle(C, A), middle(A, B)];
/** Where the height from `from` meets the line through `p` and `q`. */
const foot = (from: XY, p: XY, q: XY): XY => {
  const [dx, dy] = [q[0] - p[0], q[1] - p[1]];
  const t = ((from[0] - p[0]) * dx + (from[1] - p[1]) * dy) / (dx * dx + dy * dy);
  return [p[0] + t * dx, p[1] + t * dy];
};
const feet = [foot(A, B, C), foot(B, C, A), foot(C, A, B)];
const beyond = (p: XY, q: XY, t: number): XY => [p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])];
const triangle = () => polygon('triangle', corners, 'ink', { fill: 'faint', weight: 'bold' });
const letters = ['a', 'b', 'c'] as const;

export const centresOfATriangle: Demonstration = {
  id: 'centres-of-a-triangle',
  name: 'three centres of a triangle on one line',
  title: 'Three centres on one line',
  about:
    /euler(?:'?s)? line|nine.?point (?:circle|cent)|centroid|orthocent|circumcent|circumscribed circle|triangle cent(?:er|re)|medians? (?:of a triangle|\(geometry\))|altitudes? (?:of a triangle|\(triangle\))|perpendicular bisector/i,
  named: /orthocent(?:er|re)|circumcent(?:er|re)/i,
  puzzle: [
    'A triangle has several middles: one for balance, one for a circle, one for its heights.',
    'Have they anything to do with each other?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-2, -0.9], max: [12, 7.2] },
        triangle(),
        ...corners.map((corner, i): ShapeInput => segment(`median${letters[i]}`, corner, middles[i]!, 'a')),
        ...corners.map((corner, i): ShapeInput => segment(`height${letters[i]}`, corner, feet[i]!, 'b')),
        ...middles.map(
          (at, i): ShapeInput => segment(`bisector${letters[i]}`, at, centre, 'c', { dash: true }),
        ),
        segment('line', beyond(orthocentre, centre, -0.8), beyond(orthocentre, centre, 1.9), 'good', {
          weight: 'bold',
        }),
        point('g', centroid, 'a', { size: 'large', label: tag('S', 'right', 'a') }),
        point('h', orthocentre, 'b', { size: 'large', label: tag('H', 'left', 'b') }),
        point('o', centre, 'c', { size: 'large', label: tag('O', 'right', 'c') }),
      ),
      'A triangle with its centroid S, its orthocentre H and its circumcentre O: all on one line.',
      beat(
        'Draw a line from each corner to the middle of the side across. These medians meet in S, the centroid: there it balances.',
        draw('pic.triangle', 0),
        ...letters.map((letter) => draw(`pic.median${letter}`, 'Draw')),
        show('pic.g', 'S'),
      ),
      beat(
        'Drop the three heights. They meet in H, the orthocentre.',
        ...letters.map((letter) => draw(`pic.height${letter}`, 'heights')),
        show('pic.h', 'H'),
      ),
      beat(
        'Now cross each side in its middle, at a right angle. These lines meet in O, equally far from all corners.',
        ...letters.map((letter) => draw(`pic.bisector${letter}`, 'cross')),
        show('pic.o', 'O'),
      ),
      beat('All three lie on one line, the Euler line.', draw('pic.line', 'line')),
      beat(
        'And from H to S it is always twice as far as from S to O.',
        highlight('pic.h', 'H'),
        highlight('pic.g', 'S'),
        highlight('pic.o', 'O'),
      ),
    ),
  further: {
    title: 'One circle through nine points',
    draw: () =>
      scene(
        figure(
          { min: [-2, -0.9], max: [12, 7.2] },
          triangle(),
          ...corners.map(
            (corner, i): ShapeInput => segment(`height${letters[i]}`, corner, feet[i]!, 'muted'),
          ),
          circle('nine', middle(orthocentre, centre), radius / 2, 'good', { weight: 'bold' }),
          ...letters.flatMap((letter, i): ShapeInput[] => [
            point(`middle${letter}`, middles[i]!, 'a', { size: 'large' }),
            point(`foot${letter}`, feet[i]!, 'b', { size: 'large' }),
            point(`half${letter}`, middle(corners[i]!, orthocentre), 'c', { size: 'large' }),
          ]),
          point('h', orthocentre, 'ink', { label: tag('H', 'right') }),
        ),
        'A circle through the middles of the sides, the feet of the heights, and the points halfway from H to the corners.',
        beat(
          'Mark the middles of the three sides.',
          show('pic.triangle', 0),
          ...letters.map((letter) => show(`pic.middle${letter}`, 'middles')),
        ),
        beat(
          'Mark the feet of the three heights.',
          ...letters.map((letter) => draw(`pic.height${letter}`, 0)),
          ...letters.map((letter) => show(`pic.foot${letter}`, 'feet')),
        ),
        beat(
          'And mark the points halfway from H to each corner.',
          show('pic.h', 'H'),
          ...letters.map((letter) => show(`pic.half${letter}`, 'corner')),
        ),
        beat(
          'One circle goes through all nine. Its centre also lies on the Euler line, halfway between H and O.',
          draw('pic.nine', 'circle', 1.5),
        ),
      ),
  },
  question: choice(
    'How far is the centroid from a corner, along the median?',
    'two thirds of the way',
    ['half of the way', 'one third of the way'],
    'The centroid cuts each median in the ratio two to one, the longer part at the corner.',
  ),
  stays: 'Orthocentre, centroid, circumcentre: one line',
};
