import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const bumps = '2 + 0.25*(x-3)^2 - 1.1*sin(3*x)';

export const shakenDown: Demonstration = {
  id: 'shaken-down',
  name: 'a ball in a landscape with several valleys',
  title: 'Not the first valley',
  about:
    /simulated annealing|local (?:optimum|search)|hill climb|genetic algorithm|metaheuristic|stochastic gradient|evolutionary|swarm|em algorithm|tabu/i,
  named: /local (?:optima|minima)/i,
  puzzle: ['A ball rolls down into the nearest valley, and stops.', 'How could it find the deepest one?'],
  draw: () =>
    scene(
      axes(axis(0, 6.4, '', { ticks: 'none' }), axis(0, 6, 'cost', { ticks: 'none' }), [
        curve('land', bumps, 'a', { from: 0.1, to: 6.2 }),
        tracker('ball', bumps, 0.1, 'good'),
      ]),
      'A curve with three valleys; the middle one is the deepest.',
      beat(
        'Here is the cost of every choice. Lower is better.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.land', 0.1),
        show('pic.ball', 0.8),
      ),
      beat(
        'Going only downhill, the ball ends in the first valley, and nothing tells it that there are others.',
        move('pic.ball', 0.62, 'downhill', 1.2),
      ),
      beat(
        'So shake it: now and then let it go uphill, often at first, and more and more seldom.',
        move('pic.ball', 1.55, 'uphill', 1),
        move('pic.ball', 2.62, 0.8, 1),
      ),
      beat(
        'It crosses the hill and comes to rest in a deeper valley. That is not certain, but likely, if you shake long enough.',
        highlight('pic.ball', 'deeper', 1.5),
      ),
    ),
  question: choice(
    'Why not shake as hard at the end as at the beginning?',
    'it would leave the best valley again',
    ['it would be too slow', 'it would find nothing'],
    'At the end it should stay where it is good.',
  ),
  stays: 'Sometimes uphill, to get farther down',
};
