import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tangent, tracker } from '../../writing/plots.ts';
import { brace, figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

export const productRule: ShelfEntry = {
  id: 'product-rule',
  names: ['product rule', 'Leibniz rule', 'derivative of a product', 'product rule for derivatives'],
  needs: ['derivative', 'differentiate', 'differentiation', 'calculus', 'slope', 'function', 'functions'],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'The derivative of a product has two parts, one for each factor that changes.',
    'In each part one factor is differentiated, and the other stays as it is.',
  ],
  puzzle: ['A rectangle gets longer and wider at the same time.', 'How fast does its area grow?'],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'the first factor, the length', unit: 'cm', role: 'a' },
    { tex: 'g', name: 'g', meaning: 'the second factor, the width', unit: 'cm', role: 'b' },
    { tex: "f'", name: 's', meaning: 'the rate of the first factor', unit: 'cm/s', role: 'c' },
    { tex: "g'", name: 't', meaning: 'the rate of the second factor', unit: 'cm/s', role: 'e' },
    { tex: "(f g)'", name: 'p', meaning: 'the rate of the product', unit: 'cm²/s', role: 'd' },
  ],
  formulas: [
    {
      id: 'rule',
      tex: "(f g)' = f' g + f g'",
      expression: 'p = s * g + f * t',
      says: 'The first one changes while the second waits, plus the second changes while the first waits.',
    },
  ],
  pictures: [
    {
      id: 'rectangle',
      title: 'A rectangle that grows',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'grow',
            'full',
            figure(
              { min: [-2.2, -1.1], max: [9, 5] },
              rect('old', [0, 0], [6, 3.4], 'd', { fill: 'soft', label: tag('$f \\, g$', 'centre', 'ink') }),
              brace('length', [6, -0.1], [0, -0.1], 'a', { label: tag('$f$', 'below', 'a') }),
              brace('width', [-0.1, 0], [-0.1, 3.4], 'b', { label: tag('$g$', 'left', 'b') }),
              rect('right', [6, 0], [6.7, 3.4], 'c', { fill: 'soft', label: tag("$f' g$", 'right', 'c') }),
              rect('top', [0, 3.4], [6, 4], 'e', { fill: 'soft', label: tag("$f g'$", 'above', 'e') }),
              rect('corner', [6, 3.4], [6.7, 4], 'muted', {
                fill: 'faint',
                label: tag('tiny', 'above-right', 'muted'),
              }),
            ),
            'A rectangle f by g with a strip added on the right, one on top, and a tiny corner.',
          ),
        ],
        beats: [
          beat(
            'A rectangle is f long and g wide. Its area is the product.',
            show('grow.old', 'rectangle'),
            draw('grow.length', 'long'),
            draw('grow.width', 'wide'),
          ),
          beat(
            'Let the length grow a little: a strip appears on the right, as tall as g.',
            draw('grow.right', 'strip'),
          ),
          beat(
            'Let the width grow as well: another strip appears on top, as long as f.',
            draw('grow.top', 'another'),
          ),
          beat(
            'The corner is small in both directions, so it soon counts for nothing.',
            show('grow.corner', 'corner'),
            highlight('grow.corner', 'nothing'),
          ),
          beat(
            'Two strips, so two terms: that is the whole rule.',
            highlight('grow.right', 'strips'),
            highlight('grow.top', 'terms'),
          ),
        ],
      }),
    },
    {
      id: 'proof',
      title: 'The same in symbols',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              ['(f + \\Delta f)(g + \\Delta g) - f g', 'change'],
              ['= \\Delta f \\, g + f \\, \\Delta g + \\Delta f \\, \\Delta g', 'multiply out'],
              [
                '\\frac{\\Delta (f g)}{h} = \\frac{\\Delta f}{h}\\, g + f \\, \\frac{\\Delta g}{h} + \\frac{\\Delta f}{h}\\,\\Delta g',
                'divide by h',
              ],
              ["(f g)' = f' g + f g' + 0", 'h to zero'],
            ]),
            'The change of the product is multiplied out, divided by the step h, and the last term vanishes.',
          ),
        ],
        beats: [
          beat(
            'How much does the product change, when both factors change?',
            show('work.step1', 'change'),
            show('work.note1', 'change'),
          ),
          beat(
            'Multiply out, and three pieces are left: the two strips and the corner.',
            show('work.step2', 'pieces'),
            show('work.note2', 'Multiply'),
          ),
          beat(
            'Divide by the step h, to get rates.',
            show('work.step3', 'Divide'),
            show('work.note3', 'rates'),
          ),
          beat(
            'As h goes to zero, the corner term dies, and the rule remains.',
            show('work.step4', 'dies'),
            show('work.note4', 'zero'),
          ),
        ],
      }),
    },
    {
      id: 'wave',
      title: 'A growing wave',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0, 10, undefined, { ticks: 'none' }), axis(-10, 10, undefined, { ticks: 'none' }), [
              curve('up', 'x', 'a', { dash: true }),
              curve('down', '-x', 'a', { dash: true }),
              curve('wave', 'x*sin(x)', 'd', { label: 'x sin x' }),
              tangent('tangent', 'x*sin(x)', 1, 1, 'b'),
              tracker('here', 'x*sin(x)', 1, 'b'),
            ]),
            'The wave x times sine x swings between two lines, with a tangent that slides along it.',
          ),
          place(
            'work',
            'narrow-right',
            equation(
              'stack',
              [["(x \\sin x)'"], ['= 1 \\cdot \\sin x'], ['\\;\\; + \\, x \\cdot \\cos x']],
              [term('x', 'x', 'a')],
            ),
            'The derivative of x sine x is sine x plus x cosine x.',
          ),
        ],
        beats: [
          beat(
            'Multiply x by the sine, and the wave grows between two lines.',
            draw('plot.up', 'x'),
            draw('plot.down', 'x'),
            draw('plot.wave', 'wave', 2),
            show('work.step1', 'wave'),
          ),
          beat('First differentiate x: that leaves the sine.', show('work.step2', 'sine')),
          beat('Then differentiate the sine: that leaves x times the cosine.', show('work.step3', 'cosine')),
          beat(
            'Follow the slope: the further out, the steeper. The second part grows with x.',
            show('plot.here', 'Follow'),
            show('plot.tangent', 'slope'),
            move('plot.here', 9.2, 'further', 3),
            move('plot.tangent', 9.2, 'further', 3),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A sheet is 8 cm long and 5 cm wide. The length grows by 2 cm a second, the width by 3. How fast does the area grow?',
    formula: 'rule',
    given: { f: 8, g: 5, s: 2, t: 3 },
    find: 'p',
    sense: 'The area grows at {result} at that moment.',
  },
  misconception: {
    tempting: 'It is tempting to multiply the two derivatives.',
    truth: 'Test it with x times x: that would give 1, but the slope of x² is 2x.',
  },
  uses: ['Sales are price times quantity: when both change, this rule tells the change in income.'],
  takeaways: ['Two strips, two terms', 'One factor changes, one waits', 'Never multiply the derivatives'],
  question: {
    ask: 'What is the derivative of x² times eˣ?',
    answer: 'It is 2x eˣ plus x² eˣ.',
  },
};
