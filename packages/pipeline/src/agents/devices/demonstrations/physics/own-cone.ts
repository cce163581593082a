import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { angle, arrow, circle, figure, point, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

type XY = [number, number];
const mach = 2;
/** Half the opening of the cone, in degrees. */
const cone = (speed: number) => Math.round(Math.asin(1 / speed) / degree);
const tip: XY = [5.5, 0];
const step = 1.45;
/** Wavelets that left the aircraft 1, 2, 3 … moments ago. */
const fast = range(1, 6).map((i) => ({ x: tip[0] - step * i, radius: (step * i) / mach }));
const [run, rise] = [Math.sqrt(1 - 1 / mach ** 2), 1 / mach];
/** The end of one side of the cone, above or below the path. */
const side = (up: 1 | -1): XY => [tip[0] - 8.2 * run, up * 8.2 * rise];

export const ownCone: Demonstration = {
  id: 'own-cone',
  name: 'an aircraft that outruns its own sound',
  title: 'Faster than its own sound',
  about:
    /mach (?:number|cone|angle|wave)|shock ?waves?|sonic boom|sound barrier|supersonic|[cč]erenkov|bow shock|^speed of sound$|prandtl.?meyer|rankine.?hugoniot|hypersonic/i,
  named: /faster than (?:the )?(?:local )?speed of sound/i,
  puzzle: [
    'A jet flies over you in silence. A moment later there is a bang.',
    'Why does the noise come so late, and all at once?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8.2, -4.5], max: [8.4, 4.5] },
        ...fast.map(({ x, radius }, i) => circle(`wave${i + 1}`, [x, 0], radius, 'a')),
        ...fast.map(({ x }, i) => point(`was${i + 1}`, [x, 0], 'muted', { size: 'small' })),
        point('jet', tip, 'b', { size: 'large', label: tag('jet', 'above-right', 'b') }),
        arrow('goes', [5.9, 0], [7.9, 0], 'b', { weight: 'bold' }),
        segment('upper', tip, side(1), 'bad', { weight: 'bold' }),
        segment('lower', tip, side(-1), 'bad', { weight: 'bold' }),
        angle('half', tip, side(1), [tip[0] - 2, 0], 'c', { label: tag(`${cone(mach)}°`, 'left', 'c') }),
        text('bang', [1.6, 2.9], 'bang', 'bad', { side: 'right' }),
      ),
      'A jet at twice the speed of sound: all its sound waves touch one cone that opens behind it at 30 degrees.',
      beat(
        'Sound spreads in circles around the place where it was made.',
        show('pic.was6', 'place'),
        draw('pic.wave6', 'circles'),
      ),
      beat(
        'This jet flies twice as fast as sound. So it leaves each circle behind.',
        show('pic.jet', 'jet'),
        draw('pic.goes', 'flies'),
        ...range(1, 5).flatMap((i) => [
          show(`pic.was${6 - i}`, 0.5 + i / 12),
          draw(`pic.wave${6 - i}`, 0.5 + i / 12),
        ]),
      ),
      beat(
        'All circles touch two lines. In space this is a cone.',
        draw('pic.upper', 'lines'),
        draw('pic.lower', 'lines'),
      ),
      beat(
        'Along the cone, the noise of many moments arrives together. That is the bang.',
        show('pic.bang', 'bang'),
        highlight('pic.upper', 'together'),
      ),
      beat(
        `Sound gets half as far as the jet, so the cone opens at ${cone(mach)} degrees to its path.`,
        show('pic.half', 'degrees'),
      ),
    ),
  further: {
    title: 'The faster, the narrower',
    draw: () =>
      scene(
        axes(
          axis(0.9, 5.2, 'Mach number: speed over speed of sound', {
            ticks: [1, 2, 3, 4, 5].map((at) => ({ at, text: `${at}` })),
          }),
          axis(0, 98, 'angle of the cone in degrees', {
            ticks: [0, 30, 60, 90].map((at) => ({ at, text: `${at}°` })),
          }),
          [
            curve('angle', 'asin(1/x)*180/pi', 'bad', { from: 1.0001, to: 5.1 }),
            tracker('here', 'asin(1/x)*180/pi', 1.0001, 'b', { guides: true }),
          ],
        ),
        'Angle of the cone against Mach number: 90 degrees at Mach 1, 30 at Mach 2, 12 at Mach 5.',
        beat(
          'Speed over the speed of sound is the Mach number. At Mach 1 the jet rides on its own waves.',
          show('pic.x-axis', 'Mach'),
          show('pic.y-axis', 'waves'),
          show('pic.here', 'rides'),
        ),
        beat(
          `The faster it gets, the narrower is the cone: ${cone(2)} degrees at Mach 2.`,
          draw('pic.angle', 'narrower', 1.4),
          move('pic.here', 2, '2', 1),
        ),
        beat(`At Mach 5 only ${cone(5)} degrees are left.`, move('pic.here', 5, '5', 1.2)),
        beat(
          'The bang follows the jet all the way. It is not made only once, at the sound barrier.',
          highlight('pic.angle', 'follows'),
        ),
      ),
  },
  question: choice(
    'Sound runs at 340 metres per second. Which Mach number has a jet at 680?',
    'Mach 2',
    ['Mach 0.5', 'Mach 340', 'Mach 1'],
    '680 is twice 340.',
  ),
  stays: 'Outrun your sound, and it piles up',
};
