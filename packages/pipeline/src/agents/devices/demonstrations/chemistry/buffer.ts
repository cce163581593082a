import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const bufferPh = (ratio: number) => 4.76 + Math.log10(ratio);

export const buffer: Demonstration = {
  id: 'buffer',
  name: 'the pH of a buffer against its mixture',
  title: 'A mixture that holds its pH',
  about:
    /henderson|(?<!(?:bounded|ring|circular|frame|data|input) )buffer(?! (?:overflow|overrun|pool|cache|tree|memory))|conjugate (?:acid|base)|\bpka\b|acid.?base (?:equilibrium|theory|reaction)|br[oø]nsted|lewis acid|neutrali[sz]ation|dissociation constant/i,
  named: /conjugate base|buffer solution/i,
  puzzle: [
    'Ten times as much base as acid: that sounds like a strong change.',
    'By how much does the pH move?',
  ],
  worked: true,
  draw: () =>
    scene(
      axes(
        axis(0.05, 20, 'base : acid', {
          scale: 'log',
          ticks: [
            { at: 0.1, text: '1 : 10' },
            { at: 1, text: '1 : 1' },
            { at: 10, text: '10 : 1' },
          ],
        }),
        axis(3, 6.4, 'pH'),
        [
          curve('curve', '4.76 + log10(x)', 'a', { from: 0.06, to: 18 }),
          tracker('here', '4.76 + log10(x)', 1, 'good', { guides: true }),
        ],
      ),
      'The pH of an acetate buffer: 3.76 at one to ten, 4.76 at one to one, 5.76 at ten to one.',
      beat(
        'Acetic acid has a pKa of 4.76. With as much base as acid, the pH is just that.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 'just'),
      ),
      beat(
        `Ten times as much base raises the pH to ${short(bufferPh(10))}: by one.`,
        draw('pic.curve', 0),
        move('pic.here', 10, 'raises', 1),
      ),
      beat(
        `Ten times as much acid lowers it to ${short(bufferPh(0.1))}.`,
        move('pic.here', 0.1, 'lowers', 1.2),
      ),
      beat(
        'Because it is the logarithm of the ratio that counts, the pH hardly notices what you add.',
        move('pic.here', 1, 'notices', 1),
      ),
    ),
  further: {
    title: 'Add a little strong acid',
    draw: () => {
      const added = 0.01;
      const mixed = bufferPh((0.1 - added) / (0.1 + added));
      return scene(
        table(
          ['', 'before', 'after'],
          [
            ['pure water', 'pH 7', `pH ${short(-Math.log10(added), 2)}`],
            ['buffer, 0.1 + 0.1 mol', 'pH 4.76', `pH ${short(mixed)}`],
          ],
          { row_heads: true },
        ),
        'A hundredth of a mole of acid takes pure water from pH 7 to 2, and the buffer from 4.76 to 4.67.',
        beat(
          'Put a hundredth of a mole of strong acid into a litre of pure water: the pH falls from 7 to 2.',
          show('pic.head', 0),
          show('pic.row1', 'pure'),
        ),
        beat(
          `In a buffer with a tenth of a mole of each, some base turns into acid: ${short(0.1 - added)} and ${short(0.1 + added)} are left.`,
          show('pic.row2', 0.2),
        ),
        beat(
          `The pH is now ${short(mixed)}. It has moved by less than a tenth.`,
          highlight('pic.row2', 'pH', 1.5),
        ),
      );
    },
  },
  question: choice(
    'pKa is 9.2, and there is 100 times as much acid as base. What is the pH?',
    '7.2',
    ['9.2', '11.2', '8.2'],
    'The logarithm of a hundredth is minus 2.',
  ),
  stays: 'A buffer’s pH follows the logarithm',
};
