import { count, draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** G in kpc (km/s)² per solar mass, the visible mass, and the scale of the disc in kpc: a galaxy about like ours. */
const [G, mass, disc] = [4.3e-6, 6e10, 3];
const seen = `sqrt(${G * mass}*(1 - (1 + x/${disc})*exp(-x/${disc}))/x)`;
const turning = '220*sqrt(1 - exp(-x/1.6))';
const speed = (r: number) => 220 * Math.sqrt(1 - Math.exp(-r / 1.6));
const expected = (r: number) => Math.sqrt((G * mass * (1 - (1 + r / disc) * Math.exp(-r / disc))) / r);
const edge = 30;
const ratio = (speed(edge) / expected(edge)) ** 2;

export const flatRotation: Demonstration = {
  id: 'flat-rotation',
  name: 'a galaxy that turns too fast',
  title: 'The stars are too fast',
  about:
    /dark matter|(?:galaxy|galactic) rotation|rotation curve|\bwimps?\b|missing mass|vera rubin|lambda.?cdm|composition of the universe/i,
  named: /dark matter/i,
  puzzle: [
    'The farther a planet is from the Sun, the more slowly it goes.',
    'Why do the outer stars of a galaxy not do the same?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 33, 'distance from the centre in kiloparsecs'), axis(0, 280, 'speed in km/s'), [
        curve('expected', seen, 'muted', { from: 0.4, to: 32, dash: true, label: 'from what shines' }),
        curve('measured', turning, 'b', { from: 0.1, to: 32 }),
        dots(
          'points',
          [4, 8, 12, 16, 20, 24, 28].map((r): [number, number] => [r, speed(r)]),
          'b',
          { label: 'measured' },
        ),
        tracker('here', seen, 8, 'bad', { guides: true }),
      ]),
      'Speed of stars against distance: from the visible mass it should fall off, but measured it stays flat near 220 kilometres a second.',
      beat(
        'Add up all stars and gas of a galaxy about like ours. Their gravity sets how fast things circle.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.expected', 'gravity', 1.5),
      ),
      beat(
        `Far out, speed should fall: at ${edge} kiloparsecs to ${short(expected(edge), 2)} kilometres a second.`,
        show('pic.here', 'fall'),
        move('pic.here', edge, 'fall', 1.4),
      ),
      beat(
        'But measured speeds do not fall at all. The curve stays flat.',
        show('pic.points', 'measured'),
        draw('pic.measured', 'flat', 1.5),
      ),
      beat(
        `To hold stars that are so fast takes ${short(ratio, 2)} times the mass we see. Something dark must be there.`,
        highlight('pic.measured', 'mass'),
      ),
    ),
  further: {
    title: 'What the universe is made of',
    draw: () =>
      scene(
        bars(
          [
            ['ordinary matter', 5, 'good', '5 %'],
            ['dark matter', 27, 'b', '27 %'],
            ['dark energy', 68, 'e', '68 %'],
          ],
          'per cent',
        ),
        'Shares of the energy of the universe: 5 per cent ordinary matter, 27 dark matter, 68 dark energy.',
        beat(
          'Clusters of galaxies and the oldest light tell the same story.',
          show('pic.bar1', 0),
          show('pic.bar2', 0),
          show('pic.bar3', 0),
        ),
        beat(
          'All atoms, in stars, gas and planets, are only about 5 per cent.',
          count('pic.bar1', 'atoms'),
          show('pic.value1', 'cent'),
        ),
        beat(
          'Dark matter is about five times as much. It has gravity, but neither shines nor blocks light.',
          count('pic.bar2', 'five'),
          show('pic.value2', 'gravity'),
        ),
        beat(
          'The rest is dark energy. It does not clump, and drives space apart.',
          count('pic.bar3', 'rest'),
          show('pic.value3', 'energy'),
        ),
      ),
  },
  question: choice(
    'Outer stars circle twice as fast as the visible mass allows. How much mass must be inside?',
    'four times as much',
    ['twice as much', 'the same'],
    'The mass goes with the square of the speed.',
  ),
  stays: 'Speeds betray mass that does not shine',
};
