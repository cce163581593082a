import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, ellipse, figure, point, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];
type Machine = (x: number) => number;

const add: Machine = (x) => x + 3;
const square: Machine = (x) => x * x;
const input = 2;
/** Two machines in a row, at the given height, with what goes in, between and out. */
const chain = (
  id: string,
  y: number,
  first: [string, Machine, 'a' | 'b'],
  second: [string, Machine, 'a' | 'b'],
): ShapeInput[] => {
  const values = [input, first[1](input), second[1](first[1](input))];
  return [
    ...[first, second].map(([words, , role], i) =>
      rect(`${id}m${i}`, [2.2 + 5.4 * i, y - 0.75], [5.4 + 5.4 * i, y + 0.75], role, {
        fill: 'soft',
        rounded: true,
        label: tag(words, 'centre', role),
      }),
    ),
    ...[0, 1, 2].map((i) => arrow(`${id}a${i}`, [0.4 + 5.4 * i, y], [2 + 5.4 * i, y], 'muted')),
    ...values.map((value, i) =>
      text(`${id}v${i}`, [1.1 + 5.4 * i, y + 0.6], String(value), i === 2 ? 'good' : 'ink', {
        size: 'large',
      }),
    ),
  ];
};
const plus: [string, Machine, 'a'] = ['add 3', add, 'a'];
const times: [string, Machine, 'b'] = ['square', square, 'b'];
const chainIn = (id: string, words: [string, string, string, string]) => [
  show(`pic.${id}v0`, words[0]),
  draw(`pic.${id}a0`, words[0]),
  show(`pic.${id}m0`, words[1]),
  draw(`pic.${id}a1`, words[1]),
  show(`pic.${id}v1`, words[2]),
  show(`pic.${id}m1`, words[3]),
  draw(`pic.${id}a2`, words[3]),
  show(`pic.${id}v2`, words[3]),
];
const left = (i: number): XY => [-3, 1.8 - 1.2 * i];
const right = (i: number): XY => [3, 1.8 - 1.2 * i];
const squares = [
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 1],
] as const;

export const oneMachineAfterAnother: Demonstration = {
  id: 'one-machine-after-another',
  name: 'two machines for numbers, one after the other',
  title: 'One after the other',
  about:
    /^functions?(?: \(mathematics\)| notation)?$|function composition|composit(?:ion|e)s? (?:of )?functions?|domain and range|(?:in|sur|bi)jecti(?:ve|on)|one.to.one function|inverse functions? and/i,
  named: /composition of functions|function composition/i,
  puzzle: [
    'One machine adds 3 to any number, another one squares it.',
    'Does it matter which one comes first?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-0.4, -3.6], max: [13.6, 2.2] },
        ...chain('one', 1, plus, times),
        ...chain('two', -2.2, times, plus),
      ),
      `${input} goes through both machines: first add and then square gives ${square(add(input))}, the other way ${add(square(input))}.`,
      beat(
        `A function is such a machine: put in ${input}, add 3, and out comes ${add(input)}.`,
        show('pic.onev0', 'put'),
        draw('pic.onea0', 'put'),
        show('pic.onem0', 'add'),
        draw('pic.onea1', 'out'),
        show('pic.onev1', 'out'),
      ),
      beat(
        `What comes out may go into a second machine. It squares the ${add(input)}, and makes ${square(add(input))}.`,
        show('pic.onem1', 'second'),
        draw('pic.onea2', 'makes'),
        show('pic.onev2', 'makes'),
      ),
      beat(
        'Both together are a new function: the composition of the two.',
        highlight('pic.onem0', 'together'),
        highlight('pic.onem1', 'together'),
      ),
      beat(
        `Now start with ${input} again, but square first: ${square(input)}. Then add 3: only ${add(square(input))}.`,
        ...chainIn('two', ['start', 'square', 'first', 'add']),
      ),
      beat('So the order matters.', highlight('pic.onev2', 'order'), highlight('pic.twov2', 'order')),
    ),
  further: {
    title: 'What a function may do',
    draw: () =>
      scene(
        figure(
          { min: [-6.4, -3], max: [6.4, 3] },
          ellipse('domain', [-3, 0], [1.3, 2.7], 'a', { fill: 'faint' }),
          ellipse('range', [3, 0], [1.3, 2.7], 'b', { fill: 'faint' }),
          ...range(0, 3).flatMap((i): ShapeInput[] => [
            point(`x${i}`, left(i), 'a', { label: tag(['0', '1', '2', '−1'][i]!, 'left', 'a') }),
            point(`y${i}`, right(i), 'b', { label: tag(['0', '1', '4', '3'][i]!, 'right', 'b') }),
          ]),
          ...squares.map(([from, to]): ShapeInput => {
            const [[x1, y1], [x2, y2]] = [left(from), right(to)];
            return arrow(`f${from}`, [x1 + 0.25, y1], [x2 - 0.25, y2 + (from === 3 ? -0.12 : 0)], 'good');
          }),
        ),
        'Arrows from 0, 1, 2 and −1 to their squares 0, 1, 4 and 1; the 3 on the right is not met.',
        beat(
          'Draw squaring with arrows: each number on the left points to its square.',
          show('pic.domain', 'arrows'),
          show('pic.range', 'arrows'),
          ...range(0, 3).map((i) => show(`pic.x${i}`, 'number')),
          ...range(0, 3).map((i) => show(`pic.y${i}`, 'square')),
          ...[0, 1, 2].map((i) => draw(`pic.f${i}`, 'points')),
        ),
        beat(
          'Exactly one arrow leaves each: that makes it a function.',
          draw('pic.f3', 'one'),
          highlight('pic.domain', 'leaves'),
        ),
        beat(
          'Two arrows may meet: 1 and minus 1 have the same square. So you cannot go back from there without doubt.',
          highlight('pic.f1', 'meet', 1.5),
          highlight('pic.f3', 'meet', 1.5),
        ),
        beat(
          'And 3 is left out, since none of these four numbers has the square 3.',
          highlight('pic.y3', 'left'),
        ),
      ),
  },
  question: choice(
    'First double a number, then subtract 1. What becomes of 5?',
    '9',
    ['8', '10', '11'],
    'Twice 5 is 10, and 1 less is 9; the other order would give 8.',
  ),
  stays: 'One input, one output; order matters',
};
