import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, point, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Constants of air, with pressure in torr and lengths in centimetres; one electron in a hundred ions at the cathode. */
const air = { A: 15, B: 365, g: 0.01 };
const voltage = '365*x/(log(15*x) - log(log(1 + 1/0.01)))';
const lowestAt = compute('e*log(1 + 1/g)/A', air);
const lowest = compute(voltage, { x: lowestAt });
const [minimum, minimumAt] = [spelled(lowest, 2), spelled(lowestAt, 2)];
/** The avalanche: positions of the electrons after each round of collisions. */
const rounds: XY[][] = [
  [[-3.6, 0]],
  [
    [-1.6, 0.45],
    [-1.6, -0.45],
  ],
  [
    [0.4, 1.2],
    [0.4, 0.4],
    [0.4, -0.4],
    [0.4, -1.2],
  ],
  [1.75, 1.25, 0.75, 0.25, -0.25, -0.75, -1.25, -1.75].map((y): XY => [2.6, y]),
];
const electron = (round: number, index: number) => `e${round + 1}-${index + 1}`;
const gasAt = (columns: number, rows: number, left: number): XY[] =>
  Array.from({ length: columns * rows }, (_, index): XY => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    return [
      left + ((column + 0.5) * 4.6) / columns + 0.12 * (row % 2 === 0 ? 1 : -1),
      -1.8 + ((row + 0.5) * 3.6) / rows,
    ];
  });
const thin = gasAt(3, 2, -6.3);
const dense = gasAt(8, 5, 1.7);
const atoms = (id: string, at: XY[]) =>
  at.map((place, index) => circle(`${id}${index + 1}`, place, 0.16, 'muted', { fill: 'soft' }));

