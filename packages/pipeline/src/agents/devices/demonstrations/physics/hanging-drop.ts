import { draw, highlight, show } from '../../../writing/actions.ts';
import { asymptote, axes, axis, dots } from '../../../writing/plots.ts';
import { arrow, circle, figure, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { besides, choice, type Demonstration, range, scene } from '../demonstration.ts';

const e = 1.602;
const counts = [3, 5, 2, 6, 3, 1, 4, 2];
const charge = (count: number) => (count * e).toFixed(1);

export const hangingDrop: Demonstration = {
  id: 'hanging-drop',
  name: 'a drop of oil that hangs between two plates',
  title: 'A drop that hangs still',
  about:
    /oil.?drop|millikan|elementary charge|charge quanti[sz]ation|quanti[sz]ation of (?:electric )?charge/i,
  named: /oil.?drop|elementary (?:electric )?charge/i,
  puzzle: [
    'A single electron is far too light to put on a scale.',
    'How can its charge be weighed after all?',
  ],
  draw: () =>
    besides(
      [
        figure(
          { min: [-5, -3], max: [5, 3] },
          rect('top', [-4, 2.1], [4, 2.6], 'bad', { fill: 'soft' }),
          text('plus', [0, 2.35], '+ + + + + + +', 'bad', { size: 'small' }),
          rect('bottom', [-4, -2.6], [4, -2.1], 'a', { fill: 'soft' }),
          text('minus', [0, -2.35], '− − − − − − −', 'a', { size: 'small' }),
          ...[-3, -1.5, 1.5, 3].map((x, i) =>
            arrow(`field${i + 1}`, [x, 2], [x, -2], 'muted', { weight: 'thin' }),
          ),
          circle('drop', [0, 0], 0.45, 'b', { fill: 'solid', label: tag('drop of oil', 'below', 'b') }),
        ),
        'A drop of oil between a positive plate above and a negative plate below.',
      ],
      [
        {
          type: 'forces',
          body: 'ball',
          surface: 'none',
          values: false,
          forces: [
            { id: 'weight', name: 'weight', magnitude: 37, direction: 'down', role: 'bad' },
            { id: 'pull', name: 'electric pull', magnitude: 37, direction: 'up', role: 'good' },
          ],
        },
        'The weight of the drop and the electric pull upwards are equally large.',
      ],
      beat(
        'A tiny drop of oil hangs between two plates. Its weight pulls it down.',
        show('pic.top', 'plates'),
        show('pic.bottom', 'plates'),
        show('pic.drop', 'oil'),
        show('side.body', 'weight'),
        show('side.weight', 'weight'),
      ),
      beat(
        'It has picked up a few electrons. So charged plates can pull it up.',
        show('pic.plus', 'charged'),
        show('pic.minus', 'charged'),
        ...[1, 2, 3, 4].map((i) => show(`pic.field${i}`, 'plates')),
        show('side.pull', 'up'),
      ),
      beat(
        'Turn the voltage until the drop hangs still. Now both forces are equal.',
        highlight('pic.drop', 'still'),
        highlight('side.pull', 'equal'),
        highlight('side.weight', 'equal'),
      ),
      beat(
        'The weight follows from how fast the drop falls without voltage. So you know its charge.',
        highlight('side.pull', 'charge'),
      ),
    ),
  further: {
    title: 'Charges come in steps',
    draw: () =>
      scene(
        axes(
          axis(0, 9, 'drop', { ticks: 'none' }),
          axis(0, 11, 'charge in 10⁻¹⁹ C', {
            ticks: range(0, 6).map((count) => ({ at: count * e, text: charge(count) })),
          }),
          [
            ...range(1, 6).map((count) =>
              asymptote(`line${count}`, 'y', count * e, count === 1 ? 'good' : 'muted', `${count} e`),
            ),
            ...counts.map((count, i) => dots(`drop${i + 1}`, [[i + 1, count * e]], 'b')),
          ],
        ),
        'Charges of eight drops in units of 10⁻¹⁹ coulombs: each lies on a multiple of 1.6.',
        beat(
          'Weigh one drop after another, and plot their charges, in units of 10⁻¹⁹ coulombs.',
          show('pic.x-axis', 'drop'),
          show('pic.y-axis', 'charges'),
        ),
        beat(
          `The first has ${charge(counts[0]!)}, then come ${charge(counts[1]!)} and ${charge(counts[2]!)}, and five more.`,
          show('pic.drop1', 'first'),
          show('pic.drop2', 'then'),
          show('pic.drop3', charge(counts[2]!)),
          ...[4, 5, 6, 7, 8].map((i) => show(`pic.drop${i}`, 'five')),
        ),
        beat(
          `No charge ever falls between these lines. Every one is a multiple of ${e}.`,
          ...range(2, 6).map((count) => draw(`pic.line${count}`, 'lines')),
          draw('pic.line1', 'multiple'),
        ),
        beat(
          'That smallest step is the charge of one electron: the elementary charge.',
          highlight('pic.line1', 'smallest'),
        ),
      ),
  },
  question: choice(
    `One drop carries ${charge(3)} units, another ${charge(5)}. By how many electrons do they differ?`,
    String(Math.round((Number(charge(5)) - Number(charge(3))) / e)),
    ['3', '1', '8'],
    'Their difference is 3.2, and that is twice the smallest step.',
  ),
  stays: 'Charge comes in whole steps',
};
