import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const data = [1, 0, 1, 1];
const coded = (([d1, d2, d3, d4]: number[]) => [
  d1! ^ d2! ^ d4!,
  d1! ^ d3! ^ d4!,
  d1!,
  d2! ^ d3! ^ d4!,
  d2!,
  d3!,
  d4!,
])(data);
const received = coded.map((bit, i) => (i === 4 ? 1 - bit : bit));
const check = (places: number[]) => places.reduce((sum, place) => sum ^ received[place - 1]!, 0);
const checks = [
  [1, 3, 5, 7],
  [2, 3, 6, 7],
  [4, 5, 6, 7],
];
const fault = checks.reduce((sum, places, i) => sum + check(places) * 2 ** i, 0);

export const findTheError: Demonstration = {
  id: 'find-the-error',
  name: 'seven bits of which one is wrong',
  title: 'Which bit is wrong?',
  about:
    /hamming|error.?correct|error detection|parity|checksum code|reed.?solomon|coding theory|\bcrc\b|redundancy/i,
  named: /one-bit errors/i,
  puzzle: [
    'Seven bits arrive, and one of them was flipped on the way.',
    'Can you find out which, and repair it?',
  ],
  draw: () =>
    scene(
      table(
        ['place', ...range(1, 7).map(String)],
        [
          ['sent', ...coded.map(String)],
          ['received', ...received.map(String)],
          ['check 1', '•', '', '•', '', '•', '', '•'],
          ['check 2', '', '•', '•', '', '', '•', '•'],
          ['check 4', '', '', '', '•', '•', '•', '•'],
        ],
        { row_heads: true },
      ),
      `The bits ${coded.join('')} were sent and ${received.join('')} received; three checks tell that place ${fault} is wrong.`,
      beat(
        'Four of these bits are the message, three are added. They make each check come out even.',
        show('pic.head', 0),
        show('pic.row1', 'message'),
      ),
      beat('On the way one bit is flipped.', show('pic.row2', 'flipped')),
      beat(
        `Check 1 looks at the places 1, 3, 5 and 7, and finds ${check(checks[0]!) ? 'an odd' : 'an even'} number of ones. Check 2 finds ${check(checks[1]!) ? 'an odd' : 'an even'} number.`,
        show('pic.row3', 'Check'),
        show('pic.row4', ['Check', 2]),
      ),
      beat(
        `Check 4 finds ${check(checks[2]!) ? 'an odd' : 'an even'} one. Add the numbers of the checks that complain: place ${fault} is wrong. Flip it back.`,
        show('pic.row5', 0),
        highlight(`pic.cell-2-${fault + 1}`, 'place', 2),
      ),
    ),
  further: {
    title: 'Why it finds every place',
    draw: () =>
      scene(
        table(
          ['wrong place', 'check 4', 'check 2', 'check 1'],
          range(1, 7).map((k) => [String(k), String((k >> 2) & 1), String((k >> 1) & 1), String(k & 1)]),
        ),
        'Each place from 1 to 7 makes its own pattern of complaints: its binary number.',
        beat(
          'Each place is looked at by other checks.',
          show('pic.head', 0),
          ...range(1, 3).map((i) => show(`pic.row${i}`, 0.3 + i * 0.1)),
        ),
        beat(
          'The pattern of complaints is the number of the place, in binary.',
          ...range(4, 7).map((i) => show(`pic.row${i}`, 0.1 + i * 0.05)),
          highlight('pic.row5', 'binary'),
        ),
        beat(
          'Seven places and no error at all make eight cases: just what three checks can tell apart.',
          highlight('pic.row7', 'eight'),
        ),
      ),
  },
  question: choice(
    'Checks 1 and 2 complain, check 4 does not. Which place is wrong?',
    '3',
    ['1', '2', '7'],
    '1 plus 2 is 3.',
  ),
  stays: 'The failing checks spell the place',
};