export const paschenCurve: ShelfEntry = {
  id: 'paschen-curve',
  names: [
    'Paschen curve',
    "Paschen's law",
    "Paschen's curve",
    'breakdown voltage of a gas',
    'Paschen minimum',
  ],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'The voltage that makes a gas spark depends only on pressure times gap.',
    'It has a minimum: with too little gas or too much, a spark needs more voltage.',
  ],
  puzzle: [
    'Bring two charged plates closer together, and you expect a spark ever sooner.',
    'Yet below a certain gap it becomes harder again. Why?',
  ],
  symbols: [
    { tex: 'V', name: 'V', meaning: 'the breakdown voltage', unit: 'V', role: 'd' },
    { tex: 'p', name: 'p', meaning: 'the pressure of the gas', unit: 'Torr', role: 'a' },
    { tex: 'd', name: 'd', meaning: 'the gap between the plates', unit: 'cm', role: 'c' },
    { tex: 'A', name: 'A', meaning: 'a constant of the gas', unit: '1/(cm·Torr)', role: 'muted' },
    { tex: 'B', name: 'B', meaning: 'another constant of the gas', unit: 'V/(cm·Torr)', role: 'muted' },
    { tex: '\\gamma', name: 'g', meaning: 'the electrons set free by each ion', role: 'e' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'V = \\frac{B p d}{\\ln(A p d) - \\ln \\ln \\left(1 + \\frac{1}{\\gamma}\\right)}',
      expression: 'V = B * p * d / (log(A * p * d) - log(log(1 + 1 / g)))',
      says: 'Pressure times gap stands above, and its logarithm stands below.',
    },
  ],
  pictures: [
    {
      id: 'avalanche',
      title: 'An avalanche of electrons',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'gap',
            'full',
            figure(
              { min: [-6, -2.9], max: [6, 2.9] },
              rect('cathode', [-4.8, -2.2], [-4.4, 2.2], 'a', {
                fill: 'soft',
                label: tag('$-$', 'left', 'a'),
              }),
              rect('anode', [4.4, -2.2], [4.8, 2.2], 'bad', {
                fill: 'soft',
                label: tag('$+$', 'right', 'bad'),
              }),
              ...rounds.slice(0, -1).flatMap((here, round) =>
                here.flatMap((from, index) =>
                  [0, 1].map((child) => {
                    const [x, y] = rounds[round + 1]![index * 2 + child]!;
                    const id = `a${round + 1}-${index * 2 + child + 1}`;
                    return arrow(id, [from[0] + 0.2, from[1]], [x - 0.2, y], 'faint');
                  }),
                ),
              ),
              ...rounds.flatMap((here, round) =>
                here.map((at, index) => point(electron(round, index), at, 'd', { size: 'large' })),
              ),
              arrow('gap-width', [-4.4, -2.6], [4.4, -2.6], 'c', {
                heads: 'both',
                label: tag('gap $d$', 'below', 'c'),
              }),
            ),
            'Between two charged plates one electron becomes two, four and eight as it knocks electrons out of gas atoms.',
          ),
        ],
        beats: [
          beat(
            'Two plates with a gas between them, and a high voltage across the gap.',
            show('gap.cathode', 'plates'),
            show('gap.anode', 'plates'),
            draw('gap.gap-width', ['gap', 1]),
          ),
          beat(
            'A stray electron is pulled across, hits an atom, and knocks a second one out.',
            show('gap.e1-1', 'stray'),
            ...[1, 2].map((index) => draw(`gap.a1-${index}`, 'hits')),
            ...[1, 2].map((index) => show(`gap.e2-${index}`, 'second')),
          ),
          beat(
            'Two become four, and four become eight.',
            ...[1, 2, 3, 4].flatMap((index) => [
              draw(`gap.a2-${index}`, 'Two'),
              show(`gap.e3-${index}`, 'four'),
            ]),
            ...[1, 2, 3, 4, 5, 6, 7, 8]
              .flatMap((index) => [draw(`gap.a3-${index}`, ['four', 2]), show(`gap.e4-${index}`, 'eight')])
              .slice(0, 16),
          ),
          beat(
            'When this avalanche keeps itself going, the gas breaks down, and a spark jumps.',
            ...[1, 2, 3, 4, 5, 6, 7, 8].map((index) => highlight(`gap.e4-${index}`, 'avalanche')),
          ),
        ],
      }),
    },
    {
      id: 'two-ways',
      title: 'Too thin, too dense',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'gas',
            'full',
            figure(
              { min: [-7, -2.9], max: [7, 2.7] },
              rect('box1', [-6.5, -2], [-1.5, 2], 'ink'),
              ...atoms('thin', thin),
              point('fast', [-6.2, 0], 'd', {
                size: 'large',
                motion: { kind: 'drift', velocity: [3, 0], wrap: { min: [-6.4, -1], max: [-1.6, 1] } },
              }),
              text('name1', [-4, 2.35], 'low pressure', 'a'),
              text('note1', [-4, -2.4], 'hardly any hits', 'ink'),
              rect('box2', [1.5, -2], [6.5, 2], 'ink'),
              ...atoms('dense', dense),
              point('slow', [2.6, 0.36], 'd', {
                size: 'large',
                motion: { kind: 'bounce', velocity: [0.9, 0.6], within: { min: [2.3, 0.1], max: [3, 0.7] } },
              }),
              text('name2', [4, 2.35], 'high pressure', 'c'),
              text('note2', [4, -2.4], 'hits too weak', 'ink'),
            ),
            'On the left a thin gas, where an electron flies across without a hit; on the right a dense gas, where it collides at once.',
          ),
        ],
        beats: [
          beat(
            'In a thin gas, an electron gets fast, but it meets hardly any atoms. No avalanche.',
            draw('gas.box1', 0),
            show('gas.name1', 'thin'),
            ...thin.map((_, index) => show(`gas.thin${index + 1}`, 'gas')),
            show('gas.fast', 'electron'),
            show('gas.note1', 'hardly'),
          ),
          beat(
            'Now make the gas dense.',
            draw('gas.box2', 0),
            ...dense.slice(0, 20).map((_, index) => show(`gas.dense${index + 1}`, 'dense')),
            show('gas.name2', 'dense'),
          ),
          beat(
            'An electron bumps into atoms all the time, too slow to knock anything out.',
            ...dense.slice(20).map((_, index) => show(`gas.dense${index + 21}`, 0)),
            show('gas.slow', 'electron'),
            show('gas.note2', 'slow'),
          ),
          beat(
            'In between lies the best case: enough hits, and each one hard enough.',
            highlight('gas.note1', 'enough'),
            highlight('gas.note2', 'hard'),
          ),
        ],
      }),
    },
    {
      id: 'curve',
      title: 'The Paschen curve of air',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0.3, 100, 'pressure times gap in Torr·cm', {
                scale: 'log',
                ticks: [1, 10, 100].map((at) => ({ at, text: String(at) })),
              }),
              axis(100, 10000, 'breakdown voltage', {
                scale: 'log',
                ticks: [
                  { at: 100, text: '100 V' },
                  { at: 1000, text: '1 kV' },
                  { at: 10000, text: '10 kV' },
                ],
              }),
              [
                curve('curve', voltage, 'd', { from: 0.327, to: 95 }),
                asymptote('floor', 'y', lowest, 'b', 'minimum'),
                tracker('here', voltage, 60, 'c', { guides: true }),
              ],
            ),
            `Breakdown voltage of air against pressure times gap, both on scales of powers of ten; the minimum is about ${minimum} volts.`,
          ),
        ],
        beats: [
          beat(
            'Plot the voltage against pressure times gap, and every gas gives a curve like this.',
            draw('plot.curve', 'curve', 1.6),
          ),
          beat(
            'Come from the right: less gas between the plates, and the spark gets easier.',
            show('plot.here', 'right'),
            move('plot.here', 3, 'less', 2),
          ),
          beat(
            `Near ${minimumAt} lies the minimum, for air at about ${minimum} volts in this model.`,
            move('plot.here', lowestAt, 'minimum', 1.2),
            draw('plot.floor', 'minimum'),
          ),
          beat(
            'Further left the voltage shoots up, for the electrons no longer find atoms to hit.',
            move('plot.here', 0.345, 'shoots', 1.6),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Air at 2 torr stands between plates 1 centimetre apart. At what voltage does it break down?',
    formula: 'law',
    given: { ...air, p: 2, d: 1 },
    find: 'V',
    sense: 'About {result}. Half the pressure and twice the gap would give the same.',
  },
  misconception: {
    tempting: 'It is tempting to think that a smaller gap always sparks at a lower voltage.',
    truth: 'Left of the minimum a smaller gap needs a higher voltage.',
  },
  uses: ['It guides the design of gas lamps, spark plugs, and of satellites that pass through thin air.'],
  takeaways: ['Only pressure times gap counts', 'There is a lowest voltage', 'Too thin or too dense resists'],
  question: {
    ask: 'You double the pressure and halve the gap. What happens to the breakdown voltage?',
    answer: 'Nothing: pressure times gap has stayed the same.',
  },
};
