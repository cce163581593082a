import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const worlds: [boolean, boolean][] = [
  [true, true],
  [true, false],
  [false, true],
  [false, false],
];
const word = (value: boolean) => (value ? 'true' : 'false');
const implies = (p: boolean, q: boolean) => !p || q;

export const promiseKept: Demonstration = {
  id: 'promise-kept',
  name: 'a promise in four cases',
  title: 'When is a promise broken?',
  about:
    /proposition(?:al)? (?:calculus|logic)|statement logic|sentential|material (?:conditional|implication)|logical (?:implication|connective|equivalence)|contraposit\w*|modus (?:ponens|tollens)|tautolog\w*|first.?order logic|predicate logic|mathematical logic|converse/i,
  named: /propositions?.*(?:true|false)|logical connectives?/i,
  puzzle: [
    'I promise: if it rains, I bring an umbrella. Today the sun shines, and I bring none.',
    'Have I broken my promise?',
  ],
  draw: () =>
    scene(
      table(
        ['it rains', 'I bring it', 'if it rains, I bring it'],
        worlds.map(([p, q]) => [word(p), word(q), word(implies(p, q))]),
      ),
      'Four cases of rain and umbrella: the promise is broken only when it rains and there is no umbrella.',
      beat('There are two things, each true or false. That makes four cases.', show('pic.head', 0)),
      beat('It rains, and I bring the umbrella: the promise is kept.', show('pic.row1', 'rains')),
      beat(
        'It rains, and I have none: now the promise is broken.',
        show('pic.row2', 'rains'),
        highlight('pic.cell-2-3', 'broken'),
      ),
      beat(
        'If it does not rain, I promised nothing. Whatever I do, my word is kept.',
        show('pic.row3', 'rain'),
        show('pic.row4', 'nothing'),
        highlight('pic.cell-3-3', 'kept'),
        highlight('pic.cell-4-3', 'kept'),
      ),
      beat('So an if-then sentence is false in one case out of four.', highlight('pic.row2', 'one', 1.5)),
    ),
  further: {
    title: 'Turned around, and turned over',
    draw: () =>
      scene(
        table(
          ['p', 'q', 'if p, then q', 'if q, then p', 'if not q, then not p'],
          worlds.map(([p, q]) => [
            word(p),
            word(q),
            word(implies(p, q)),
            word(implies(q, p)),
            word(implies(!q, !p)),
          ]),
          {
            heat: worlds.map(([p, q]) => [
              0,
              0,
              implies(p, q) ? 0 : 0.7,
              implies(q, p) ? 0 : 0.7,
              implies(!q, !p) ? 0 : 0.7,
            ]),
          },
        ),
        'The truth table of a sentence, its converse and its contrapositive: the first and the last agree in every row.',
        beat(
          'Call the parts p and q. Now turn the sentence around: if q, then p.',
          show('pic.head', 0),
          show('pic.row1', 0.1),
          show('pic.row2', 'q'),
          show('pic.row3', 'turn'),
          show('pic.row4', 'around'),
        ),
        beat(
          'It fails in another row. From an umbrella you cannot conclude rain.',
          highlight('pic.cell-3-4', 'another'),
        ),
        beat(
          'Now turn it over as well: if not q, then not p. That agrees with the first in every row.',
          highlight('pic.cell-2-3', 'agrees'),
          highlight('pic.cell-2-5', 'agrees'),
        ),
        beat(
          'So no umbrella means no rain. The two sentences say the same, and proofs use it daily.',
          highlight('pic.cell-2-5', 'same'),
        ),
      ),
  },
  question: choice(
    'All squares are rectangles. What follows for a shape that is no rectangle?',
    'it is no square',
    ['it is a square', 'nothing follows'],
    'If not q, then not p: no rectangle, so no square.',
  ),
  stays: 'False only when true leads to false',
};
