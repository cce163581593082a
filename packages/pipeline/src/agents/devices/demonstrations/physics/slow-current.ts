import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const [voltage, resistance, inductance] = [12, 4, 2];
const final = voltage / resistance;
const constant = inductance / resistance;
const growth = `${final}*(1 - exp(-x/${constant}))`;
const share = Math.round(100 * (1 - Math.exp(-1)));
const [amperes, opened] = [final, 0.01];

export const slowCurrent: Demonstration = {
  id: 'slow-current',
  name: 'a current that a coil holds back',
  title: 'A coil keeps its current',
  about:
    /^(?:self[- ]?)?induct(?:ance|or|ors)$|self[- ]induct(?:ion|ance)|\binductors?\b|\binductance|\brl circuits?|back emf|^henry \(unit\)|^chokes?(?: \(electronics\))?$/i,
  named: /inductance|inductor/i,
  puzzle: [
    'You switch on a lamp behind a large coil, and it lights up late.',
    'What holds the current back?',
  ],
  draw: () =>
    scene(
      {
        type: 'circuit',
        source: { id: 'battery', kind: 'battery', value: `${voltage} V` },
        series: [
          { id: 'switch', kind: 'switch', closed: false },
          { id: 'coil', kind: 'inductor', name: '$L$', value: `${inductance} H`, role: 'c' },
          { id: 'lamp', kind: 'lamp', name: '$R$', value: `${resistance} Ω`, role: 'd' },
        ],
        current: 'conventional',
      },
      'A battery, a switch, a coil and a lamp in one loop.',
      beat(
        'Here are a battery, a switch, a lamp, and a coil with many turns around iron.',
        show('pic.wires', 0),
        show('pic.battery', 'battery'),
        show('pic.switch', 'switch'),
        show('pic.lamp', 'lamp'),
        show('pic.coil', 'coil'),
      ),
      beat(
        'Close the switch. The current begins to grow, and builds up a magnetic field in the coil.',
        move('pic.switch', 1, 'Close', 0.6),
        show('pic.current', 'current'),
      ),
      beat(
        'A growing field makes a voltage in its own coil. By the rule of Lenz it opposes what causes it.',
        highlight('pic.coil', 'voltage'),
      ),
      beat(
        'So at first this voltage nearly cancels the battery. The current can only grow gradually.',
        highlight('pic.battery', 'cancels'),
      ),
      beat(
        'Once the current is steady, the field no longer changes. Now the coil is just a piece of wire.',
        highlight('pic.lamp', 'steady'),
      ),
    ),
  further: {
    title: 'The time constant',
    draw: () =>
      scene(
        axes(
          axis(0, 2.7, 'seconds', { ticks: [0, 0.5, 1, 1.5, 2, 2.5].map((at) => ({ at, text: `${at}` })) }),
          axis(0, 3.9, 'current in A', { ticks: [0, 1, 2, 3].map((at) => ({ at, text: `${at}` })) }),
          [
            curve('bare', `${final}`, 'bad', { from: 0, to: 2.6, dash: true, label: 'no coil' }),
            curve('growth', growth, 'c', { from: 0, to: 2.6 }),
            tracker('here', growth, 0, 'b', { guides: true }),
          ],
        ),
        `The current over time: it climbs to ${share} percent of ${final} amperes within ${constant} seconds, and then levels off.`,
        beat(
          `In the end, ${voltage} volts drive ${final} amperes through ${resistance} ohms. Without the coil they would flow at once.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.bare', 'once'),
        ),
        beat(
          `With it, ${share} percent are reached after ${constant} seconds: inductance over resistance, ${inductance} over ${resistance}.`,
          draw('pic.growth', 0.1, 1.5),
          show('pic.here', 'reached'),
          move('pic.here', constant, 'seconds', 1),
        ),
        beat(
          'After five times as long, the current is practically steady.',
          move('pic.here', 5 * constant, 'five', 1.4),
        ),
        beat(
          `Cut the current within a hundredth of a second, and the coil fights that, too: with ${short((inductance * amperes) / opened)} volts. The switch sparks.`,
          highlight('pic.here', 'fights'),
        ),
      ),
  },
  question: choice(
    'You replace the coil by one of twice the inductance. What changes?',
    'the time to build up',
    ['the final current', 'both of them'],
    'The final current is voltage over resistance; only the time constant doubles.',
  ),
  stays: 'A coil resists every change of current',
};
