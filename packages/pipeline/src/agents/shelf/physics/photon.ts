import { draw, highlight, move, show } from '../../writing/actions.ts';
import { spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, path, sampled, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { numberLine } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const [h, c, e] = [6.626e-34, 2.998e8, 1.602e-19];
/** Energy of a photon in electronvolts, from its wavelength in nanometres. */
const volts = (nm: number) => (h * c) / (nm * 1e-9) / e;
const law = `${(((h * c) / e) * 1e9).toFixed(1)}/x`;
const colours: [id: string, nm: number, role: 'bad' | 'good' | 'a' | 'e'][] = [
  ['red', 700, 'bad'],
  ['green', 530, 'good'],
  ['violet', 400, 'e'],
];
/** A short train of waves about the middle 0, with a wavelength in the figure's units. */
const packet = (y: number, length: number) =>
  sampled((x) => y + 0.62 * Math.exp(-((x / 1.7) ** 2)) * Math.cos((2 * Math.PI * x) / length), [-4, 4], 160);
const second = 1 / (volts(550) * e);

export const photon: ShelfEntry = {
  id: 'photon',
  names: [
    'photon',
    'photon energy',
    'Planck relation',
    'Planck-Einstein relation',
    'Planck constant',
    'light quantum',
    'quantum of light',
    'E = hf',
  ],
  subject: 'physics',
  field: 'Quantum physics',
  says: [
    'Light comes in portions, the photons.',
    'Each carries an energy in proportion to the frequency of the light.',
  ],
  puzzle: [
    'A minute in ultraviolet light can burn your skin. A whole evening by a warm stove cannot.',
    'Why does the kind of light matter more than the amount?',
  ],
  symbols: [
    { tex: 'E', name: 'E', meaning: 'the energy of one photon', unit: 'J', role: 'd' },
    { tex: 'h', name: 'h', meaning: 'the Planck constant', unit: 'J s', role: 'e' },
    { tex: 'f', name: 'f', meaning: 'the frequency of the light', unit: 'Hz', role: 'b' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'E = h f',
      expression: 'E = h * f',
      says: 'The energy of a photon is the Planck constant times the frequency.',
    },
  ],
  pictures: [
    {
      id: 'packets',
      title: 'Portions of light',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'light',
            'full',
            figure(
              { min: [-6.4, -3.1], max: [6.4, 3.1] },
              ...colours.flatMap(([id, nm, role], i) => [
                path(id, packet(2 - i * 2, nm / 500), role, { weight: 'bold' }),
                arrow(`go-${id}`, [4.1, 2 - i * 2], [5.9, 2 - i * 2], role),
                text(`name-${id}`, [-4.3, 2 - i * 2], `${volts(nm).toFixed(1)} eV`, role, { side: 'left' }),
              ]),
            ),
            'Three photons as short wave trains: red with 1.8, green with 2.3 and violet with 3.1 electronvolts.',
          ),
        ],
        beats: [
          beat(
            'Light does not flow like water. It arrives in single portions, called photons.',
            draw('light.red', 'portions'),
            draw('light.go-red', 'photons'),
          ),
          beat(
            `A red photon carries ${volts(700).toFixed(1)} electronvolts, a very small unit of energy.`,
            show('light.name-red', 'electronvolts'),
          ),
          beat(
            `Green light swings faster, and its photons carry more: ${volts(530).toFixed(1)}.`,
            draw('light.green', 'Green'),
            draw('light.go-green', 'faster'),
            show('light.name-green', 'more'),
          ),
          beat(
            `Violet carries the most of all that we see, ${volts(400).toFixed(1)}.`,
            draw('light.violet', 'Violet'),
            draw('light.go-violet', 'carries'),
            show('light.name-violet', 'most'),
          ),
        ],
      }),
    },
    {
      id: 'scale',
      title: 'What one photon can do',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'scale',
            'full',
            numberLine(0, 14, {
              spans: [
                { id: 'infrared', from: 0, to: 1.65, label: 'infrared', role: 'bad' },
                { id: 'visible', from: 1.65, to: 3.2, label: 'visible', role: 'good' },
                { id: 'ultra', from: 3.2, to: 14, label: 'ultraviolet', role: 'e' },
              ],
              marks: [
                { id: 'bond', at: 3.6, label: 'breaks a C–C bond', role: 'b' },
                { id: 'free', at: 12.6, label: 'frees an electron of water', role: 'c' },
              ],
            }),
            'Photon energies in electronvolts: infrared below 1.7, visible to 3.2, ultraviolet above; a carbon bond breaks at 3.6.',
          ),
        ],
        beats: [
          beat(
            'Put photons on a scale of electronvolts. Visible light has about 1.7 to 3.2.',
            show('scale.axis', 'scale'),
            show('scale.visible', 'Visible'),
          ),
          beat(
            'Warmth from a stove is infrared, with less for each photon.',
            show('scale.infrared', 'infrared'),
          ),
          beat('To break a bond between two carbon atoms takes about 3.6.', show('scale.bond', 'bond')),
          beat(
            'Only ultraviolet photons have that much. So they can change the molecules of the skin.',
            show('scale.ultra', 'ultraviolet'),
            highlight('scale.bond', 'change'),
          ),
          beat(
            'Still higher, they tear electrons off: this is ionising radiation.',
            show('scale.free', 'tear'),
          ),
        ],
      }),
    },
    {
      id: 'wavelength',
      title: 'Shorter waves, larger portions',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 1100, 'wavelength in nm'), axis(0, 8, 'energy of a photon in eV'), [
              curve('curve', law, 'd', { from: 160, to: 1080 }),
              tracker('here', law, 1000, 'b', { guides: true }),
            ]),
            'Photon energy against wavelength: 1240 divided by the wavelength in nanometres.',
          ),
        ],
        beats: [
          beat(
            `At 1000 nanometres a photon has ${volts(1000).toFixed(2)} electronvolts.`,
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'photon'),
          ),
          beat(
            `Halve the wavelength, and the energy doubles to ${volts(500).toFixed(2)}.`,
            draw('plot.curve', 0, 1.5),
            move('plot.here', 500, 'doubles', 1.2),
          ),
          beat(`At 200 nanometres it is ${volts(200).toFixed(1)}.`, move('plot.here', 200, '200', 1.2)),
        ],
      }),
    },
  ],
  example: {
    ask: 'Green light has a frequency of 5.45 × 10¹⁴ Hz. How much energy has one photon of it?',
    formula: 'law',
    given: { h, f: 5.45e14 },
    find: 'E',
    sense: `So a lamp that gives one watt of such light sends about ${spelled(second, 1)} photons a second.`,
  },
  misconception: {
    tempting: 'It is tempting to think that brighter light has stronger photons.',
    truth: 'It has more of them. The colour alone sets the energy of each.',
  },
  uses: ['Solar cells, camera chips and lasers all trade in single photons.'],
  takeaways: ['Light comes in portions', 'Energy goes with the frequency', 'Brighter means more photons'],
  question: {
    ask: 'A radio wave and an X-ray: whose photons carry more energy?',
    answer: 'Those of the X-ray, because its frequency is far higher.',
  },
};
