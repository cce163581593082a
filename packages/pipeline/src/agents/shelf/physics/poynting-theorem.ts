import { count, draw, highlight, show } from '../../writing/actions.ts';
import {
  arrow,
  circle,
  ellipse,
  figure,
  path,
  rect,
  sampled,
  segment,
  tag,
  text,
} from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars, equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Watts in a small example: what the charges take and what leaves through the surface; the store pays for both. */
const [work, leaving] = [3, 2];
const loss = work + leaving;
const mu0 = 4e-7 * Math.PI;
/** A light wave that travels to the right: pattern of period 4 that slides behind the window of the figure. */
const wave = (id: string, height: number, tilt: number, role: 'a' | 'c') =>
  path(
    id,
    sampled((x) => height * Math.sin((Math.PI * x) / 2) * tilt, [-9, 9], 216),
    role,
    {
      weight: 'bold',
      smooth: false,
      motion: {
        kind: 'drift' as const,
        velocity: [1.2, 0] as XY,
        wrap: { min: [0, -3] as XY, max: [4, 3] as XY },
      },
    },
  );
const inward = [-3, -1, 1, 3];

export const poyntingTheorem: ShelfEntry = {
  id: 'poynting-theorem',
  names: [
    'Poynting theorem',
    "Poynting's theorem",
    'Poynting vector',
    'energy conservation in electromagnetic fields',
    'electromagnetic energy flow',
  ],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'The field energy in a region can only fall in two ways: by work on charges, or by flowing out.',
    'It is the conservation of energy, written for electric and magnetic fields.',
  ],
  puzzle: [
    'Sunlight warms your face after a journey through empty space.',
    'Where is the energy on its way, and how does it travel?',
  ],
  symbols: [
    { tex: 'u', name: 'u', meaning: 'the energy of the field per volume', unit: 'J/m³', role: 'b' },
    {
      tex: '\\mathbf{S}',
      name: 'Svec',
      meaning: 'the Poynting vector: the flow of energy',
      unit: 'W/m²',
      role: 'd',
    },
    { tex: '\\mathbf{J}', name: 'J', meaning: 'the current density', unit: 'A/m²', role: 'e' },
    { tex: '\\mathbf{E}', name: 'Evec', meaning: 'the electric field', unit: 'V/m', role: 'a' },
    { tex: 'S', name: 'S', meaning: 'the strength of the energy flow', unit: 'W/m²', role: 'd' },
    { tex: 'E', name: 'E', meaning: 'the strength of the electric field', unit: 'V/m', role: 'a' },
    { tex: 'B', name: 'B', meaning: 'the strength of the magnetic field', unit: 'T', role: 'c' },
    { tex: '\\mu_0', name: 'mu0', meaning: 'the magnetic constant', unit: 'T·m/A', role: 'muted' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: '\\frac{\\partial u}{\\partial t} = - \\mathbf{J} \\cdot \\mathbf{E} - \\nabla \\cdot \\mathbf{S}',
      says: 'The stored energy changes by minus the work on charges, minus the outflow.',
    },
    {
      id: 'flow',
      tex: 'S = \\frac{E B}{\\mu_0}',
      expression: 'S = E * B / mu0',
      says: 'Where the two fields are perpendicular, multiply them to get the flow of energy.',
    },
  ],
  pictures: [
    {
      id: 'budget',
      title: 'An energy budget',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'region',
            'wide-left',
            figure(
              { min: [-5, -3], max: [5.4, 3.2] },
              ellipse('volume', [-0.4, 0], [3.6, 2.2], 'b', {
                fill: 'faint',
                dash: true,
                label: tag('field energy', 'above', 'b'),
              }),
              ...[
                [-1.9, 0.5],
                [-0.7, -0.7],
                [0.4, 0.6],
              ].map((at, index) =>
                circle(`charge${index + 1}`, at as XY, 0.24, 'e', {
                  fill: 'solid',
                  motion: { kind: 'oscillate', offset: [0.45, 0], period_s: 1.6 + 0.3 * index },
                }),
              ),
              text('name', [-1, -1.45], 'charges', 'e'),
              arrow('out1', [2.4, 0.9], [4.8, 1.5], 'd', { weight: 'bold' }),
              arrow('out2', [2.8, 0], [5.2, 0], 'd', { weight: 'bold', label: tag('$S$', 'above', 'd') }),
              arrow('out3', [2.4, -0.9], [4.8, -1.5], 'd', { weight: 'bold' }),
            ),
            'A region filled with fields: charges move inside it, and energy flows out through its surface.',
          ),
          place(
            'ledger',
            'narrow-right',
            bars(
              [
                ['store loses', loss, 'b', `${loss} W`],
                ['charges gain', work, 'e', `${work} W`],
                ['flows out', leaving, 'd', `${leaving} W`],
              ],
              'watts',
            ),
            `The store loses ${loss} watts, the charges gain ${work}, and ${leaving} flow out.`,
          ),
        ],
        beats: [
          beat(
            `Draw a border around a region full of fields. Say its energy falls by ${loss} joules each second.`,
            draw('region.volume', 'border', 1.4),
            count('ledger.bar1', 'energy'),
            show('ledger.value1', 'energy'),
          ),
          beat(
            `Where did it go? The fields push charges around, and that takes ${work}.`,
            ...[1, 2, 3].map((index) => show(`region.charge${index}`, 'charges')),
            show('region.name', 'charges'),
            show('ledger.bar2', 'takes'),
            show('ledger.value2', 'takes'),
          ),
          beat(
            `The remaining ${leaving} must have flowed out through the border.`,
            ...[1, 2, 3].map((index) => draw(`region.out${index}`, 'flowed')),
            show('ledger.bar3', 'flowed'),
            show('ledger.value3', 'flowed'),
          ),
          beat(
            'Work and outflow together account for all of the loss. Nothing else is possible.',
            highlight('ledger.bar2', 'Work'),
            highlight('ledger.bar3', 'outflow'),
            highlight('ledger.bar1', 'loss'),
          ),
        ],
      }),
    },
    {
      id: 'wave',
      title: 'Which way does it flow?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'light',
            'full',
            figure(
              { min: [-5, -2.5], max: [5, 2.5] },
              segment('way', [-5, 0], [5, 0], 'muted'),
              wave('electric', 1.7, 1, 'a'),
              wave('magnetic', 0.7, 1, 'c'),
              text('name-e', [-4.4, 2.1], 'electric $E$', 'a'),
              text('name-b', [-4.2, -2.1], 'magnetic $B$ (in depth)', 'c', { side: 'right' }),
              arrow('flow', [0.6, 2.1], [4, 2.1], 'd', {
                weight: 'bold',
                label: tag('energy flow $S$', 'above', 'd'),
              }),
            ),
            'A light wave that travels to the right: the electric field swings up and down, the magnetic field swings in depth, and energy flows along.',
          ),
        ],
        beats: [
          beat(
            'In a light wave the electric field swings up and down.',
            draw('light.way', 0),
            show('light.electric', 'electric'),
            show('light.name-e', 'electric'),
          ),
          beat(
            'The magnetic field swings with it, at a right angle, towards you and away.',
            show('light.magnetic', 'magnetic'),
            show('light.name-b', 'magnetic'),
          ),
          beat(
            'Energy flows at right angles to both: straight ahead, with the wave.',
            draw('light.flow', 'flows'),
          ),
          beat(
            'Both fields flip together, so their product keeps its sign. The flow never turns back.',
            highlight('light.electric', 'fields'),
            highlight('light.magnetic', 'fields'),
            highlight('light.flow', 'never'),
          ),
        ],
      }),
    },
    {
      id: 'resistor',
      title: 'How a wire gets its heat',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wire',
            'full',
            figure(
              { min: [-6.4, -3], max: [6.4, 3] },
              rect('body', [-4.4, -0.8], [4.4, 0.8], 'b', { fill: 'faint' }),
              ellipse('end', [4.4, 0], [0.28, 0.8], 'b', { fill: 'soft' }),
              arrow('current', [-3.9, 0], [-1.9, 0], 'e', {
                weight: 'bold',
                label: tag('$I$', 'above', 'e'),
              }),
              arrow('electric', [1.7, 0], [3.7, 0], 'a', { weight: 'bold', label: tag('$E$', 'above', 'a') }),
              ...[-2, 0, 2].map((x, index) =>
                ellipse(`ring${index + 1}`, [x, 0], [0.42, 1.25], 'c', {
                  ...(index === 1 ? { label: tag('$B$', 'right', 'c') } : {}),
                }),
              ),
              ...inward.flatMap((x, index) => [
                arrow(`down${index + 1}`, [x, 2.5], [x, 1], 'd', {
                  weight: 'bold',
                  ...(index === 1 ? { label: tag('$S$', 'left', 'd') } : {}),
                }),
                arrow(`up${index + 1}`, [x, -2.5], [x, -1], 'd', { weight: 'bold' }),
              ]),
            ),
            'A wire with its current and electric field along it, magnetic rings around it, and arrows of energy flow that enter from all sides.',
          ),
        ],
        beats: [
          beat(
            'Look at a warm wire. Current and electric field both run along it.',
            show('wire.body', 'wire'),
            show('wire.end', 'wire'),
            draw('wire.current', 'Current'),
            draw('wire.electric', 'electric'),
          ),
          beat(
            'The magnetic field circles around it.',
            ...[1, 2, 3].map((index) => draw(`wire.ring${index}`, 'circles')),
          ),
          beat(
            'At right angles to both, the energy flows inwards, from the space around the wire.',
            ...inward.flatMap((_, index) => [
              draw(`wire.down${index + 1}`, 'inwards'),
              draw(`wire.up${index + 1}`, 'inwards'),
            ]),
          ),
          beat(
            'So the heat enters through the side of the wire, not along it.',
            highlight('wire.body', 'heat'),
            ...inward.map((_, index) => highlight(`wire.down${index + 1}`, 'side')),
          ),
        ],
      }),
    },
    {
      id: 'sum',
      title: 'Does the sum come out?',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'sum',
            'full',
            equation(
              'stack',
              [
                ['E = \\frac{V}{\\ell}, \\qquad B = \\frac{\\mu_0 I}{2 \\pi r}', 'the fields at the surface'],
                [
                  'S = \\frac{E B}{\\mu_0} = \\frac{V I}{2 \\pi r \\, \\ell}',
                  'energy through each square metre',
                ],
                ['S \\cdot 2 \\pi r \\, \\ell = V I', 'times the whole surface'],
              ],
              [term('electric', 'E', 'a'), term('magnetic', 'B', 'c'), term('flow', 'S', 'd')],
            ),
            'The energy flow through the surface of a wire, times that surface, is voltage times current.',
          ),
        ],
        beats: [
          beat(
            'Take a wire of length ℓ and radius r, with voltage V and current I.',
            show('sum.step1', 0.3),
            show('sum.note1', 0.5),
          ),
          beat(
            'Multiply the two fields to get the flow of energy.',
            show('sum.step2', 0.2),
            show('sum.note2', 0.5),
          ),
          beat(
            'Times the surface of the wire, it is V times I: exactly the heat that Joule measured.',
            show('sum.step3', 0.15),
            show('sum.note3', 0.3),
            highlight('sum.step3', 'exactly'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A light wave has an electric field of 600 volts per metre and a magnetic field of 2 microtesla. How much power does it carry?',
    formula: 'flow',
    given: { E: 600, B: 2e-6, mu0 },
    find: 'S',
    sense: 'That is nearly a kilowatt on each square metre, like bright sunshine.',
  },
  misconception: {
    tempting: 'It is tempting to think that electrons carry the energy through the wire like buckets.',
    truth: 'The energy flows in the fields around the wire, and enters it from the side.',
  },
  uses: ['Engineers use it to follow the power from an antenna, through a cable, and into a solar cell.'],
  takeaways: ['Fields store energy', 'It does work or flows out', 'It flows at right angles to both fields'],
  question: {
    ask: 'No charges are inside a region, and nothing flows through its surface. What happens to its field energy?',
    answer: 'It stays the same: both ways to lose energy are closed.',
  },
};
