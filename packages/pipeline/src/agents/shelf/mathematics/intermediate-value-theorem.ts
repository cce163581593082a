import { clear, draw, highlight, move, show } from '../../writing/actions.ts';
import { compute } from '../../writing/compute.ts';
import { asymptote, axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const day = '8 + 2*x - 0.9*sin(pi*x/2)';
const cubic = 'x^3 + x - 5';
const value = (x: number) => compute(cubic, { x });
/** The interval from 1 to 2, halved three times: each half keeps the change of sign. */
const halvings: [number, number][] = [[1, 2]];
for (let step = 0; step < 3; step += 1) {
  const [low, high] = halvings[step]!;
  const middle = (low + high) / 2;
  halvings.push(value(low) * value(middle) <= 0 ? [low, middle] : [middle, high]);
}

export const intermediateValueTheorem: ShelfEntry = {
  id: 'intermediate-value-theorem',
  names: ['Intermediate value theorem', 'IVT', "Bolzano's theorem", 'bisection method'],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'A continuous function takes every value between any two of its values.',
    'So if it is negative here and positive there, it is zero somewhere in between.',
  ],
  puzzle: [
    'In the morning it was 8 degrees, and in the afternoon 16.',
    'How do you know that it was exactly 11.3 at some moment?',
  ],
  symbols: [
    { tex: 'f', name: 'f', meaning: 'a continuous function', role: 'a' },
    { tex: 'a', name: 'a', meaning: 'the left end', role: 'b' },
    { tex: 'b', name: 'b', meaning: 'the right end', role: 'c' },
    { tex: 'c', name: 'c', meaning: 'a place between them', role: 'd' },
    { tex: 'y', name: 'y', meaning: 'any value between those at the ends', role: 'e' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: 'f(a) < y < f(b) \\;\\Longrightarrow\\; f(c) = y',
      says: 'For every y between the values at the ends, there is a place c where f takes it.',
    },
  ],
  pictures: [
    {
      id: 'day',
      title: 'A day grows warmer',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 4.6, 'time'), axis(0, 18, 'degrees'), [
              curve('curve', day, 'a', { from: 0, to: 4 }),
              dots(
                'ends',
                [
                  [0, 8],
                  [4, compute(day, { x: 4 })],
                ],
                'ink',
              ),
              asymptote('level', 'y', 11.3, 'e', '11.3'),
              tracker('here', day, 0, 'd', { guides: true }),
            ]),
            'Temperature against time, an unbroken curve that crosses the level of 11.3 degrees.',
          ),
        ],
        beats: [
          beat('Mark the temperature in the morning and in the afternoon.', show('plot.ends', 'Mark')),
          beat('Draw any level between the two.', draw('plot.level', 'level')),
          beat(
            'The temperature cannot jump, so its curve has no gap.',
            draw('plot.curve', 'curve', 2),
            show('plot.here', 'gap'),
          ),
          beat(
            'On its way up it must cross the level, at least once.',
            move('plot.here', 2, 'way', 1.5),
            highlight('plot.level', 'cross'),
          ),
        ],
      }),
    },
    {
      id: 'halving',
      title: 'Hunting a root by halves',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'wide-left',
            axes(axis(0.8, 2.2, 'x'), axis(-4, 6), [
              curve('curve', cubic, 'a', { from: 0.9, to: 2.1 }),
              tracker('low', cubic, 1, 'b'),
              tracker('high', cubic, 2, 'c'),
            ]),
            'The cubic x cubed plus x minus five between one and two, with two points that close in on its root.',
          ),
          place(
            'list',
            'narrow-right',
            table(
              ['from', 'to'],
              halvings.map(([low, high]) => [String(low), String(high)]),
            ),
            'The intervals, each half of the one before.',
          ),
        ],
        beats: [
          beat(
            'Where is x³ + x − 5 zero? At 1 it is negative, and at 2 it is positive.',
            draw('plot.curve', 'zero', 1.2),
            show('plot.low', 'negative'),
            show('plot.high', 'positive'),
            show('list.row1', 'positive'),
          ),
          beat(
            'So a root lies between. Look in the middle, at 1.5: the value is still minus a little.',
            move('plot.low', halvings[1]![0], 'middle'),
            move('plot.high', halvings[1]![1], 'middle'),
            show('list.row2', 'value'),
          ),
          beat(
            'Keep the half in which the sign changes, and halve it again.',
            move('plot.low', halvings[2]![0], 'half'),
            move('plot.high', halvings[2]![1], 'half'),
            show('list.row3', 'changes'),
          ),
          beat(
            'Each step halves the doubt. Ten steps make it a thousand times smaller.',
            move('plot.low', halvings[3]![0], 'step'),
            move('plot.high', halvings[3]![1], 'step'),
            show('list.row4', 'step'),
          ),
        ],
      }),
    },
    {
      id: 'jump',
      title: 'A jump breaks it',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 4.4, 'x'), axis(0, 5), [
              curve('before', '1 + 0.3*x', 'a', { from: 0, to: 2 }),
              curve('after', '3 + 0.3*x', 'a', { from: 2, to: 4 }),
              asymptote('level', 'y', 2.5, 'bad', 'never taken'),
              tracker('here', '1 + 0.3*x', 0, 'd'),
            ]),
            'A function that jumps from 1.6 to 3.6 and never takes the value 2.5.',
          ),
        ],
        beats: [
          beat(
            'Now a function with a jump, like a price that goes up overnight.',
            draw('plot.before', 'function'),
            draw('plot.after', 'jump'),
          ),
          beat(
            'Walk along it: you come up to the edge, and then you are above.',
            show('plot.here', 0),
            move('plot.here', 2, 'Walk', 1.5),
            clear('plot.here', 'above'),
          ),
          beat(
            'The level in the gap is never taken. The theorem needs a curve without jumps.',
            draw('plot.level', 'level'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that the value is taken only once.',
    truth: 'The theorem promises at least one place. There may be many.',
  },
  uses: ['It proves that an equation has a solution, before anyone has found it.'],
  takeaways: ['No jumps: no value is skipped', 'Change of sign: a root', 'Halve the interval to find it'],
  question: {
    ask: 'Must every cubic equation with real coefficients have a real root?',
    answer: 'Yes: on one side it is negative, on the other positive, and it has no jumps.',
  },
};
