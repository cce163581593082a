import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { compute } from '../../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** The size of f(z) = 1 + z/2 + z² on the circle of radius r, by the angle in degrees. */
const size = (r: number) => {
  const re = `(1 + ${r / 2}*cos(x*pi/180) + ${r * r}*cos(2*x*pi/180))`;
  const im = `(${r / 2}*sin(x*pi/180) + ${r * r}*sin(2*x*pi/180))`;
  return `sqrt(${re}^2 + ${im}^2)`;
};
const radii = [0.3, 0.6, 1];
const roles = ['a', 'b', 'c'] as const;
const angles = range(0, 359);
const largest = (r: number) => Math.max(...angles.map((x) => compute(size(r), { x })));
/** The real part of the mean of f over the circle; its imaginary part is zero. */
const mean = (r: number) =>
  angles.reduce(
    (sum, x) => sum + 1 + (r / 2) * Math.cos((x * Math.PI) / 180) + r * r * Math.cos((2 * x * Math.PI) / 180),
    0,
  ) / angles.length;
const ticks = [0, 90, 180, 270, 360].map((x) => ({ at: x, text: `${x}°` }));

export const highestOnTheRim: Demonstration = {
  id: 'highest-on-the-rim',
  name: 'the size of a complex function on three circles',
  title: 'Never highest inside',
  about:
    /maximum (?:modulus|principle)|maximum.?modulus|mean value property|open mapping theorem|harmonic functions?|phragm|subharmonic/i,
  named: /local maximum.*modulus|modulus.*maximum/i,
  puzzle: [
    'Over a disk stands a landscape: the size of a complex function at every point.',
    'Can it have a summit in the middle of the disk?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 360, 'angle', { ticks }), axis(0, 2.9, '|1 + z/2 + z²|'), [
        ...radii.map((r, i) =>
          curve(`ring${i + 1}`, size(r), roles[i]!, { from: 0, to: 360, label: `radius ${r}` }),
        ),
        curve('centre', '1', 'muted', { from: 0, to: 360, dash: true }),
        tracker('top', size(1), 0, 'bad', { guides: true }),
      ]),
      'The size of 1 + z/2 + z² along circles of radius 0.3, 0.6 and 1: each wider circle reaches higher.',
      beat(
        'Take the function 1 + z/2 + z². In the middle of the disk its size is 1.',
        draw('pic.centre', 'middle'),
      ),
      beat(
        'Walk around a small circle. The size goes up in one direction, and down in another.',
        draw('pic.ring1', 'circle', 1.6),
      ),
      beat('On a wider circle it reaches higher, and also lower.', draw('pic.ring2', 'wider', 1.6)),
      beat(
        `On the rim it is highest of all, with ${short(largest(1))}.`,
        draw('pic.ring3', 'rim', 1.6),
        show('pic.top', 'highest'),
      ),
      beat(
        'Wherever you stand inside, some way leads up. So there is no summit but on the rim.',
        move('pic.top', 360, 'summit', 1.5),
      ),
    ),
  further: {
    title: 'The middle is the average',
    draw: () =>
      scene(
        table(
          ['radius', 'average around it', 'largest size'],
          [['0', '1', '1'], ...radii.map((r) => [String(r), short(mean(r)), short(largest(r))])],
        ),
        'The average of the function over each circle is its value 1 in the middle, while the largest size grows.',
        beat(
          'Take the average of the function around each circle.',
          show('pic.head', 0),
          show('pic.row1', 'average'),
        ),
        beat(
          'It is the same every time: the value in the middle.',
          show('pic.row2', 0.1),
          show('pic.row3', 'same'),
          show('pic.row4', 'value'),
        ),
        beat(
          'An average cannot be larger than all that it is made of. So some place on the circle is at least as high.',
          highlight('pic.cell-2-3', 'some'),
          highlight('pic.cell-3-3', 'least'),
        ),
        beat(
          'Only for a constant function are all places equally high.',
          highlight('pic.cell-1-3', 'equally'),
        ),
      ),
  },
  question: choice(
    'On the rim of a disk a holomorphic function is at most 5 in size. How large can it be inside?',
    'at most 5',
    ['without bound', 'at most 10', 'exactly 5'],
    'It is never larger inside than somewhere on the rim.',
  ),
  stays: 'The summit stands on the rim',
};
