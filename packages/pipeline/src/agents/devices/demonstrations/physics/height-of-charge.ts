import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, figure, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const voltage = 12;
const gap = 6;
const [left, right] = [-6, 6];
/** Where the potential has that many volts: the left plate has all of them. */
const at = (volts: number) => right - ((right - left) * volts) / voltage;
const steps = [9, 6, 3];

export const heightOfCharge: Demonstration = {
  id: 'height-of-charge',
  name: 'a charge that runs down a slope of voltage',
  title: 'Voltage is like height',
  about:
    /^(?:electric(?:al)? )?potential(?: difference)?(?: \((?:physics|electr\w+)\))?$|electr(?:ic|ical|ostatic|o)[ -]?(?:static )?potential|potential difference|^voltage$|^volt$|equipotential|electron ?volt/i,
  named: /electric potential|potential difference/i,
  puzzle: [
    'A battery of 12 volts lies on the table, and nothing flows.',
    'What are these 12 volts, if nothing moves?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8, -3], max: [8, 3.4] },
        rect('plus', [left - 0.5, -2.8], [left, 2.8], 'bad', { fill: 'soft', weight: 'bold' }),
        rect('minus', [right, -2.8], [right + 0.5, 2.8], 'a', { fill: 'soft', weight: 'bold' }),
        text('high', [left - 0.8, 0], `${voltage} V`, 'bad', { side: 'left' }),
        text('low', [right + 0.8, 0], '0 V', 'a', { side: 'right' }),
        ...[2, 0.7, -0.7, -2].map((y, i) =>
          arrow(`field${i}`, [left + 0.2, y], [right - 0.2, y], 'muted', { dash: true }),
        ),
        ...steps.map((volts) =>
          rect(`level${volts}`, [at(volts) - 0.02, -2.6], [at(volts) + 0.02, 2.6], 'c', {
            label: tag(`${volts} V`, 'above', 'c'),
          }),
        ),
        circle('charge', [left + 0.5, 0], 0.42, 'b', { fill: 'solid', label: tag('1 C', 'above', 'b') }),
      ),
      'Two charged plates with 12 volts on the left and 0 on the right, lines of equal voltage between them, and a charge that moves across.',
      beat(
        'The plates of this gap are joined to the two poles of a battery.',
        show('pic.plus', 'plates'),
        show('pic.minus', 'plates'),
        show('pic.high', 'poles'),
        show('pic.low', 'poles'),
      ),
      beat(
        'Between them a field pushes positive charges to the right.',
        ...range(0, 3).map((i) => draw(`pic.field${i}`, 'field')),
      ),
      beat(
        `Let one coulomb go at the positive plate. By the time it is across, it has gained ${voltage} joules of energy.`,
        show('pic.charge', 'coulomb'),
        move('pic.charge', [right - left - 1, 0], 'across', 2.5),
      ),
      beat(
        `That is what ${voltage} volts mean: ${voltage} joules for each coulomb.`,
        highlight('pic.high', 'mean'),
      ),
      beat(
        'Halfway across, half of them are left. Lines of equal voltage are like contour lines on a map.',
        ...steps.map((volts) => show(`pic.level${volts}`, 'Lines')),
        highlight('pic.level6', 'half'),
      ),
    ),
  further: {
    title: 'The slope is the field',
    draw: () =>
      scene(
        axes(
          axis(0, 7.4, 'centimetres from the positive plate', {
            ticks: [0, 2, 4, 6].map((x) => ({ at: x, text: `${x}` })),
          }),
          axis(0, 14, 'volts', { ticks: [0, 4, 8, 12].map((y) => ({ at: y, text: `${y}` })) }),
          [
            curve('wide', `${voltage} - ${voltage / gap}*x`, 'c', { from: 0, to: gap, label: '6 cm' }),
            curve('narrow', `${voltage} - ${(2 * voltage) / gap}*x`, 'bad', {
              from: 0,
              to: gap / 2,
              label: '3 cm',
            }),
            tracker('here', `${voltage} - ${voltage / gap}*x`, 0, 'b', { guides: true }),
          ],
        ),
        'Voltage against place: a straight slope of 2 volts per centimetre, and a steeper one of 4 for half the gap.',
        beat(
          `Draw the voltage like a hill. Over ${gap} centimetres it falls evenly from ${voltage} volts to zero.`,
          show('pic.x-axis', 'centimetres'),
          show('pic.y-axis', 'voltage'),
          draw('pic.wide', 'falls', 1.4),
        ),
        beat(
          'A positive charge rolls down this hill, like a ball.',
          show('pic.here', 'charge'),
          move('pic.here', gap, 'rolls', 1.6),
        ),
        beat(
          `The steeper the hill, the stronger the push. Here it is ${voltage / gap} volts per centimetre.`,
          highlight('pic.wide', 'steeper'),
        ),
        beat(
          `Halve the gap: the same ${voltage} volts fall over half the way, so the field is twice as strong.`,
          draw('pic.narrow', 'half', 1.2),
        ),
      ),
  },
  question: choice(
    'A battery of 9 volts sends 2 coulombs round a circuit. How much energy does it give?',
    '18 J',
    ['4.5 J', '11 J', '9 J'],
    '9 joules for each of the 2 coulombs.',
  ),
  stays: 'Volts are joules per coulomb',
};
