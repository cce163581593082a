import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, figure, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene, short } from '../demonstration.ts';

const shells: [name: string, radius: number, role: 'a' | 'b' | 'c' | 'd' | 'e' | 'bad'][] = [
  ['hydrogen', 3.1, 'a'],
  ['helium', 2.55, 'b'],
  ['carbon', 2.05, 'd'],
  ['oxygen', 1.6, 'c'],
  ['silicon', 1.15, 'e'],
  ['iron', 0.7, 'bad'],
];
const inwards = (turn: number): ShapeInput => {
  const at = (radius: number): [number, number] => [
    -2.6 + radius * Math.cos(turn * degree),
    radius * Math.sin(turn * degree),
  ];
  return arrow(`in${turn / 60}`, at(1.5), at(0.5), 'ink', { weight: 'bold' });
};

/** Radius of the core before and after, in kilometres, and its mass in kilograms; one turn takes so many seconds at first. */
const [before, after, mass, turn] = [1500, 12, 1.4 * 1.989e30, 100];
const law = `${turn}*(x/${before})^2`;
const turning = (km: number) => turn * (km / before) ** 2;
const spoonful = (5e-6 * mass) / ((4 / 3) * Math.PI * (after * 1000) ** 3) / 1e12;

export const fallingCore: Demonstration = {
  id: 'falling-core',
  name: 'the core of a heavy star that falls in',
  title: 'Layers like an onion',
  about:
    /supernova|neutron star|\bpulsar|tolman.?oppenheimer|core.?collapse|magnetar|gravitational collapse|stellar collapse/i,
  named: /neutron stars?|supernova/i,
  puzzle: [
    'A heavy star shines for millions of years, and is torn apart within a day.',
    'What goes wrong so suddenly?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.6, -3.3], max: [6.6, 3.3] },
        ...shells.map(([name, radius, role]) => circle(name, [-2.6, 0], radius, role, { fill: 'faint' })),
        ...shells.map(([name, , role], i) =>
          text(`${name}-name`, [2.4, 2.5 - i], name, role, { side: 'right', size: 'large' }),
        ),
        ...range(0, 5).map((k) => inwards(60 * k)),
      ),
      'A heavy star in layers: hydrogen outside, then helium, carbon, oxygen and silicon, and a core of iron that falls in.',
      beat(
        'A heavy star is built like an onion. Outside, it is still hydrogen.',
        show('pic.hydrogen', 'onion'),
        show('pic.hydrogen-name', 'hydrogen'),
      ),
      beat(
        'Farther in, it was hot enough to make helium, then carbon, oxygen and silicon.',
        ...(['helium', 'carbon', 'oxygen', 'silicon'] as const).flatMap((name) => [
          show(`pic.${name}`, name),
          show(`pic.${name}-name`, name),
        ]),
      ),
      beat(
        'Each step gave energy, and held the star up. The last one makes iron.',
        show('pic.iron', 'iron'),
        show('pic.iron-name', 'iron'),
      ),
      beat(
        'But iron is the end: no fusion gains energy from it. Nothing holds up the core, and it falls in.',
        ...range(0, 5).map((k) => draw(`pic.in${k}`, 'falls')),
      ),
      beat(
        'Within a second it is a ball of neutrons. What falls after it bounces, and the star bursts.',
        highlight('pic.iron', 'ball'),
        highlight('pic.hydrogen', 'bursts'),
      ),
    ),
  further: {
    title: 'Smaller means faster',
    draw: () =>
      scene(
        axes(
          axis(8, 2500, 'radius of the core in km', {
            scale: 'log',
            ticks: [10, 100, 1000].map((at) => ({ at, text: String(at) })),
          }),
          axis(0.001, 500, 'seconds for one turn', {
            scale: 'log',
            ticks: [0.001, 0.01, 0.1, 1, 10, 100].map((at) => ({ at, text: String(at) })),
          }),
          [
            curve('turn', law, 'a', { from: after, to: before }),
            tracker('core', law, before, 'b', { guides: true }),
          ],
        ),
        'Time for one turn against the radius of the core: from 100 seconds at 1500 kilometres to milliseconds at 12.',
        beat(
          `Say the core has a radius of ${before} kilometres, and turns once in ${turn} seconds.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.core', 'turns'),
        ),
        beat(
          'Like a skater who pulls in her arms, it spins faster as it shrinks.',
          draw('pic.turn', 'faster', 1.5),
          move('pic.core', 150, 'shrinks', 1.2),
        ),
        beat(
          `At ${after} kilometres one turn takes ${short(1000 * turning(after), 2)} milliseconds.`,
          move('pic.core', after, 'turn', 1.2),
        ),
        beat(
          `That is a neutron star. A teaspoon of it has some ${short(spoonful, 1)} billion tonnes.`,
          highlight('pic.core', 'neutron'),
        ),
      ),
  },
  question: choice(
    'The core shrinks to a tenth of its radius. How fast does it turn then?',
    '100 times as fast',
    ['10 times as fast', '1000 times as fast'],
    'The time for a turn goes with the square of the radius.',
  ),
  stays: 'Iron gives no energy, so the core falls',
};
