import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, brace, circle, figure, tag } from '../../writing/shapes.ts';
import { beat, pause, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

/** Two charges on a line, `gap` apart, pushing each other with arrows of length `push`. */
const charges = (gap: number, push: number) => [
  circle('left', [-gap / 2, 0], 0.45, 'a', { fill: 'soft', label: tag('$q_1$', 'centre') }),
  circle('right', [gap / 2, 0], 0.45, 'b', { fill: 'soft', label: tag('$q_2$', 'centre') }),
  arrow('push-left', [-gap / 2 - 0.6, 0], [-gap / 2 - 0.6 - push, 0], 'd', { weight: 'bold' }),
  arrow('push-right', [gap / 2 + 0.6, 0], [gap / 2 + 0.6 + push, 0], 'd', { weight: 'bold' }),
  brace('gap', [gap / 2, -0.7], [-gap / 2, -0.7], 'c', { label: tag('$r$', 'below', 'c') }),
];

export const coulombsLaw: ShelfEntry = {
  id: 'coulombs-law',
  names: ["Coulomb's law", "Coulomb's inverse-square law", 'electrostatic force', 'Coulomb force'],
  subject: 'physics',
  field: 'Electromagnetism',
  says: [
    'Two charges at rest push or pull along the line between them.',
    'The force grows with each charge and falls with the square of the distance.',
  ],
  puzzle: [
    'Rub two balloons on your sleeve, and they push each other apart without touching.',
    'How strong is that push, and what happens to it as they move away?',
  ],
  symbols: [
    { tex: 'q_1', name: 'q1', meaning: 'the first charge', unit: 'C', role: 'a' },
    { tex: 'q_2', name: 'q2', meaning: 'the second charge', unit: 'C', role: 'b' },
    { tex: 'r', name: 'r', meaning: 'the distance between them', unit: 'm', role: 'c' },
    { tex: 'F', name: 'F', meaning: 'the electric force', unit: 'N', role: 'd' },
    { tex: 'k', name: 'k', meaning: "Coulomb's constant", unit: 'N·m²/C²', role: 'muted' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'F = k \\frac{q_1 q_2}{r^2}',
      expression: 'F = k * q1 * q2 / r^2',
      says: 'Multiply the charges, divide by the distance squared, and scale by a constant.',
    },
  ],
  pictures: [
    {
      id: 'push',
      title: 'Two charges at rest',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pair',
            'full',
            figure({ min: [-5, -2], max: [5, 1.6] }, ...charges(3, 1.4)),
            'Two charged spheres push each other apart; the distance between their centres is marked r.',
          ),
        ],
        beats: [
          beat(
            'Here are two small charges, both of the same sign.',
            show('pair.left', 'two'),
            show('pair.right', 'charges'),
          ),
          beat(
            'Each one feels a push, straight away from the other.',
            draw('pair.push-left', 'push'),
            draw('pair.push-right', 'other'),
          ),
          beat('Between their centres lies the distance r.', draw('pair.gap', 'distance')),
          beat(
            'Double one charge and both arrows double, for the push is always mutual.',
            highlight('pair.left', 'charge'),
            highlight('pair.push-left', 'arrows'),
            highlight('pair.push-right', 'arrows'),
          ),
        ],
      }),
    },
    {
      id: 'inverse-square',
      title: 'What distance does',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(
              axis(0, 4.4, 'distance r', { ticks: [1, 2, 3, 4].map((at) => ({ at, text: String(at) })) }),
              axis(0, 1.3, 'force F', { ticks: [{ at: 1, text: '1' }] }),
              [
                curve('curve', '1/x^2', 'd', { from: 0.9, to: 4.4 }),
                tracker('here', '1/x^2', 1, 'c', { guides: true }),
              ],
            ),
            'The force against the distance: a curve that falls steeply, then flattens towards zero.',
          ),
          place(
            'share',
            'narrow-right',
            bars([
              ['r = 1', 1, 'd', '1'],
              ['r = 2', 1 / 4, 'd', '1/4'],
              ['r = 3', 1 / 9, 'd', '1/9'],
            ]),
            'Bars for the force at distances one, two and three: one, a quarter, a ninth.',
          ),
        ],
        beats: [
          beat(
            'Start one step apart, and call the force there one.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'one'),
            show('share.bar1', 'force'),
            show('share.value1', 'force'),
          ),
          beat(
            'Go twice as far, and only a quarter of the force is left.',
            draw('plot.curve', 'Go'),
            move('plot.here', 2, 'twice'),
            show('share.bar2', 'quarter'),
            show('share.value2', 'quarter'),
          ),
          beat(
            'Three times as far leaves one ninth: the distance counts twice over.',
            move('plot.here', 3, 'Three'),
            show('share.bar3', 'ninth'),
            show('share.value3', 'ninth'),
          ),
          pause(
            0.8,
            beat('The curve never reaches zero, however far you go.', move('plot.here', 4.2, 'never')),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Two balloons each carry 2 microcoulombs, half a metre apart. How hard do they push?',
    formula: 'law',
    given: { k: 8.99e9, q1: 2e-6, q2: 2e-6, r: 0.5 },
    find: 'F',
    sense: 'About {result}: you would feel it clearly in your hand.',
  },
  misconception: {
    tempting: 'It is tempting to think that the bigger charge pushes harder than the smaller one.',
    truth: 'Both feel the same force, in opposite directions, whatever their charges.',
  },
  uses: [
    'The same law holds electrons in atoms, and makes dust cling to a screen.',
    'Gravity has the same shape: one over the distance squared.',
  ],
  takeaways: [
    'Force grows with each charge',
    'Twice as far, a quarter of the force',
    'Both feel the same force',
  ],
  question: {
    ask: 'If you move two charges to half their distance, how does the force change?',
    answer: 'Half the distance squared is a quarter, so the force becomes four times as strong.',
  },
};
