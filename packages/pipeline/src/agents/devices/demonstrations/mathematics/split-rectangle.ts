import { draw, highlight, show } from '../../../writing/actions.ts';
import { brace, figure, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const [high, first, second] = [6, 10, 4];

export const splitRectangle: Demonstration = {
  id: 'split-rectangle',
  name: 'a rectangle split into two',
  title: 'Split the rectangle',
  about:
    /distributive (?:property|law)|distributivity|order of operations|operator precedence in (?:arithmetic|mathematics)|\bpemdas\b|\bbodmas\b|expanding brackets|(?:associative|commutative) (?:property|law)|foil method|difference of (?:two )?squares/i,
  named: /distributive (?:property|law)|order of operations/i,
  puzzle: [
    `How do you multiply ${high} by ${first + second} in your head?`,
    'And why are you allowed to do it piece by piece?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-1.6, -3.2], max: [15, 7.6] },
        rect('left', [0, 0], [first, high], 'a', { fill: 'soft' }),
        rect('right', [first, 0], [first + second, high], 'b', { fill: 'soft' }),
        brace('up', [-0.2, 0], [-0.2, high], 'ink', { label: tag(String(high), 'left') }),
        brace('part1', [first, -0.2], [0, -0.2], 'a', { label: tag(String(first), 'below', 'a') }),
        brace('part2', [first + second, -0.2], [first, -0.2], 'b', {
          label: tag(String(second), 'below', 'b'),
        }),
        brace('whole', [0, high + 0.2], [first + second, high + 0.2], 'ink', {
          label: tag(String(first + second), 'above'),
        }),
        text('area1', [first / 2, high / 2], `${high} · ${first} = ${high * first}`, 'ink', {
          size: 'large',
        }),
        text('area2', [first + second / 2, high / 2], `${high * second}`, 'ink', { size: 'large' }),
        text(
          'sum',
          [7, -2.6],
          `${high} · (${first} + ${second}) = ${high * first} + ${high * second} = ${high * (first + second)}`,
          'good',
        ),
      ),
      `A rectangle ${high} high and ${first + second} wide is split into one of width ${first} and one of width ${second}.`,
      beat(
        `${high} times ${first + second} is the area of a rectangle, ${high} high and ${first + second} wide.`,
        show('pic.left', 'rectangle'),
        show('pic.right', 'rectangle'),
        draw('pic.up', 'high'),
        draw('pic.whole', 'wide'),
      ),
      beat(
        `Cut it into a part of width ${first} and a part of width ${second}.`,
        draw('pic.part1', String(first)),
        draw('pic.part2', String(second)),
      ),
      beat(
        `The parts have ${high * first} and ${high * second} squares.`,
        show('pic.area1', String(high * first)),
        show('pic.area2', String(high * second)),
      ),
      beat(
        `Cutting changes no area, so the whole has ${high * (first + second)}. The factor ${high} must multiply both parts, not just the first.`,
        show('pic.sum', 'whole'),
        highlight('pic.left', 'both'),
        highlight('pic.right', 'both'),
      ),
    ),
  further: {
    title: 'What comes first?',
    draw: () =>
      scene(
        graph(
          'tree',
          [
            node('plus', '+', 'a', 'circle'),
            node('two', '2', 'ink', 'circle'),
            node('times', '×', 'b', 'circle'),
            node('three', '3', 'ink', 'circle'),
            node('power', '^', 'c', 'circle'),
            node('base', '4', 'ink', 'circle'),
            node('exponent', '2', 'ink', 'circle'),
          ],
          [
            edge('e1', 'plus', 'two'),
            edge('e2', 'plus', 'times'),
            edge('e3', 'times', 'three'),
            edge('e4', 'times', 'power'),
            edge('e5', 'power', 'base'),
            edge('e6', 'power', 'exponent'),
          ],
        ),
        'The expression 2 + 3 × 4² as a tree: the power is deepest, then the product, and the sum on top.',
        beat(
          'Take 2 + 3 × 4². Drawn as a tree, it shows what belongs together.',
          ...['plus', 'two', 'times', 'three', 'power', 'base', 'exponent'].map((id, i) =>
            show(`pic.${id}`, 0.2 + i / 12),
          ),
          ...[1, 2, 3, 4, 5, 6].map((i) => draw(`pic.e${i}`, 0.3 + i / 12)),
        ),
        beat(
          `Work from the bottom. The power comes first: 4² is ${4 ** 2}.`,
          highlight('pic.power', 'power', 1.5),
        ),
        beat(`Then the product: 3 times ${4 ** 2} is ${3 * 4 ** 2}.`, highlight('pic.times', 'product', 1.5)),
        beat(`The sum is last: ${2 + 3 * 4 ** 2}.`, highlight('pic.plus', 'sum', 1.5)),
        beat(
          'Brackets overrule that: what stands in them is always done first.',
          highlight('pic.plus', 'Brackets'),
        ),
      ),
  },
  question: choice(
    'What is 5 · (20 + 3)?',
    '115',
    ['103', '100', '28'],
    '5 times 20 is 100, and 5 times 3 is 15 more.',
  ),
  stays: 'The factor multiplies every part',
};
