import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, type ShapeInput, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** In water at 25 °C. */
const A = 0.509;
const gamma = (z: number) => `10^(-${A}*${z * z}*sqrt(x))`;
const at = (strength: number, z: number) => spelled(compute(gamma(z), { x: strength }), 2);
/** Thickness of the ionic cloud in nanometres. */
const cloud = (strength: number) => spelled(compute('0.304/sqrt(x)', { x: strength }), 2);

/** Ions around a positive one: the negative ones crowd closer. */
const ring = (id: string, count: number, radius: number, turn: number, sign: '+' | '−'): ShapeInput[] =>
  Array.from({ length: count }, (_, k) => {
    const angle = turn + (2 * Math.PI * k) / count;
    const place: [number, number] = [1.5 * radius * Math.cos(angle), radius * Math.sin(angle)];
    return [
      circle(`${id}${k}`, place, 0.32, sign === '+' ? 'b' : 'a', { fill: 'soft' }),
      text(`${id}t${k}`, place, sign, 'ink'),
    ];
  }).flat();
const near = { id: 'near', count: 5 };
const far = { id: 'far', count: 5 };
const plus = { id: 'plus', count: 5 };
const parts = ({ id, count }: { id: string; count: number }) =>
  Array.from({ length: count }, (_, k) => [`cloud.${id}${k}`, `cloud.${id}t${k}`]).flat();

export const debyeHuckel: ShelfEntry = {
  id: 'debye-huckel',
  names: [
    'Debye-Hückel theory',
    'Debye-Hückel limiting law',
    'Debye-Hückel equation',
    'Debye-Hueckel theory',
    'activity coefficient',
    'ionic strength',
    'ionic atmosphere',
    'Debye length',
  ],
  subject: 'chemistry',
  field: 'Electrochemistry',
  says: [
    'Each ion in a solution gathers a cloud of opposite charge around it.',
    'The cloud holds the ion, so that it acts as if there were less of it.',
  ],
  puzzle: [
    'You dissolve a salt, and every ion of it is free. Yet it acts as if some were missing.',
    'Where is the rest of their strength?',
  ],
  symbols: [
    { tex: '\\gamma', name: 'g', meaning: 'the activity coefficient', role: 'd' },
    { tex: 'A', name: 'A', meaning: 'a constant of the solvent', role: 'muted' },
    { tex: 'z', name: 'z', meaning: 'the charge of the ion', role: 'b' },
    { tex: 'I', name: 'I', meaning: 'the ionic strength', unit: 'mol/L', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\log_{10} \\gamma = -A \\, z^2 \\sqrt{I}',
      expression: 'g = 10^(-A * z^2 * sqrt(I))',
      says: 'The logarithm falls with the square of the charge and the root of the ionic strength.',
    },
  ],
  pictures: [
    {
      id: 'cloud',
      title: 'An ion and its cloud',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cloud',
            'full',
            figure(
              { min: [-6, -3.2], max: [6, 3.2] },
              circle('core', [0, 0], 0.62, 'b', { fill: 'soft', weight: 'bold' }),
              text('sign', [0, 0], '+', 'ink', { size: 'large' }),
              ...ring('near', near.count, 1.35, 0.3, '−'),
              ...ring('far', far.count, 2.6, 0.1, '−'),
              ...ring('plus', plus.count, 2.6, 0.1 + Math.PI / 5, '+'),
            ),
            'A positive ion in the middle; negative ions crowd near it, positive ones keep further away.',
          ),
        ],
        beats: [
          beat(
            'Follow one positive ion in salt water.',
            show('cloud.core', 'positive'),
            show('cloud.sign', 'positive'),
          ),
          beat(
            'It pulls negative ions closer.',
            ...parts(near).map((id) => show(id, 'negative')),
            ...parts(far).map((id) => show(id, 0.7)),
          ),
          beat(
            'Positive ones it pushes away, so they keep further out.',
            ...parts(plus).map((id) => show(id, 'away')),
          ),
          beat(
            'So on average a cloud of negative charge sits around it, and holds it back.',
            ...[0, 1, 2, 3, 4].map((k) => highlight(`cloud.near${k}`, 'cloud')),
          ),
        ],
      }),
    },
    {
      id: 'curves',
      title: 'How much strength is left',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 0.0112, 'ionic strength in mol/L', {
                ticks: [0, 0.002, 0.004, 0.006, 0.008, 0.01].map((at) => ({ at, text: `${at}` })),
              }),
              axis(0, 1.08, 'activity coefficient'),
              [
                curve('one', gamma(1), 'a', { label: 'charge 1', to: 0.01 }),
                curve('two', gamma(2), 'b', { label: 'charge 2', to: 0.01 }),
                curve('three', gamma(3), 'c', { label: 'charge 3', to: 0.01 }),
                tracker('here', gamma(1), 0.0001, 'd', { guides: true }),
              ],
            ),
            'The activity coefficient falls with the ionic strength, the faster the higher the charge.',
          ),
        ],
        beats: [
          beat(
            'In nearly pure water the coefficient is one: each ion counts in full.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'one'),
          ),
          beat(
            `Add salt, and it falls, at first steeply. At 0.01 moles per litre a single charge counts ${at(0.01, 1)}.`,
            draw('plot.one', 'falls'),
            move('plot.here', 0.01, '0.01', 1.2),
          ),
          beat(
            `A double charge feels it four times as strongly on the logarithm: only ${at(0.01, 2)}.`,
            draw('plot.two', 'double'),
          ),
          beat(`A triple one nine times: ${at(0.01, 3)}.`, draw('plot.three', 'triple')),
        ],
      }),
    },
    {
      id: 'length',
      title: 'How thick is the cloud?',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'list',
            'full',
            table(
              ['ionic strength', 'thickness of the cloud', 'charge 1 counts'],
              [0.0001, 0.001, 0.01].map((strength) => [
                `${strength} mol/L`,
                `${cloud(strength)} nm`,
                spelled(compute(gamma(1), { x: strength }), 3),
              ]),
            ),
            'The cloud shrinks from 30 to 9.6 and 3 nanometres as the ionic strength grows a hundredfold.',
          ),
        ],
        beats: [
          beat(
            'In very thin salt water the cloud is thick, tens of nanometres.',
            show('list.head', 'thin'),
            show('list.row1', 'thick'),
          ),
          beat(
            'A hundred times as much salt makes it ten times as thin.',
            show('list.row2', 'hundred'),
            show('list.row3', 'ten'),
          ),
          beat('A tighter cloud holds its ion more firmly.', highlight('list.row3', 'firmly')),
        ],
      }),
    },
  ],
  example: {
    ask: `What is the activity coefficient of a calcium ion, of charge 2, at an ionic strength of 0.005 moles per litre? In water A is ${A}.`,
    formula: 'law',
    given: { A, z: 2, I: 0.005 },
    find: 'g',
    sense: 'The ion acts as if more than a quarter of it were missing.',
  },
  misconception: {
    tempting: 'It is tempting to put concentrations into every equilibrium.',
    truth: 'Ions count with their activity, and the law holds only up to about 0.01 moles per litre.',
  },
  uses: ['It tells why added salt makes some solids dissolve better, and why proteins clump in brine.'],
  takeaways: ['Every ion carries a cloud', 'Charge counts with its square', 'Good only for thin solutions'],
  question: {
    ask: 'The ionic strength grows fourfold. By which factor does the logarithm of γ grow?',
    answer: 'It doubles, for the root of four is two.',
  },
};
