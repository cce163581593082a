import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { area, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, path, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { each, flying } from './particles.ts';

type XY = [number, number];
/** Vapour pressures of the pure liquids at 25 °C in kPa. */
const benzene = 12.7;
const toluene = 3.8;
/** Share of benzene in the vapour over a liquid with the share `x`. */
const inVapour = (x: number) => compute('x*b / (x*b + (1 - x)*t)', { x, b: benzene, t: toluene });
const percent = (share: number) => `${spelled(100 * share, 2)} %`;

/** A jar whose left edge is at `x`, with its liquid line. */
const jar = (id: string, x: number) => [
  path(
    id,
    [
      [x, 2.4],
      [x, -2.2],
      [x + 5, -2.2],
      [x + 5, 2.4],
      [x, 2.4],
    ],
    'ink',
    { smooth: false },
  ),
  segment(`${id}-level`, [x, 0], [x + 5, 0], 'muted'),
];
/** Molecules of the liquid in three rows; `isGuest` tells which are of the other kind. */
const molecules = (name: string, x: number, isGuest: (index: number) => boolean) =>
  Array.from({ length: 18 }, (_, index) =>
    circle(
      `${name}${index + 1}`,
      [x + 0.5 + (index % 6) * 0.8, -0.35 - Math.floor(index / 6) * 0.7] as XY,
      0.26,
      isGuest(index) ? 'c' : 'a',
      { fill: isGuest(index) ? 'solid' : 'soft' },
    ),
  );

export const raoultsLaw: ShelfEntry = {
  id: 'raoults-law',
  names: [
    "Raoult's law",
    'vapour pressure of ideal solutions',
    'vapor pressure of a solution',
    'vapour pressure lowering',
  ],
  subject: 'chemistry',
  field: 'Solutions',
  says: [
    'Over an ideal solution, each liquid keeps its own vapour pressure times its share of the molecules.',
    'The partial pressures add up to the pressure of the vapour.',
  ],
  puzzle: [
    'Salt water dries more slowly than fresh water, although the salt never leaves.',
    'How can something that stays in the liquid hold the vapour back?',
  ],
  symbols: [
    { tex: 'P_A', name: 'PA', meaning: 'the vapour pressure of A over the solution', unit: 'kPa', role: 'd' },
    { tex: 'x_A', name: 'xA', meaning: 'the share of A among the molecules', role: 'a' },
    { tex: 'P_A^*', name: 'PAstar', meaning: 'the vapour pressure of pure A', unit: 'kPa', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'P_A = x_A P_A^*',
      expression: 'PA = xA * PAstar',
      says: 'The pressure of one liquid is its share of the molecules times its pressure when pure.',
    },
  ],
  pictures: [
    {
      id: 'surface',
      title: 'A crowded surface',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'jars',
            'full',
            figure(
              { min: [-7, -3.2], max: [7, 2.6] },
              ...jar('pure', -6),
              ...jar('mixed', 1),
              ...molecules('p', -6, () => false),
              ...molecules('m', 1, (index) => index % 3 === 1),
              ...flying('up', 9, { min: [-5.9, 0.3], max: [-1.1, 2.3] }, 'a', { speed: 1.3, radius: 0.16 }),
              ...flying('few', 6, { min: [1.1, 0.3], max: [5.9, 2.3] }, 'a', { speed: 1.3, radius: 0.16 }),
              text('pure-name', [-3.5, -2.75], 'pure solvent', 'a'),
              text('mixed-name', [3.5, -2.75], 'solution', 'c'),
              arrow('escape', [-0.7, -0.5], [-0.7, 1.6], 'd', { weight: 'bold' }),
            ),
            'Two closed jars: over the pure solvent nine molecules of vapour, over the solution with a third of foreign molecules only six.',
          ),
        ],
        beats: [
          beat(
            'Here is a closed jar with a pure liquid.',
            draw('jars.pure', 'jar'),
            draw('jars.pure-level', 'jar'),
            ...each(show, 'jars.p', 18, 'liquid'),
            show('jars.pure-name', 'liquid'),
          ),
          beat(
            'Molecules at the surface keep escaping, until as many fall back. That is its vapour pressure.',
            draw('jars.escape', 'escaping'),
            ...each(show, 'jars.up', 9, 'escaping'),
          ),
          beat(
            'Now replace one molecule in three by another kind, which cannot escape.',
            draw('jars.mixed', 'Now'),
            draw('jars.mixed-level', 'Now'),
            ...each(show, 'jars.m', 18, 'replace'),
            show('jars.mixed-name', 'another'),
          ),
          beat(
            'Two thirds of the places at the surface are left, so two thirds of the vapour.',
            highlight('jars.m2', 'places'),
            highlight('jars.m5', 'places'),
            ...each(show, 'jars.few', 6, 'vapour'),
          ),
        ],
      }),
    },
    {
      id: 'lines',
      title: 'Two liquids, two straight lines',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1, 'share of benzene in the liquid'), axis(0, 14, 'pressure in kPa'), [
              curve('benzene', `${benzene}*x`, 'a', { label: 'benzene' }),
              curve('toluene', `${toluene}*(1 - x)`, 'b', { label: 'toluene' }),
              curve('total', `${benzene}*x + ${toluene}*(1 - x)`, 'd', { label: 'total' }),
              tracker('here', `${benzene}*x + ${toluene}*(1 - x)`, 0, 'c', { guides: true }),
            ]),
            'Partial pressures of benzene and toluene as straight lines of the share of benzene, and their sum.',
          ),
        ],
        beats: [
          beat(
            'Mix benzene and toluene, two very similar liquids, at 25 degrees.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
          ),
          beat(
            'The more benzene there is, the more of it is in the vapour: a straight line.',
            draw('plot.benzene', 'straight'),
          ),
          beat(
            'Toluene does the same from the other side, though it is less eager to escape.',
            draw('plot.toluene', 'other'),
          ),
          beat(
            'Add both, and the total is a straight line as well. Follow it from pure toluene to pure benzene.',
            draw('plot.total', 'total'),
            show('plot.here', 'Follow'),
            move('plot.here', 1, ['pure', 1], 2.5),
          ),
        ],
      }),
    },
    {
      id: 'richer',
      title: 'The vapour is richer',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'curve',
            'wide-left',
            axes(axis(0, 1, 'share in the liquid'), axis(0, 1, 'share in the vapour'), [
              curve('equal', 'x', 'muted', { dash: true }),
              curve('vapour', `${benzene}*x/(${benzene}*x + ${toluene}*(1 - x))`, 'a', { label: 'benzene' }),
              area('gain', `${benzene}*x/(${benzene}*x + ${toluene}*(1 - x))`, [0, 1], 'a', { below: 'x' }),
              tracker('here', `${benzene}*x/(${benzene}*x + ${toluene}*(1 - x))`, 0.5, 'c', { guides: true }),
            ]),
            'The share of benzene in the vapour lies above its share in the liquid.',
          ),
          place(
            'share',
            'narrow-right',
            bars([
              ['liquid', 0.5, 'b', percent(0.5)],
              ['vapour', inVapour(0.5), 'a', percent(inVapour(0.5))],
            ]),
            'Half of the liquid is benzene, and more than three quarters of its vapour.',
          ),
        ],
        beats: [
          beat(
            'Take a liquid that is half benzene.',
            show('curve.x-axis', 0),
            show('curve.y-axis', 0),
            draw('curve.equal', 0.2),
            show('share.bar1', 'half'),
            show('share.value1', 'half'),
          ),
          beat(
            `Benzene escapes more easily, so of its vapour ${spelled(100 * inVapour(0.5), 2)} percent is benzene.`,
            draw('curve.vapour', 'escapes'),
            show('curve.here', 'vapour'),
            show('share.bar2', 'percent'),
            show('share.value2', 'percent'),
          ),
          beat(
            'Everywhere the vapour is richer than the liquid. Distillation lives on this gap.',
            show('curve.gain', 'richer'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Pure water has a vapour pressure of 3.17 kilopascals at 25 degrees. In a syrup, 90 percent of the molecules are water. What is its vapour pressure?',
    formula: 'law',
    given: { xA: 0.9, PAstar: 3.17 },
    find: 'PA',
    sense: 'It is {result}: one tenth is missing, just like one tenth of the water.',
  },
  misconception: {
    tempting: 'It is tempting to think that every mixture obeys the straight line.',
    truth: 'Only similar molecules do. Strong attraction or dislike bends the line.',
  },
  uses: ['It tells how well a column can separate two liquids, and why salted water boils a little hotter.'],
  takeaways: ['Own share times own pressure', 'Partial pressures add up', 'Exact only for ideal mixtures'],
  question: {
    ask: 'Half of the molecules in a liquid cannot evaporate. What is left of its vapour pressure?',
    answer: 'Half of it, for only half of the places at the surface can send molecules up.',
  },
};
