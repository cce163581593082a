import { count, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const G = 6.674e-11;
const leaving = (mass: number, radius: number) => Math.sqrt((2 * G * mass) / radius);
const bodies: [string, number, number][] = [
  ['Moon', 7.35e22, 1.737e6],
  ['Mars', 6.42e23, 3.39e6],
  ['Earth', 5.97e24, 6.371e6],
  ['Jupiter', 1.898e27, 6.99e7],
];

export const getAway: Demonstration = {
  id: 'get-away',
  name: 'the speed that is needed to get away',
  title: 'Fast enough to get away',
  about:
    /escape (?:velocity|speed)|schwarzschild|black hole|event horizon|gravitational potential|general relativity|einstein field|chandrasekhar|virial|roche/i,
  named: /escape velocity/i,
  puzzle: ['Throw a stone upwards, and it comes back.', 'Is there a speed from which it never does?'],
  draw: () =>
    scene(
      bars(
        bodies.map(([name, mass, radius], i) => [
          name,
          leaving(mass, radius) / 1000,
          (['a', 'b', 'good', 'bad'] as const)[i]!,
          `${short(leaving(mass, radius) / 1000)} km/s`,
        ]),
      ),
      'Escape speeds: Moon 2.38, Mars 5.03, Earth 11.2 and Jupiter 60.2 kilometres a second.',
      beat(
        'Gravity gets weaker with height. So all the work of climbing to infinity has an end.',
        show('pic.bar3', 0.6),
      ),
      beat(
        `If the motion at the start is worth that much, the stone never comes back. On Earth it takes ${short(leaving(5.97e24, 6.371e6) / 1000)} kilometres a second.`,
        show('pic.value3', 'kilometres'),
      ),
      beat(
        'The Moon is lighter, and lets go at much less. That is why it has no air.',
        count('pic.bar1', 'Moon'),
        show('pic.value1', 'less'),
        count('pic.bar2', 0.7),
        show('pic.value2', 0.8),
      ),
      beat(
        'Jupiter holds on much more strongly. The mass of the stone does not matter anywhere.',
        count('pic.bar4', 'Jupiter'),
        show('pic.value4', 'strongly'),
      ),
    ),
  further: {
    title: 'When even light is too slow',
    draw: () => {
      const radius = (mass: number) => (2 * G * mass) / 2.998e8 ** 2;
      return scene(
        table(
          ['mass of', 'squeezed to a radius of'],
          [
            ['Earth', `${short(1000 * radius(5.97e24))} mm`],
            ['Sun', `${short(radius(1.989e30) / 1000)} km`],
            ['4 million suns', `${short(radius(4e6 * 1.989e30) / 1e9)} million km`],
          ],
        ),
        'Radii at which the escape speed would be the speed of light: 8.86 millimetres for the Earth, 2.95 kilometres for the Sun.',
        beat(
          'Squeeze a body, and its surface comes closer to the middle. The escape speed grows.',
          show('pic.head', 0.3),
        ),
        beat(
          `The Earth would have to be ${short(1000 * radius(5.97e24))} millimetres in radius before it reaches the speed of light.`,
          show('pic.row1', 'millimetres'),
        ),
        beat(
          `For the Sun it is ${short(radius(1.989e30) / 1000)} kilometres. Inside of that nothing gets out: a black hole.`,
          show('pic.row2', 'kilometres'),
          show('pic.row3', 'black'),
        ),
      );
    },
  },
  question: choice(
    'A planet has four times the mass of another, and the same radius. How do the escape speeds compare?',
    'twice as large',
    ['four times', 'the same', 'half'],
    'The speed goes with the root of the mass.',
  ),
  stays: 'Enough speed, and it never comes back',
};
