import { draw, highlight, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, dots } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const [top, michaelis] = [10, 2];
const speed = (s: number, km = michaelis, vmax = top) => compute('v*s/(k+s)', { v: vmax, s, k: km });
const measured = [0.5, 1, 2, 4, 8];
const line = (km: number, vmax: number) => `${km / vmax}*x + ${1 / vmax}`;

export const lineweaverBurk: ShelfEntry = {
  id: 'lineweaver-burk',
  names: [
    'Lineweaver-Burk plot',
    'Lineweaver-Burk equation',
    'Lineweaver-Burk diagram',
    'double reciprocal plot',
    'enzyme inhibition',
    'competitive inhibition',
    'non-competitive inhibition',
  ],
  subject: 'chemistry',
  field: 'Biochemistry',
  says: [
    'One over the rate of an enzyme is a straight line in one over the substrate.',
    'Its crossings with the axes tell the top rate and the Michaelis constant.',
  ],
  puzzle: [
    'The rate of an enzyme creeps towards a ceiling that no experiment ever reaches.',
    'How do you read that ceiling from a few measured points?',
  ],
  symbols: [
    { tex: 'v', name: 'v', meaning: 'the rate', unit: 'µmol/min', role: 'b' },
    { tex: 'V', name: 'V', meaning: 'the top rate', unit: 'µmol/min', role: 'd' },
    { tex: 'K', name: 'K', meaning: 'the Michaelis constant', unit: 'mmol/L', role: 'c' },
    { tex: 's', name: 's', meaning: 'the concentration of the substrate', unit: 'mmol/L', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\frac{1}{v} = \\frac{K}{V} \\cdot \\frac{1}{s} + \\frac{1}{V}',
      expression: '1 / v = K / V / s + 1 / V',
      says: 'Turn both sides of the Michaelis-Menten equation upside down.',
    },
  ],
  pictures: [
    {
      id: 'curve',
      title: 'A ceiling out of reach',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 10, 'substrate s'), axis(0, 11, 'rate v'), [
              dots(
                'points',
                measured.map((s): XY => [s, speed(s)]),
                'b',
              ),
              curve('curve', `${top}*x/(${michaelis}+x)`, 'a'),
              curve('ceiling', `${top}`, 'd', { dash: true, label: 'V?' }),
            ]),
            'Measured rates rise ever more slowly towards a ceiling.',
          ),
          place(
            'data',
            'narrow-right',
            table(
              ['s', 'v'],
              measured.map((s) => [spelled(s), spelled(speed(s))]),
            ),
            'The measured rates: 2 at a half, 3.33 at 1, 5 at 2, 6.67 at 4 and 8 at 8.',
          ),
        ],
        beats: [
          beat(
            'An enzyme is given more and more substrate. Here are its rates.',
            show('data.head', 'substrate'),
            ...[1, 2, 3, 4, 5].map((row) => show(`data.row${row}`, 'rates')),
          ),
          beat(
            'On paper they rise, but ever more slowly.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.points', 'rise'),
            draw('plot.curve', 'slowly'),
          ),
          beat(
            'Somewhere above is a ceiling, the top rate. Even the last point is far below it.',
            draw('plot.ceiling', 'ceiling'),
          ),
        ],
      }),
    },
    {
      id: 'line',
      title: 'Upside down it is straight',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(
              axis(-0.75, 2.3, '1 / s', {
                ticks: [-0.5, 0.5, 1, 2].map((at) => ({ at, text: spelled(at).replace('-', '−') })),
              }),
              axis(0, 0.6, '1 / v'),
              [
                curve('line', line(michaelis, top), 'a', { from: 0, to: 2.2 }),
                curve('back', line(michaelis, top), 'muted', { from: -1 / michaelis, to: 0, dash: true }),
                dots(
                  'points',
                  measured.map((s): XY => [1 / s, 1 / speed(s)]),
                  'b',
                ),
                dots('ceiling', [[0, 1 / top]], 'd', { label: '1 / V' }),
                dots('constant', [[-1 / michaelis, 0]], 'c', { label: '−1 / K' }),
              ],
            ),
            'The reciprocals lie on a line that meets the upright axis at a tenth and the level axis at minus a half.',
          ),
          place(
            'work',
            'narrow-right',
            equation(
              'stack',
              [
                ['v = \\frac{V s}{K + s}'],
                ['\\frac{1}{v} = \\frac{K + s}{V s}'],
                ['\\frac{1}{v} = \\frac{K}{V} \\cdot \\frac{1}{s} + \\frac{1}{V}'],
              ],
              [term('k', 'K', 'c'), term('t', 'V', 'd')],
            ),
            'The Michaelis-Menten equation, its reciprocal, and the same split in two.',
          ),
        ],
        beats: [
          beat(
            'Turn the equation upside down, and split the fraction.',
            write('work.step1', 'equation'),
            write('work.step2', 'upside'),
            write('work.step3', 'split'),
          ),
          beat(
            'Against one over s, all the points now lie on a straight line.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.points', 'points'),
            draw('plot.line', 'straight'),
          ),
          beat(
            `It meets the upright axis at ${1 / top}. That is one over V, so the ceiling is ${top}.`,
            show('plot.ceiling', 'meets'),
            highlight('plot.ceiling', 'ceiling'),
          ),
          beat(
            `Lengthened to the left, it ends at minus ${1 / michaelis}. That is minus one over K, so K is ${michaelis}.`,
            draw('plot.back', 'left'),
            show('plot.constant', 'ends'),
          ),
        ],
      }),
    },
    {
      id: 'inhibitors',
      title: 'Two ways to block an enzyme',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(-0.75, 2.6, '1 / s', { ticks: [1, 2].map((at) => ({ at, text: `${at}` })) }),
              axis(0, 1.15, '1 / v'),
              [
                curve('free', line(2, 10), 'a', { from: -0.5, to: 2.2, label: 'no blocker' }),
                curve('rival', line(4, 10), 'c', { from: -0.25, to: 2.2, label: 'competitive' }),
                curve('jam', line(2, 4), 'd', { from: -0.5, to: 1.7, label: 'non-competitive' }),
              ],
            ),
            'Three lines: a competitive blocker keeps the upright crossing, a non-competitive one keeps the level crossing.',
          ),
        ],
        beats: [
          beat(
            'The plot shows at a glance how a poison or a drug blocks an enzyme.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.free', 'glance'),
          ),
          beat(
            'A rival sits in the place of the substrate. Much substrate drives it out, so the top rate stays.',
            draw('plot.rival', 'rival'),
          ),
          beat(
            'Another blocker sits elsewhere and jams the enzyme. The top rate sinks, but K stays.',
            draw('plot.jam', 'jams'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A line has K = 2 millimoles per litre and V = 10 micromoles per minute. What is the rate at 3 millimoles per litre?',
    formula: 'law',
    given: { K: 2, V: 10, s: 3 },
    find: 'v',
    sense: 'The enzyme runs at {result}, more than half of its top rate.',
  },
  misconception: {
    tempting: 'It is tempting to trust all points of the line alike.',
    truth: 'Taking reciprocals blows up the errors of the slow points. Computers fit the curve itself.',
  },
  uses: ['Chemists of drugs use it to see how a substance blocks an enzyme.'],
  takeaways: [
    'Upside down, the curve is a line',
    'It meets the upright axis at 1/V',
    'Blockers tilt or lift the line',
  ],
  question: {
    ask: 'A line meets the upright axis at 0.25. What is the top rate?',
    answer: 'One over 0.25, that is 4.',
  },
};
