import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const gamma = 5 / 3;
const [hot, cold] = [600, 400];
/** Pressure times volume on the two isotherms, in arbitrary units. */
const [upper, lower] = [12, 12 * (cold / hot)];
const grow = (hot / cold) ** (1 / (gamma - 1));
const volumes = { a: 1, b: 2, c: 2 * grow, d: grow };

export const engineCycle: Demonstration = {
  id: 'engine-cycle',
  name: 'a cycle in the plane of pressure and volume',
  title: 'A cycle that does work',
  about:
    /carnot|heat engine|thermodynamic cycle|otto cycle|diesel cycle|stirling(?:'s)? (?:engine|cycle)|refrigerat|heat pump|rankine|brayton|isotherm|adiabat/i,
  named: /thermodynamic cycle|two reservoirs/i,
  puzzle: [
    'An engine takes in heat and comes back to where it began.',
    'Why can it not turn all of that heat into work?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 4.2, 'volume', { ticks: 'none' }), axis(0, 13.5, 'pressure', { ticks: 'none' }), [
        curve('hot', `${upper}/x`, 'bad', { from: volumes.a, to: volumes.b, label: `${hot} K` }),
        curve('expand', `${(upper * volumes.b ** (gamma - 1)).toFixed(4)}/x^${gamma.toFixed(4)}`, 'muted', {
          from: volumes.b,
          to: volumes.c,
        }),
        curve('cold', `${lower.toFixed(4)}/x`, 'a', { from: volumes.d, to: volumes.c, label: `${cold} K` }),
        curve('compress', `${(upper * volumes.a ** (gamma - 1)).toFixed(4)}/x^${gamma.toFixed(4)}`, 'muted', {
          from: volumes.a,
          to: volumes.d,
        }),
        dots(
          'corners',
          [
            [volumes.a, upper],
            [volumes.b, upper / 2],
            [volumes.c, lower / volumes.c],
            [volumes.d, lower / volumes.d],
          ],
          'good',
        ),
      ]),
      'A closed cycle of four curves: along 600 kelvin, down, back along 400 kelvin, and up again.',
      beat(
        `The gas expands at ${hot} kelvin and takes in heat. Its pressure falls as its volume grows.`,
        show('pic.x-axis', 'volume'),
        show('pic.y-axis', 'pressure'),
        draw('pic.hot', 'expands'),
        show('pic.corners', 0.1),
      ),
      beat(
        `Then it expands without any heat, and cools down to ${cold} kelvin.`,
        draw('pic.expand', 'expands'),
      ),
      beat(
        'To come back it must be compressed. Now it gives heat away, at the lower temperature.',
        draw('pic.cold', 'compressed'),
      ),
      beat(
        'A last compression without heat warms it up again, and the cycle is closed.',
        draw('pic.compress', 'compression'),
      ),
      beat(
        'The area inside is the work of one round. It is heat taken in, minus heat given away.',
        highlight('pic.hot', 'in'),
        highlight('pic.cold', 'away'),
      ),
    ),
  further: {
    title: 'How much of the heat?',
    draw: () =>
      scene(
        bars([
          ['taken in', hot, 'bad', '600 J'],
          ['given away', cold, 'a', '400 J'],
          ['work', hot - cold, 'good', '200 J'],
        ]),
        'Of 600 joules taken in at 600 kelvin, 400 are given away at 400 kelvin, and 200 become work.',
        beat(
          `In the best cycle, heat goes with temperature. Take in 600 joules at ${hot} kelvin.`,
          count('pic.bar1', 0.3),
          show('pic.value1', 0.6),
        ),
        beat(
          `At ${cold} kelvin, 400 joules must be given away again.`,
          count('pic.bar2', 0.2),
          show('pic.value2', '400'),
        ),
        beat(
          `So 200 joules become work: one third. Only a colder cold side could make it more.`,
          count('pic.bar3', 0.1),
          show('pic.value3', '200'),
        ),
      ),
  },
  question: choice(
    'An ideal engine runs between 500 and 300 kelvin. Which share of the heat becomes work?',
    '40 %',
    ['60 %', '67 %', '100 %'],
    'One minus 300 over 500 is 0.4.',
  ),
  stays: 'Work is heat in minus heat out',
};
