import { draw, highlight, show } from '../../../writing/actions.ts';
import { arc, arrow, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

export const turnsRatio: Demonstration = {
  id: 'turns-ratio',
  name: 'a transformer',
  title: 'More turns, more volts',
  about:
    /transformer|mutual induct|lenz|eddy current|electromagnetic induction|maxwell'?s equations|displacement current|alternating current|electric(?:al)? generator|^generators?$|alternator/i,
  puzzle: [
    'Two coils are not connected, and yet one drives a current in the other.',
    'How many volts arrive?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-5.2, -3], max: [5.2, 3] },
        rect('core', [-2.6, -2], [2.6, 2], 'muted', { rounded: true, weight: 'bold' }),
        ...range(0, 3).map(
          (k): ShapeInput => arc(`left${k}`, [-2.6, 1.2 - k * 0.8], 0.4, [60, 300], 'a', { weight: 'bold' }),
        ),
        ...range(0, 7).map(
          (k): ShapeInput =>
            arc(`right${k}`, [2.6, 1.4 - k * 0.4], 0.28, [-120, 120], 'b', { weight: 'bold' }),
        ),
        text('volts1', [-4.3, 0], '100 turns, 12 V', 'a'),
        text('volts2', [4.3, 0], '200 turns, 24 V', 'b'),
        arrow('flux', [-1.2, 1.5], [1.2, 1.5], 'good', {
          weight: 'bold',
          label: tag('field', 'below', 'good'),
        }),
      ),
      'An iron core with a coil of 100 turns at 12 volts and a coil of 200 turns at 24 volts.',
      beat(
        'Two coils share a core of iron. The left one has 100 turns.',
        show('pic.core', 'core'),
        ...range(0, 3).map((k) => show(`pic.left${k}`, 'left')),
        show('pic.volts1', 'turns'),
      ),
      beat(
        'An alternating current makes a field in the core that keeps changing.',
        draw('pic.flux', 'field'),
      ),
      beat(
        'The changing field goes through every turn of the other coil, and drives a little voltage in each.',
        ...range(0, 7).map((k) => show(`pic.right${k}`, 0.3 + k * 0.05)),
      ),
      beat(
        'There are 200 turns, twice as many. So 12 volts become 24.',
        show('pic.volts2', '24'),
        highlight('pic.volts2', '24'),
      ),
    ),
  question: choice(
    '500 turns at 230 volts: how many volts on 50 turns?',
    '23 V',
    ['2300 V', '46 V', '230 V'],
    'A tenth of the turns has a tenth of the volts.',
  ),
  stays: 'Volts go with the turns',
};
