import { draw, highlight, move, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { figure, path, point, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** A lifeguard on the sand, a swimmer in the sea; distances in metres, speeds in metres per second. */
const [guard, swimmer]: [XY, XY] = [
  [-30, 20],
  [30, -20],
];
const [running, swimming] = [5, 2];
const time = (x: number) =>
  Math.hypot(x - guard[0], guard[1]) / running + Math.hypot(swimmer[0] - x, swimmer[1]) / swimming;
/** The same time, with the place counted from the lifeguard along the beach. */
const whole = `sqrt(x^2 + 400)/${running} + sqrt((60 - x)^2 + 400)/${swimming}`;
/** Where the quickest way crosses the edge of the water, by trying every tenth of a metre. */
const best = Array.from({ length: 601 }, (_, i) => i / 10 - 30).reduce((quickest, x) =>
  time(x) < time(quickest) ? x : quickest,
);
const seconds = (x: number) => time(x).toFixed(1);

export const fermatsPrinciple: ShelfEntry = {
  id: 'fermats-principle',
  names: [
    "Fermat's principle",
    'principle of least time',
    "Fermat's principle of least time",
    'least time principle',
    'path of least time',
  ],
  needs: ['light', 'ray', 'optics', 'time', 'path'],
  subject: 'physics',
  field: 'Optics',
  says: [
    'Light takes the way between two points that needs the least time.',
    'Neighbouring ways then take practically the same time.',
  ],
  puzzle: [
    'A lifeguard runs fast on sand and swims slowly in water. A swimmer calls for help.',
    'Is the straight line the quickest way?',
  ],
  symbols: [
    { tex: 't', name: 't', meaning: 'the time for the whole way', unit: 's', role: 'c' },
    { tex: 's_1', name: 's1', meaning: 'the way in the first material', unit: 'm', role: 'a' },
    { tex: 'v_1', name: 'v1', meaning: 'the speed there', unit: 'm/s', role: 'b' },
    { tex: 's_2', name: 's2', meaning: 'the way in the second material', unit: 'm', role: 'd' },
    { tex: 'v_2', name: 'v2', meaning: 'the speed in the second material', unit: 'm/s', role: 'e' },
  ],
  formulas: [
    {
      id: 'time',
      tex: 't = \\frac{s_1}{v_1} + \\frac{s_2}{v_2}',
      expression: 't = s1 / v1 + s2 / v2',
      says: 'Add the times for the two parts of the way: light makes this sum as small as it can be.',
    },
  ],
  pictures: [
    {
      id: 'beach',
      title: 'The quickest way to the swimmer',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'beach',
            'full',
            figure(
              { min: [-48, -24], max: [48, 25] },
              rect('sand', [-46, 0], [46, 24], 'b', { fill: 'faint' }),
              rect('sea', [-46, -23], [46, 0], 'a', { fill: 'soft' }),
              text('on-sand', [37, 20], `${running} m/s`, 'b'),
              text('in-sea', [-37, -18], `${swimming} m/s`, 'a'),
              segment('straight', guard, swimmer, 'muted', { dash: true, weight: 'bold' }),
              path('late', [guard, [30, 0], swimmer], 'bad', { smooth: false, dash: true }),
              path('quick', [guard, [best, 0], swimmer], 'good', { smooth: false, weight: 'bold' }),
              point('guard', guard, 'ink', { size: 'large', label: tag('lifeguard', 'left') }),
              point('swimmer', swimmer, 'ink', { size: 'large', label: tag('swimmer', 'right') }),
            ),
            'A lifeguard on the sand and a swimmer in the sea, with the straight way, a way with the shortest swim, and the quickest one between them.',
          ),
        ],
        beats: [
          beat(
            `On sand the lifeguard makes ${running} metres a second, in the sea only ${swimming}.`,
            show('beach.sand', 'sand'),
            show('beach.guard', 'lifeguard'),
            show('beach.on-sand', 'metres'),
            show('beach.sea', 'sea'),
            show('beach.in-sea', 'only'),
            show('beach.swimmer', 'sea'),
          ),
          beat(
            `The straight line takes ${seconds(0)} seconds, for half of it is swum.`,
            draw('beach.straight', 'straight'),
          ),
          beat(`Running until the swim is shortest takes ${seconds(30)}.`, draw('beach.late', 'shortest')),
          beat(
            `The best way has a kink that lies between the two: ${seconds(best)} seconds.`,
            draw('beach.quick', 'kink'),
          ),
        ],
      }),
    },
    {
      id: 'valley',
      title: 'Time against the turning point',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 74, 'metres along the beach', {
                ticks: [0, 15, 30, 45, 60].map((at) => ({ at, text: `${at}` })),
              }),
              axis(0, 42, 'seconds'),
              [
                asymptote('least', 'y', time(best), 'good', `${seconds(best)} s`),
                curve('time', whole, 'c', { from: 0, to: 72 }),
                tracker('here', whole, 0, 'b', { guides: true }),
              ],
            ),
            'Time of the whole way against the place of entry: a valley with a flat bottom.',
          ),
        ],
        beats: [
          beat(
            'Try every place where you could enter the water. Too early costs a long swim.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'early'),
          ),
          beat(
            'Further on, the time falls, until it is least.',
            draw('plot.time', 'falls', 1.6),
            move('plot.here', best + 30, 'falls', 1.6),
            draw('plot.least', 'least'),
          ),
          beat(
            'At the bottom the curve is flat: a small step aside hardly changes the time.',
            move('plot.here', best + 34, 'aside', 0.8),
            move('plot.here', best + 30, 'hardly', 0.8),
          ),
          beat(
            'So waves on neighbouring ways arrive in step, and add up. That is why light is found there.',
            highlight('plot.time', 'step'),
          ),
        ],
      }),
    },
    {
      id: 'light',
      title: 'Light bends for the same reason',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'ray',
            'full',
            {
              type: 'rays',
              setup: {
                at: 'interface',
                from: { name: 'air', index: 1 },
                into: { name: 'water', index: 1.33 },
                angle_deg: 50,
              },
            },
            'A ray of light that enters water and bends towards the upright line.',
          ),
        ],
        beats: [
          beat('Light is slower in water than in air.', show('ray.media', 'water')),
          beat(
            'So, like the lifeguard, it goes further on the fast side, and takes a short cut through the slow one.',
            draw('ray.ray', 'further'),
            draw('ray.refracted', 'short'),
            show('ray.normal', 'cut'),
          ),
          beat(
            'Work out the kink of least time, and you get the law of refraction.',
            show('ray.angles', 'kink'),
            show('ray.values', 'law'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Light goes through 3 metres of air at 300 million m/s and 2 metres of glass at 200 million m/s. How long does it take?',
    formula: 'time',
    given: { s1: 3, v1: 3e8, s2: 2, v2: 2e8 },
    find: 't',
    sense: 'That is 20 billionths of a second. No neighbouring way takes less.',
  },
  misconception: {
    tempting: 'It is tempting to think that light must know its way in advance.',
    truth: 'It tries all ways as a wave. Only around the quickest one do they add up.',
  },
  uses: ['Lenses, mirages and the paths of earthquake waves all follow from it.'],
  takeaways: [
    'Light takes the quickest way',
    'Slow material: take a short cut',
    'It gives refraction and reflection',
  ],
  question: {
    ask: 'If air and water had the same speed of light, how would the ray run?',
    answer: 'Straight on: then the shortest way is also the quickest.',
  },
};
