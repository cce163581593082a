import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { arc, brace, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

const golden = (1 + Math.sqrt(5)) / 2;
const fibonacci = [1, 1];
while (fibonacci.length < 12) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
const ratio = (i: number) => fibonacci[i]! / fibonacci[i - 1]!;
const roles = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

interface Square {
  min: XY;
  side: number;
  centre: XY;
  from: number;
}
/** Squares cut off a golden rectangle of height 1: left, top, right, bottom, and again; each with a quarter circle. */
const squares = (count: number): Square[] => {
  let [x, y, w, h] = [0, 0, golden, 1];
  return range(0, count - 1).map((i) => {
    const side = Math.min(w, h);
    const turn = i % 4;
    const min: XY = [turn === 2 ? x + w - side : x, turn === 1 ? y + h - side : y];
    const right = turn === 0 || turn === 3;
    const centre: XY = [right ? min[0] + side : min[0], turn < 2 ? min[1] : min[1] + side];
    if (turn === 0) x += side;
    if (turn === 3) y += side;
    if (turn % 2 === 0) w -= side;
    else h -= side;
    return { min, side, centre, from: [90, 0, 270, 180][turn]! };
  });
};
const cut = squares(6);

export const goldenRectangle: Demonstration = {
  id: 'golden-rectangle',
  name: 'squares cut off a golden rectangle',
  title: 'Cut off a square, keep the shape',
  about:
    /golden (?:ratio|section|mean|rectangle|spiral|number|angle)|fibonacci (?:sequence|number|series|spiral)s?|divine proportion/i,
  named: /golden ratio/i,
  puzzle: [
    'Cut a square off a sheet of paper. Usually what is left has another shape.',
    'Is there a sheet that keeps its shape?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-0.2, -0.16], max: [2.3, 1.1] },
        rect('sheet', [0, 0], [golden, 1], 'ink', { weight: 'bold' }),
        ...cut.map(
          ({ min, side }, i): ShapeInput =>
            rect(`s${i + 1}`, min, [min[0] + side, min[1] + side], roles[i]!, { fill: 'faint' }),
        ),
        ...cut.map(
          ({ centre, side, from }, i): ShapeInput =>
            arc(`q${i + 1}`, centre, side, [from, from + 90], 'good', { weight: 'bold' }),
        ),
        brace('long', [golden, -0.02], [0, -0.02], 'ink', { label: tag(short(golden, 4), 'below') }),
        brace('short', [-0.02, 0], [-0.02, 1], 'ink', { label: tag('1', 'left') }),
        text('work', [1.72, 0.5], '$\\frac{x}{1} = \\frac{1}{x - 1}$', 'good', {
          side: 'right',
          size: 'large',
        }),
      ),
      `A rectangle with the sides ${short(golden, 4)} and 1: each square that is cut off leaves the same shape, smaller.`,
      beat(
        'The golden rectangle does. Cut off a square.',
        draw('pic.sheet', 'rectangle'),
        show('pic.s1', 'square'),
      ),
      beat(
        'What is left is smaller and turned, but its sides have the same ratio. So cut again, and again.',
        ...range(2, 6).map((i) => show(`pic.s${i}`, 0.35 + i / 10)),
      ),
      beat(
        'Long side to short side, and short side to the rest: these two must be equal.',
        draw('pic.short', 'Long'),
        show('pic.work', 'equal'),
      ),
      beat(
        `Only one ratio solves that: one plus root five, halved. It is about ${short(golden, 4)}.`,
        draw('pic.long', 'about'),
      ),
      beat(
        'Quarter circles in the squares make a spiral.',
        ...range(1, 6).map((i) => draw(`pic.q${i}`, i / 8, 0.5)),
      ),
    ),
  further: {
    title: 'Fibonacci comes close',
    draw: () =>
      scene(
        axes(
          axis(0, 11, 'step', { ticks: range(1, 10).map((at) => ({ at, text: String(at) })) }),
          axis(0.8, 2.15, 'ratio'),
          [
            curve('golden', String(golden), 'good', {
              from: 0.2,
              to: 10.8,
              dash: true,
              label: short(golden, 4),
            }),
            ...range(1, 10).map((i) => dots(`r${i}`, [[i, ratio(i)]], 'a')),
          ],
        ),
        'The ratios of neighbouring Fibonacci numbers swing around the golden ratio and settle on it.',
        beat(
          `Each Fibonacci number is the sum of the two before: ${fibonacci.slice(0, 7).join(', ')}, and so on.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          `Divide each by the one before. 1 over 1 is 1, 2 over 1 is 2, and 3 over 2 is ${ratio(3)}.`,
          show('pic.r1', '1'),
          show('pic.r2', '2'),
          show('pic.r3', '3'),
        ),
        beat(
          `The ratios are too large and too small in turn, but less each time. The tenth is ${short(ratio(10), 5)}.`,
          ...range(4, 10).map((i) => show(`pic.r${i}`, (i - 3) / 10)),
        ),
        beat(
          'The goal is the golden ratio. In the long run each number is that many times the one before.',
          draw('pic.golden', 'golden'),
          highlight('pic.golden', 'long'),
        ),
      ),
  },
  question: choice(
    'What remains of the golden ratio when you subtract 1 from it?',
    'one over the golden ratio',
    ['half of it', 'one third'],
    'One divided by 0.618 is 1.618 again.',
  ),
  stays: 'Whole to long is long to short',
};
