import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, rect, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

/** Ions as dots on a small grid, `count` of them, in a beaker whose left edge is at `x`. */
const ions = (name: string, x: number, count: number, role: 'a' | 'b') =>
  Array.from({ length: count }, (_, index) =>
    circle(
      `${name}${index + 1}`,
      [x + 0.5 + (index % 4) * 0.55, -1.5 + Math.floor(index / 4) * 0.5],
      0.12,
      role,
      {
        fill: 'solid',
      },
    ),
  );

export const nernstEquation: ShelfEntry = {
  id: 'nernst-equation',
  names: ['Nernst equation', 'cell potential under non-standard conditions', 'Nernst potential'],
  subject: 'chemistry',
  field: 'Electrochemistry',
  says: [
    'The voltage of a cell depends on the concentrations inside it.',
    'The Nernst equation corrects the standard voltage by a logarithm of the reaction quotient.',
  ],
  puzzle: [
    'A battery is printed with one voltage, yet as it runs the voltage slowly sinks.',
    'What sets the voltage while the solutions inside are changing?',
  ],
  symbols: [
    { tex: 'E', name: 'E', meaning: 'the cell potential', unit: 'V', role: 'd' },
    { tex: 'E^\\circ', name: 'E0', meaning: 'the standard potential', unit: 'V', role: 'b' },
    { tex: 'Q', name: 'Q', meaning: 'the reaction quotient, products over reactants', role: 'c' },
    { tex: 'n', name: 'n', meaning: 'the number of electrons that pass', role: 'a' },
    { tex: 'T', name: 'T', meaning: 'the temperature', unit: 'K', role: 'f' },
    { tex: 'R', name: 'R', meaning: 'the gas constant', unit: 'J/(mol·K)', role: 'muted' },
    { tex: 'F', name: 'F', meaning: 'the Faraday constant', unit: 'C/mol', role: 'muted' },
  ],
  formulas: [
    {
      id: 'nernst',
      tex: 'E = E^\\circ - \\frac{R T}{n F} \\ln Q',
      expression: 'E = E0 - R * T / (n * F) * log(Q)',
      says: 'Start from the standard potential, and take away a term that grows with the logarithm of Q.',
    },
  ],
  pictures: [
    {
      id: 'cell',
      title: 'A cell with two solutions',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cell',
            'full',
            figure(
              { min: [-6, -2.4], max: [6, 3.4] },
              rect('left-beaker', [-5, -2], [-1.5, 0.6], 'muted', { label: tag('zinc ions', 'below', 'a') }),
              rect('right-beaker', [1.5, -2], [5, 0.6], 'muted', { label: tag('copper ions', 'below', 'b') }),
              rect('zinc', [-3.5, -0.6], [-3, 1.6], 'a', { fill: 'soft' }),
              rect('copper', [3, -0.6], [3.5, 1.6], 'b', { fill: 'soft' }),
              segment('wire-left', [-3.25, 1.6], [-3.25, 2.5], 'ink'),
              segment('wire-right', [3.25, 1.6], [3.25, 2.5], 'ink'),
              arrow('electrons', [-3.25, 2.5], [3.25, 2.5], 'd', { label: tag('electrons', 'above', 'd') }),
              ...ions('zn', -5, 4, 'a'),
              ...ions('cu', 1.5, 8, 'b'),
            ),
            'Two beakers with a zinc and a copper electrode; electrons flow along a wire from zinc to copper.',
          ),
        ],
        beats: [
          beat(
            'Two metals stand in two solutions, joined by a wire.',
            show('cell.left-beaker', 0),
            show('cell.right-beaker', 0),
            show('cell.zinc', 'metals'),
            show('cell.copper', 'metals'),
            draw('cell.wire-left', 'wire'),
            draw('cell.wire-right', 'wire'),
          ),
          beat('Electrons run along the wire from zinc to copper.', draw('cell.electrons', 'Electrons')),
          beat(
            'On the left, zinc dissolves and adds ions to its solution.',
            ...[1, 2, 3, 4].map((index) => show(`cell.zn${index}`, 'ions')),
          ),
          beat(
            'On the right, copper ions leave theirs. So both concentrations drift, and the voltage with them.',
            ...[1, 2, 3, 4, 5, 6, 7, 8].map((index) => show(`cell.cu${index}`, 'ions')),
            highlight('cell.electrons', 'voltage'),
          ),
        ],
      }),
    },
    {
      id: 'quotient',
      title: 'Voltage against the quotient',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0.001, 1000, 'reaction quotient Q', { scale: 'log' }),
              axis(0.95, 1.25, 'voltage E in volts'),
              [
                curve('line', '1.1 - 8.314*298.15/(2*96485)*log(x)', 'd'),
                tracker('here', '1.1 - 8.314*298.15/(2*96485)*log(x)', 1, 'b', { guides: true }),
              ],
            ),
            'The voltage falls along a straight line when the quotient is drawn on a logarithmic axis.',
          ),
        ],
        beats: [
          beat(
            'Take a cell of 1.1 volts with two electrons at room temperature.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'cell'),
          ),
          beat(
            'At Q = 1 the logarithm is zero, and the voltage is the standard one.',
            highlight('plot.here', 'zero'),
          ),
          beat(
            'As products pile up, Q grows, and the voltage slides down this line.',
            draw('plot.line', 'slides'),
            move('plot.here', 400, 'slides', 2),
          ),
          beat(
            'With fewer products than reactants, it rises above the standard.',
            move('plot.here', 0.004, 'fewer', 2),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A cell has a standard potential of 1.1 volts and passes two electrons. What is its voltage at 298 kelvin when Q is 100?',
    formula: 'nernst',
    given: { E0: 1.1, R: 8.314, T: 298, n: 2, F: 96485, Q: 100 },
    find: 'E',
    sense: 'The voltage drops only to {result}: a hundredfold change costs a few hundredths of a volt.',
  },
  misconception: {
    tempting: 'It is tempting to think that a cell keeps its standard voltage until it is empty.',
    truth: 'The standard voltage holds only at Q = 1; at equilibrium the voltage is zero.',
  },
  uses: ['The same equation gives the voltage across the membranes of your nerve cells.'],
  takeaways: [
    'Concentrations shift the voltage',
    'The shift is logarithmic',
    'At Q = 1 it is the standard voltage',
  ],
  question: {
    ask: 'If Q falls below one, does the voltage rise or sink?',
    answer: 'The logarithm turns negative, minus a negative adds, so the voltage rises.',
  },
};
