import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

/** Which of four sets has which as a member. */
const has = [
  [0, 1, 0, 1],
  [1, 1, 0, 0],
  [0, 0, 0, 1],
  [1, 0, 1, 1],
];
const word = (one: number) => (one === 1 ? 'yes' : 'no');
const names = ['A', 'B', 'C', 'D'];

export const whoShaves: Demonstration = {
  id: 'who-shaves',
  name: 'a barber who shaves those who do not shave themselves',
  title: 'Who shaves the barber?',
  about:
    /russell'?s? (?:paradox|antinomy)|barber paradox|zermelo|naive set theory|axiomatic set theory|set of all sets|liar paradox|self.?reference/i,
  named: /members of themselves|not a member of itself|russell/i,
  puzzle: [
    'In a village the barber shaves exactly those men who do not shave themselves.',
    'Who shaves the barber?',
  ],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          node('ask', 'Does he shave himself?', 'ink'),
          node('yes', 'he shaves himself', 'a'),
          node('no', 'he does not', 'b'),
          node('not', 'then he is not among those he shaves', 'bad'),
          node('must', 'then he is one of those he shaves', 'bad'),
        ],
        [
          edge('e1', 'ask', 'yes', { label: 'say yes' }),
          edge('e2', 'ask', 'no', { label: 'say no' }),
          edge('e3', 'yes', 'not'),
          edge('e4', 'no', 'must'),
        ],
      ),
      'Both answers to the question whether the barber shaves himself lead to their opposite.',
      beat('The barber lives in the village himself. So does he shave himself?', show('pic.ask', 'shave')),
      beat(
        'Say yes. But he shaves only those who do not, so he does not.',
        draw('pic.e1', 'yes'),
        show('pic.yes', 'yes'),
        draw('pic.e3', 'only'),
        show('pic.not', 'only'),
      ),
      beat(
        'Say no. But he shaves everyone who does not, so he does.',
        draw('pic.e2', 'no'),
        show('pic.no', 'no'),
        draw('pic.e4', 'everyone'),
        show('pic.must', 'everyone'),
      ),
      beat(
        'Each answer makes itself false. There can be no such barber.',
        highlight('pic.not', 'false'),
        highlight('pic.must', 'no'),
      ),
    ),
  further: {
    title: 'The same with sets',
    draw: () =>
      scene(
        table(
          ['has as a member', ...names],
          [
            ...has.map((row, i) => [`set ${names[i]}`, ...row.map(word)]),
            ['set R', ...range(0, 3).map((k) => word(1 - has[k]![k]!))],
          ],
          { row_heads: true },
        ),
        'Which of the sets A to D has which as a member; the set R turns the diagonal around.',
        beat(
          'List some sets, and which of them have which as members.',
          show('pic.head', 0.1),
          ...range(1, 4).map((k) => show(`pic.row${k}`, 'members')),
        ),
        beat(
          'On the diagonal stands whether a set has itself as a member.',
          ...range(1, 4).map((k) => highlight(`pic.cell-${k}-${k + 1}`, 'itself')),
        ),
        beat(
          'Let R collect the sets that do not. Its row is the diagonal, turned around.',
          show('pic.row5', 'row'),
        ),
        beat(
          'So R differs from each set in one place, and cannot stand on the list.',
          ...range(1, 4).map((k) => highlight(`pic.cell-5-${k + 1}`, 'differs')),
        ),
        beat(
          'And is R a member of R? Exactly if it is not. So a rule alone does not make a set.',
          highlight('pic.row5', 'rule'),
        ),
      ),
  },
  question: choice(
    'Who in the world can be this barber?',
    'no one',
    ['some bearded man', 'a man from another village'],
    'A description that contradicts itself fits no one.',
  ),
  stays: 'Not every rule makes a set',
};
