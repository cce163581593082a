import { draw, highlight, move, show } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const [G, proton, c, thomson, sun, light] = [6.674e-11, 1.673e-27, 2.998e8, 6.652e-29, 1.989e30, 3.828e26];
/** The limit for one solar mass, in watts, and as a multiple of the light of the Sun. */
const watts = (4 * Math.PI * G * sun * proton * c) / thomson;
const suns = watts / light;
const rounded = Math.round(suns / 1000) * 1000;
const stars = '3.5*x';
const limit = `x + ${Math.log10(suns).toFixed(3)}`;
const crossing = 10 ** (Math.log10(suns) / 2.5);
const decades = (from: number, to: number, step: number) =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step).map((at) => ({
    at,
    text:
      at === 4 ? '10 000' : at < 6 ? String(10 ** at) : at === 6 ? '1 million' : `${10 ** (at - 6)} million`,
  }));

export const eddingtonLimit: ShelfEntry = {
  id: 'eddington-limit',
  names: ['Eddington limit', 'Eddington luminosity', 'Eddington mass limit', 'super-Eddington accretion'],
  subject: 'physics',
  field: 'Astrophysics',
  says: [
    'A star can shine only so brightly before its own light blows its gas away.',
    'The limit goes with the mass of the star.',
  ],
  puzzle: [
    'Stars of a hundred suns are known, but hardly any beyond.',
    'What keeps a star from becoming ever heavier and brighter?',
  ],
  symbols: [
    { tex: 'L', name: 'L', meaning: 'the greatest luminosity', unit: 'W', role: 'b' },
    { tex: 'M', name: 'M', meaning: 'the mass of the star', unit: 'kg', role: 'a' },
    { tex: 'G', name: 'G', meaning: 'the gravitational constant', role: 'e' },
    { tex: 'm', name: 'm', meaning: 'the mass of a proton', unit: 'kg', role: 'd' },
    { tex: 'c', name: 'c', meaning: 'the speed of light', unit: 'm/s', role: 'f' },
    {
      tex: '\\sigma',
      name: 'sigma',
      meaning: 'the area that an electron offers to light',
      unit: 'm²',
      role: 'c',
    },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'L = \\frac{4 \\pi G M m c}{\\sigma}',
      expression: 'L = 4*pi*G*M*m*c/sigma',
      says: 'Set the push of the light equal to the pull of gravity, and this is what it gives.',
    },
  ],
  pictures: [
    {
      id: 'balance',
      title: 'Light pushes, gravity pulls',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'weak',
            'left',
            {
              type: 'forces',
              body: 'ball',
              surface: 'none',
              name: 'gas',
              values: false,
              forces: [
                { id: 'pull', name: 'gravity', magnitude: 3, direction: 'down', role: 'a' },
                { id: 'push', name: 'light', magnitude: 1, direction: 'up', role: 'b' },
              ],
            },
            'Gas above an ordinary star: gravity pulls it down far more than light pushes it up.',
          ),
          place(
            'strong',
            'right',
            {
              type: 'forces',
              body: 'ball',
              surface: 'none',
              name: 'gas',
              values: false,
              forces: [
                { id: 'pull', name: 'gravity', magnitude: 3, direction: 'down', role: 'a' },
                { id: 'push', name: 'light', magnitude: 3, direction: 'up', role: 'b' },
              ],
            },
            'Gas at the limit: light pushes up just as strongly as gravity pulls down.',
          ),
        ],
        beats: [
          beat(
            'Think of a bit of gas above a star. Gravity pulls it down.',
            show('weak.body', 'gas'),
            draw('weak.pull', 'pulls'),
          ),
          beat(
            'The light of the star bounces off its electrons, and pushes it up a little.',
            draw('weak.push', 'pushes'),
          ),
          beat(
            'Now take a star of the same mass that shines far more brightly.',
            show('strong.body', 'star'),
            draw('strong.pull', 'mass'),
          ),
          beat(
            'Its light pushes as strongly as gravity pulls. Any brighter, and the gas flies off.',
            draw('strong.push', 'pushes'),
            highlight('strong.push', 'brighter'),
          ),
        ],
      }),
    },
    {
      id: 'distance',
      title: 'Distance drops out',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'both',
            'full',
            table(
              ['distance', 'gravity', 'push of light', 'push ÷ gravity'],
              [1, 2, 3].map((r) => {
                const share = r === 1 ? '1' : `1/${r * r}`;
                return [String(r), share, share, '1'];
              }),
            ),
            'Gravity and the push of light both fall with the square of the distance; their ratio stays one.',
          ),
        ],
        beats: [
          beat('Say the two are equal close to the star.', show('both.head', 0), show('both.row1', 'equal')),
          beat(
            'Twice as far, gravity is a quarter. But the light has spread out too, and is a quarter as strong.',
            show('both.row2', 'quarter'),
          ),
          beat(
            'Three times as far, both are a ninth. So they balance at every distance.',
            show('both.row3', 'ninth'),
            highlight('both.cell-3-4', 'balance'),
          ),
          beat('That is why only mass and brightness count.', highlight('both.cell-1-4', 'count')),
        ],
      }),
    },
    {
      id: 'stars',
      title: 'Where stars meet the limit',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 2.3, 'mass in suns', { ticks: decades(0, 2, 1) }),
              axis(0, 8, 'light in suns', { ticks: decades(0, 6, 2) }),
              [
                curve('limit', limit, 'bad', { label: 'limit' }),
                curve('stars', stars, 'b', { from: 0, to: 2.2, label: 'stars' }),
                tracker('here', stars, 0, 'good', { guides: true }),
              ],
            ),
            'Light against mass on scales of powers of ten: the line of the stars is steeper and meets the limit near sixty suns.',
          ),
        ],
        beats: [
          beat(
            `For one solar mass the limit is about ${rounded.toLocaleString('en-US').replace(',', ' ')} times the light of the Sun.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.limit', 'limit'),
            show('plot.here', 'Sun'),
          ),
          beat(
            'But heavier stars shine very much more. Ten suns give more than a thousandfold light.',
            draw('plot.stars', 'heavier', 1.5),
            move('plot.here', 1, 'Ten', 1.4),
          ),
          beat(
            `By this rough rule they meet the limit near ${spelled(crossing, 1)} suns. Such stars blow off their outer layers.`,
            move('plot.here', Math.log10(crossing), 'meet', 1.4),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'How much power may the Sun, of 1.989 × 10³⁰ kilograms, radiate at most?',
    formula: 'law',
    given: { G, M: sun, m: proton, c, sigma: thomson },
    find: 'L',
    sense: 'The Sun itself gives only 3.8 × 10²⁶ watts, so it is quite safe.',
  },
  misconception: {
    tempting: 'It is tempting to think that light has no force.',
    truth: 'Each photon carries momentum, and in bright stars that adds up to a storm.',
  },
  uses: ['It bounds how fast a black hole can swallow gas, and how heavy stars get.'],
  takeaways: ['Light pushes gas outwards', 'The limit goes with the mass', 'Distance drops out'],
  question: {
    ask: 'A black hole has ten times the mass of another. How do their limits compare?',
    answer: 'It may shine ten times as brightly, for the limit goes with the mass.',
  },
};
