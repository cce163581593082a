import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { cells } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const upTo = 12;
const [twos, threes] = [range(1, upTo).filter((k) => k % 2 === 0), range(1, upTo).filter((k) => k % 3 === 0)];
const both = twos.filter((k) => threes.includes(k));

export const countedTwice: Demonstration = {
  id: 'counted-twice',
  name: 'the numbers up to 12 in two circles',
  title: 'Do not count them twice',
  about:
    /inclusion.?exclusion|set theory|union and intersection|venn|de morgan|power set|cardinality|cantor|bijection|boolean algebra/i,
  named: /two finite sets|union of/i,
  puzzle: [
    'Among the numbers up to 12, six are even and four are multiples of 3.',
    'Does that make ten numbers?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6, -3.6], max: [6, 3.6] },
        circle('left', [-1.7, 0], 2.9, 'a', { fill: 'faint', weight: 'bold' }),
        circle('right', [1.7, 0], 2.9, 'b', { fill: 'faint', weight: 'bold' }),
        text('name-left', [-4.9, 2.6], 'even', 'a'),
        text('name-right', [4.9, 2.6], 'by 3', 'b'),
        ...twos
          .filter((k) => !both.includes(k))
          .map(
            (k, i): ShapeInput =>
              text(`l${k}`, [-2.9 + (i % 2) * 0.9, 1 - Math.floor(i / 2) * 2], String(k), 'ink', {
                size: 'large',
              }),
          ),
        ...both.map(
          (k, i): ShapeInput => text(`m${k}`, [0, 0.8 - i * 1.6], String(k), 'good', { size: 'large' }),
        ),
        ...threes
          .filter((k) => !both.includes(k))
          .map(
            (k, i): ShapeInput => text(`r${k}`, [2.6, 0.8 - i * 1.6], String(k), 'ink', { size: 'large' }),
          ),
      ),
      `Even numbers and multiples of 3 up to 12 in two circles; ${both.join(' and ')} lie in both.`,
      beat(
        `In this circle stand the even numbers: ${twos.join(', ')}.`,
        draw('pic.left', 0),
        show('pic.name-left', 'even'),
        ...twos.filter((k) => !both.includes(k)).map((k) => show(`pic.l${k}`, 0.6)),
        ...both.map((k) => show(`pic.m${k}`, 0.8)),
      ),
      beat(
        `In the other one stand the multiples of 3: ${threes.join(', ')}.`,
        draw('pic.right', 0),
        show('pic.name-right', 'multiples'),
        ...threes.filter((k) => !both.includes(k)).map((k) => show(`pic.r${k}`, 0.6)),
      ),
      beat(
        `${both.join(' and ')} are in both. Whoever adds six and four has counted them twice.`,
        ...both.map((k) => highlight(`pic.m${k}`, 'both', 2)),
      ),
      beat(
        `So take them away once: ${twos.length} plus ${threes.length} minus ${both.length} is ${twos.length + threes.length - both.length}.`,
        highlight('pic.left', 0.5),
        highlight('pic.right', 0.6),
      ),
    ),
  further: {
    title: 'Count and compare',
    draw: () =>
      scene(
        cells(range(1, upTo).map(String), {
          roles: range(1, upTo).map((k) =>
            both.includes(k) ? 'good' : twos.includes(k) ? 'a' : threes.includes(k) ? 'b' : 'muted',
          ),
        }),
        'The numbers 1 to 12: even ones, multiples of 3, both, or neither.',
        beat('Look at all twelve in a row.', ...range(1, upTo).map((k) => show(`pic.cell${k}`, k / 20))),
        beat(
          `The coloured ones are ${twos.length + threes.length - both.length}. The other ${upTo - (twos.length + threes.length - both.length)} lie outside of both circles.`,
          ...twos.map((k) => highlight(`pic.cell${k}`, 'coloured')),
          ...threes.map((k) => highlight(`pic.cell${k}`, 'coloured')),
        ),
      ),
  },
  question: choice(
    '20 people sing, 15 dance, 5 do both. How many are there?',
    '30',
    ['35', '40', '25'],
    '20 plus 15 minus the 5 that were counted twice.',
  ),
  stays: 'Add both, subtract what they share',
};
