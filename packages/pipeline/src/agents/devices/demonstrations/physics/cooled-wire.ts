import { draw, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const cooledWire: Demonstration = {
  id: 'cooled-wire',
  name: 'a wire that is cooled down',
  title: 'Resistance falls to nothing',
  about: /superconduct|meissner|critical temperature|cooper pair|\bbcs\b|josephson|resistivity/i,
  named: /electrical resistance vanishes/i,
  puzzle: ['Cool a metal down, and its resistance falls.', 'What if it suddenly fell to nothing?'],
  draw: () =>
    scene(
      axes(axis(0, 12, 'temperature in K'), axis(0, 1.15, 'resistance', { ticks: 'none' }), [
        curve('usual', '0.25 + 0.04*x + 0.003*x^2', 'muted', { from: 0, to: 11.5, label: 'usual metal' }),
        curve('above', '0.1 + 0.04*x + 0.003*x^2', 'a', { from: 4.2, to: 11.5, label: 'mercury' }),
        curve('below', '0.008', 'good', { from: 0, to: 4.2 }),
        dots(
          'edge',
          [
            [4.2, 0.008],
            [4.2, 0.3209],
          ],
          'bad',
          { joined: true, label: '4.2 K' },
        ),
      ]),
      'A sketch: the resistance of a usual metal levels off, that of mercury drops to zero at 4.2 kelvin.',
      beat(
        'Cool a usual metal, and its resistance falls, but something always remains.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.usual', 'falls'),
      ),
      beat('Mercury begins in the same way.', draw('pic.above', 'Mercury')),
      beat(
        'But at 4.2 kelvin, the resistance is gone from one moment to the next.',
        draw('pic.edge', 'gone'),
      ),
      beat(
        'Below that it is not small, it is zero. A current in a ring goes on without any battery.',
        draw('pic.below', 'zero'),
      ),
    ),
  further: {
    title: 'A ring current that stays',
    draw: () =>
      scene(
        axes(axis(0, 5.2, 'time', { ticks: 'none' }), axis(0, 1.15, 'current', { ticks: 'none' }), [
          curve('warm', 'exp(-2*x)', 'bad', { from: 0, to: 5, label: 'usual ring' }),
          curve('cold', '1', 'good', { from: 0, to: 5, label: 'superconducting ring' }),
        ]),
        'The current in a usual ring dies out at once; in a superconducting one it stays.',
        beat(
          'Start a current in two rings, and take the battery away.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat('In the usual one it is used up at once, and turns to heat.', draw('pic.warm', 'used')),
        beat('Without resistance nothing uses it up, so it just stays.', draw('pic.cold', 'stays')),
      ),
  },
  question: choice(
    'A current of 100 amperes flows through a resistance of zero. How much heat does it make?',
    'none',
    ['100 W', '10 000 W'],
    'The power is current squared times resistance, and that is zero.',
  ),
  stays: 'Below a sharp temperature, no resistance',
};
