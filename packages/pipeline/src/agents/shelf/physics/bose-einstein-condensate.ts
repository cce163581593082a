import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, point, segment, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

const law = '100*(1 - x^1.5)';
const percent = (share: number) => spelled(compute(law, { x: share }), 2);
/** Atoms of a row, and the length of their waves at a temperature: it grows as one over the root. */
const places = [-1.3, 0, 1.3].flatMap((y) => [-1.3, 0, 1.3].map((x): [number, number] => [x, y]));
const numbers = places.map((_, i) => i + 1);
const rows: [id: string, heat: number, words: string][] = [
  ['warm', 16, 'warm'],
  ['cool', 4, 'cool'],
  ['cold', 1, 'cold'],
];
const reach = (heat: number) => 0.85 / Math.sqrt(heat);
/** How many atoms sit on each step of energy, from the lowest. */
const warm = [2, 2, 1, 2, 1];
const cold = [6, 1, 1, 0, 0];
const ladder = (id: string, left: number, atoms: number[]) => [
  ...atoms.map((_, i) =>
    segment(`${id}-step${i + 1}`, [left, i * 1.1 - 2], [left + 4.4, i * 1.1 - 2], 'muted'),
  ),
  ...atoms.flatMap((count, i) =>
    Array.from({ length: count }, (_, k) =>
      point(
        `${id}-${i}-${k}`,
        [left + 2.2 + (k - (count - 1) / 2) * 0.62, i * 1.1 - 1.75],
        id === 'w' ? 'bad' : 'a',
        {
          size: 'large',
        },
      ),
    ),
  ),
];
const atomsOf = (id: string, atoms: number[]) =>
  atoms.flatMap((count, i) => Array.from({ length: count }, (_, k) => `rungs.${id}-${i}-${k}`));
const stepsOf = (id: string) => [1, 2, 3, 4, 5].map((i) => `rungs.${id}-step${i}`);

