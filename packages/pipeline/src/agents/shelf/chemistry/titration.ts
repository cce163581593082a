import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { brace, circle, figure, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';
import { burette, flask } from './glassware.ts';
import { each, flying } from './particles.ts';

type XY = [number, number];
/**
 * The pH of 25 mL of 0.1 mol/L strong acid after x mL of 0.1 mol/L lye, at 25 °C. With the surplus s of acid,
 * [H⁺] = (s + √(s² + 4·10⁻¹⁴))/2.
 */
const surplus = '(0.1*(25 - x)/(25 + x))';
const ph = `7 - log(${surplus}*5e6 + sqrt((${surplus}*5e6)^2 + 1))/log(10)`;

export const titration: ShelfEntry = {
  id: 'titration',
  names: [
    'titration',
    'acid-base titration',
    'titration curve',
    'neutralization titration',
    'equivalence point',
  ],
  subject: 'chemistry',
  field: 'Analytical chemistry',
  says: [
    'A titration finds an unknown concentration by counting how much of a known solution reacts with it.',
    'At the equivalence point, both have met in equal amounts.',
  ],
  puzzle: [
    'A bottle holds an acid, but the label is gone.',
    'How do you find out how strong it is, with a few drops and a dye?',
  ],
  symbols: [
    { tex: 'c_a', name: 'ca', meaning: 'the concentration of the acid', unit: 'mol/L', role: 'a' },
    { tex: 'V_a', name: 'Va', meaning: 'the volume of the acid', unit: 'mL', role: 'c' },
    { tex: 'c_b', name: 'cb', meaning: 'the concentration of the lye', unit: 'mol/L', role: 'b' },
    { tex: 'V_b', name: 'Vb', meaning: 'the volume of lye used', unit: 'mL', role: 'd' },
  ],
  formulas: [
    {
      id: 'balance',
      tex: 'c_a V_a = c_b V_b',
      expression: 'ca * Va = cb * Vb',
      says: 'When they just cancel, concentration times volume is the same for acid and lye.',
    },
  ],
  pictures: [
    {
      id: 'drip',
      title: 'Drop by drop',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'drip',
            'full',
            figure(
              { min: [-7.4, -3.4], max: [7.4, 3.6] },
              ...burette('tube', [-2, 0.2], 'b'),
              ...flask('flask', [-2, -2.9], 'a'),
              ...flying('acid', 6, { min: [-2.7, -2.8], max: [-1.3, -2.1] }, 'a', {
                radius: 0.13,
                speed: 0.5,
              }),
              ...Array.from({ length: 3 }, (_, index) =>
                circle(`drop${index + 1}`, [-2, -0.2 - index * 0.55] as XY, 0.12, 'b', {
                  fill: 'solid',
                  motion: {
                    kind: 'drift',
                    velocity: [0, -1.6],
                    wrap: { min: [-2.2, -1.9], max: [-1.8, 0.15] },
                  },
                }),
              ),
              brace('used', [-1.5, 3.2], [-1.5, 2], 'd', { label: tag('lye used: $V_b$', 'right', 'd') }),
              text('known', [3.2, 1], 'known: lye, $\\mathrm{OH^-}$', 'b'),
              text('unknown', [3.2, -2.2], 'unknown: acid, $\\mathrm{H^+}$', 'a'),
            ),
            'A burette with lye drips into a flask with acid; the used volume is marked.',
          ),
        ],
        beats: [
          beat(
            'Measure some of the acid into a flask. How many particles are in it, you do not know.',
            draw('drip.flask', 'flask'),
            show('drip.flask-liquid', 'flask'),
            ...each(show, 'drip.acid', 6, 'particles'),
            show('drip.unknown', 'know'),
          ),
          beat(
            'Above it hangs a burette with lye. Its concentration you know exactly.',
            draw('drip.tube', 'burette'),
            show('drip.tube-liquid', 'lye'),
            show('drip.tube-tap', 'lye'),
            show('drip.known', 'know'),
          ),
          beat(
            'Each drop of lye cancels some acid: together they make water.',
            ...each(show, 'drip.drop', 3, 'drop'),
            ...each(highlight, 'drip.acid', 6, 'water'),
          ),
          beat(
            'The moment the last acid is gone, a dye changes colour. Read off what you used.',
            highlight('drip.flask-liquid', 'colour'),
            draw('drip.used', 'used'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'The great jump',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 50, 'lye added in mL'), axis(0, 14, 'pH'), [
              curve('curve', ph, 'd', { from: 0, to: 50 }),
              tracker('here', ph, 0, 'b', { guides: true }),
            ]),
            'The pH stays low, jumps steeply at 25 millilitres, and stays high.',
          ),
        ],
        beats: [
          beat(
            'Take 25 millilitres of acid, and follow the pH. It starts at one.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'starts'),
          ),
          beat(
            'At first much lye changes little.',
            draw('plot.curve', 'At', 3),
            move('plot.here', 22, 'much', 2),
          ),
          beat(
            'Then, at 25 millilitres, a single drop lifts the pH through seven and far beyond.',
            move('plot.here', 25, 'drop', 1),
            move('plot.here', 26, 'beyond', 1),
          ),
          beat(
            'That jump marks the equivalence point: as much lye as acid.',
            move('plot.here', 25, 'equivalence', 1),
          ),
          beat(
            'After it, lye is left over, and the curve lies flat again.',
            move('plot.here', 48, 'left', 2),
          ),
        ],
      }),
    },
    {
      id: 'pairs',
      title: 'Counting in pairs',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'pairs',
            'full',
            figure(
              { min: [-7, -3], max: [7, 3] },
              ...[1, 2, 3, 4, 5, 6].flatMap((index) => {
                const x = -7.7 + index * 2.2;
                return [
                  segment(`bond${index}`, [x, 0.7], [x, -0.7], 'd', { weight: 'bold' }),
                  circle(`acid${index}`, [x, 1.5], 0.8, 'a', {
                    fill: 'soft',
                    label: tag('$\\mathrm{H^+}$', 'centre', 'ink'),
                  }),
                  circle(`lye${index}`, [x, -1.5], 0.8, 'b', {
                    fill: 'soft',
                    label: tag('$\\mathrm{OH^-}$', 'centre', 'ink'),
                  }),
                ];
              }),
            ),
            'Six acid particles in a row, and below each of them one particle of lye.',
          ),
        ],
        beats: [
          beat('Say that the flask holds six acid particles.', ...each(show, 'pairs.acid', 6, 'six')),
          beat(
            'Each particle of lye takes one of them away, and they form water.',
            ...each(show, 'pairs.lye', 4, 'takes'),
            ...each(draw, 'pairs.bond', 4, 'form'),
          ),
          beat(
            'When the sixth pair has met, none is left on either side.',
            ...[5, 6].flatMap((index) => [
              show(`pairs.lye${index}`, 'sixth'),
              draw(`pairs.bond${index}`, 'pair'),
            ]),
          ),
          beat(
            'Count what you poured in, and you have counted what was there.',
            ...each(highlight, 'pairs.lye', 6, 'poured'),
            ...each(highlight, 'pairs.acid', 6, 'there'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'It takes 18 millilitres of lye with 0.1 moles per litre to cancel 20 millilitres of acid. What is the concentration of the acid?',
    formula: 'balance',
    given: { Va: 20, cb: 0.1, Vb: 18 },
    find: 'ca',
    sense: 'The acid has {result}, a little less than the lye, for less lye than acid was needed.',
  },
  misconception: {
    tempting: 'It is tempting to think that every titration ends at pH 7.',
    truth: 'Only a strong acid with a strong lye does. A weak acid ends above seven.',
  },
  uses: ['Laboratories titrate wine, milk, sea water and blood to find what they hold.'],
  takeaways: [
    'Known solution counts the unknown',
    'The jump marks equal amounts',
    'Concentration times volume agrees',
  ],
  question: {
    ask: 'You need twice the volume of lye as of acid. How strong is the acid?',
    answer: 'Twice as strong as the lye: its concentration is double.',
  },
};
