import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const lastIn: Demonstration = {
  id: 'last-in',
  name: 'brackets that are checked with a stack',
  title: 'The last one in goes first',
  about: /\bstacks?\b|\bqueues?\b|linked list|lifo|fifo|call stack|deque|reverse polish|shunting/i,
  puzzle: ['Is every bracket in ( [ ] { } ) closed in the right order?', 'How would a computer know?'],
  draw: () =>
    scene(
      table(
        ['read', 'what happens', 'stack'],
        [
          ['(', 'put it on', '('],
          ['[', 'put it on', '( ['],
          [']', 'matches the top', '('],
          ['{', 'put it on', '( {'],
          ['}', 'matches the top', '('],
          [')', 'matches the top', 'empty'],
        ],
      ),
      'Reading ( [ ] { } ): opening brackets go on the stack, closing ones take the top off; at the end it is empty.',
      beat(
        'Read from left to right. An opening bracket goes on top of the stack.',
        show('pic.head', 0),
        show('pic.row1', 'top'),
        show('pic.row2', 0.8),
      ),
      beat('A closing one must match what is on top, and takes it off.', show('pic.row3', 'match')),
      beat(
        'The last one opened is always the first to be closed.',
        show('pic.row4', 0.1),
        show('pic.row5', 0.5),
      ),
      beat(
        'At the end the stack is empty, so all brackets match.',
        show('pic.row6', 'empty'),
        highlight('pic.row6', 'match'),
      ),
    ),
  question: choice(
    'You push 1, 2, 3, then pop twice. What is on top?',
    '1',
    ['3', '2', 'nothing'],
    '3 and 2 have been taken off.',
  ),
  stays: 'Last in, first out',
};
