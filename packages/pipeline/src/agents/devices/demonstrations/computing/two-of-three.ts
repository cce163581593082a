import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const twoOfThree: Demonstration = {
  id: 'two-of-three',
  name: 'two servers that have lost each other',
  title: 'The line is cut',
  about:
    /\bcap theorem|distributed (?:system|database|data)|eventual consistency|consensus|paxos|\braft\b|byzantine|replication|partition tolerance|acid (?:propert|transaction|database|compliance)|two-phase commit/i,
  named: /partition tolerance/i,
  puzzle: [
    'Two servers hold the same account, and the line between them is cut.',
    'Somebody withdraws money at one of them. What may the other one say?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.4, -3.2], max: [6.4, 3.2] },
        rect('left', [-4.6, -0.8], [-2.2, 1], 'a', {
          fill: 'soft',
          rounded: true,
          label: tag('balance 60', 'above', 'a'),
        }),
        rect('right', [2.2, -0.8], [4.6, 1], 'b', {
          fill: 'soft',
          rounded: true,
          label: tag('balance 100', 'above', 'b'),
        }),
        segment('line1', [-2.1, 0.1], [-0.5, 0.1], 'muted', { weight: 'bold' }),
        segment('line2', [0.5, 0.1], [2.1, 0.1], 'muted', { weight: 'bold' }),
        segment('cut1', [-0.3, -0.5], [0.3, 0.7], 'bad', { weight: 'bold' }),
        segment('cut2', [-0.3, 0.7], [0.3, -0.5], 'bad', { weight: 'bold' }),
        arrow('take', [-3.4, -2.8], [-3.4, -0.95], 'good', {
          weight: 'bold',
          label: tag('withdraw 40', 'right', 'good'),
        }),
        arrow('ask', [3.4, -2.8], [3.4, -0.95], 'c', {
          weight: 'bold',
          label: tag('how much?', 'right', 'c'),
        }),
      ),
      'Two servers with a cut line between them: one has a balance of 60, the other still 100.',
      beat(
        'Both servers held a balance of 100. Now the line between them is cut.',
        show('pic.left', 'servers'),
        show('pic.right', 'servers'),
        show('pic.line1', 0.6),
        show('pic.line2', 0.6),
        draw('pic.cut1', 'cut'),
        draw('pic.cut2', 'cut'),
      ),
      beat(
        'Somebody withdraws 40 on the left. The right one cannot hear of it.',
        draw('pic.take', 'withdraws'),
      ),
      beat(
        'Then somebody asks on the right. If it answers 100, it is available, but wrong.',
        draw('pic.ask', 'asks'),
        highlight('pic.right', '100', 1.5),
      ),
      beat(
        'If it refuses, nothing wrong is said, but it is not available. While the line is cut, it cannot have both.',
        highlight('pic.right', 'refuses', 1.5),
      ),
    ),
  further: {
    title: 'Choose two',
    draw: () =>
      scene(
        table(
          ['given up', 'what it does', 'fits'],
          [
            ['availability', 'refuses while cut off', 'bank accounts'],
            ['consistency', 'answers, corrects later', 'likes and counters'],
            ['partitions', 'one machine only', 'a small shop'],
          ],
        ),
        'Giving up availability fits accounts, giving up consistency fits counters, and without partitions there is one machine.',
        beat(
          'A bank gives up availability: better no answer than a wrong one.',
          show('pic.head', 0),
          show('pic.row1', 'bank'),
        ),
        beat(
          'A counter of likes gives up consistency: it may be a little behind.',
          show('pic.row2', 'counter'),
        ),
        beat(
          'Only who has one machine need not choose, because there is no line to cut.',
          show('pic.row3', 'machine'),
        ),
      ),
  },
  question: choice(
    'During a cut, a system always answers. What may it lose?',
    'consistency',
    ['availability', 'nothing'],
    'Its answer may be out of date.',
  ),
  stays: 'When cut off, answer or be right',
};
