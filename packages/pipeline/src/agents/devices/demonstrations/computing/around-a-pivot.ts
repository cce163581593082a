import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const unsorted = [5, 8, 2, 9, 1, 6];
const pivot = unsorted[0]!;
const [smaller, larger] = [unsorted.filter((k) => k < pivot), unsorted.filter((k) => k > pivot)];

export const aroundAPivot: Demonstration = {
  id: 'around-a-pivot',
  name: 'six numbers that are parted by a pivot',
  title: 'Left of it, right of it',
  about: /quick ?sort|quick ?select|partition(?:ing)? algorithm|divide.and.conquer|pivot/i,
  named: /pivot element/i,
  puzzle: [
    'Six numbers in a mess. You may compare each only with one of them.',
    'How far does that bring you?',
  ],
  draw: () =>
    scene(
      graph(
        'tree',
        [
          node('all', unsorted.join('  '), 'accent', 'box'),
          node('small', smaller.join('  '), 'a', 'box'),
          node('pivot', String(pivot), 'good', 'circle'),
          node('large', larger.join('  '), 'b', 'box'),
          node('s1', '1', 'a', 'circle'),
          node('s2', '2', 'good', 'circle'),
          node('l1', '6', 'b', 'circle'),
          node('l2', '8', 'good', 'circle'),
          node('l3', '9', 'b', 'circle'),
        ],
        [
          edge('e1', 'all', 'small', { label: '< 5' }),
          edge('e2', 'all', 'pivot'),
          edge('e3', 'all', 'large', { label: '> 5' }),
          edge('e4', 'small', 's1'),
          edge('e5', 'small', 's2'),
          edge('e6', 'large', 'l1'),
          edge('e7', 'large', 'l2'),
          edge('e8', 'large', 'l3'),
        ],
      ),
      `The list ${unsorted.join(', ')} is parted into ${smaller.join(', ')}, the pivot 5 and ${larger.join(', ')}, and these again.`,
      beat(`Take the first number, ${pivot}, as the pivot.`, show('pic.all', 'first')),
      beat(
        `What is smaller goes to the left: ${smaller.join(' and ')}. What is larger goes to the right: ${larger.join(', ')}.`,
        draw('pic.e1', 'left'),
        show('pic.small', 'left'),
        draw('pic.e3', 'right'),
        show('pic.large', 'right'),
      ),
      beat(
        `The ${pivot} itself now stands where it belongs, and will never move again.`,
        draw('pic.e2', 'stands'),
        show('pic.pivot', 'stands'),
      ),
      beat(
        'Do the same on both sides, with 2 and with 8 as pivots. Read the ends from left to right: all is sorted.',
        ...['e4', 's1', 'e5', 's2', 'e6', 'l1', 'e7', 'l2', 'e8', 'l3'].map((id, i) =>
          show(`pic.${id}`, 0.2 + i * 0.05),
        ),
      ),
    ),
  further: {
    title: 'Good luck and bad luck',
    draw: () =>
      scene(
        axes(axis(0, 33, 'numbers'), axis(0, 520, 'comparisons'), [
          curve('bad', 'x*(x-1)/2', 'bad', { from: 1, to: 32, label: 'bad pivots' }),
          curve('good', 'x*log2(x)', 'good', { from: 1, to: 32, label: 'good pivots' }),
        ]),
        'Comparisons against the length of the list: half the square with bad pivots, n log n with good ones.',
        beat(
          'A good pivot cuts the list in halves. Then 32 numbers need about 160 comparisons.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.good', 'halves'),
        ),
        beat(
          `A bad one, the smallest each time, only takes itself away. Then it is ${(32 * 31) / 2}.`,
          draw('pic.bad', 'smallest'),
        ),
        beat('That is why one likes to choose the pivot by chance.', highlight('pic.good', 'chance')),
      ),
  },
  question: choice(
    'After parting 4, 7, 1, 9 by the pivot 4, at which place does the 4 stand?',
    'the second',
    ['the first', 'the third', 'the last'],
    'Only the 1 is smaller, so one number stands before it.',
  ),
  stays: 'One pass puts the pivot in its place',
};
