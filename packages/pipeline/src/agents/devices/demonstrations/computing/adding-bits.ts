import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const addingBits: Demonstration = {
  id: 'adding-bits',
  name: 'two numbers that are added in binary',
  title: 'Adding with zeros and ones',
  about:
    /binary (?:number|addition|arithmetic)|logic gate|half.?adder|full.?adder|\badder\b|boolean (?:logic|function)|truth table|floating.?point|xor|number system|hexadecimal/i,
  puzzle: ['A computer knows only zeros and ones.', 'How does it add 6 and 7?'],
  draw: () =>
    scene(
      table(
        ['', '8', '4', '2', '1'],
        [
          ['6', '0', '1', '1', '0'],
          ['7', '0', '1', '1', '1'],
          ['carry', '1', '1', '0', ''],
          ['sum', '1', '1', '0', '1'],
        ],
        { row_heads: true },
      ),
      `6 is 0110, 7 is 0111, and the sum is 1101, that is ${0b0110 + 0b0111}.`,
      beat(
        '6 is a four and a two. 7 has a one besides.',
        show('pic.head', 0),
        show('pic.row1', '6'),
        show('pic.row2', '7'),
      ),
      beat(
        'In the last place, 0 and 1 make 1.',
        show('pic.cell-4-1', 0),
        show('pic.cell-3-1', 0),
        show('pic.cell-4-5', 'make'),
      ),
      beat(
        'Next, 1 and 1 make 2, which is written 10: put down 0, and carry 1.',
        show('pic.cell-4-4', 'down'),
        show('pic.cell-3-3', 'carry'),
      ),
      beat(
        `Then 1, 1 and the carry make 3, written 11. The sum is 1101: 8 and 4 and 1, that is ${8 + 4 + 1}.`,
        show('pic.cell-4-3', 'make'),
        show('pic.cell-3-2', 'make'),
        show('pic.cell-4-2', 'sum'),
        highlight('pic.row4', 'sum'),
      ),
    ),
  question: choice('What is 101 plus 11 in binary?', '1000', ['112', '1010', '110'], '5 plus 3 is 8.'),
  stays: 'Carry works the same in binary',
};
