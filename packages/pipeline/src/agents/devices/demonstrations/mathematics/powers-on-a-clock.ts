import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node, table } from '../../../writing/visuals.ts';
import { type Demonstration, range, scene } from '../demonstration.ts';
import { powerModulo } from '../whole-numbers.ts';

const seven = 7;
const cycle = range(0, 5).map((k) => powerModulo(3, k, seven));

export const powersOnAClock: Demonstration = {
  id: 'powers-on-a-clock',
  name: 'the powers of 3 on a clock of seven hours',
  title: 'Powers that come round again',
  about:
    /fermat'?s little|euler'?s theorem|primitive root|discrete logarithm|diffie|wilson'?s theorem|cyclic group|quadratic residue|modular exponent/i,
  puzzle: ['Multiply by 3 again and again, but count on a clock with seven hours.', 'Where do you come out?'],
  draw: () =>
    scene(
      graph(
        'circle',
        cycle.map((value, i) => node(`p${i}`, String(value), i === 0 ? 'good' : 'a', 'circle')),
        cycle.map((_, i) => edge(`e${i}`, `p${i}`, `p${(i + 1) % 6}`, { role: 'b', label: '×3' })),
      ),
      `The powers of 3 by their remainders modulo 7: ${cycle.join(', ')}, and then 1 again.`,
      beat('Start at 1, and keep only the remainder by 7.', show('pic.p0', 'Start')),
      beat(
        `Three times 1 is 3. Three times 3 is 9, which leaves ${cycle[2]}.`,
        show('pic.e0', 'Three'),
        show('pic.p1', 0.2),
        show('pic.e1', 0.5),
        show('pic.p2', 0.8),
      ),
      beat(
        `Go on: ${cycle[3]}, ${cycle[4]}, ${cycle[5]}.`,
        ...[3, 4, 5].flatMap((i) => [
          show(`pic.e${i - 1}`, (i - 3) / 3),
          show(`pic.p${i}`, (i - 3) / 3 + 0.15),
        ]),
      ),
      beat(
        `And three times ${cycle[5]} is ${3 * cycle[5]!}, which leaves 1. After six steps the round is closed.`,
        show('pic.e5', 'three'),
        highlight('pic.p0', 'closed', 2),
      ),
    ),
  further: {
    title: 'Six steps for every start',
    draw: () =>
      scene(
        table(
          ['a', '1', '2', '3', '4', '5', '6'],
          [2, 3, 6].map((exponent) => [
            `a^${exponent}`,
            ...range(1, 6).map((a) => String(powerModulo(a, exponent, seven))),
          ]),
          { row_heads: true },
        ),
        'Squares, cubes and sixth powers of 1 to 6 modulo 7; all the sixth powers are 1.',
        beat('Now take every start from 1 to 6, and raise it modulo 7.', show('pic.head', 0.2)),
        beat(
          'The squares and the cubes differ from one another.',
          show('pic.row1', 'squares'),
          show('pic.row2', 'cubes'),
        ),
        beat(
          'But the sixth powers are all 1: that is one less than the prime 7.',
          show('pic.row3', 'sixth'),
          highlight('pic.row3', 'all', 2),
        ),
      ),
  },
  question: {
    ask: 'What does 3 to the power of 6 leave when you divide it by 7?',
    right: String(powerModulo(3, 6, seven)),
    wrong: ['0', '3', '6'],
    because: `3 to the power of 6 is ${3 ** 6}, which is ${Math.floor(3 ** 6 / 7)} times 7 plus 1.`,
  },
  stays: 'Powers modulo a prime run in a circle',
};
