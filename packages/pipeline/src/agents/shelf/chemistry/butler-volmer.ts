import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** One electron at 298 K, split in equal halves; x in millivolts, currents in units of the exchange current. */
const per = 96485 / (8.314 * 298 * 1000);
const forth = `exp(${0.5 * per}*x)`;
const back = `-exp(-${0.5 * per}*x)`;
const net = `${forth}${back}`;
const current = (millivolts: number) => spelled(compute(net, { x: millivolts }), 2);
const decade = Math.round((1000 * Math.LN10) / (0.5 * per * 1000));

export const butlerVolmer: ShelfEntry = {
  id: 'butler-volmer',
  names: [
    'Butler-Volmer equation',
    'Butler-Volmer kinetics',
    'Tafel equation',
    'Tafel plot',
    'Tafel slope',
    'overpotential',
    'exchange current density',
    'electrode kinetics',
  ],
  subject: 'chemistry',
  field: 'Electrochemistry',
  says: [
    'The current at an electrode is the difference of two flows of electrons.',
    'Each of them grows or falls exponentially with the overpotential.',
  ],
  puzzle: [
    'A cell to split water should need 1.23 volts. In truth it takes a good deal more.',
    'What must you pay for the extra speed?',
  ],
  symbols: [
    { tex: 'j', name: 'j', meaning: 'the current density', unit: 'mA/cm²', role: 'd' },
    { tex: '\\eta', name: 'eta', meaning: 'the overpotential', unit: 'V', role: 'c' },
    { tex: 'j_0', name: 'j0', meaning: 'the exchange current density', unit: 'mA/cm²', role: 'b' },
    { tex: '\\alpha', name: 'alpha', meaning: 'the transfer coefficient, often a half', role: 'a' },
    { tex: 'R', name: 'R', meaning: 'the gas constant', unit: 'J/(mol·K)', role: 'muted' },
    { tex: 'T', name: 'T', meaning: 'the temperature', unit: 'K', role: 'f' },
    { tex: 'F', name: 'F', meaning: 'the Faraday constant', unit: 'C/mol', role: 'muted' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'j = j_0 \\left( e^{\\alpha F \\eta / RT} - e^{-(1-\\alpha) F \\eta / RT} \\right)',
      expression: 'j = j0 * (exp(alpha * F * eta / (R * T)) - exp(-(1 - alpha) * F * eta / (R * T)))',
      says: 'Take the flow out, and subtract the flow back in.',
    },
  ],
  pictures: [
    {
      id: 'surface',
      title: 'Never really at rest',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wall',
            'full',
            figure(
              { min: [-6.6, -3.2], max: [5.4, 3.2] },
              rect('metal', [-6.2, -3], [-2.2, 3], 'muted', { fill: 'soft' }),
              text('name', [-4.2, 2.3], 'electrode', 'ink', { size: 'large' }),
              ...[2, 1, 0, -1, -2].map((y, k) =>
                circle(`ion${k}`, [2.6 + (k % 2) * 1.6, y], 0.34, 'a', { fill: 'soft' }),
              ),
              arrow('out', [1.9, 1.15], [-3.4, 1.15], 'b', {
                weight: 'bold',
                label: tag('electrons given', 'above', 'b'),
              }),
              arrow('in', [-3.4, -1.15], [1.9, -1.15], 'c', {
                weight: 'bold',
                label: tag('electrons taken', 'below', 'c'),
              }),
            ),
            'An electrode in a solution: electrons pass from the ions to the metal, and as many back.',
          ),
        ],
        beats: [
          beat(
            'A metal stands in a solution of ions.',
            show('wall.metal', 'metal'),
            show('wall.name', 'metal'),
            ...[0, 1, 2, 3, 4].map((k) => show(`wall.ion${k}`, 'ions')),
          ),
          beat('All the time, ions give electrons to it.', draw('wall.out', 'give')),
          beat(
            'And all the time, others take some back. At rest, both flows are equal.',
            draw('wall.in', 'take'),
          ),
          beat(
            'No current is measured, and yet there is much traffic: the exchange current.',
            highlight('wall.out', 'traffic'),
            highlight('wall.in', 'traffic'),
          ),
        ],
      }),
    },
    {
      id: 'branches',
      title: 'Two flows and their difference',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-110, 110, 'overpotential in mV'), axis(-8.5, 8.5, 'current, in exchange currents'), [
              curve('forth', forth, 'b', { dash: true, from: -105, to: 105 }),
              curve('back', back, 'c', { dash: true, from: -105, to: 105 }),
              curve('net', net, 'd', { from: -105, to: 105, label: 'net' }),
              tracker('here', net, 0, 'accent', { guides: true }),
            ]),
            'The flow out grows and the flow back falls with the overpotential; their difference is the current.',
          ),
        ],
        beats: [
          beat(
            'With no overpotential both flows are one exchange current. Their sum is zero.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'zero'),
          ),
          beat(
            'Push to the right. One flow grows exponentially, and the other dies away.',
            draw('plot.forth', 'grows'),
            draw('plot.back', 'dies'),
          ),
          beat(
            `The measured current is what is left. At 50 millivolts it is ${current(50)} exchange currents.`,
            draw('plot.net', 'measured'),
            move('plot.here', 50, '50', 1),
          ),
          beat(`At 100 it is already ${current(100)}.`, move('plot.here', 100, '100', 1)),
        ],
      }),
    },
    {
      id: 'tafel',
      title: 'Tafel draws it straight',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 380, 'overpotential in mV'),
              axis(0.1, 2000, 'current, in exchange currents', { scale: 'log' }),
              [
                curve('net', net, 'd', { from: 5, to: 370 }),
                curve('line', forth, 'b', { from: 0, to: 370, dash: true }),
                asymptote('rest', 'y', 1, 'muted', 'exchange current'),
                tracker('here', forth, 150, 'accent', { guides: true }),
              ],
            ),
            'On a logarithmic scale the current becomes a straight line; lengthened back it meets the exchange current.',
          ),
        ],
        beats: [
          beat(
            'Far from rest only one flow counts. On a logarithmic scale it is a straight line.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.net', 'straight'),
          ),
          beat(
            'Follow that line back to zero: there stands the exchange current.',
            draw('plot.line', 'back'),
            show('plot.rest', 'exchange'),
          ),
          beat(
            `Its slope is the price of speed: about ${decade} millivolts more for ten times the current.`,
            show('plot.here', 'slope'),
            move('plot.here', 150 + decade, 'ten', 1.2),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'An electrode has an exchange current of 0.5 milliamperes per square centimetre, and α is 0.5. What flows at 0.1 volts and 298 kelvin?',
    formula: 'law',
    given: { j0: 0.5, alpha: 0.5, F: 96485, eta: 0.1, R: 8.314, T: 298 },
    find: 'j',
    sense: 'A tenth of a volt makes it {result}, some seven times the exchange current.',
  },
  misconception: {
    tempting: 'It is tempting to think that no current means that nothing happens.',
    truth: 'At rest two strong flows cancel. How strong they are decides how good an electrode is.',
  },
  uses: ['Designers of fuel cells use it to compare catalysts, and others to tell how fast a pipe corrodes.'],
  takeaways: [
    'The current is a difference of two flows',
    'Each flow is exponential in the overpotential',
    'A good catalyst has a large exchange current',
  ],
  question: {
    ask: `If ten times the current costs ${decade} millivolts more, what do a hundred times cost?`,
    answer: `Twice that: ${2 * decade} millivolts, for the scale is logarithmic.`,
  },
};
