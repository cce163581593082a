import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, figure, path, polygon, sampled, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';
import { turned, type XY } from './ray-directions.ts';

const chord = 5;
const tilt = -10 * degree;
/** Half the thickness of a symmetric wing, at a share of its chord. */
const thickness = (x: number) =>
  0.6 * chord * (0.2969 * Math.sqrt(x) - 0.126 * x - 0.3516 * x ** 2 + 0.2843 * x ** 3 - 0.1015 * x ** 4);
const outline = [0, 0.02, 0.06, 0.12, 0.2, 0.3, 0.42, 0.55, 0.7, 0.85, 1];
const side = (up: 1 | -1) => outline.map((x): XY => turned([(x - 0.4) * chord, up * thickness(x)], tilt));
const wing = [...side(1), ...side(-1).slice(1, -1).reverse()];
/** Air that rises a little before the wing, passes it on its own side, and leaves downwards. */
const stream = (start: number): XY[] =>
  sampled(
    (x) => {
      const before = 0.35 * Math.exp(-(((x + 2.6) / 2) ** 2));
      const past = Math.sign(start) * 0.75 * Math.exp(-((x / 2.1) ** 2)) * Math.exp(-Math.abs(start) / 2);
      const behind = -0.17 * Math.log(1 + Math.exp(1.4 * (x - 0.2)));
      return start + before + past + behind;
    },
    [-7.6, 7.6],
  );
const heights = [2.6, 1.7, 0.85, -0.5, -1.4, -2.3];
const stall = 15;
/** The coefficient of lift of a thin wing: 2π times the angle, until the flow breaks away. */
const lift = `x < ${stall - 2} ? 2*pi*x*pi/180 : 2*pi*${stall - 2}*pi/180 + 0.1 - 0.012*(x - ${stall - 2} - 2.9)^2`;

export const wingInAir: Demonstration = {
  id: 'wing-in-air',
  name: 'a wing that turns air downwards',
  title: 'A wing throws air down',
  about:
    /^(?:aerodynamic )?lift(?: force| coefficient| equation)?(?: \((?:force|physics)\))?$|\baerofoil|\bairfoil|angle of attack|wing lift|lift (?:of|on) (?:a |an )?(?:wing|aircraft|airplane|plane)|\bstall \(fluid|how (?:do )?(?:air)?planes fly|^flight$|aerodynamics/i,
  named: /airfoil|aerofoil|lift force/i,
  puzzle: ['An aircraft of many tonnes hangs in thin air.', 'What holds it up?'],
  draw: () =>
    scene(
      figure(
        { min: [-7.8, -4.2], max: [7.8, 4] },
        ...heights.map((start, i) => path(`air${i + 1}`, stream(start), 'a')),
        polygon('wing', wing, 'ink', { fill: 'soft', weight: 'bold' }),
        arrow('down', [3.7, -0.1], [4.9, -2.4], 'c', { weight: 'bold' }),
        text('thrown', [3, -3.7], 'air goes down', 'c'),
        arrow('lift', [-0.8, 0.9], [-0.8, 3.6], 'good', {
          weight: 'bold',
          label: tag('lift', 'right', 'good'),
        }),
        text('thin', [0.9, 2.1], 'less pressure', 'b', { side: 'right' }),
        text('dense', [-2.4, -1.9], 'more pressure', 'bad'),
      ),
      'A tilted wing in a stream of air: the air leaves it downwards, the pressure is lower above and higher below, and the wing is lifted.',
      beat(
        'Air streams towards a wing that is tilted a little.',
        ...range(1, heights.length).map((i) => draw(`pic.air${i}`, 'streams', 1.6)),
        show('pic.wing', 'wing'),
      ),
      beat(
        'It follows both faces of the wing, and so it leaves downwards.',
        draw('pic.down', 'leaves'),
        show('pic.thrown', 'downwards'),
      ),
      beat('The wing pushes the air down, so the air pushes the wing up.', draw('pic.lift', 'up')),
      beat(
        'You find this push in the pressure: lower above the wing, higher below it.',
        show('pic.thin', 'lower'),
        show('pic.dense', 'higher'),
      ),
      beat(
        'The air above is faster, but it does not wait for the air below. It gets to the rear first.',
        highlight('pic.air3', 'faster'),
        highlight('pic.air4', 'below'),
      ),
    ),
  further: {
    title: 'Tilt it, but not too far',
    draw: () =>
      scene(
        axes(
          axis(0, 21, 'angle of the wing in degrees', {
            ticks: [0, 5, 10, 15, 20].map((at) => ({ at, text: `${at}°` })),
          }),
          axis(0, 1.9, 'lift coefficient'),
          [curve('lift', lift, 'good', { from: 0, to: 20 }), tracker('here', lift, 2, 'b', { guides: true })],
        ),
        'Lift against the angle of the wing: a straight rise up to some 15 degrees, then a fall.',
        beat(
          'Tilt the wing a bit more, and it throws more air down. The lift rises in proportion.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'Tilt'),
          draw('pic.lift', 'rises', 1.6),
          move('pic.here', 10, 'rises', 1.6),
        ),
        beat(`At some ${stall} degrees it is at its best.`, move('pic.here', stall + 1, 'best', 1.2)),
        beat(
          'Tilt it further, and the air no longer follows the upper face. It breaks away in whirls, and the lift falls: the wing stalls.',
          move('pic.here', 20, 'breaks', 1.6),
        ),
        beat(
          'Speed helps far more: twice the speed gives four times the lift.',
          highlight('pic.lift', 'four'),
        ),
      ),
  },
  question: choice(
    'An aircraft slows to half its speed. What must grow to hold it up?',
    'the angle of the wing',
    ['its weight', 'nothing at all'],
    'At half the speed the same wing gives a quarter of the lift, so it must be tilted further.',
  ),
  stays: 'Air goes down, so the wing goes up',
};
