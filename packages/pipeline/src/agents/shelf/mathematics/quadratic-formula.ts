import { draw, highlight, move, show } from '../../writing/actions.ts';
import { asymptote, axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { brace, figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

export const quadraticFormula: ShelfEntry = {
  id: 'quadratic-formula',
  names: [
    'quadratic formula',
    'quadratic equation',
    'completing the square',
    'discriminant',
    'roots of a quadratic',
  ],
  subject: 'mathematics',
  field: 'Algebra',
  says: [
    'The quadratic formula solves every equation with a square, a linear and a constant term.',
    'The number under the root tells how many real solutions there are.',
  ],
  puzzle: [
    'A field is 6 metres longer than it is wide, and has 16 square metres.',
    'The width occurs twice in the equation: how do you get it out?',
  ],
  symbols: [
    { tex: 'x', name: 'x', meaning: 'the unknown', role: 'd' },
    { tex: 'a', name: 'a', meaning: 'the number in front of the square', role: 'a' },
    { tex: 'b', name: 'b', meaning: 'the number in front of the linear term', role: 'b' },
    { tex: 'c', name: 'c', meaning: 'the constant term', role: 'c' },
  ],
  formulas: [
    {
      id: 'formula',
      tex: 'x = \\frac{-b \\pm \\sqrt{b^2 - 4 a c}}{2a}',
      says: 'Minus b, plus or minus the root of b squared minus four a c, all over two a.',
    },
    {
      id: 'larger',
      tex: 'x = \\frac{-b + \\sqrt{b^2 - 4 a c}}{2a}',
      expression: 'x = (-b + sqrt(b^2 - 4*a*c)) / (2*a)',
      says: 'With the plus sign, and a positive, it gives the larger solution.',
    },
  ],
  pictures: [
    {
      id: 'square',
      title: 'Completing the square',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'field',
            'wide-left',
            figure(
              { min: [-1.4, -1.2], max: [6.6, 5.6] },
              rect('middle', [0, 1.2], [2.8, 4], 'd', { fill: 'soft', label: tag('$x^2$', 'centre', 'ink') }),
              rect('right', [2.8, 1.2], [4, 4], 'b', { fill: 'soft', label: tag('$3x$', 'right', 'ink') }),
              rect('low', [0, 0], [2.8, 1.2], 'b', { fill: 'soft', label: tag('$3x$', 'centre', 'ink') }),
              rect('corner', [2.8, 0], [4, 1.2], 'c', { fill: 'solid', label: tag('$9$', 'right', 'c') }),
              brace('side', [0, 4.1], [2.8, 4.1], 'd', { label: tag('$x$', 'above', 'd') }),
              brace('three', [2.8, 4.1], [4, 4.1], 'b', { label: tag('$3$', 'above', 'b') }),
            ),
            'A square of side x, two strips of width three beside and below it, and a small corner square of area nine.',
          ),
          place(
            'work',
            'narrow-right',
            equation('stack', [
              ['x^2 + 6x = 16'],
              ['x^2 + 6x + 9 = 25'],
              ['(x + 3)^2 = 25'],
              ['x + 3 = 5'],
              ['x = 2'],
            ]),
            'Nine is added on both sides, the root is taken, and x is two.',
          ),
        ],
        beats: [
          beat(
            'The field is a square x² and a strip 6x. Together they have an area of 16.',
            show('field.middle', 'square'),
            draw('field.side', 'square'),
            show('work.step1', '16'),
          ),
          beat(
            'Cut the strip into two halves, 3x each, and lay them along two sides.',
            show('field.right', 'halves'),
            show('field.low', 'along'),
            draw('field.three', 'sides'),
          ),
          beat(
            'Only a corner of 3 by 3 is missing. Add it: now there is a full square.',
            show('field.corner', 'corner'),
            show('work.step2', 'Add'),
            show('work.step3', 'full'),
          ),
          beat(
            'Its area is 25, so its side is 5, and x is 2.',
            show('work.step4', 'side'),
            show('work.step5', '2'),
            highlight('field.middle', 'x'),
          ),
          beat(
            'A square may also have the root minus five. Then x is −8: no field, but a solution.',
            highlight('work.step3', 'root', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'letters',
      title: 'The same with letters',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              ['a x^2 + b x + c = 0'],
              ['x^2 + \\frac{b}{a}\\,x = -\\frac{c}{a}', 'divide by a'],
              ['\\left(x + \\frac{b}{2a}\\right)^2 = \\frac{b^2 - 4ac}{4a^2}', 'add the corner'],
              ['x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}', 'take the root'],
            ]),
            'The general equation is divided by a, completed to a square, and solved by taking the root.',
          ),
        ],
        beats: [
          beat('Now once for all, with letters.', show('work.step1', 'letters')),
          beat(
            'Divide by a, and move the constant to the other side.',
            show('work.step2', 'Divide'),
            show('work.note2', 'Divide'),
          ),
          beat(
            'Half of the strip is b over 2a. Its square is the missing corner: add it on both sides.',
            show('work.step3', 'corner'),
            show('work.note3', 'add'),
          ),
          beat(
            'Take the root, with both signs, and x stands alone.',
            show('work.step4', 'root'),
            show('work.note4', 'root'),
          ),
        ],
      }),
    },
    {
      id: 'discriminant',
      title: 'Two, one or none',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(-1, 5.4, 'x'), axis(-2.6, 5.6), [
              curve('two', '(x - 2)^2 - 2', 'a', { from: -0.7, to: 4.7 }),
              dots(
                'roots',
                [
                  [2 - Math.SQRT2, 0],
                  [2 + Math.SQRT2, 0],
                ],
                'a',
              ),
              curve('one', '(x - 2)^2', 'b', { from: -0.3, to: 4.3 }),
              dots('touch', [[2, 0]], 'b'),
              curve('none', '(x - 2)^2 + 1.5', 'c', { from: 0, to: 4 }),
              asymptote('axis', 'x', 2, 'muted'),
              tracker('here', '(x - 2)^2 - 2', -0.5, 'd'),
            ]),
            'Three parabolas with the same axis: one crosses the x axis twice, one touches it, one stays above it.',
          ),
        ],
        beats: [
          beat(
            'Solutions are the places where a parabola meets the axis. This one crosses it twice.',
            draw('plot.two', 'parabola', 1.2),
            show('plot.here', 'crosses'),
            move('plot.here', 4.5, 'crosses', 2),
            show('plot.roots', 'twice'),
          ),
          beat(
            'They lie evenly around the middle, −b/2a. That is what plus or minus means.',
            draw('plot.axis', 'middle'),
            highlight('plot.roots', 'plus'),
          ),
          beat(
            'Lift it until the number under the root is zero: the curve just touches.',
            draw('plot.one', 'Lift', 1.2),
            show('plot.touch', 'touches'),
          ),
          beat(
            'Lift it more, and that number is negative. No real solution is left.',
            draw('plot.none', 'more', 1.2),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'Solve 2x² + 3x − 5 = 0. What is the larger solution?',
    formula: 'larger',
    given: { a: 2, b: 3, c: -5 },
    find: 'x',
    sense: 'The larger solution is {result}. Put it in: two and three, minus five, is zero.',
  },
  misconception: {
    tempting: 'It is tempting to drop the sign of b, or to divide only the root by 2a.',
    truth: 'The formula begins with minus b, and everything above stands over 2a.',
  },
  uses: ['The path of a ball, the best price, the width of a frame: all lead to such equations.'],
  takeaways: ['Complete the square', 'Both signs of the root', 'Under the root: how many solutions'],
  question: {
    ask: 'How many real solutions has x² + 2x + 5 = 0?',
    answer: 'None: under the root stands 4 − 20, which is negative.',
  },
};
