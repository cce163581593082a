import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, path, point, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const flow = [0, 1, 2, 3, 4];
/** Charges that run through a pipe from left to right. */
const charges = (id: string, y: number, spread: number, speed: number) =>
  flow.map((index) =>
    point(`${id}${index + 1}`, [-5 + index * 2.2, y + (index % 2 === 0 ? spread : -spread)], 'c', {
      size: 'large',
      motion: {
        kind: 'drift' as const,
        velocity: [speed, 0] as XY,
        wrap: { min: [-5.3, -3] as XY, max: [5.3, 3] as XY },
      },
    }),
  );
const zigzag = (x: number, y: number): XY[] =>
  Array.from(
    { length: 9 },
    (_, index): XY => [
      x + index * 0.3,
      y + (index === 0 || index === 8 ? 0 : index % 2 === 0 ? -0.35 : 0.35),
    ],
  );

export const ohmsLaw: ShelfEntry = {
  id: 'ohms-law',
  names: ["Ohm's law", 'electrical resistance', 'V = IR', 'voltage, current and resistance'],
  subject: 'physics',
  field: 'Electricity',
  says: [
    'The current through a conductor is proportional to the voltage across it.',
    'Their ratio is the resistance.',
  ],
  puzzle: [
    'The same battery makes a lamp glow brightly and a thin wire only warm.',
    'What decides how much current flows?',
  ],
  symbols: [
    { tex: 'V', name: 'V', meaning: 'the voltage', unit: 'V', role: 'b' },
    { tex: 'I', name: 'I', meaning: 'the current', unit: 'A', role: 'c' },
    { tex: 'R', name: 'R', meaning: 'the resistance', unit: 'Ω', role: 'a' },
  ],
  formulas: [
    { id: 'law', tex: 'V = R \\, I', expression: 'V = R * I', says: 'Voltage is resistance times current.' },
  ],
  pictures: [
    {
      id: 'pipes',
      title: 'Push and narrowness',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pipes',
            'full',
            figure(
              { min: [-7.4, -2.9], max: [7, 2.9] },
              rect('wide', [-5.5, 0.6], [5.5, 2.2], 'a', { label: tag('wide conductor', 'above', 'a') }),
              ...charges('fast', 1.4, 0.35, 2.6),
              arrow('push1', [-7, 1.4], [-5.7, 1.4], 'b', {
                weight: 'bold',
                label: tag('$V$', 'above', 'b'),
              }),
              rect('narrow', [-5.5, -2], [5.5, -1.3], 'a', { label: tag('narrow conductor', 'above', 'a') }),
              ...charges('slow', -1.65, 0.05, 0.8),
              arrow('push2', [-7, -1.65], [-5.7, -1.65], 'b', {
                weight: 'bold',
                label: tag('$V$', 'above', 'b'),
              }),
            ),
            'Two conductors with the same voltage: through the wide one charges run quickly, through the narrow one slowly.',
          ),
        ],
        beats: [
          beat('Think of charges in a wire as water in a pipe.', draw('pipes.wide', 'pipe')),
          beat(
            'Voltage is the push, and current is how much passes each second.',
            draw('pipes.push1', 'push'),
            ...flow.map((index) => show(`pipes.fast${index + 1}`, 'current')),
          ),
          beat(
            'A narrow conductor resists. The same push now drives far less current.',
            draw('pipes.narrow', 'narrow'),
            draw('pipes.push2', 'push'),
            ...flow.map((index) => show(`pipes.slow${index + 1}`, 'drives')),
          ),
          beat(
            'So two things decide: the push, and the resistance.',
            highlight('pipes.push2', 'push'),
            highlight('pipes.narrow', 'resistance'),
          ),
        ],
      }),
    },
    {
      id: 'circuit',
      title: 'Measure it',
      purpose: 'example',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'circuit',
            'full',
            figure(
              { min: [-5.6, -2.8], max: [5.6, 2.8] },
              path(
                'wire-left',
                [
                  [-1.2, 2],
                  [-4, 2],
                  [-4, 0.2],
                ],
                'muted',
                { smooth: false },
              ),
              path(
                'wire-low',
                [
                  [-4, -0.2],
                  [-4, -2],
                  [4, -2],
                  [4, -0.5],
                ],
                'muted',
                { smooth: false },
              ),
              path(
                'wire-right',
                [
                  [1.2, 2],
                  [4, 2],
                  [4, 0.5],
                ],
                'muted',
                { smooth: false },
              ),
              segment('plus', [-4.6, 0.2], [-3.4, 0.2], 'b', {
                weight: 'bold',
                label: tag('$+$', 'left', 'b'),
              }),
              segment('minus', [-4.3, -0.2], [-3.7, -0.2], 'b', { weight: 'bold' }),
              text('volts', [-3.1, 0], '6 V', 'b', { side: 'right' }),
              path('resistor', zigzag(-1.2, 2), 'a', {
                smooth: false,
                weight: 'bold',
                label: tag('$R$', 'below', 'a'),
              }),
              circle('meter', [4, 0], 0.5, 'c', { weight: 'bold', label: tag('A', 'centre', 'c') }),
              text('amps', [3.2, 0], '2 A', 'c', { side: 'left' }),
              arrow('current', [-3, -1.6], [-1, -1.6], 'c', {
                heads: 'end',
                label: tag('$I$', 'above', 'c'),
              }),
            ),
            'A circuit with a battery of six volts, a resistor and a meter that reads two amperes.',
          ),
        ],
        beats: [
          beat(
            'Here is a circuit: a battery of 6 volts and a resistor.',
            show('circuit.plus', 'battery'),
            show('circuit.minus', 'battery'),
            show('circuit.volts', 'volts'),
            draw('circuit.resistor', 'resistor'),
            draw('circuit.wire-left', 'resistor'),
            draw('circuit.wire-right', 'resistor'),
            draw('circuit.wire-low', 'resistor'),
          ),
          beat(
            'A meter in the loop reads a current of 2 amperes.',
            show('circuit.meter', 'meter'),
            draw('circuit.current', 'current'),
            show('circuit.amps', 'amperes'),
          ),
          beat(
            `Six volts over two amperes makes a resistance of ${6 / 2} ohms.`,
            highlight('circuit.volts', 'volts'),
            highlight('circuit.amps', 'amperes'),
            highlight('circuit.resistor', 'resistance'),
          ),
        ],
      }),
    },
    {
      id: 'lines',
      title: 'Straight through the origin',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 13, 'voltage in volts'), axis(0, 5, 'current in amperes'), [
              curve('low', 'x/3', 'c', { from: 0, to: 12.5, label: '3 Ω' }),
              curve('high', 'x/6', 'a', { from: 0, to: 12.5, label: '6 Ω' }),
              tracker('here', 'x/3', 3, 'b', { guides: true }),
              tracker('there', 'x/6', 12, 'd', { guides: true }),
            ]),
            'Current against voltage: straight lines through the origin, flatter for the larger resistance.',
          ),
        ],
        beats: [
          beat(
            'Raise the voltage step by step, and note the current. You get a straight line.',
            show('plot.here', 'voltage'),
            draw('plot.low', 'straight'),
          ),
          beat('Double the voltage, and the current doubles.', move('plot.here', 6, 'Double')),
          beat('Double it again, and it doubles again.', move('plot.here', 12, 'again')),
          beat(
            'A resistor of 6 ohms has a flatter line: the same 12 volts drive half as much.',
            draw('plot.high', 'flatter'),
            show('plot.there', 'volts'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A lamp on 12 volts draws half an ampere. What is its resistance?',
    formula: 'law',
    given: { V: 12, I: 0.5 },
    find: 'R',
    sense: 'The lamp has {result}, measured with two dials.',
  },
  misconception: {
    tempting: 'It is tempting to think that current is used up on its way through a lamp.',
    truth: 'The same current comes out that goes in. What the lamp takes is energy.',
  },
  uses: ['It tells which fuse a house needs, and which resistor protects a small light.'],
  takeaways: [
    'Voltage is resistance times current',
    'The push drives, resistance limits',
    'The line is straight',
  ],
  question: {
    ask: 'You double the resistance and keep the voltage. What happens to the current?',
    answer: 'It is halved: the same push meets twice the resistance.',
  },
};
