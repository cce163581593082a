import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration } from '../demonstration.ts';

export const boxWaves: Demonstration = {
  id: 'box-waves',
  name: 'waves of a particle in a box',
  title: 'Only some waves fit the box',
  about:
    /schr[oö]dinger|particle in a box|wave ?function|quantum (?:state|well|tunnel|harmonic)|tunnell?ing|eigenstate|born rule|potential well/i,
  named: /wave function of/i,
  puzzle: [
    'A particle is shut in between two walls, and it behaves as a wave.',
    'Which energies can it have?',
  ],
  draw: () =>
    besides(
      [
        axes(
          axis(0, 1.06, 'place in the box', { ticks: 'none' }),
          axis(0, 11, 'energy', { ticks: [1, 4, 9].map((at) => ({ at, text: `${at}×` })) }),
          [
            curve('one', '1 + 0.7*sin(pi*x)', 'a', { from: 0, to: 1 }),
            curve('two', '4 + 0.9*sin(2*pi*x)', 'b', { from: 0, to: 1 }),
            curve('three', '9 + 0.9*sin(3*pi*x)', 'c', { from: 0, to: 1 }),
          ],
        ),
        'Three waves in a box at the heights of their energies, 1, 4 and 9.',
      ],
      [
        table(
          ['bellies', 'energy'],
          [
            ['1', '1×'],
            ['2', '4×'],
            ['3', '9×'],
            ['4', '16×'],
          ],
        ),
        'Energies for one to four bellies: 1, 4, 9 and 16.',
      ],
      beat(
        'At the walls the wave must be zero. One belly fits.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.one', 'belly'),
        show('side.head', 0.3),
        show('side.row1', 'fits'),
      ),
      beat(
        'Two bellies fit as well. The wavelength is half as long, so the momentum is twice as large.',
        draw('pic.two', 'Two'),
      ),
      beat(
        'Energy goes with the square of the momentum: that makes 4, and for three bellies 9.',
        show('side.row2', '4'),
        draw('pic.three', 'three'),
        show('side.row3', '9'),
      ),
      beat(
        'Nothing in between fits. So the energies are steps, and the lowest one is not zero.',
        show('side.row4', 'steps'),
        highlight('pic.one', 'lowest', 1.5),
      ),
    ),
  question: choice(
    'The lowest energy is 2 units. What is the third one?',
    '18',
    ['6', '8', '12'],
    'The third is nine times the first.',
  ),
  stays: 'Shut-in waves have steps of energy',
};
