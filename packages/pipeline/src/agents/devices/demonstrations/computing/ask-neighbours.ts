import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, dots, plotArrow } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

type XY = [number, number];

const near: XY[] = [
  [2.2, 3.1],
  [2.9, 2.2],
  [1.6, 2.3],
  [1.2, 3.6],
  [2.6, 4],
];
const far: XY[] = [
  [4.4, 2.6],
  [5.2, 3.4],
  [5, 1.8],
  [4.1, 4.1],
  [5.7, 2.5],
];
const asked: XY = [3.3, 3];
const ranked = [...near.map((at) => ({ at, kind: 'A' })), ...far.map((at) => ({ at, kind: 'B' }))].sort(
  (one, other) =>
    Math.hypot(one.at[0] - asked[0], one.at[1] - asked[1]) -
    Math.hypot(other.at[0] - asked[0], other.at[1] - asked[1]),
);

export const askNeighbours: Demonstration = {
  id: 'ask-neighbours',
  name: 'a point that asks its three nearest neighbours',
  title: 'Ask the nearest neighbours',
  about:
    /nearest.?neighbo|\bknn\b|instance-based|classification|clustering|k-?means|curse of dimensionality/i,
  named: /vote of its neighbors/i,
  puzzle: ['A new point lies between two groups.', 'To which of them does it belong?'],
  draw: () =>
    scene(
      axes(axis(0, 6.6, 'size', { ticks: 'none' }), axis(0, 5, 'weight', { ticks: 'none' }), [
        dots('a', near, 'a', { label: 'A' }),
        dots('b', far, 'b', { label: 'B' }),
        dots('new', [asked], 'bad', { label: '?' }),
        ...ranked.slice(0, 3).map(({ at }, i) => plotArrow(`to${i + 1}`, asked, at, 'good')),
      ]),
      'Two groups of points, a new one between them, and arrows to its three nearest neighbours.',
      beat(
        'Here are points of two kinds, A and B.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.a', 'A'),
        show('pic.b', 'B'),
      ),
      beat('A new one arrives, and nobody knows its kind.', show('pic.new', 'new')),
      beat(
        'Look for the three points nearest to it.',
        ...[1, 2, 3].map((k) => draw(`pic.to${k}`, 0.2 + k * 0.2)),
      ),
      beat(
        `They are ${ranked
          .slice(0, 3)
          .map(({ kind }) => kind)
          .join(
            ', ',
          )}. The majority says: it is ${ranked.slice(0, 3).filter(({ kind }) => kind === 'A').length > 1 ? 'an A' : 'a B'}.`,
        highlight('pic.to1', 'majority'),
        highlight('pic.to2', 'majority'),
        highlight('pic.to3', 'majority'),
      ),
    ),
  further: {
    title: 'How many should one ask?',
    draw: () =>
      scene(
        table(
          ['neighbours', 'A', 'B', 'answer'],
          [1, 3, 5, 9].map((k) => {
            const a = ranked.slice(0, k).filter(({ kind }) => kind === 'A').length;
            return [String(k), String(a), String(k - a), a * 2 > k ? 'A' : 'B'];
          }),
        ),
        'Votes of the 1, 3, 5 and 9 nearest neighbours.',
        beat(
          'Ask a single one, and a lone stray point can mislead you.',
          show('pic.head', 0),
          show('pic.row1', 'single'),
        ),
        beat('Ask more, and the vote gets steadier.', show('pic.row2', 0.2), show('pic.row3', 0.6)),
        beat(
          'But ask nearly all of them, and points from far away decide. So the number has to be chosen with care.',
          show('pic.row4', 'all'),
        ),
      ),
  },
  question: choice(
    'Of five neighbours three are B. What is the answer?',
    'B',
    ['A', 'undecided'],
    'Three of five are the majority.',
  ),
  stays: 'Near in the data, near in kind',
};
