import { count, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Planck's constant in eV·s, the speed of light, and the work function of sodium in eV. */
const h = 4.1357e-15;
const light = 2.998e8;
const work = 2.28;
const photon = (nanometres: number) => compute('h * c / (w * 1e-9)', { h, c: light, w: nanometres });
const electronvolts = (energy: number) => `${spelled(energy, 2)} eV`;
/** Energy of a photon whose frequency is x in units of 10¹⁴ Hz, less the work. */
const energy = `max(0, ${h * 1e14} * x - ${work})`;
const threshold = work / (h * 1e14);
/** Photons that fly down to the plate on the left (red) or right (violet) side, again and again. */
const photons = (name: string, x: number, role: 'bad' | 'e') =>
  [0, 1, 2, 3].map((index) =>
    circle(`${name}${index + 1}`, [x - 2.6 + index * 0.8, 3 - index * 0.35], 0.13, role, {
      fill: 'solid',
      motion: {
        kind: 'drift',
        velocity: [1.1, -1.5] as XY,
        wrap: { min: [x - 2.8, -0.9] as XY, max: [x + 0.4, 3.2] as XY },
      },
    }),
  );
const electrons = (x: number) =>
  [0, 1, 2].map((index) =>
    circle(`electron${index + 1}`, [x + index * 0.8, -0.6 + index * 0.5], 0.13, 'a', {
      fill: 'solid',
      motion: {
        kind: 'drift',
        velocity: [0.9, 1.3] as XY,
        wrap: { min: [x - 0.2, -0.9] as XY, max: [x + 2.8, 3] as XY },
      },
    }),
  );

export const photoelectricEffect: ShelfEntry = {
  id: 'photoelectric-effect',
  names: [
    'photoelectric effect',
    'photoelectric emission',
    "Einstein's photoelectric equation",
    'photoeffect',
  ],
  subject: 'physics',
  field: 'Quantum physics',
  says: [
    'Light knocks electrons out of a metal, but only if its frequency is high enough.',
    'Each electron takes the energy of one single photon.',
  ],
  puzzle: [
    'The brightest red lamp frees not one electron from a plate of sodium. A faint violet one does at once.',
    'Why does brightness not help?',
  ],
  symbols: [
    { tex: 'E', name: 'E', meaning: 'the largest energy of the electron', unit: 'eV', role: 'a' },
    { tex: 'h', name: 'h', meaning: "Planck's constant", unit: 'eV·s', role: 'muted' },
    { tex: 'f', name: 'f', meaning: 'the frequency of the light', unit: 'Hz', role: 'e' },
    { tex: 'W', name: 'W', meaning: 'the work to leave the metal', unit: 'eV', role: 'b' },
  ],
  formulas: [
    {
      id: 'balance',
      tex: 'E = h f - W',
      expression: 'E = h * f - W',
      says: 'The electron keeps the energy of its photon, less the price of leaving the metal.',
    },
  ],
  pictures: [
    {
      id: 'plate',
      title: 'Red light and violet light',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plate',
            'full',
            figure(
              { min: [-8, -3.2], max: [8, 3.9] },
              rect('metal', [-6.4, -2.2], [6.4, -1.1], 'muted', {
                fill: 'soft',
                label: tag('sodium', 'centre', 'ink'),
              }),
              ...photons('red', -2.6, 'bad'),
              arrow('from-red', [-5.9, 3.2], [-5, 2], 'bad', { label: tag('red', 'left', 'bad') }),
              ...photons('violet', 2.4, 'e'),
              arrow('from-violet', [-0.9, 3.2], [0, 2], 'e', { label: tag('violet', 'left', 'e') }),
              ...electrons(3),
              arrow('fly', [5.2, 0.6], [6.2, 2], 'a', { label: tag('electrons', 'right', 'a') }),
            ),
            'A metal plate. Red light on the left frees nothing; violet light on the right frees electrons.',
          ),
        ],
        beats: [
          beat('Here is a plate of sodium, full of electrons.', show('plate.metal', 'plate')),
          beat(
            'Shine red light on it, as bright as you like. Nothing comes out.',
            draw('plate.from-red', 'red'),
            ...[1, 2, 3, 4].map((index) => show(`plate.red${index}`, 'red')),
            highlight('plate.metal', 'Nothing'),
          ),
          beat(
            'Now violet light, even a little of it. Electrons fly out at once.',
            draw('plate.from-violet', 'violet'),
            ...[1, 2, 3, 4].map((index) => show(`plate.violet${index}`, 'violet')),
            ...[1, 2, 3].map((index) => show(`plate.electron${index}`, 'Electrons')),
            draw('plate.fly', 'fly'),
          ),
          beat(
            'Einstein saw why: light comes in portions, and one electron takes one portion.',
            highlight('plate.violet1', 'portions'),
            highlight('plate.electron1', 'electron'),
          ),
        ],
      }),
    },
    {
      id: 'price',
      title: 'Can one photon pay?',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'budget',
            'full',
            bars([
              ['price to leave', work, 'b', electronvolts(work)],
              ['red 700 nm', photon(700), 'bad', electronvolts(photon(700))],
              ['violet 400 nm', photon(400), 'e', electronvolts(photon(400))],
              ['ultraviolet 250 nm', photon(250), 'd', electronvolts(photon(250))],
            ]),
            'The energy needed to leave sodium, and the energies of a red, a violet and an ultraviolet photon.',
          ),
        ],
        beats: [
          beat(
            `To leave sodium, an electron must pay ${electronvolts(work)}.`,
            count('budget.bar1', 'pay'),
            show('budget.value1', 'pay'),
          ),
          beat(
            `A red photon carries only ${electronvolts(photon(700))}. That is not enough.`,
            count('budget.bar2', 'red'),
            show('budget.value2', 'carries'),
          ),
          beat(
            `A violet one has ${electronvolts(photon(400))}, so a little is left over for speed.`,
            count('budget.bar3', 'violet'),
            show('budget.value3', 'has'),
          ),
          beat(
            'Ultraviolet leaves much more. The electron comes out faster.',
            count('budget.bar4', 'Ultraviolet'),
            show('budget.value4', 'more'),
          ),
        ],
      }),
    },
    {
      id: 'line',
      title: 'Energy against frequency',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 13, 'frequency in 10¹⁴ hertz'), axis(0, 3.4, 'electron energy in eV'), [
              curve('line', energy, 'a'),
              asymptote('limit', 'x', threshold, 'b', 'threshold'),
              tracker('here', energy, 3, 'e'),
            ]),
            'The energy of the electrons is zero up to a threshold, then rises in a straight line.',
          ),
        ],
        beats: [
          beat(
            'Turn up the frequency from red. At first nothing happens.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'frequency'),
          ),
          beat(
            'At the threshold one photon can just pay the price.',
            draw('plot.limit', 'threshold'),
            move('plot.here', threshold, 'threshold'),
          ),
          beat(
            'From here on the energy rises in a straight line.',
            draw('plot.line', 'rises'),
            move('plot.here', 12, 'rises', 2),
          ),
          beat(
            "The slope of that line is Planck's constant, the same for every metal.",
            highlight('plot.line', 'slope'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Ultraviolet light of 10¹⁵ hertz falls on sodium. What energy do its fastest electrons have?',
    formula: 'balance',
    given: { h, f: 1e15, W: work },
    find: 'E',
    sense: 'They keep {result}; the rest was the price of leaving.',
  },
  misconception: {
    tempting: 'It is tempting to think that brighter light makes faster electrons.',
    truth: 'Brighter light frees more electrons. Only a higher frequency makes them faster.',
  },
  uses: ['The same portions of light drive solar cells, and free the charge in every camera chip.'],
  takeaways: ['Light comes in portions', 'One photon, one electron', 'Frequency decides, not brightness'],
  question: {
    ask: 'If you double the brightness of violet light, what changes?',
    answer: 'Twice as many electrons come out, each with the same largest energy as before.',
  },
};