export const boseEinsteinCondensate: ShelfEntry = {
  id: 'bose-einstein-condensate',
  names: [
    'Bose-Einstein condensate',
    'Bose-Einstein condensation',
    'Bose-Einstein statistics',
    'BEC physics',
    'Bose gas',
    'boson',
  ],
  subject: 'physics',
  field: 'Quantum physics',
  says: [
    'Below a certain temperature, a large share of the atoms gather in the one lowest state.',
    'All of them then behave as a single wave.',
  ],
  puzzle: [
    'In a warm gas, every atom goes its own way.',
    'What happens when it gets so cold that hardly any motion is left?',
  ],
  symbols: [
    { tex: 's', name: 's', meaning: 'the share of atoms in the lowest state', role: 'a' },
    { tex: 'T', name: 'T', meaning: 'the temperature', unit: 'nK', role: 'b' },
    { tex: 'T_c', name: 'Tc', meaning: 'the critical temperature', unit: 'nK', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 's = 1 - \\left(\\frac{T}{T_c}\\right)^{3/2}',
      expression: 's = 1 - (T/Tc)^(3/2)',
      says: 'In a box of free atoms, the share is one minus T over the critical temperature, to the power three halves.',
    },
  ],
  pictures: [
    {
      id: 'waves',
      title: 'Colder atoms, longer waves',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'waves',
            'full',
            figure(
              { min: [-7, -2.8], max: [7, 2.6] },
              ...rows.flatMap(([id, heat], k) =>
                places.flatMap(([x, y], i) => [
                  circle(`${id}${i + 1}`, [x + (k - 1) * 4.7, y + 0.3], reach(heat), 'a', { fill: 'soft' }),
                  point(`${id}-atom${i + 1}`, [x + (k - 1) * 4.7, y + 0.3], 'ink', { size: 'small' }),
                ]),
              ),
              ...rows.map(([id, , words], k) => text(`${id}-name`, [(k - 1) * 4.7, -2.5], words, 'ink')),
            ),
            'Nine atoms with the reach of their waves: small when warm, larger when cool, overlapping when cold.',
          ),
        ],
        beats: [
          beat(
            'Each atom is also a small wave. In a warm gas these waves are tiny.',
            ...numbers.flatMap((i) => [show(`waves.warm-atom${i}`, 'atom'), show(`waves.warm${i}`, 'wave')]),
            show('waves.warm-name', 'warm'),
          ),
          beat(
            'At a quarter of the temperature, they are twice as long.',
            ...numbers.flatMap((i) => [
              show(`waves.cool-atom${i}`, 'quarter'),
              show(`waves.cool${i}`, 'twice'),
            ]),
            show('waves.cool-name', 'quarter'),
          ),
          beat(
            'Colder still, the waves reach from atom to atom.',
            ...numbers.flatMap((i) => [
              show(`waves.cold-atom${i}`, 'Colder'),
              show(`waves.cold${i}`, 'reach'),
            ]),
            show('waves.cold-name', 'Colder'),
          ),
          beat(
            'Now nobody can tell the atoms apart. They start to act as one.',
            ...numbers.map((i) => highlight(`waves.cold${i}`, 'one')),
          ),
        ],
      }),
    },
    {
      id: 'share',
      title: 'The share that condenses',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1.4, 'temperature, critical = 1'), axis(0, 110, 'per cent in the lowest state'), [
              curve('flat', '0', 'a', { from: 1, to: 1.35 }),
              curve('share', law, 'a', { from: 0, to: 1 }),
              tracker('here', '100*max(0, 1 - x^1.5)', 1.3, 'b', { guides: true }),
            ]),
            'Share of the atoms in the lowest state: none above the critical temperature, rising to all at zero.',
          ),
        ],
        beats: [
          beat(
            'Above the critical temperature the lowest state holds next to nobody.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.flat', 'nobody'),
            show('plot.here', 'nobody'),
          ),
          beat(
            `Below it, atoms begin to gather. At 0.8 it is already ${percent(0.8)} per cent.`,
            draw('plot.share', 'gather', 1.5),
            move('plot.here', 0.8, 'already', 1.2),
          ),
          beat(`At a half, ${percent(0.5)} per cent are there.`, move('plot.here', 0.5, 'half', 1.2)),
          beat('Towards absolute zero nearly all of them are.', move('plot.here', 0.04, 'zero', 1.4)),
        ],
      }),
    },
    {
      id: 'rungs',
      title: 'Most on the lowest rung',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'rungs',
            'full',
            figure(
              { min: [-6.4, -3], max: [6.4, 3.1] },
              ...ladder('w', -5.6, warm),
              ...ladder('c', 1.2, cold),
              text('warm', [-3.4, -2.6], 'warm gas', 'bad'),
              text('cold', [3.4, -2.6], 'condensate', 'a'),
            ),
            'Eight atoms spread over five steps of energy when warm; six of eight on the lowest step when cold.',
          ),
        ],
        beats: [
          beat(
            'Think of states as rungs of energy. A warm gas spreads over many of them.',
            ...stepsOf('w').map((part) => draw(part, 'rungs')),
            ...atomsOf('w', warm).map((part) => show(part, 'spreads')),
            show('rungs.warm', 'warm'),
          ),
          beat(
            'Bosons may share a rung, as many as there are. When it is cold, most of them sit on the lowest.',
            ...stepsOf('c').map((part) => draw(part, 'share')),
            ...atomsOf('c', cold).map((part) => show(part, 'sit')),
            show('rungs.cold', 'cold'),
          ),
          beat(
            'Electrons could never do that: no two of them may be in the same state.',
            ...[0, 1, 2, 3, 4, 5].map((k) => highlight(`rungs.c-0-${k}`, 'same')),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A gas in a box condenses at 170 nanokelvin, and is cooled to 100. Which share is in the lowest state?',
    formula: 'law',
    given: { T: 100, Tc: 170 },
    find: 's',
    digits: 2,
    sense: 'So more than half of the atoms already move as one.',
  },
  misconception: {
    tempting: 'It is tempting to think that the atoms freeze to a solid lump.',
    truth: 'They remain a thin gas. They condense in energy, not in space.',
  },
  uses: ['Condensates measure gravity and turning very finely, and let light crawl at walking pace.'],
  takeaways: ['Cold makes long waves', 'Bosons may share one state', 'Below the limit, many become one'],
  question: {
    ask: 'Does the condensate form all at once, or little by little?',
    answer: 'It starts at the critical temperature, and then grows as the gas gets colder.',
  },
};
