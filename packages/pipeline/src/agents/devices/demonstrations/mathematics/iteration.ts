import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

type XY = [number, number];

const fixed = (() => {
  const steps = [1];
  for (let k = 0; k < 40; k += 1) steps.push(Math.cos(steps.at(-1)!));
  return steps;
})();

export const iteration: Demonstration = {
  id: 'iteration',
  name: 'the cosine pressed again and again',
  title: 'Press the key again and again',
  about: /fixed.?point|banach|contraction mapping|brouwer|iterat(?:ion|ive) method/i,
  puzzle: [
    'Type 1 into a calculator, and press the cosine key again and again.',
    'What do you see in the end?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 1.2, 'x'), axis(0, 1.2, 'y'), [
        curve('same', 'x', 'muted', { dash: true, label: 'y = x' }),
        curve('cosine', 'cos(x)', 'a', { label: 'cos x' }),
        dots(
          'web',
          fixed.slice(0, 9).flatMap((x, i): XY[] => [
            [x, i === 0 ? 0 : x],
            [x, Math.cos(x)],
          ]),
          'good',
          { joined: true },
        ),
      ]),
      'A cobweb between the cosine and the line y = x that winds in to 0.739.',
      beat(
        'Here are the cosine and the line where input and output are equal.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.cosine', 'cosine'),
        draw('pic.same', 'line'),
      ),
      beat(
        `From 1 you get ${short(fixed[1]!)}, from that ${short(fixed[2]!)}, then ${short(fixed[3]!)}.`,
        draw('pic.web', 0.05, 4),
      ),
      beat(
        `The path winds inwards, to ${fixed.at(-1)!.toFixed(4)}. There the cosine gives back what it was given.`,
        highlight('pic.web', 'inwards', 1.5),
      ),
    ),
  further: {
    title: 'How fast it closes in',
    draw: () =>
      scene(
        table(
          ['press', ...[1, 2, 5, 10, 20].map(String)],
          [
            ['value', ...[1, 2, 5, 10, 20].map((k) => fixed[k]!.toFixed(4))],
            [
              'still missing',
              ...[1, 2, 5, 10, 20].map((k) => Math.abs(fixed[k]! - fixed.at(-1)!).toFixed(4)),
            ],
          ],
          { row_heads: true },
        ),
        'Values after 1, 2, 5, 10 and 20 presses, and their distance from the end.',
        beat('Count the presses.', show('pic.head', 0), show('pic.row1', 0.4)),
        beat(
          'Each press leaves only about two thirds of the error. So it must die out, wherever you begin.',
          show('pic.row2', 'error'),
        ),
      ),
  },
  question: choice(
    'Press the square-root key again and again, starting at 16. Where does it end?',
    '1',
    ['0', '4', '2'],
    'From 16 you get 4, 2, about 1.41, and so on down to 1, whose root is 1.',
  ),
  stays: 'A map that shrinks distances has one resting point',
};
