import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const entropy = (p: number) => (p === 0 || p === 1 ? 0 : -(p * Math.log2(p) + (1 - p) * Math.log2(1 - p)));

export const surprise: Demonstration = {
  id: 'surprise',
  name: 'the information in one toss of a coin',
  title: 'How much news is in a toss?',
  about:
    /shannon|information theory|\bentropy\b|information content|mutual information|cross.?entropy|kullback|data compression|source coding|channel capacity/i,
  named: /uncertainty or information/i,
  puzzle: [
    'A fair coin surprises you each time, a coin with two heads never does.',
    'How can one measure surprise?',
  ],
  draw: () =>
    scene(
      axes(
        axis(0, 1.05, 'chance of heads', {
          ticks: [0.1, 0.5, 0.9].map((at) => ({ at, text: `${at * 100} %` })),
        }),
        axis(0, 1.15, 'bits', {
          ticks: [
            { at: 0.5, text: '0.5' },
            { at: 1, text: '1' },
          ],
        }),
        [
          curve('curve', '-(x*log2(x) + (1-x)*log2(1-x))', 'a', { from: 0.001, to: 0.999 }),
          tracker('here', '-(x*log2(x) + (1-x)*log2(1-x))', 0.5, 'good', { guides: true }),
        ],
      ),
      'The entropy of a coin against the chance of heads: one bit at 50 %, 0.469 at 90 %, none at 100 %.',
      beat(
        'A fair coin has two outcomes that are equally likely. To tell which one came takes one bit: yes or no.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 'bit'),
      ),
      beat(
        `If heads come up in 90 of 100 cases, you could have guessed it. On average the toss holds only ${short(entropy(0.9))} bits.`,
        draw('pic.curve', 0),
        move('pic.here', 0.9, 'average', 1),
      ),
      beat('And if it is always heads, there is no news at all.', move('pic.here', 0.995, 'always', 1)),
      beat(
        'The curve is highest in the middle: nothing is less certain than a fair coin.',
        move('pic.here', 0.5, 'highest', 1),
      ),
    ),
  further: {
    title: 'Short words for common things',
    draw: () => {
      const letters: [string, number, string][] = [
        ['A', 0.5, '0'],
        ['B', 0.25, '10'],
        ['C', 0.125, '110'],
        ['D', 0.125, '111'],
      ];
      const average = letters.reduce((sum, [, share, word]) => sum + share * word.length, 0);
      return scene(
        table(
          ['letter', 'how often', 'bits needed', 'code'],
          letters.map(([name, share, word]) => [name, `${share * 100} %`, String(-Math.log2(share)), word]),
        ),
        'Four letters with shares of 50, 25, 12.5 and 12.5 percent, and codes of 1, 2, 3 and 3 bits.',
        beat(
          'Four letters would need two bits each, if all came up equally often.',
          show('pic.head', 0),
          show('pic.row1', 0.3),
          show('pic.row2', 0.5),
          show('pic.row3', 0.7),
          show('pic.row4', 0.8),
        ),
        beat(
          'But half of them are A. Give it a short code, and the rare ones longer codes.',
          highlight('pic.cell-1-4', 'short'),
          highlight('pic.cell-4-4', 'longer'),
        ),
        beat(
          `On average ${short(average)} bits are enough now: just what the entropy says.`,
          highlight('pic.row1', 'average'),
        ),
      );
    },
  },
  question: choice(
    'Eight outcomes are equally likely. How many bits tell which one came?',
    '3',
    ['8', '2', '4'],
    '2 to the power of 3 is 8.',
  ),
  stays: 'Rare news carries more information',
};
