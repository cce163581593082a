import { draw, highlight, show } from '../../writing/actions.ts';
import { ellipse, figure, path, point, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** A conic with its focus at the origin and semi-latus rectum 1, in polar form, cut where it leaves the picture. */
const conic = (e: number): XY[] =>
  Array.from({ length: 181 }, (_, index) => (index / 180) * 2 * Math.PI)
    .map((angle) => ({ angle, r: 1 / (1 - e * Math.cos(angle)) }))
    .filter(
      ({ angle, r }) => r > 0 && r < 9 && Math.abs(r * Math.sin(angle)) < 2.6 && r * Math.cos(angle) < 4.6,
    )
    .map(({ angle, r }): XY => [r * Math.cos(angle), r * Math.sin(angle)]);

export const eccentricity: ShelfEntry = {
  id: 'eccentricity',
  names: ['eccentricity', 'eccentricity of a conic section', 'orbital eccentricity'],
  subject: 'mathematics',
  field: 'Conic sections',
  says: [
    'The eccentricity is one number that tells the shape of a conic section.',
    'It compares the distance to the focus with the distance to a fixed line.',
  ],
  puzzle: [
    'Circle, ellipse, parabola, hyperbola: four names, four formulas.',
    'Yet one single number is enough to tell them apart. Which one?',
  ],
  symbols: [
    { tex: 'e', name: 'e', meaning: 'the eccentricity', role: 'b' },
    { tex: 'c', name: 'c', meaning: 'the distance from the centre to a focus', role: 'c' },
    { tex: 'a', name: 'a', meaning: 'half of the long axis', role: 'a' },
  ],
  formulas: [
    {
      id: 'ellipse',
      tex: 'e = \\frac{c}{a}',
      expression: 'e = c / a',
      says: 'For an ellipse, divide the distance of the focus by half of the long axis.',
    },
  ],
  pictures: [
    {
      id: 'family',
      title: 'One number, four shapes',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'family',
            'wide-left',
            figure(
              { min: [-2.2, -2.7], max: [4.8, 2.7] },
              point('focus', [0, 0], 'ink', { label: tag('focus', 'below') }),
              path('circle', conic(0), 'a', { label: tag('e = 0', 'left', 'a') }),
              path('ellipse', conic(0.6), 'b'),
              path('parabola', conic(1), 'c'),
              path('hyperbola', conic(1.6), 'd'),
            ),
            'Four curves around one focus: a circle, an ellipse, a parabola and a hyperbola.',
          ),
          place(
            'scale',
            'narrow-right',
            numberLine(0, 2, {
              ticks: [0, 0.5, 1, 1.5, 2].map((at) => ({ at, text: String(at) })),
              marks: [
                { id: 'at-circle', at: 0, label: 'circle', role: 'a' },
                { id: 'at-ellipse', at: 0.6, label: 'ellipse', role: 'b' },
                { id: 'at-parabola', at: 1, label: 'parabola', role: 'c' },
                { id: 'at-hyperbola', at: 1.6, label: 'hyperbola', role: 'd' },
              ],
            }),
            'A scale from zero to two with marks for the four curves.',
          ),
        ],
        beats: [
          beat(
            'At zero you get a circle.',
            show('family.focus', 0),
            draw('scale.axis', 0),
            draw('family.circle', 'circle'),
            show('scale.at-circle', 'circle'),
          ),
          beat(
            'Raise the number, and it stretches into an ellipse.',
            draw('family.ellipse', 'stretches'),
            show('scale.at-ellipse', 'ellipse'),
          ),
          beat(
            'At exactly one it opens: a parabola.',
            draw('family.parabola', 'opens'),
            show('scale.at-parabola', 'parabola'),
          ),
          beat(
            'Beyond one it opens wider still, into a hyperbola.',
            draw('family.hyperbola', 'wider'),
            show('scale.at-hyperbola', 'hyperbola'),
          ),
        ],
      }),
    },
    {
      id: 'focus',
      title: 'Where the number comes from',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'axes',
            'full',
            figure(
              { min: [-5.6, -3.4], max: [5.6, 3.4] },
              ellipse('oval', [0, 0], [5, 3], 'ink'),
              point('centre', [0, 0], 'ink'),
              point('left', [-4, 0], 'c'),
              point('right', [4, 0], 'c', { label: tag('focus', 'above', 'c') }),
              segment('half', [0, -1.1], [5, -1.1], 'a', {
                weight: 'bold',
                label: tag('$a = 5$', 'below', 'a'),
              }),
              segment('reach', [0, 0], [4, 0], 'c', { weight: 'bold', label: tag('$c = 4$', 'above', 'c') }),
            ),
            'An ellipse with half axis five and its focus four from the centre.',
          ),
        ],
        beats: [
          beat(
            'Take an ellipse. Half of its long axis is called a.',
            draw('axes.oval', 'ellipse'),
            draw('axes.half', 'axis'),
          ),
          beat(
            'Its two focus points lie at a distance c from the centre.',
            show('axes.centre', 0),
            show('axes.left', 'focus'),
            show('axes.right', 'focus'),
            draw('axes.reach', 'distance'),
          ),
          beat(
            'The closer the foci come to the ends, the flatter the ellipse. So we compare c with a.',
            highlight('axes.reach', 'compare'),
            highlight('axes.half', 'compare'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'An ellipse has half axis 5 and its focus is 4 from the centre. What is its eccentricity?',
    formula: 'ellipse',
    given: { c: 4, a: 5 },
    find: 'e',
    sense: 'At {result} it is clearly stretched, but still closed.',
  },
  misconception: {
    tempting:
      'It is tempting to think that the orbit of the Earth is strongly stretched, because books draw it so.',
    truth: 'Its eccentricity is about 0.017, so to the eye it is a circle.',
  },
  uses: ['Astronomers give the eccentricity of every orbit, from planets to comets.'],
  takeaways: ['Zero is a circle', 'Below one it is closed', 'One is the parabola, beyond it the hyperbola'],
  question: {
    ask: 'A comet has eccentricity 1.2. Will it come back?',
    answer: 'No. Beyond one the path is a hyperbola, and it never closes.',
  },
};
