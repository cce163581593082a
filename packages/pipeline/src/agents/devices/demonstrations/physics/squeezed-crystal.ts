import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, figure, polygon, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene, short } from '../demonstration.ts';

type XY = [number, number];
const ring = 1.8;
const dent = 0.75;
const [left, right] = [-4.2, 4.2];
/** Charges of a crystal at the corners of a hexagon, plus and minus in turn. Pressure moves the top and the bottom one inwards. */
const hexagon = (middle: number, pushed: number): XY[] =>
  range(0, 5).map((i): XY => {
    const [x, y] = [ring * Math.sin(i * 60 * degree), ring * Math.cos(i * 60 * degree)];
    return [middle + x * (1 + pushed / 5), i % 3 === 0 ? y - Math.sign(y) * pushed : y];
  });
const [calm, pressed] = [hexagon(left, 0), hexagon(right, dent)];
const charges = (id: string, places: XY[]) =>
  places.map((at, i) =>
    circle(`${id}${i}`, at, 0.4, i % 2 ? 'a' : 'bad', {
      fill: 'soft',
      weight: 'bold',
      label: tag(i % 2 ? '−' : '+', 'centre', i % 2 ? 'a' : 'bad'),
    }),
  );
/** Height of the middle of the positive charges, and of the negative ones below or above it. */
const shift = dent / 3;
/** Charge of quartz in picocoulombs for each newton. */
const quartz = 2.3;

export const squeezedCrystal: Demonstration = {
  id: 'squeezed-crystal',
  name: 'a crystal that is squeezed',
  title: 'Squeeze it, and charges part',
  about: /piezo|quartz (?:crystal|clock|oscillator|watch)|crystal oscillator/i,
  named: /piezoelectric/i,
  puzzle: [
    'A lighter makes a spark of thousands of volts without a battery.',
    'Where does the voltage come from?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7.6, -3.6], max: [8, 3.6] },
        polygon('calm', calm, 'muted'),
        ...charges('rest', calm),
        circle('middle', [left, 0], 0.18, 'good', {
          fill: 'solid',
          label: tag('both middles', 'below', 'good'),
        }),
        rect('top', [right - 2.6, 1.5], [right + 2.6, 1.75], 'd', { fill: 'solid' }),
        rect('bottom', [right - 2.6, -1.75], [right + 2.6, -1.5], 'd', { fill: 'solid' }),
        arrow('push', [right, 3.4], [right, 1.9], 'c', { weight: 'bold', label: tag('push', 'right', 'c') }),
        arrow('back', [right, -3.4], [right, -1.9], 'c', {
          weight: 'bold',
          label: tag('push', 'right', 'c'),
        }),
        polygon('pressed', pressed, 'muted'),
        ...charges('moved', pressed),
        circle('minus-middle', [right, shift], 0.15, 'a', { fill: 'solid' }),
        circle('plus-middle', [right, -shift], 0.15, 'bad', { fill: 'solid' }),
        text('plate1', [right + 2.8, 1.62], '−', 'a', { side: 'right', size: 'large' }),
        text('plate2', [right + 2.8, -1.62], '+', 'bad', { side: 'right', size: 'large' }),
      ),
      'Six charges of a crystal on a hexagon: at rest the middles of plus and minus coincide, under pressure they part.',
      beat(
        'In quartz, positive and negative charges sit on corners of hexagons, in turn.',
        draw('pic.calm', 'hexagons'),
        ...range(0, 5).map((i) => show(`pic.rest${i}`, 'charges')),
      ),
      beat(
        'At rest, the middle of all plus charges is also the middle of all minus charges. Outside you notice nothing.',
        show('pic.middle', 'middle'),
      ),
      beat(
        'Now press from above and below. The upper plus moves down, the lower minus moves up.',
        show('pic.top', 'press'),
        show('pic.bottom', 'press'),
        draw('pic.push', 'above'),
        draw('pic.back', 'below'),
        draw('pic.pressed', 'moves'),
        ...range(0, 5).map((i) => show(`pic.moved${i}`, 'moves')),
      ),
      beat(
        'The two middles part: plus lies lower, minus higher.',
        show('pic.plus-middle', 'plus'),
        show('pic.minus-middle', 'minus'),
      ),
      beat(
        'In countless hexagons this adds up, and the two faces of the crystal are charged.',
        show('pic.plate1', 'faces'),
        show('pic.plate2', 'faces'),
      ),
    ),
  further: {
    title: 'A scale, and a loudspeaker',
    draw: () =>
      scene(
        axes(
          axis(-110, 110, 'force in newtons', {
            ticks: [-100, -50, 50, 100].map((at) => ({ at, text: `${at}` })),
          }),
          axis(-270, 290, 'charge in pC', {
            ticks: [-200, -100, 100, 200].map((at) => ({ at, text: `${at}` })),
          }),
          [
            curve('line', `${quartz}*x`, 'good', { from: -105, to: 105 }),
            tracker('here', `${quartz}*x`, 0, 'b', { guides: true }),
          ],
        ),
        'The charge of a quartz plate against the force on it: a straight line through zero, 2.3 picocoulombs for each newton.',
        beat(
          `Quartz gives about ${quartz} picocoulombs for each newton. So 100 newtons make ${short(quartz * 100)}.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.line', 'gives', 1.2),
          show('pic.here', 'newton'),
          move('pic.here', 100, '100', 1.2),
        ),
        beat(
          'That is little charge, but on a small crystal it makes a high voltage. Sensors weigh with it.',
          highlight('pic.here', 'voltage'),
        ),
        beat('Pull instead, and the signs change.', move('pic.here', -100, 'Pull', 1.4)),
        beat(
          'It also works backwards: put a voltage on the crystal, and it changes its shape.',
          highlight('pic.line', 'backwards'),
        ),
        beat(
          'In a watch, a tiny fork of quartz swings like this 32768 times a second.',
          move('pic.here', 100, 'swings', 0.8),
        ),
      ),
  },
  question: choice(
    'In a crystal of salt, every ion is the centre of a symmetric arrangement. Is it piezoelectric?',
    'no',
    ['yes', 'only when it is pulled'],
    'With such a symmetry, pressure moves both middles alike, so they never part.',
  ),
  stays: 'Pressure parts the middles of plus and minus',
};
