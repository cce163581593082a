import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { angle, figure, point, polygon, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const degree = Math.PI / 180;
const [a, b] = [35, 25];
const sine = (degrees: number) => Math.sin(degrees * degree);
const cosine = (degrees: number) => Math.cos(degrees * degree);
/** The corner between the two triangles, and the end of the unit length. */
const corner: XY = [cosine(b) * cosine(a), cosine(b) * sine(a)];
const end: XY = [cosine(a + b), sine(a + b)];
const low: XY = [corner[0], 0];
const side: XY = [end[0], corner[1]];

export const sumAndDifferenceFormulas: ShelfEntry = {
  id: 'sum-and-difference-formulas',
  names: [
    'sum and difference formulas',
    'sum and difference identities',
    'angle sum and difference identities',
    'angle addition formulas',
    'addition theorems',
    'angle sum identities',
    'compound angle formula',
    'double angle formula',
    'double-angle identities',
    'sine of a sum',
  ],
  subject: 'mathematics',
  field: 'Trigonometry',
  says: [
    'The sine of a sum is built of the sines and cosines of both angles.',
    'Each sine is multiplied by the cosine of the other angle, and both products are added.',
  ],
  puzzle: [
    'The sine of 30 degrees is one half. Is the sine of 60 degrees twice as much?',
    'That would be one, and it is not. So how do sines add?',
  ],
  symbols: [
    { tex: '\\alpha', name: 'a', meaning: 'the first angle', unit: '°', role: 'a' },
    { tex: '\\beta', name: 'b', meaning: 'the second angle', unit: '°', role: 'b' },
    { tex: 's', name: 's', meaning: 'the sine of their sum', role: 'c' },
  ],
  formulas: [
    {
      id: 'sine',
      tex: '\\sin(\\alpha + \\beta) = \\sin\\alpha \\cos\\beta + \\cos\\alpha \\sin\\beta',
      says: 'Sine times cosine, plus cosine times sine.',
    },
    {
      id: 'cosine',
      tex: '\\cos(\\alpha + \\beta) = \\cos\\alpha \\cos\\beta - \\sin\\alpha \\sin\\beta',
      says: 'For the cosine, cosines go with cosines, sines with sines, and the sign turns around.',
    },
  ],
  pictures: [
    {
      id: 'no',
      title: 'Sines do not simply add',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(
              axis(0, 95, 'angle in degrees', {
                ticks: [0, 30, 60, 90].map((at) => ({ at, text: `${at}` })),
              }),
              axis(0, 1.6, 'sine'),
              [
                curve('chord', 'x/60', 'muted', { from: 0, to: 92, dash: true, label: 'if they just added' }),
                curve('curve', 'sin(x*pi/180)', 'c', { from: 0, to: 92, label: 'sine' }),
                tracker('here', 'sin(x*pi/180)', 0, 'good', { guides: true }),
              ],
            ),
            'The sine bends away from a straight line: 0.5 at 30 degrees, but only 0.866 at 60.',
          ),
        ],
        beats: [
          beat(
            'At 30 degrees the sine is one half.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 0),
            move('plot.here', 30, '30', 1),
          ),
          beat('If sines just added, they would lie on this straight line.', draw('plot.chord', 'straight')),
          beat(
            `But the curve bends. At 60 degrees it has only ${spelled(compute('sin(pi/3)'))}.`,
            draw('plot.curve', 'bends'),
            move('plot.here', 60, '60', 1),
          ),
          beat('From 60 to 90 the same 30 degrees add even less.', move('plot.here', 90, '90', 1)),
        ],
      }),
    },
    {
      id: 'stacked',
      title: 'One triangle on another',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'stack',
            'full',
            figure(
              { min: [-0.5, -0.12], max: [1.3, 0.98] },
              polygon('lower', [[0, 0], low, corner], 'a', { fill: 'faint' }),
              polygon('upper', [[0, 0], corner, end], 'b', { fill: 'faint' }),
              segment('unit', [0, 0], end, 'ink', { weight: 'bold', label: tag('1', 'above-left') }),
              segment('leg', [0, 0], corner, 'b', { label: tag('$\\cos\\beta$', 'below', 'b') }),
              segment('step', corner, end, 'b', {
                weight: 'bold',
                label: tag('$\\sin\\beta$', 'above-right', 'b'),
              }),
              angle('alpha', [0, 0], low, corner, 'a', { label: tag('$\\alpha$', 'right', 'a') }),
              angle('beta', [0, 0], corner, end, 'b', { label: tag('$\\beta$', 'above-right', 'b') }),
              segment('rise', low, corner, 'a', {
                weight: 'bold',
                label: tag('$\\sin\\alpha \\cos\\beta$', 'right', 'a'),
              }),
              segment('level', side, corner, 'muted', { dash: true }),
              segment('more', side, end, 'c', {
                weight: 'bold',
                label: tag('$\\cos\\alpha \\sin\\beta$', 'left', 'c'),
              }),
              angle('again', end, side, corner, 'a'),
              point('tip', end, 'good', { label: tag('height: $\\sin(\\alpha + \\beta)$', 'above', 'good') }),
            ),
            'A right triangle with the angle beta stands on one with the angle alpha; the height of its tip is made of two pieces.',
          ),
        ],
        beats: [
          beat(
            'Turn a length of 1 by both angles. How high is its tip? That is the sine of the sum.',
            draw('stack.unit', 'length'),
            show('stack.alpha', 'angles'),
            show('stack.beta', 'angles'),
            show('stack.tip', 'tip'),
          ),
          beat(
            'The upper triangle has the legs cosine beta and sine beta.',
            show('stack.upper', 'triangle'),
            draw('stack.leg', 'cosine'),
            draw('stack.step', 'sine'),
          ),
          beat(
            'Cosine beta is the long side of the lower triangle. So that one rises by sine alpha times cosine beta.',
            show('stack.lower', 'lower'),
            draw('stack.rise', 'rises'),
          ),
          beat(
            'From there, sine beta leads on. It leans from the upright by alpha, so it adds cosine alpha times sine beta.',
            draw('stack.level', 'there'),
            show('stack.again', 'leans'),
            draw('stack.more', 'adds'),
          ),
          beat(
            'Both pieces together are the height of the tip.',
            highlight('stack.rise', 'pieces', 1.5),
            highlight('stack.more', 'pieces', 1.5),
            highlight('stack.tip', 'height', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'try',
      title: 'Try it on known angles',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'known',
            'narrow-left',
            table(
              ['angle', 'sine', 'cosine'],
              [30, 45].map((one) => [`${one}°`, spelled(sine(one), 4), spelled(cosine(one), 4)]),
            ),
            'Sine and cosine of 30 and 45 degrees.',
          ),
          place(
            'work',
            'wide-right',
            equation(
              'stack',
              [
                ['\\sin 75^\\circ = \\sin(30^\\circ + 45^\\circ)'],
                [
                  `${spelled(sine(30) * cosine(45), 4)} + ${spelled(cosine(30) * sine(45), 4)} = ${spelled(sine(75), 4)}`,
                ],
                ['\\sin(2\\alpha) = 2 \\sin\\alpha \\cos\\alpha'],
              ],
              [term('alpha', '\\alpha', 'a')],
            ),
            `The sine of 75 degrees comes out as ${spelled(sine(75), 4)}; for equal angles the formula gives the double angle.`,
          ),
        ],
        beats: [
          beat(
            'You know these angles by heart, but not 75 degrees.',
            show('known.head', 0),
            show('known.row1', 'angles'),
            show('known.row2', 'angles'),
          ),
          beat(
            'It is 30 and 45. Multiply crosswise: sine of the one by cosine of the other.',
            write('work.step1', '30'),
            highlight('known.cell-1-2', 'crosswise'),
            highlight('known.cell-2-3', 'crosswise'),
          ),
          beat(
            `Both products together are ${spelled(sine(75), 4)}, the exact sine of 75 degrees to four digits.`,
            write('work.step2', 'products'),
          ),
          beat(
            'With two equal angles both products are the same: this is the double-angle formula.',
            write('work.step3', 'same'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to write the sine of a sum as the sum of the sines.',
    truth: 'Already 30 and 60 degrees show that this is wrong: the sine of 90 is only one.',
  },
  uses: ['They describe how waves add, how points rotate, and how radios mix signals.'],
  takeaways: [
    'Sine times cosine, crosswise',
    'Two triangles make the proof',
    'Equal angles: the double angle',
  ],
  question: {
    ask: 'What does the formula give when the second angle is zero?',
    answer: 'Just the sine of the first angle, since the cosine of zero is one and its sine is zero.',
  },
};
