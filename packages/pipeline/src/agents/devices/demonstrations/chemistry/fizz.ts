import { highlight, show } from '../../../writing/actions.ts';
import { figure, point, rect, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { scattered } from '../scattered.ts';

const bottle = (id: string, x: number, gas: number): ShapeInput[] => [
  rect(`${id}-wall`, [x - 2, -3], [x + 2, 3], 'muted', { rounded: true }),
  rect(`${id}-water`, [x - 1.9, -2.9], [x + 1.9, 0], 'a', { fill: 'faint' }),
  ...scattered(gas, [x - 1.7, 0.4], [x + 1.7, 2.7], 7 + gas).map(
    (at, i): ShapeInput => point(`${id}-g${i + 1}`, at, 'b'),
  ),
  ...scattered(gas / 2, [x - 1.7, -2.6], [x + 1.7, -0.4], 31 + gas).map(
    (at, i): ShapeInput => point(`${id}-d${i + 1}`, at, 'good'),
  ),
];

export const fizz: Demonstration = {
  id: 'fizz',
  name: 'a bottle of soda at two pressures',
  title: 'Twice the pressure, twice the fizz',
  about: /henry'?s law|gas solubility|solubility of gases|dissolved gas|carbonat/i,
  named: /dissolved gas/i,
  puzzle: ['You open a bottle of soda, and bubbles rise from nowhere.', 'Where was the gas before?'],
  draw: () =>
    scene(
      figure(
        { min: [-6, -4], max: [6, 3.6] },
        ...bottle('low', -3, 8),
        ...bottle('high', 3, 16),
        text('one', [-3, -3.6], '1×', 'muted'),
        text('two', [3, -3.6], '2×', 'muted'),
      ),
      'Two bottles: with twice the gas above the water, twice as many particles are dissolved in it.',
      beat(
        'Above the water there is gas, and some of it has gone into the water.',
        show('pic.low-wall', 0),
        show('pic.low-water', 'water'),
        ...range(1, 8).map((k) => show(`pic.low-g${k}`, 'gas')),
        ...range(1, 4).map((k) => show(`pic.low-d${k}`, 'gone')),
      ),
      beat(
        'Particles go in and come out all the time. When as many go in as come out, the water is full.',
        show('pic.one', 0),
        highlight('pic.low-water', 'full'),
      ),
      beat(
        'Now press twice as much gas above it. Twice as many hit the water, so twice as many must come out again.',
        show('pic.high-wall', 0),
        show('pic.high-water', 0),
        ...range(1, 16).map((k) => show(`pic.high-g${k}`, 'gas')),
      ),
      beat(
        'That happens only when twice as many are dissolved. Open the bottle, and the surplus leaves as bubbles.',
        show('pic.two', 0),
        ...range(1, 8).map((k) => show(`pic.high-d${k}`, 'dissolved')),
      ),
    ),
  question: choice(
    'The pressure above the water falls to a third. How much gas stays dissolved?',
    'a third',
    ['all of it', 'a ninth', 'none'],
    'What is dissolved goes with the pressure.',
  ),
  stays: 'Dissolved gas goes with the pressure',
};
