import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, figure, polygon, rect, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const force = 600;
/** In square metres. */
const [snowshoe, boot] = [0.3, 0.03];
const pressure = (area: number) => Math.round(force / area / 1000);
/** Arrows that share a force evenly over a width. */
const shared = (id: string, from: number, to: number, count: number, length: number) =>
  range(1, count).map((i) => {
    const x = from + ((to - from) * (i - 0.5)) / count;
    return arrow(`${id}${i}`, [x, 0.9], [x, 0.9 - length], 'c', { weight: 'bold' });
  });

export const pressedArea: Demonstration = {
  id: 'pressed-area',
  name: 'one weight on two areas',
  title: 'One weight, two areas',
  about:
    /^(?:mechanical |static )?pressure(?: \(physics\))?$|^pressure (?:in|and|as|of|measurement)\b|^pascal \(unit\)$|atmospheric pressure|air pressure/i,
  named: /force (?:applied )?(?:per unit area|divided by (?:the )?area)/i,
  puzzle: [
    'In boots you sink into deep snow. With snowshoes you walk on top of it.',
    'You weigh the same. What has changed?',
  ],
  worked: true,
  draw: () =>
    scene(
      figure(
        { min: [-8, -3.3], max: [8, 3.5] },
        rect('snow', [-8, -3.3], [8, -0.3], 'ink', { fill: 'faint' }),
        rect('person1', [-5.2, 0.9], [-4.2, 3.1], 'a', { fill: 'soft', rounded: true }),
        rect('person2', [3.2, 0.9], [4.2, 3.1], 'a', { fill: 'soft', rounded: true }),
        text('weight1', [-5.6, 2.4], `${force} N`, 'b', { side: 'left' }),
        text('weight2', [4.6, 2.4], `${force} N`, 'b', { side: 'right' }),
        rect('boot', [-5.2, 0.5], [-4.2, 0.9], 'd', { fill: 'solid' }),
        rect('shoe', [0.7, 0.5], [6.7, 0.9], 'd', { fill: 'solid' }),
        ...shared('deep', -5.2, -4.2, 2, 2.9),
        ...shared('light', 0.7, 6.7, 12, 1.2),
        polygon(
          'hole',
          [
            [-5.3, -0.3],
            [-5.3, -2.2],
            [-4.1, -2.2],
            [-4.1, -0.3],
          ],
          'bad',
          {
            dash: true,
            label: tag('sinks', 'right', 'bad'),
          },
        ),
      ),
      'The same weight on a small boot, which presses deep into the snow, and on a wide snowshoe, which does not.',
      beat(
        `This person weighs ${force} newtons and stands on one boot.`,
        show('pic.snow', 0),
        show('pic.person1', 'person'),
        show('pic.weight1', 'newtons'),
        show('pic.boot', 'boot'),
      ),
      beat(
        'All the weight goes through a small area. Each bit of snow must bear a lot, and gives way.',
        ...range(1, 2).map((i) => draw(`pic.deep${i}`, 'small')),
        show('pic.hole', 'gives'),
      ),
      beat(
        'A snowshoe has ten times the area.',
        show('pic.person2', 'snowshoe'),
        show('pic.weight2', 'snowshoe'),
        show('pic.shoe', 'snowshoe'),
      ),
      beat(
        'The same weight is shared out, so each bit of snow bears only a tenth.',
        ...range(1, 12).map((i) => draw(`pic.light${i}`, 'shared')),
      ),
      beat(
        'What counts is force over area: the pressure.',
        highlight('pic.boot', 'area'),
        highlight('pic.shoe', 'area'),
      ),
    ),
  further: {
    title: 'Divide by the area',
    draw: () =>
      scene(
        axes(
          axis(0, 0.34, 'area in m²', {
            ticks: [boot, 0.1, 0.2, snowshoe].map((at) => ({ at, text: `${at}` })),
          }),
          axis(0, 27, 'pressure in kPa'),
          [
            curve('fall', `${force / 1000}/x`, 'a', { from: 0.0235, to: 0.33 }),
            tracker('here', `${force / 1000}/x`, boot, 'b', { guides: true }),
          ],
        ),
        `Pressure against area for a force of ${force} newtons: ${pressure(boot)} kilopascals under the boot, ${pressure(snowshoe)} under the snowshoe.`,
        beat(
          `The boot has ${boot} square metres: ${force} newtons over ${boot} make ${pressure(boot) * 1000} pascals.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'make'),
        ),
        beat(
          `That is ${pressure(boot)} kilopascals. One pascal is one newton on a square metre.`,
          highlight('pic.here', 'kilopascals'),
        ),
        beat(
          `On the snowshoe it is down to ${pressure(snowshoe)}.`,
          draw('pic.fall', 0.1, 1.2),
          move('pic.here', snowshoe, 'down', 1.4),
        ),
        beat(
          'A knife goes the other way: its edge has next to no area, so a small force cuts.',
          move('pic.here', 0.0235, 'next', 1.4),
        ),
      ),
  },
  question: choice(
    'You stand on one foot instead of two. What happens to the pressure under it?',
    'twice as much',
    ['the same', 'half as much', 'four times as much'],
    'The weight is the same, on half the area.',
  ),
  stays: 'Pressure is force over area',
};
