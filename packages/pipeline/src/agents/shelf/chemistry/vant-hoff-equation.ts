import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** The splitting of dinitrogen tetroxide: enthalpy in J/mol, and its constant at 298 K. */
const [heat, base, room] = [57200, 0.15, 298];
const law = `${base}*exp(-${heat}/8.314*(1/x-1/${room}))`;
const constant = (kelvin: number) => compute(law, { x: kelvin });
const straight = `${Math.log(base)}-${heat}/8.314*(x/1000-1/${room})`;
const measured = [278, 288, 298, 308, 318, 328];

export const vantHoffEquation: ShelfEntry = {
  id: 'vant-hoff-equation',
  names: [
    "van 't Hoff equation",
    'van t Hoff equation',
    'vant Hoff equation',
    "van 't Hoff isochore",
    "van 't Hoff plot",
    'temperature dependence of the equilibrium constant',
  ],
  subject: 'chemistry',
  field: 'Thermodynamics',
  says: [
    'The equilibrium constant of a reaction changes with the temperature.',
    'How strongly it changes is set by the heat of the reaction.',
  ],
  puzzle: [
    'A sealed tube of a pale gas is put into hot water. It turns deep brown, and pales again on ice.',
    'How far does an equilibrium move when it gets warmer?',
  ],
  symbols: [
    { tex: 'K_1', name: 'K1', meaning: 'the constant at the first temperature', role: 'a' },
    { tex: 'K_2', name: 'K2', meaning: 'the constant at the second temperature', role: 'b' },
    { tex: '\\Delta{}H', name: 'dH', meaning: 'the enthalpy of the reaction', unit: 'J/mol', role: 'c' },
    { tex: 'T_1', name: 'T1', meaning: 'the first temperature', unit: 'K', role: 'd' },
    { tex: 'T_2', name: 'T2', meaning: 'the second temperature', unit: 'K', role: 'f' },
    { tex: 'R', name: 'R', meaning: 'the gas constant', unit: 'J/(mol·K)', role: 'muted' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\ln \\frac{K_2}{K_1} = -\\frac{\\Delta{}H}{R} \\left( \\frac{1}{T_2} - \\frac{1}{T_1} \\right)',
      expression: 'log(K2 / K1) = -dH / R * (1 / T2 - 1 / T1)',
      says: 'The logarithm of the constant changes in proportion to one over the temperature.',
    },
  ],
  pictures: [
    {
      id: 'warm',
      title: 'A brown gas in warmth',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(270, 350, 'temperature in kelvin'), axis(0, 3.4, 'equilibrium constant K'), [
              curve('curve', law, 'c', { from: 270, to: 344 }),
              tracker('here', law, room, 'b', { guides: true }),
            ]),
            'The constant for the splitting of dinitrogen tetroxide rises ever more steeply with the temperature.',
          ),
        ],
        beats: [
          beat(
            'In the tube, a colourless gas of molecules N₂O₄ splits into brown NO₂, and back.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
          ),
          beat(
            `At ${room} kelvin its constant is ${base}: most of the gas is colourless.`,
            show('plot.here', 'constant'),
          ),
          beat(
            `Warm it to 318 kelvin, and the constant is ${spelled(constant(318), 2)}. The gas gets browner.`,
            draw('plot.curve', 'Warm'),
            move('plot.here', 318, 'constant', 1.2),
          ),
          beat(
            `At 338 it is already ${spelled(constant(338), 2)}. Twenty kelvin more, and it grows several times.`,
            move('plot.here', 338, '338', 1.2),
          ),
        ],
      }),
    },
    {
      id: 'why',
      title: 'Where it comes from',
      purpose: 'derivation',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation(
              'stack',
              [
                ['\\Delta G = -R\\,T \\ln K'],
                ['\\Delta G = \\Delta H - T\\,\\Delta S'],
                ['\\ln K = -\\frac{\\Delta H}{R} \\cdot \\frac{1}{T} + \\frac{\\Delta S}{R}'],
              ],
              [term('h', '\\Delta H', 'c'), term('s', '\\Delta S', 'e')],
            ),
            'Two expressions for the free energy together give ln K as a straight line in one over T.',
          ),
        ],
        beats: [
          beat('The free energy of a reaction fixes its constant.', write('work.step1', 'fixes')),
          beat('It is made of heat and entropy.', write('work.step2', 'heat')),
          beat(
            'Set both equal and divide. The logarithm of K is a straight line in one over T.',
            write('work.step3', 'divide'),
            highlight('work.step3', 'straight'),
          ),
        ],
      }),
    },
    {
      id: 'line',
      title: 'A line that tells the heat',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(
              axis(3, 3.65, '1000 over T', {
                ticks: [3, 3.2, 3.4, 3.6].map((at) => ({ at, text: String(at) })),
              }),
              axis(-4, 1, 'ln K'),
              [
                dots(
                  'points',
                  measured.map((kelvin): XY => [1000 / kelvin, Math.log(constant(kelvin))]),
                  'b',
                ),
                curve('line', straight, 'c', { from: 3.02, to: 3.62 }),
              ],
            ),
            'The logarithm of K against one over T lies on a falling straight line.',
          ),
          place(
            'list',
            'narrow-right',
            table(
              ['heat', 'line', 'K'],
              [
                ['in', 'falls', 'grows'],
                ['none', 'level', 'stays'],
                ['out', 'rises', 'shrinks'],
              ],
            ),
            'A reaction that takes in heat has a falling line and a K that grows with warmth.',
          ),
        ],
        beats: [
          beat(
            'Measure K at several temperatures, and plot its logarithm against one over T.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.points', 'logarithm'),
          ),
          beat(
            `The points lie on a line. Its slope times minus R is the heat: ${heat / 1000} kilojoules per mole.`,
            draw('plot.line', 'line'),
          ),
          beat(
            'This reaction takes in heat, so K grows with warmth.',
            show('list.head', 'heat'),
            show('list.row1', 'grows'),
          ),
          beat(
            'One that gives off heat has a rising line, and its K shrinks.',
            show('list.row2', 0.1),
            show('list.row3', 'rising'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A reaction takes in 50000 joules per mole, and its constant is 2 at 300 kelvin. What is it at 320 kelvin?',
    formula: 'law',
    given: { K1: 2, dH: 50000, R: 8.314, T1: 300, T2: 320 },
    find: 'K2',
    sense: 'Twenty kelvin more than treble the constant.',
  },
  misconception: {
    tempting: 'It is tempting to think that warming always drives a reaction forward.',
    truth: 'Only where the reaction takes in heat. Otherwise its constant shrinks.',
  },
  uses: ['Chemists read the heat of a reaction from it without any calorimeter.'],
  takeaways: [
    'Heat taken in: K grows with warmth',
    'ln K is a line in one over T',
    'The slope tells the heat',
  ],
  question: {
    ask: 'If a reaction neither takes in nor gives off heat, how does K change with temperature?',
    answer: 'Not at all: the line is level.',
  },
};
