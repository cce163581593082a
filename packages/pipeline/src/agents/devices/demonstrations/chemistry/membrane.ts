import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, point, rect, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';
import { scattered } from '../scattered.ts';

const osmotic = (concentration: number) => (concentration * 8.314 * 300) / 1000;

export const membrane: Demonstration = {
  id: 'membrane',
  name: 'water that goes through a membrane',
  title: 'Water goes where the salt is',
  about:
    /osmo(?:sis|tic)|semipermeable|colligative|van '?t hoff|freezing.?point|boiling.?point elevation|reverse osmosis/i,
  named: /semipermeable membrane/i,
  puzzle: [
    'A fine net lets water through, but not what is dissolved in it.',
    'To which side does the water go?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6, -3.4], max: [6, 3.4] },
        rect('left', [-5, -2.6], [0, 1], 'a', { fill: 'faint' }),
        rect('right', [0, -2.6], [5, 1], 'a', { fill: 'faint' }),
        rect('risen', [0, 1], [5, 2], 'a', { fill: 'faint' }),
        segment('net', [0, -2.6], [0, 2.6], 'ink', {
          dash: true,
          weight: 'bold',
          label: tag('membrane', 'above'),
        }),
        ...scattered(12, [0.5, -2.3], [4.6, 0.7], 5).map(
          (at, i): ShapeInput => point(`s${i + 1}`, at, 'bad', { size: 'large' }),
        ),
        arrow('flow', [-2.4, -0.6], [-0.3, -0.6], 'good', {
          weight: 'bold',
          label: tag('water', 'above', 'good'),
        }),
        arrow('push', [2.5, 3.3], [2.5, 2.1], 'b', { weight: 'bold', label: tag('pressure', 'right', 'b') }),
      ),
      'Pure water on the left, a solution on the right of a membrane; water flows to the right, and a pressure can stop it.',
      beat(
        'On the left is pure water, on the right a solution. Only water gets through the membrane.',
        show('pic.left', 'pure'),
        show('pic.right', 'right'),
        ...range(1, 12).map((k) => show(`pic.s${k}`, 'solution')),
        show('pic.net', 'membrane'),
      ),
      beat(
        'From the right, fewer water molecules hit the membrane, because others are in the way.',
        highlight('pic.net', 'fewer'),
      ),
      beat(
        'So more go to the right than come back, and the level rises there.',
        draw('pic.flow', 'more'),
        show('pic.risen', 'rises'),
      ),
      beat(
        'A pressure on the right can stop it. The one that just does is the osmotic pressure.',
        draw('pic.push', 'pressure'),
      ),
    ),
  further: {
    title: 'How much pressure is that?',
    draw: () =>
      scene(
        bars(
          [100, 200, 300].map((c, i) => [
            `${c} mol/m³`,
            osmotic(c),
            (['a', 'b', 'bad'] as const)[i]!,
            `${osmotic(c).toFixed(0)} kPa`,
          ]),
        ),
        'At 300 kelvin: 249, 499 and 748 kilopascals for 100, 200 and 300 moles per cubic metre.',
        beat(
          `Dissolve 100 moles in a cubic metre, at 300 kelvin. Times the gas constant, that makes ${osmotic(100).toFixed(0)} kilopascals.`,
          count('pic.bar1', 0.4),
          show('pic.value1', 'kilopascals'),
        ),
        beat(
          'Twice as much dissolved means twice the pressure.',
          count('pic.bar2', 0.1),
          show('pic.value2', 'pressure'),
        ),
        beat(
          `With 300 moles, about as in blood, it is ${osmotic(300).toFixed(0)}: more than seven times the pressure of the air.`,
          count('pic.bar3', 0.1),
          show('pic.value3', 'it'),
        ),
      ),
  },
  question: choice(
    'A cell lies in water with more salt than it has inside. Where does the water go?',
    'out of the cell',
    ['into the cell', 'nowhere'],
    'Water goes where more is dissolved.',
  ),
  stays: 'Water flows to where more is dissolved',
};
