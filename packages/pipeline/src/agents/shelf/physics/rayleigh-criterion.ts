import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { figure, path, point, sampled, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';
import { spot } from './airy-spot.ts';

type XY = [number, number];
const panels = [
  { id: 'wide', at: -5.6, gap: 2, says: 'two stars' },
  { id: 'limit', at: 0, gap: 1, says: 'just two' },
  { id: 'close', at: 5.6, gap: 0.55, says: 'one or two?' },
];
const height = 2.6;
const hill = (at: number, centre: number): XY[] =>
  sampled((x) => height * spot(x - at - centre), [at - 2.4, at + 2.4], 80);

const light = 550e-9;
const arcsecond = Math.PI / 180 / 3600;
const smallest = (metres: number) => (1.22 * light) / metres / arcsecond;
/** The limit in seconds of arc, for diameters in centimetres. */
const law = `${smallest(0.01).toFixed(3)}/x`;
export const rayleighCriterion: ShelfEntry = {
  id: 'rayleigh-criterion',
  names: [
    'Rayleigh criterion',
    'Rayleigh limit',
    'angular resolution',
    'diffraction limit',
    'Airy disk',
    'resolving power',
    'optical resolution',
  ],
  subject: 'physics',
  field: 'Optics',
  says: [
    'Two points can just be told apart when one falls on the first dark ring of the other.',
    'The smallest angle is 1.22 times the wavelength over the diameter of the opening.',
  ],
  puzzle: [
    'Far down the road you see one light. As it comes closer, it splits into two headlights.',
    'Why does your eye not see two from the start?',
  ],
  symbols: [
    { tex: '\\theta', name: 'theta', meaning: 'the smallest angle that is resolved', unit: 'rad', role: 'c' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the wavelength', unit: 'm', role: 'a' },
    { tex: 'D', name: 'D', meaning: 'the diameter of the opening', unit: 'm', role: 'b' },
  ],
  formulas: [
    {
      id: 'limit',
      tex: '\\theta = 1.22 \\, \\frac{\\lambda}{D}',
      expression: 'theta = 1.22 * lambda / D',
      says: 'Divide the wavelength by the diameter, and multiply by 1.22.',
    },
  ],
  pictures: [
    {
      id: 'stars',
      title: 'One star or two?',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'hills',
            'full',
            figure(
              { min: [-8.2, -1.5], max: [8.2, 4.8] },
              ...panels.flatMap(({ id, at, gap, says }) => [
                segment(`${id}-base`, [at - 2.4, 0], [at + 2.4, 0], 'muted'),
                path(`${id}-left`, hill(at, -gap / 2), 'a', { weight: 'bold' }),
                path(`${id}-right`, hill(at, gap / 2), 'b', { weight: 'bold' }),
                path(
                  `${id}-sum`,
                  sampled(
                    (x) => height * (spot(x - at + gap / 2) + spot(x - at - gap / 2)),
                    [at - 2.4, at + 2.4],
                    80,
                  ),
                  'good',
                  { dash: true },
                ),
                text(`${id}-name`, [at, -1], says, 'good'),
              ]),
              point('dark', [0.5, 0], 'bad', { size: 'large', label: tag('dark', 'below-right', 'bad') }),
            ),
            'The brightness of two stars, far apart, at the limit and closer: with one sum of two hills, one with a shallow dip, and one with a single hill.',
          ),
        ],
        beats: [
          beat(
            'Through a round opening, even a point of light becomes a small hill of brightness.',
            draw('hills.wide-base', 0),
            draw('hills.wide-left', 'hill', 1.2),
          ),
          beat(
            'Two stars make two hills. Your eye sees their sum, with a deep dip between them.',
            draw('hills.wide-right', 'two', 1),
            draw('hills.wide-sum', 'sum', 1),
            show('hills.wide-name', 'dip'),
          ),
          beat(
            'Closer, until the top of one stands where the other is first dark. The dip can just be seen.',
            draw('hills.limit-base', 0),
            draw('hills.limit-left', 'top'),
            draw('hills.limit-right', 'top'),
            show('hills.dark', 'dark'),
            draw('hills.limit-sum', 'dip'),
            show('hills.limit-name', 'seen'),
          ),
          beat(
            'Move them closer still, and they melt into one.',
            draw('hills.close-base', 0),
            draw('hills.close-left', 0.1),
            draw('hills.close-right', 0.1),
            draw('hills.close-sum', 'melt'),
            show('hills.close-name', 'one'),
          ),
        ],
      }),
    },
    {
      id: 'diameter',
      title: 'Wider openings see more',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0.1, 1000, 'diameter in cm', {
                scale: 'log',
                ticks: [
                  [0.3, 'eye'],
                  [10, 'small telescope'],
                  [240, 'Hubble'],
                ].map(([at, text]) => ({ at: Number(at), text: String(text) })),
              }),
              axis(0.01, 200, 'smallest angle, in seconds of arc', {
                scale: 'log',
                ticks: [0.01, 0.1, 1, 10, 100].map((at) => ({ at, text: `${at}` })),
              }),
              [
                curve('limit', law, 'c', { from: 0.1, to: 900 }),
                tracker('here', law, 0.3, 'b', { guides: true }),
              ],
            ),
            'The smallest angle against the diameter of the opening: the wider it is, the finer the detail.',
          ),
        ],
        beats: [
          beat(
            `The pupil of your eye is 3 millimetres wide. Diffraction lets it part about ${Math.round(smallest(0.003))} seconds of arc.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'part'),
          ),
          beat(
            `A telescope of 10 centimetres gets down to ${smallest(0.1).toFixed(1)}.`,
            draw('plot.limit', 0.1, 1.2),
            move('plot.here', 10, 'down', 1.2),
          ),
          beat(
            `The mirror of Hubble, 2.4 metres wide, reaches ${smallest(2.4).toFixed(2)}.`,
            move('plot.here', 240, 'reaches', 1.2),
          ),
          beat(
            'No lens of better quality can beat this. Only a wider one can.',
            highlight('plot.limit', 'beat'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A telescope of 0.1 metres looks at light of 550 nanometres. Which angle can it just resolve?',
    formula: 'limit',
    given: { lambda: light, D: 0.1 },
    find: 'theta',
    sense: 'At 100 kilometres that is a detail of about 67 centimetres.',
  },
  misconception: {
    tempting: 'It is tempting to think that more magnification always shows more detail.',
    truth: 'Beyond the limit it only makes the blur larger.',
  },
  uses: ['It sets the limit for telescopes, microscopes and cameras.'],
  takeaways: [
    'Every opening turns points into spots',
    'Limit: 1.22 wavelengths per diameter',
    'Wider or bluer means sharper',
  ],
  question: {
    ask: 'You use light of half the wavelength. What becomes of the smallest angle?',
    answer: 'It is halved as well, so you see twice as much detail.',
  },
};
