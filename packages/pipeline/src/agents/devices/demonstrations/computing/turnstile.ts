import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const turnstile: Demonstration = {
  id: 'turnstile',
  name: 'a turnstile as a machine with two states',
  title: 'A machine with two states',
  about:
    /finite.?(?:state|automat)|state machine|\bdfa\b|\bnfa\b|automata|regular (?:expression|language)|pumping lemma|flip.?flop|mealy|moore machine|chomsky/i,
  named: /number of states/i,
  puzzle: ['A turnstile lets you through only after a coin.', 'How much must it remember to do that?'],
  draw: () =>
    scene(
      graph(
        'row',
        [node('locked', 'locked', 'bad', 'circle'), node('open', 'open', 'good', 'circle')],
        [
          edge('coin', 'locked', 'open', { label: 'coin', role: 'good' }),
          edge('push', 'open', 'locked', { label: 'push', role: 'bad' }),
        ],
      ),
      'Two states, locked and open; a coin leads from locked to open, a push leads back.',
      beat(
        'It is always in one of two states: locked or open.',
        show('pic.locked', 'locked'),
        show('pic.open', 'open'),
      ),
      beat('A coin takes it from locked to open.', draw('pic.coin', 'coin')),
      beat('A push lets you through, and locks it again.', draw('pic.push', 'push')),
      beat(
        'A push while it is locked changes nothing, and so does a coin too many. That one word, locked or open, is all it remembers.',
        highlight('pic.locked', 'locked'),
        highlight('pic.open', 'open'),
      ),
    ),
  further: {
    title: 'Run it on an input',
    draw: () => {
      let state = 'locked';
      const rows = ['push', 'coin', 'coin', 'push', 'push'].map((input) => {
        const before = state;
        state = input === 'coin' ? 'open' : 'locked';
        return [before, input, state];
      });
      return scene(
        table(['state', 'input', 'next state'], rows),
        'Push, coin, coin, push, push: locked, open, open, locked, locked.',
        beat(
          'Start locked, and read the inputs one by one.',
          show('pic.head', 0),
          show('pic.row1', 'inputs'),
        ),
        beat(
          'The coin opens it. The second coin is wasted.',
          show('pic.row2', 'opens'),
          show('pic.row3', 'wasted'),
        ),
        beat(
          'A push closes it, and one more push changes nothing. At the end it is locked.',
          show('pic.row4', 'closes'),
          show('pic.row5', 'nothing'),
        ),
      );
    },
  },
  question: choice(
    'It is locked. The inputs are coin, push, coin. Which state at the end?',
    'open',
    ['locked'],
    'The last coin opens it again.',
  ),
  stays: 'State and input give the next state',
};
