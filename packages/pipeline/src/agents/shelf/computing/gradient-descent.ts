import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots, tangent, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { edge, graph, node } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const loss = '0.5*(x - 3)^2 + 1';
/** Steps of x ← x − rate · (x − 3) from `start`, computed. */
const descent = (start: number, rate: number, steps: number): number[] =>
  Array.from({ length: steps }).reduce<number[]>(
    (path) => [...path, path.at(-1)! - rate * (path.at(-1)! - 3)],
    [start],
  );
const height = (x: number) => 0.5 * (x - 3) ** 2 + 1;
const walk = descent(-0.5, 0.4, 5);
const wild = descent(2.2, 2.15, 6);

export const gradientDescent: ShelfEntry = {
  id: 'gradient-descent',
  names: ['gradient descent', 'steepest descent', 'gradient descent algorithm'],
  subject: 'computing',
  field: 'Machine learning',
  says: [
    'Gradient descent lowers a loss by stepping against its slope, again and again.',
    'Each step is the slope times a small number, the learning rate.',
  ],
  puzzle: [
    'You stand on a hillside in thick fog and want to reach the valley.',
    'You can only feel the slope under your feet. Which way do you step, and how far?',
  ],
  symbols: [
    { tex: 'x', name: 'x', meaning: 'the parameter that we may change', role: 'b' },
    { tex: '\\eta', name: 'eta', meaning: 'the learning rate', role: 'c' },
    { tex: 'g', name: 'g', meaning: 'the slope of the loss', role: 'd' },
    { tex: 'y', name: 'y', meaning: 'the parameter after the step', role: 'e' },
  ],
  formulas: [
    {
      id: 'step',
      tex: 'y = x - \\eta \\, g',
      expression: 'y = x - eta * g',
      says: 'The new parameter is the old one minus the learning rate times the slope.',
    },
  ],
  pictures: [
    {
      id: 'valley',
      title: 'Feeling the slope',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'hill',
            'full',
            axes(axis(-1.5, 7, 'parameter', { ticks: 'none' }), axis(0, 8, 'loss', { ticks: 'none' }), [
              curve('curve', loss, 'a', { from: -0.7, to: 6.7 }),
              tangent('slope', loss, walk[0]!, 0.9, 'b'),
              tracker('ball', loss, walk[0]!, 'c'),
            ]),
            'A valley-shaped curve of the loss; a ball on its left side with the tangent there.',
          ),
        ],
        beats: [
          beat('The height of this curve is the loss: how wrong we are.', draw('hill.curve', 'curve')),
          beat('We start somewhere on the side.', show('hill.ball', 'start')),
          beat('The tangent tells the slope right here.', draw('hill.slope', 'tangent')),
          beat(
            'It falls to the right, so we step to the right.',
            move('hill.ball', walk[1]!, 'step'),
            move('hill.slope', walk[1]!, 'step'),
          ),
          beat(
            'The slope is gentler now, so the next steps are shorter. That is how we settle at the bottom.',
            move('hill.ball', walk[2]!, 'shorter'),
            move('hill.slope', walk[2]!, 'shorter'),
            move('hill.ball', walk[5]!, 'settle', 1.6),
            move('hill.slope', walk[5]!, 'settle', 1.6),
          ),
        ],
      }),
    },
    {
      id: 'loop',
      title: 'The loop',
      purpose: 'process',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'loop',
            'full',
            graph(
              'circle',
              [
                node('measure', 'measure the loss', 'a'),
                node('slope', 'find the slope', 'b'),
                node('step', 'step against it', 'c'),
              ],
              [edge('e1', 'measure', 'slope'), edge('e2', 'slope', 'step'), edge('e3', 'step', 'measure')],
            ),
            'A loop of three: measure the loss, find the slope, step against it.',
          ),
        ],
        beats: [
          beat('The whole method is a loop. First measure the loss.', show('loop.measure', 'measure')),
          beat('Then find the slope.', draw('loop.e1', 0), show('loop.slope', 'slope')),
          beat(
            'Step against it, and begin again until the steps hardly matter.',
            draw('loop.e2', 0),
            show('loop.step', 'Step'),
            draw('loop.e3', 'again'),
          ),
        ],
      }),
    },
    {
      id: 'overshoot',
      title: 'Steps that are too long',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'wild',
            'full',
            axes(axis(-1, 7, 'parameter', { ticks: 'none' }), axis(0, 8, 'loss', { ticks: 'none' }), [
              curve('curve', loss, 'a', { from: -0.7, to: 6.7 }),
              dots(
                'path',
                wild.map((x): [number, number] => [x, height(x)]),
                'bad',
                { joined: true },
              ),
              tracker('ball', loss, wild[0]!, 'c'),
            ]),
            'With too large a learning rate, the points jump from side to side and climb out of the valley.',
          ),
        ],
        beats: [
          beat(
            'Now make the learning rate too large, and start close to the bottom.',
            show('wild.curve', 0),
            show('wild.ball', 'start'),
          ),
          beat(
            'Every step leaps across the valley and lands higher than before.',
            draw('wild.path', 'leaps', 2.5),
            ...wild.slice(1).map((x, index) => move('wild.ball', x, 0.2 + index * 0.11, 0.4)),
          ),
          beat('So the rate must be small enough to stay in the valley.', highlight('wild.curve', 'valley')),
        ],
      }),
    },
  ],
  example: {
    ask: 'The parameter is 4, the slope there is 6, and the learning rate is 0.1. Where do we step?',
    formula: 'step',
    given: { x: 4, g: 6, eta: 0.1 },
    find: 'y',
    sense: 'The slope was positive, so we moved left, to {result}.',
  },
  misconception: {
    tempting: 'It is tempting to think that a larger learning rate always learns faster.',
    truth: 'Past a certain size the steps overshoot, and the loss grows.',
  },
  uses: ['Nearly every neural network is trained in this way.'],
  takeaways: ['Step against the slope', 'The learning rate sets the length', 'Gentle slope, short step'],
  question: {
    ask: 'What happens to the step when the slope reaches zero?',
    answer: 'The step becomes zero too, so we stay: that is the bottom, or at least a flat place.',
  },
};
