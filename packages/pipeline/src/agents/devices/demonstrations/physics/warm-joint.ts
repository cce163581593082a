import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, figure, path, point, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** Microvolts per kelvin of a type K thermocouple, roughly the same from 0 to 1000 °C. */
const sensitivity = 41;
const millivolts = (kelvin: number) => short((sensitivity * kelvin) / 1000);
const line = `${sensitivity / 1000}*x`;

export const warmJoint: Demonstration = {
  id: 'warm-joint',
  name: 'two metals with one warm joint',
  title: 'Heat drives a current',
  about: /seebeck|peltier|thermo-?electric|thermocouple|thomson effect|thermopile/i,
  named: /thermoelectric|thermocouple/i,
  puzzle: ['A probe without a battery measures the heat of a furnace.', 'Where does its voltage come from?'],
  draw: () =>
    scene(
      figure(
        { min: [-8, -3.6], max: [8, 3.6] },
        rect('hot', [-7.2, -1.2], [-4.8, 1.2], 'bad', { fill: 'soft', rounded: true }),
        rect('cold', [4.8, -1.2], [7.2, 1.2], 'a', { fill: 'soft', rounded: true }),
        text('hot-name', [-6.4, -1.9], 'hot joint', 'bad'),
        text('cold-name', [6.4, -1.9], 'cold joint', 'a'),
        path(
          'first',
          [
            [-6, 0],
            [-4.6, 2.4],
            [4.6, 2.4],
            [6, 0],
          ],
          'b',
          { smooth: false, weight: 'bold', label: tag('metal A', 'above', 'b') },
        ),
        path(
          'second',
          [
            [-6, 0],
            [-4.6, -2.4],
            [-1, -2.4],
          ],
          'd',
          { smooth: false, weight: 'bold' },
        ),
        path(
          'third',
          [
            [1, -2.4],
            [4.6, -2.4],
            [6, 0],
          ],
          'd',
          { smooth: false, weight: 'bold' },
        ),
        text('other', [-2.8, -3], 'metal B', 'd'),
        circle('meter', [0, -2.4], 0.95, 'good', { weight: 'bold', label: tag('V', 'centre', 'good') }),
        point('joint1', [-6, 0], 'ink', { size: 'large' }),
        point('joint2', [6, 0], 'ink', { size: 'large' }),
        ...range(0, 7).map((i) =>
          point(`carrier${i}`, [-4.2 + i * 0.5, 2.4], 'c', {
            motion: {
              kind: 'drift',
              velocity: [1.1, 0],
              wrap: { min: [-4.4, 2.3], max: [4.4, 2.5] },
            },
          }),
        ),
        arrow('spread', [-3, 1.5], [3, 1.5], 'c', {
          weight: 'bold',
          label: tag('charges spread', 'below', 'c'),
        }),
      ),
      'A loop of two metals with a hot joint on the left and a cold one on the right; a meter in the loop shows a voltage.',
      beat(
        'Join two different metals to a loop with two joints.',
        draw('pic.first', 'metals'),
        draw('pic.second', 'loop'),
        draw('pic.third', 'loop'),
        show('pic.other', 'loop'),
        show('pic.joint1', 'joints'),
        show('pic.joint2', 'joints'),
      ),
      beat(
        'Keep one joint hot and the other cold.',
        show('pic.hot', 'hot'),
        show('pic.hot-name', 'hot'),
        show('pic.cold', 'cold'),
        show('pic.cold-name', 'cold'),
      ),
      beat(
        'In the heat, the charges of a metal move faster. They spread towards the cold end and pile up there.',
        ...range(0, 7).map((i) => show(`pic.carrier${i}`, 'faster')),
        draw('pic.spread', 'spread'),
      ),
      beat(
        'Every metal does this to a different degree. So the two voltages do not cancel, and a meter shows the rest.',
        show('pic.meter', 'meter'),
        highlight('pic.first', 'different'),
        highlight('pic.second', 'cancel'),
      ),
    ),
  further: {
    title: 'A thermometer, and its reverse',
    draw: () =>
      scene(
        axes(
          axis(0, 1060, 'difference in temperature, in K', {
            ticks: [0, 100, 500, 1000].map((at) => ({ at, text: `${at}` })),
          }),
          axis(0, 47, 'millivolts'),
          [
            curve('line', line, 'good', { from: 0, to: 1040 }),
            tracker('here', line, 0, 'b', { guides: true }),
          ],
        ),
        'Voltage of a common thermocouple against the difference in temperature: nearly a straight line, 41 microvolts for each kelvin.',
        beat(
          `A common pair of alloys gives about ${sensitivity} microvolts for each kelvin between its joints.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.line', 'gives', 1.4),
        ),
        beat(
          `So 100 kelvin give ${millivolts(100)} millivolts, and 1000 give ${millivolts(1000)}.`,
          show('pic.here', 0),
          move('pic.here', 100, '100', 1),
          move('pic.here', 1000, '1000', 1.2),
        ),
        beat(
          'If both joints are equally hot, there is no voltage at all.',
          move('pic.here', 0, 'equally', 1),
        ),
        beat(
          'It also works the other way round. Send a current through, and one joint cools while the other one warms.',
          highlight('pic.line', 'current'),
        ),
        beat('That is the Peltier effect. It cools lasers and picnic boxes.', highlight('pic.here', 'cools')),
      ),
  },
  question: choice(
    `A thermocouple of ${sensitivity} microvolts per kelvin shows ${millivolts(200)} millivolts. How much hotter is its hot joint?`,
    '200 K',
    ['41 K', '8.2 K', '2000 K'],
    `${sensitivity} microvolts times 200 is ${millivolts(200)} millivolts.`,
  ),
  stays: 'A difference in temperature drives charges',
};
