import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const cubic = (x: number) => (x - 1) * (x - 2) * (x + 1);

export const rootsAndFactors: Demonstration = {
  id: 'roots-and-factors',
  name: 'a polynomial, its roots and its factors',
  title: 'Roots are factors',
  about:
    /factor theorem|(?<!chinese )remainder theorem|vieta|fundamental theorem of algebra|polynomial|descartes'? rule|synthetic division|partial fraction|intermediate value/i,
  named: /roots of (?:a |the )?polynomial/i,
  puzzle: ['A curve crosses the axis in three places.', 'Can you write down its equation from these alone?'],
  draw: () =>
    scene(
      axes(axis(-1.8, 2.8, 'x'), axis(-3, 4, 'y'), [
        curve('curve', '(x-1)*(x-2)*(x+1)', 'a', { from: -1.5, to: 2.6 }),
        tracker('here', '(x-1)*(x-2)*(x+1)', -1.4, 'good'),
      ]),
      'The curve of (x − 1)(x − 2)(x + 1) crosses the axis at −1, 1 and 2.',
      beat(
        'This curve crosses the axis at minus 1, at 1 and at 2.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.curve', 0),
        show('pic.here', 0.7),
      ),
      beat(
        'A product is zero exactly where one of its factors is. So let there be a factor for each crossing.',
        move('pic.here', -1, 'zero', 1),
      ),
      beat(
        'At 1 the factor x minus 1 is zero, at 2 it is x minus 2, at minus 1 it is x plus 1.',
        move('pic.here', 1, 'factor', 1),
        move('pic.here', 2, 0.5, 1),
      ),
      beat(
        `Try it at 0: minus 1 times minus 2 times 1 is ${cubic(0)}, and there the curve is at height ${cubic(0)}.`,
        move('pic.here', 0, 0.1, 1),
        highlight('pic.here', 'height'),
      ),
    ),
  further: {
    title: 'What the coefficients know',
    draw: () =>
      scene(
        equation('stack', [
          ['(x-1)(x-2)(x+1)'],
          ['= x^3 - 2x^2 - x + 2'],
          ['1 + 2 + (-1) = 2'],
          ['1 \\cdot 2 \\cdot (-1) = -2'],
        ]),
        'Multiplied out: x cubed minus 2x squared minus x plus 2. The roots add up to 2, and their product is −2.',
        beat('Multiply the factors out.', show('pic.step1', 0), show('pic.step2', 'out')),
        beat(
          'The three roots add up to 2: that is the coefficient of x², with the sign turned.',
          show('pic.step3', 'add'),
        ),
        beat(
          'Their product is minus 2: that is the last coefficient, with the sign turned.',
          show('pic.step4', 'product'),
        ),
      ),
  },
  question: choice(
    'A polynomial is zero at 3 and at −5. Which one can it be?',
    '(x − 3)(x + 5)',
    ['(x + 3)(x − 5)', '(x − 3)(x − 5)'],
    'x minus 3 is zero at 3, and x plus 5 is zero at minus 5.',
  ),
  stays: 'Every root gives a factor',
};
