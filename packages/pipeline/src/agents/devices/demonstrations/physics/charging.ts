import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration } from '../demonstration.ts';

export const charging: Demonstration = {
  id: 'charging',
  name: 'a capacitor that is being charged',
  title: 'Charge piles up',
  about: /capacit(?:or|ance)|\brc circuit|dielectric|time constant|inductor|\brl circuit|rlc|parallel plate/i,
  named: /stores? electrical energy/i,
  puzzle: ['You connect two metal plates to a battery.', 'When does the charge stop flowing?'],
  draw: () =>
    besides(
      [
        axes(
          axis(0, 5.3, 'time, in time constants'),
          axis(0, 1.12, 'charge', {
            ticks: [
              { at: 0.63, text: '63 %' },
              { at: 1, text: '100 %' },
            ],
          }),
          [
            curve('full', '1', 'muted', { dash: true, from: 0, to: 5.2 }),
            curve('curve', '1 - exp(-x)', 'a', { from: 0, to: 5.2 }),
            tracker('here', '1 - exp(-x)', 0, 'good', { guides: true }),
          ],
        ),
        'The charge rises fast at first and then ever more slowly towards its full value.',
      ],
      [
        table(
          ['time', 'charge'],
          [1, 2, 3, 5].map((t) => [`${t} τ`, `${(100 * (1 - Math.exp(-t))).toFixed(1)} %`]),
        ),
        'After 1, 2, 3 and 5 time constants: 63.2, 86.5, 95 and 99.3 percent.',
      ],
      beat(
        'At first nothing stands in the way, and the charge rushes in.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 0.3),
        draw('pic.curve', 'rushes'),
      ),
      beat(
        'But what is there already pushes back. The fuller, the slower.',
        draw('pic.full', 0.2),
        move('pic.here', 1, 'fuller', 1),
      ),
      beat(
        `After one time constant, resistance times capacitance, ${(100 * (1 - Math.exp(-1))).toFixed(0)} % have arrived.`,
        show('side.head', 0),
        show('side.row1', 'constant'),
      ),
      beat(
        `After five, it is ${(100 * (1 - Math.exp(-5))).toFixed(1)} %. Now both plates are at the voltage of the battery, and the current ends.`,
        move('pic.here', 5, 'five', 1.5),
        show('side.row2', 0.1),
        show('side.row3', 0.2),
        show('side.row4', 'five'),
      ),
    ),
  question: choice(
    'A resistor of 1000 ohms and a capacitor of 0.001 farad: how long is the time constant?',
    '1 s',
    ['1000 s', '0.001 s', '63 s'],
    '1000 times 0.001 is 1.',
  ),
  stays: 'The fuller, the slower it fills',
};
