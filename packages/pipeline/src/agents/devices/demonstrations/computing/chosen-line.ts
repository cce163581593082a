import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, polygon, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const inputs = [0, 1, 1, 0];
const lineAt = (i: number) => 2.4 - 1.6 * i;
const [first, second] = [2, 0];
const selected = (i: number) => i.toString(2).padStart(2, '0');

export const chosenLine: Demonstration = {
  id: 'chosen-line',
  name: 'four lines of which one is let through',
  title: 'Many lines in, one line out',
  about: /(?:de)?multiplexers?|\bmux\b|data selector|combinational (?:logic|circuit)/i,
  named: /multiplexer/i,
  puzzle: [
    'Four lines carry four bits, but there is only one line onwards.',
    'How do two more bits choose the one that may pass?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7, -4.6], max: [7, 3.6] },
        polygon(
          'box',
          [
            [-2, 3.3],
            [2, 1.8],
            [2, -1.8],
            [-2, -3.3],
          ],
          'accent',
          { fill: 'faint', weight: 'bold' },
        ),
        ...inputs.flatMap((bit, i) => [
          segment(`in${i}`, [-4.6, lineAt(i)], [-2, lineAt(i)], 'a', { weight: 'bold' }),
          text(`bit${i}`, [-5, lineAt(i)], String(bit), 'a', { size: 'large' }),
          text(`name${i}`, [-6, lineAt(i)], `$D_${i}$`, 'muted'),
        ]),
        segment('way1', [-2, lineAt(first)], [2, 0], 'good', { weight: 'bold' }),
        segment('way2', [-2, lineAt(second)], [2, 0], 'b', { weight: 'bold' }),
        arrow('out', [2, 0], [5, 0], 'good', { weight: 'bold' }),
        text('result1', [5.6, 0], String(inputs[first]), 'good', { size: 'large' }),
        text('result2', [5.6, -1.2], String(inputs[second]), 'b', { size: 'large' }),
        segment('select', [0, -4], [0, -2.55], 'c', { weight: 'bold' }),
        text('select1', [0.5, -3.6], `${selected(first)}`, 'c', { side: 'right', size: 'large' }),
        text('select2', [2.2, -3.6], `then ${selected(second)}`, 'c', { side: 'right', size: 'large' }),
      ),
      `Four input lines with ${inputs.join(', ')}; select ${selected(first)} joins line ${first} to the output, select ${selected(second)} joins line ${second}.`,
      beat(
        'Four lines come in, with a bit on each.',
        show('pic.box', 0),
        ...inputs.flatMap((_, i) => [
          draw(`pic.in${i}`, 'lines'),
          show(`pic.name${i}`, 'lines'),
          show(`pic.bit${i}`, 'bit'),
        ]),
      ),
      beat('One line goes out. Which of the four may use it?', draw('pic.out', 'out')),
      beat(
        `The select bits say ${[...selected(first)].join(' ')}: in binary, that is line ${first}.`,
        draw('pic.select', 'select'),
        show('pic.select1', 'say'),
        draw('pic.way1', 'line'),
      ),
      beat(
        `So the output is ${inputs[first]}, and the other lines do not matter.`,
        show('pic.result1', 'output'),
        highlight(`pic.bit${first}`, 'output'),
      ),
      beat(
        `Change the select bits to ${[...selected(second)].join(' ')}, and line ${second} passes instead: ${inputs[second]}.`,
        show('pic.select2', 'select'),
        clear('pic.way1', 'instead'),
        clear('pic.result1', 'instead'),
        draw('pic.way2', 'passes'),
        show('pic.result2', 'instead'),
      ),
    ),
  further: {
    title: 'A table that answers',
    draw: () =>
      scene(
        table(
          ['A', 'B', 'picks', 'A xor B'],
          inputs.map((_, i) => [
            ...selected(i),
            `line ${i}`,
            String(Number(selected(i)[0]) ^ Number(selected(i)[1])),
          ]),
        ),
        'For each pair of bits A and B, the line that they pick, and A xor B: 0, 1, 1, 0.',
        beat(
          'Now let two variables A and B be the select bits.',
          show('pic.head', 'variables'),
          ...range(1, 4).map((i) => show(`pic.cell-${i}-1`, 'select')),
          ...range(1, 4).map((i) => show(`pic.cell-${i}-2`, 'select')),
        ),
        beat(
          'Each pair picks a line of its own.',
          ...range(1, 4).map((i) => show(`pic.cell-${i}-3`, 'picks')),
        ),
        beat(
          'The bits on the lines were 0, 1, 1, 0. That is the truth table of xor!',
          ...range(1, 4).map((i) => show(`pic.cell-${i}-4`, 0.3 + 0.1 * i)),
        ),
        beat(
          'So one multiplexer can play any gate with two inputs: just put its table on the lines.',
          highlight('pic.cell-2-4', 'table'),
          highlight('pic.cell-3-4', 'table'),
        ),
      ),
  },
  question: choice(
    'How many select bits does a choice among eight lines need?',
    '3',
    ['8', '2', '4'],
    'Three bits can say the numbers 0 to 7.',
  ),
  stays: 'Select bits choose the line that passes',
};
