import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { beat, place } from '../../writing/sketch.ts';
import { table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const [source, inner] = [12, 4];
const loads = [1, 2, 4, 8, 16];
const current = (load: number) => source / (inner + load);
const power = (load: number) => current(load) ** 2 * load;
const plain = (value: number) => String(Number(value.toFixed(2)));
const delivered = `${source ** 2}*x/(x + ${inner})^2`;
const share = `x/(x + ${inner})*100`;

export const maximumPowerTransfer: ShelfEntry = {
  id: 'maximum-power-transfer',
  names: ['maximum power transfer theorem', 'maximum power transfer', "Jacobi's law", 'impedance matching'],
  subject: 'physics',
  field: 'Electricity',
  says: [
    'A source gives the most power to a load whose resistance equals its own.',
    'Half of all the power is then lost inside the source.',
  ],
  puzzle: [
    'A battery has a resistance of its own, and you choose what to connect.',
    'Which load gets the most power out of it?',
  ],
  symbols: [
    { tex: 'P', name: 'P', meaning: 'the power in the load', unit: 'W', role: 'd' },
    { tex: 'V', name: 'V', meaning: 'the voltage of the source', unit: 'V', role: 'b' },
    { tex: 'R_L', name: 'rl', meaning: 'the resistance of the load', unit: 'Ω', role: 'c' },
    { tex: 'R_S', name: 'rs', meaning: 'the resistance of the source', unit: 'Ω', role: 'a' },
  ],
  formulas: [
    {
      id: 'power',
      tex: 'P = \\frac{V^2 R_L}{(R_S + R_L)^2}',
      expression: 'P = V^2 * rl / (rs + rl)^2',
      says: 'Square the current, and multiply it by the resistance of the load.',
    },
  ],
  pictures: [
    {
      id: 'loop',
      title: 'A battery and its own resistance',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'loop',
            'full',
            {
              type: 'circuit',
              source: { id: 'battery', kind: 'battery', value: `${source} V` },
              series: [
                { id: 'own', kind: 'resistor', name: '$R_S$', value: `${inner} Ω`, role: 'a' },
                { id: 'load', kind: 'lamp', name: '$R_L$', role: 'c' },
              ],
              current: 'conventional',
            },
            'A battery of 12 volts, its inner resistance of 4 ohms, and a lamp as the load.',
          ),
        ],
        beats: [
          beat(`This battery has ${source} volts.`, show('loop.wires', 0), show('loop.battery', 'battery')),
          beat(
            `Its own inside resists the current, too, with ${inner} ohms. You cannot take that away.`,
            show('loop.own', 'resists'),
          ),
          beat('The load, here a lamp, is yours to choose.', show('loop.load', 'lamp')),
          beat(
            'Both share the same current. A small load lets much current through, but takes little voltage.',
            show('loop.current', 'current'),
            highlight('loop.load', 'small'),
          ),
          beat(
            'A large one takes nearly all the voltage, but stops the current.',
            highlight('loop.own', 'voltage'),
          ),
        ],
      }),
    },
    {
      id: 'try',
      title: 'Try five loads',
      purpose: 'example',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'try',
            'full',
            table(
              ['load', 'current', 'power in the load'],
              loads.map((load) => [`${load} Ω`, `${plain(current(load))} A`, `${plain(power(load))} W`]),
            ),
            'Loads of 1, 2, 4, 8 and 16 ohms, with currents and powers: the power is largest at 4 ohms.',
          ),
        ],
        beats: [
          beat(
            `With 1 ohm, ${plain(current(1))} amperes flow, and the load gets ${plain(power(1))} watts.`,
            show('try.head', 0),
            show('try.row1', 'ohm'),
          ),
          beat(`With 2 ohms it gets ${plain(power(2))}.`, show('try.row2', 'ohms')),
          beat(`With ${inner} ohms it gets ${plain(power(inner))} watts.`, show('try.row3', 'ohms')),
          beat(
            'Beyond that the power falls again.',
            show('try.row4', 'falls'),
            show('try.row5', 'falls'),
            highlight('try.cell-3-3', 'again'),
          ),
        ],
      }),
    },
    {
      id: 'curves',
      title: 'Most power is not least waste',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'upper',
            'left',
            axes(
              axis(0, 22, 'load in Ω', { ticks: [0, inner, 8, 16].map((at) => ({ at, text: `${at}` })) }),
              axis(0, 11, 'power in W'),
              [
                curve('power', delivered, 'd', { from: 0, to: 21 }),
                tracker('here', delivered, 1, 'c', { guides: true }),
              ],
            ),
            'The power in the load against its resistance: it rises steeply, peaks at 4 ohms, and falls slowly.',
          ),
          place(
            'lower',
            'right',
            axes(
              axis(0, 22, 'load in Ω', { ticks: [0, inner, 8, 16].map((at) => ({ at, text: `${at}` })) }),
              axis(0, 108, 'share in %'),
              [
                curve('share', share, 'good', { from: 0, to: 21 }),
                tracker('there', share, 1, 'c', { guides: true }),
              ],
            ),
            'The share of the power that reaches the load: half at 4 ohms, and more for larger loads.',
          ),
        ],
        beats: [
          beat(
            'Turn the load up from 1 ohm, and its power climbs quickly.',
            show('upper.x-axis', 0),
            show('upper.y-axis', 0),
            show('upper.here', 'load'),
            draw('upper.power', 'climbs', 1.2),
          ),
          beat(
            `At ${inner} ohms, as much as the battery has itself, it is at its peak.`,
            move('upper.here', inner, 'peak', 1.2),
          ),
          beat(
            'But look at the share that reaches the load: there it is only half.',
            show('lower.x-axis', 'share'),
            show('lower.y-axis', 'share'),
            draw('lower.share', 'reaches', 1.2),
            show('lower.there', 'half'),
            move('lower.there', inner, 'half', 0.8),
          ),
          beat(
            'With 16 ohms four fifths arrive. So power stations stay far from the peak.',
            move('upper.here', 16, '16', 1),
            move('lower.there', 16, '16', 1),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A source of 6 volts and 8 ohms feeds a matched load of 8 ohms. How much power does the load get?',
    formula: 'power',
    given: { V: 6, rs: 8, rl: 8 },
    find: 'P',
    sense: 'No other load gets more than {result} from this source.',
  },
  misconception: {
    tempting: 'It is tempting to think that a matched load is the most efficient one.',
    truth: 'It gets the most power, but half of all power is lost in the source.',
  },
  uses: ['Aerials, loudspeakers and radio amplifiers are matched like this.'],
  takeaways: ['Most power when load equals source', 'Then half is lost inside', 'Larger loads waste less'],
  question: {
    ask: 'A source has 50 ohms of its own. Which load takes the most power from it?',
    answer: 'One of 50 ohms, the same as the source has itself.',
  },
};
