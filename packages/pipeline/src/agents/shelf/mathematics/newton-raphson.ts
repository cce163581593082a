import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { axes, axis, curve, plotArrow, tangent, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const f = 'x^2 - 2';
/** Newton's iteration for the square root of two, from 2. */
const guesses = [0, 1, 2].reduce<number[]>(
  (path) => [...path, compute('x - (x^2 - 2) / (2 * x)', { x: path.at(-1)! })],
  [2],
);
const value = (x: number) => x ** 2 - 2;
const digits = (x: number) => x.toFixed(6);

export const newtonRaphson: ShelfEntry = {
  id: 'newton-raphson',
  names: ['Newton-Raphson method', "Newton's method", 'Newton Raphson'],
  subject: 'mathematics',
  field: 'Numerical analysis',
  says: [
    "Newton's method finds a root by following tangents down to the axis.",
    'Each tangent crosses the axis closer to the root than the guess before.',
  ],
  puzzle: [
    'Nobody can write down all digits of the square root of two.',
    'So how does a calculator find ten of them in no time?',
  ],
  symbols: [
    { tex: 'x_0', name: 'x0', meaning: 'the guess we have', role: 'b' },
    { tex: 'x_1', name: 'x1', meaning: 'the better guess', role: 'd' },
    { tex: 'f', name: 'f', meaning: 'the value of the function at the guess', role: 'a' },
    { tex: "f'", name: 'm', meaning: 'the slope of the function at the guess', role: 'c' },
  ],
  formulas: [
    {
      id: 'step',
      tex: "x_1 = x_0 - \\frac{f(x_0)}{f'(x_0)}",
      expression: 'x1 = x0 - f / m',
      says: 'Take the height at the guess, divide by the slope there, and step back by that much.',
    },
  ],
  pictures: [
    {
      id: 'tangents',
      title: 'Slide down the tangent',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0.6, 2.3, 'x'), axis(-1.4, 3), [
              curve('curve', f, 'a', { label: 'x² − 2' }),
              tracker('guess', f, guesses[0]!, 'b'),
              tangent('line', f, guesses[0]!, 0.8, 'c'),
              plotArrow('drop', [guesses[1]!, 0], [guesses[1]!, value(guesses[1]!) * 0.85], 'd'),
            ]),
            'The curve x squared minus two, a point on it, and its tangent that meets the axis nearer to the root.',
          ),
        ],
        beats: [
          beat('We look for the place where this curve crosses the axis.', draw('plot.curve', 'curve')),
          beat('Guess two. That is too far right.', show('plot.guess', 'two')),
          beat(
            'The curve is hard to follow, but its tangent is a straight line.',
            draw('plot.line', 'tangent'),
          ),
          beat('It meets the axis at one and a half. Go up to the curve there.', draw('plot.drop', 'Go')),
          beat(
            'Take the tangent at the new guess, and it lands closer still.',
            move('plot.guess', guesses[1]!, 'new'),
            move('plot.line', guesses[1]!, 'new'),
            move('plot.guess', guesses[2]!, 'closer'),
            move('plot.line', guesses[2]!, 'closer'),
          ),
        ],
      }),
    },
    {
      id: 'digits',
      title: 'Correct digits double',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'runs',
            'full',
            table(
              ['guess', 'its square'],
              guesses.map((guess) => [digits(guess), digits(guess ** 2)]),
            ),
            'The guesses 2, 1.5, 1.416667 and 1.414216 with their squares, which come close to two.',
          ),
        ],
        beats: [
          beat('Watch the squares of our guesses.', show('runs.head', 0), show('runs.row1', 'guesses')),
          beat('One and a half squared is too large by a quarter.', show('runs.row2', 'half')),
          beat('The next guess is off in the third digit.', show('runs.row3', 'next')),
          beat(
            'And one more step leaves almost nothing: the number of correct digits about doubles.',
            show('runs.row4', 'more'),
            highlight('runs.cell-4-2', 'digits'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'At the guess 2, the function x² − 2 has the value 2 and the slope 4. Where is the next guess?',
    formula: 'step',
    given: { x0: 2, f: 2, m: 4 },
    find: 'x1',
    sense: 'The next guess is {result}, and the true root is near 1.414.',
  },
  misconception: {
    tempting: 'It is tempting to think that the method always finds a root.',
    truth: 'Where the tangent is nearly flat, it shoots far away, so the first guess matters.',
  },
  uses: ['Computers use such steps to divide, to take roots, and to solve equations of many kinds.'],
  takeaways: ['Follow the tangent to the axis', 'Repeat from there', 'A good first guess matters'],
  question: {
    ask: 'What goes wrong if the slope at your guess is zero?',
    answer: 'The tangent never meets the axis, and the formula divides by zero.',
  },
};
