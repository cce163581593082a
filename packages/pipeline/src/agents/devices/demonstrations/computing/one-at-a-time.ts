import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots, parametric, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { scattered } from '../scattered.ts';

type XY = [number, number];

const together = 0.8;
const width = Math.sqrt(1 - together ** 2);
const chances = scattered(240, [0, 0], [1, 1], 11);
/** Draws from the standard bell, always the same. */
const bell = chances.map(([u, v]) => Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * v));
const start: XY = [-2.4, 1.9];
const path = range(1, 240).reduce<XY[]>(
  (walk, i) => {
    const [x, y] = walk.at(-1)!;
    const noise = width * bell[i - 1]!;
    walk.push(i % 2 === 1 ? [together * y + noise, y] : [x, together * x + noise]);
    return walk;
  },
  [start],
);
const staircase = path.slice(0, 8);
const cloud = path.filter((_, i) => i > 10 && i % 2 === 0);
const ring = (id: string, size: number) =>
  parametric(
    id,
    `${size}*cos(t)`,
    `${size}*(${together}*cos(t) + ${width.toFixed(4)}*sin(t))`,
    [0, 2 * Math.PI],
    'muted',
  );
const slice = (y: number) => `exp(-(x - ${(together * y).toFixed(3)})^2/(2*${(width ** 2).toFixed(4)}))`;
const level = 1.5;

export const oneAtATime: Demonstration = {
  id: 'one-at-a-time',
  name: 'a walk that draws one coordinate at a time',
  title: 'Sideways, then up or down',
  about: /gibbs sampl(?:ing|er)|markov chain monte carlo|\bmcmc\b|metropolis.?hastings(?: algorithm)?/i,
  named: /gibbs sampl|markov chain monte carlo/i,
  puzzle: [
    'You want random points from a slanted cloud, but you can only draw one number at a time.',
    'How can you still fill the cloud rightly?',
  ],
  draw: () =>
    scene(
      axes(axis(-3.4, 3.4, 'x', { ticks: 'none' }), axis(-3.2, 3.2, 'y', { ticks: 'none' }), [
        ring('ring1', 1),
        ring('ring2', 2),
        dots('start', [start], 'bad', { label: 'start' }),
        dots('stairs', staircase, 'b', { joined: true }),
        dots('cloud', cloud, 'a'),
      ]),
      'Two slanted rings of equal density, a staircase of steps from the upper left, and a cloud of points that fills the rings.',
      beat(
        'The rings show where points should be frequent: along this slant.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.ring1', 'rings'),
        draw('pic.ring2', 'rings'),
      ),
      beat('Start anywhere, even far outside.', show('pic.start', 'anywhere')),
      beat(
        'Keep y, and draw a new x that fits it. Then keep x, and draw a new y. So the walk goes in stairs.',
        draw('pic.stairs', 'draw', 3),
      ),
      beat(
        'After a while it forgets its start. Go on, and the places that it visits fill the cloud as they should.',
        show('pic.cloud', 'visits'),
        highlight('pic.ring2', 'fill'),
      ),
    ),
  further: {
    title: 'One slice is easy',
    draw: () =>
      scene(
        axes(axis(-3, 3.4, 'x'), axis(0, 1.3, 'how likely', { ticks: 'none' }), [
          curve('low', slice(-level), 'muted', { dash: true, label: `y = −${level}` }),
          curve('high', slice(level), 'a', { label: `y = ${level}` }),
          tracker('pick', slice(level), together * level, 'b', { guides: true }),
        ]),
        `Two bells of the same width: for y = ${level} around x = ${(together * level).toFixed(1)}, for y = −${level} on the other side.`,
        beat(
          `Fix y at ${level}, and cut the cloud there. What is left is a plain bell over x.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.high', 'bell', 1.2),
        ),
        beat(
          `Here its middle is ${(together * level).toFixed(1)}. A draw from one bell is easy.`,
          show('pic.pick', 'middle'),
          move('pic.pick', 0.7, 'draw', 0.8),
        ),
        beat('With another y, the bell stands elsewhere.', draw('pic.low', 'elsewhere', 1.2)),
        beat(
          'If x and y hang together too closely, the slices are thin. Then the walk takes tiny steps.',
          highlight('pic.high', 'slices'),
        ),
      ),
  },
  question: choice(
    'What does one step of Gibbs sampling change?',
    'one coordinate',
    ['all coordinates', 'the distribution'],
    'All others stay, and tell where the new one should be.',
  ),
  stays: 'Draw one, keep the others, go on',
};
