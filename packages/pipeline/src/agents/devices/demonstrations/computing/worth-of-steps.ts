import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

export const worthOfSteps: Demonstration = {
  id: 'worth-of-steps',
  name: 'the worth of each place on a way',
  title: 'What is each place worth?',
  about:
    /q-?learning|reinforcement learning|markov decision|bellman (?:equation|optimality)|temporal.?difference|policy gradient|value iteration|game theory|minimax/i,
  named: /reward/i,
  puzzle: [
    'A reward lies at the end of a corridor.',
    'How does a robot learn that the first step towards it is a good one?',
  ],
  draw: () =>
    scene(
      table(
        ['round', ...range(1, 5).map((k) => `place ${k}`)],
        range(0, 4).map((round) => [
          String(round),
          ...range(1, 5).map((k) => (5 - k <= round ? short(0.9 ** (5 - k)) : '0')),
        ]),
      ),
      'The worth of five places, round by round: it spreads back from the last one, times 0.9 for each step.',
      beat(
        'Only place 5 brings a reward, of 1. At first nothing else is known to be worth anything.',
        show('pic.head', 0),
        show('pic.row1', 'reward'),
      ),
      beat(
        'A place is worth nine tenths of the best place that can be reached from it. So place 4 gets 0.9.',
        show('pic.row2', 'gets'),
      ),
      beat(
        `In the next round place 3 gets ${short(0.81)}, then place 2 gets ${short(0.729)}.`,
        show('pic.row3', 'next'),
        show('pic.row4', 'then'),
      ),
      beat(
        `After four rounds even place 1 knows: it is worth ${short(0.9 ** 4)}. Just go where the worth grows.`,
        show('pic.row5', 'rounds'),
        highlight('pic.cell-5-2', 'worth'),
      ),
    ),
  question: choice(
    'Each step keeps nine tenths. What is a place two steps before a reward of 10 worth?',
    '8.1',
    ['9', '10', '0.81'],
    '10 times 0.9 times 0.9.',
  ),
  stays: 'Worth flows back from the reward',
};
