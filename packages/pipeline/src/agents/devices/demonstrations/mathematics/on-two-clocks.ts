import { draw, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

export const onTwoClocks: Demonstration = {
  id: 'on-two-clocks',
  name: 'six hours folded onto three',
  title: 'Six hours folded onto three',
  about:
    /homomorphism|isomorphism|group theory|abelian|lagrange'?s theorem|coset|quotient group|normal subgroup|kernel|symmetric group|(?<!functional )\bgroups?\b(?! (?:velocity|delay|index|speed))|(?<!newton'?s )\brings?\b(?! (?:oscillator|network|topology|current))|cayley'?s theorem|sylow/i,
  named: /group operation|two groups/i,
  puzzle: [
    'On one clock you count to six, on another only to three.',
    'Can you add on the one, and read the answer off the other?',
  ],
  draw: () =>
    scene(
      graph(
        'layered',
        [
          ...range(0, 5).map((k) => node(`s${k}`, String(k), (['a', 'b', 'c'] as const)[k % 3]!, 'circle')),
          ...range(0, 2).map((k) => node(`t${k}`, String(k), (['a', 'b', 'c'] as const)[k]!, 'circle')),
        ],
        range(0, 5).map((k) =>
          edge(`e${k}`, `s${k}`, `t${k % 3}`, { role: (['a', 'b', 'c'] as const)[k % 3]! }),
        ),
      ),
      'The hours 0 to 5 are sent to their remainders by 3: 0 and 3 to 0, 1 and 4 to 1, 2 and 5 to 2.',
      beat(
        'Above are the hours of a clock with six, from 0 to 5.',
        ...range(0, 5).map((k) => show(`pic.s${k}`, 0.2 + k * 0.08)),
      ),
      beat(
        'Send each of them to its remainder by 3.',
        ...range(0, 2).map((k) => show(`pic.t${k}`, 0.2)),
        ...range(0, 5).map((k) => draw(`pic.e${k}`, 0.3 + k * 0.08)),
      ),
      beat(
        'Add first: 4 plus 5 is 9, that is 3 on this clock, and 3 goes to 0.',
        highlight('pic.s4', '4'),
        highlight('pic.s5', '5'),
        highlight('pic.s3', '3'),
        highlight('pic.t0', '0'),
      ),
      beat(
        'Or send first: 4 goes to 1, 5 goes to 2, and 1 plus 2 is 0 on the small clock. The answer is the same.',
        highlight('pic.t1', 0.2),
        highlight('pic.t2', 0.4),
        highlight('pic.t0', 'same', 1.5),
      ),
    ),
  further: {
    title: 'Three parcels of equal size',
    draw: () =>
      scene(
        table(
          ['goes to', 'from', 'how many'],
          range(0, 2).map((k) => [String(k), `${k} and ${k + 3}`, '2']),
        ),
        'Each of the three hours below is reached from two hours above.',
        beat('How many hours arrive at each place?', show('pic.head', 0)),
        beat(
          'At each of the three there are exactly two. So 6 is 3 times 2, and parcels of unequal size cannot occur.',
          show('pic.row1', 'each'),
          show('pic.row2', 0.3),
          show('pic.row3', 0.4),
        ),
        beat(
          'What goes to 0 is itself a little clock: 0 and 3, for 3 plus 3 is 0 again.',
          highlight('pic.row1', 'clock', 1.5),
        ),
      ),
  },
  question: choice(
    'On the clock with six hours, what is 4 plus 4?',
    '2',
    ['8', '0', '4'],
    '8 is one round of six, and 2 more.',
  ),
  stays: 'Add, then map, or map, then add',
};
