import { draw, highlight, move, show, trace } from '../../writing/actions.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { ellipse, figure, path, point, polygon, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const [a, e] = [4, 0.55];
const b = a * Math.sqrt(1 - e * e);
const focus: XY = [a * e, 0];
/** Place on the orbit after the share `time` of a period, by Kepler's equation (Newton's method, from perihelion on the right). */
const after = (time: number): XY => {
  const mean = 2 * Math.PI * time;
  let anomaly = mean;
  for (let step = 0; step < 20; step += 1) {
    anomaly -= (anomaly - e * Math.sin(anomaly) - mean) / (1 - e * Math.cos(anomaly));
  }
  return [a * Math.cos(anomaly), b * Math.sin(anomaly)];
};
/** The area swept from one share of the period to another. */
const sector = (id: string, from: number, to: number, role: 'c' | 'd') =>
  polygon(
    id,
    [focus, ...Array.from({ length: 25 }, (_, step) => after(from + ((to - from) * step) / 24))],
    role,
    { fill: 'soft' },
  );
const planets: [name: string, distance: number][] = [
  ['Mercury', 0.387],
  ['Earth', 1],
  ['Mars', 1.524],
  ['Jupiter', 5.203],
];
const year = (distance: number) => distance ** 1.5;

export const keplersLaws: ShelfEntry = {
  id: 'keplers-laws',
  names: [
    "Kepler's laws of planetary motion",
    "Kepler's laws",
    "Kepler's third law",
    "Kepler's second law",
    "Kepler's first law",
    'planetary motion',
    'laws of planetary motion',
  ],
  subject: 'physics',
  field: 'Astronomy',
  says: [
    'Planets move on ellipses with the Sun in one focus, and they sweep out equal areas in equal times.',
    'The square of the period grows with the cube of the distance.',
  ],
  puzzle: [
    'Mars does not move at an even pace: now it hurries, now it lingers.',
    'Is there a rule behind its moods?',
  ],
  symbols: [
    { tex: 'T', name: 'T', meaning: 'the period', unit: 'years', role: 'd' },
    { tex: 'a', name: 'a', meaning: 'half of the long axis', unit: 'AU', role: 'c' },
  ],
  formulas: [
    {
      id: 'third',
      tex: 'T^2 = a^3',
      expression: 'T^2 = a^3',
      says: 'In years and in distances of the Earth, the square of one is the cube of the other.',
    },
  ],
  pictures: [
    {
      id: 'areas',
      title: 'Equal areas, equal times',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'orbit',
            'full',
            figure(
              { min: [-5.2, -3.7], max: [5.2, 3.7] },
              sector('near', -0.06, 0.06, 'd'),
              sector('far', 0.44, 0.56, 'c'),
              ellipse('oval', [0, 0], [a, b], 'ink', { weight: 'bold' }),
              point('sun', focus, 'b', { size: 'large', label: tag('Sun', 'left', 'b') }),
              point('other', [-focus[0], 0], 'faint'),
              point('planet', [a, 0], 'a', { size: 'large' }),
            ),
            'An orbit in the shape of an ellipse with the Sun in one focus; a short wide sector near the Sun and a long narrow one far away have the same area.',
          ),
        ],
        beats: [
          beat(
            'A planet moves on an ellipse, and the Sun stands in one focus.',
            draw('orbit.oval', 'ellipse', 1.4),
            show('orbit.sun', 'Sun'),
            show('orbit.other', 'focus'),
            show('orbit.planet', 'planet'),
          ),
          beat(
            'Near the Sun it hurries: in one month it gets far.',
            trace('orbit.oval', 'hurries'),
            show('orbit.near', 'month'),
          ),
          beat('Far away it lingers: the same month, a short way.', show('orbit.far', 'month')),
          beat(
            'Yet both sectors have the same area. The line to the Sun sweeps evenly.',
            highlight('orbit.near', 'sectors'),
            highlight('orbit.far', 'area'),
          ),
        ],
      }),
    },
    {
      id: 'periods',
      title: 'Farther means slower',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 6, 'distance, Earth = 1'), axis(0, 14, 'period in years'), [
              curve('curve', 'x^1.5', 'd', { from: 0, to: 5.7 }),
              ...planets.map(([name, distance]) =>
                dots(name.toLowerCase(), [[distance, year(distance)]], 'a', { label: name }),
              ),
              tracker('here', 'x^1.5', 1, 'c', { guides: true }),
            ]),
            'Period against distance for four planets: they lie on one curve that bends upwards.',
          ),
        ],
        beats: [
          beat(
            'Set the distance and the year of the Earth to one.',
            show('plot.earth', 'Earth'),
            show('plot.here', 'one'),
          ),
          beat(
            'Mercury is closer, and its year is shorter. Mars is farther, and takes longer.',
            show('plot.mercury', 'Mercury'),
            show('plot.mars', 'Mars'),
          ),
          beat(
            `Jupiter is ${planets[3]![1].toFixed(1)} times as far, and its year lasts nearly ${Math.ceil(year(planets[3]![1]))}.`,
            show('plot.jupiter', 'Jupiter'),
            move('plot.here', planets[3]![1], 'far', 1.6),
          ),
          beat(
            'All of them lie on one curve: period squared is distance cubed.',
            draw('plot.curve', 'curve', 1.6),
          ),
        ],
      }),
    },
    {
      id: 'ellipse',
      title: 'What an ellipse is',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'string',
            'full',
            figure(
              { min: [-5.2, -3.9], max: [5.2, 3.9] },
              ellipse('oval', [0, 0], [a, b], 'ink', { weight: 'bold' }),
              point('one', focus, 'b', { size: 'large', label: tag('Sun', 'below', 'b') }),
              point('two', [-focus[0], 0], 'muted', {
                size: 'large',
                label: tag('empty focus', 'below', 'muted'),
              }),
              path('rope', [[-focus[0], 0], after(0.17), focus], 'c', {
                smooth: false,
                weight: 'bold',
                label: tag('a rope', 'above', 'c'),
              }),
              segment('half', [0, 0], [-a, 0], 'd', { weight: 'bold', label: tag('$a$', 'above', 'd') }),
            ),
            'An ellipse drawn with a rope between two pins; half of its long axis is marked a.',
          ),
        ],
        beats: [
          beat(
            'Fix a rope at two pins, and keep it tight with a pencil.',
            show('string.one', 'pins'),
            show('string.two', 'pins'),
            draw('string.rope', 'tight'),
          ),
          beat('Run the pencil round, and it draws an ellipse.', draw('string.oval', 'round', 2)),
          beat(
            'The Sun stands at one pin. At the other there is nothing.',
            highlight('string.one', 'Sun'),
            highlight('string.two', 'other'),
          ),
          beat('Half of the long axis measures the size of the orbit.', draw('string.half', 'axis')),
        ],
      }),
    },
  ],
  example: {
    ask: 'Saturn is 9.54 times as far from the Sun as the Earth is. How long is its year?',
    formula: 'third',
    given: { a: 9.54 },
    find: 'T',
    sense: 'One year on Saturn lasts {result} of ours.',
  },
  misconception: {
    tempting: 'It is tempting to think that we have summer when the Earth is closest to the Sun.',
    truth: 'It is closest in January. Its orbit is nearly a circle, and seasons come from its tilt.',
  },
  uses: ['The same rules hold for moons, comets and satellites, and they weigh distant stars.'],
  takeaways: ['Orbits are ellipses', 'Equal areas in equal times', 'Farther out, a longer year'],
  question: {
    ask: 'A planet is four times as far from the Sun as the Earth. How many of our years is one of its own?',
    answer: 'Four cubed is sixty-four, and its root is eight: eight years.',
  },
};
