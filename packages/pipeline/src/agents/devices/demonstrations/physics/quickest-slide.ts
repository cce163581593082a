import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots, parametric, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];
const gravity = 9.81;
const [across, drop] = [Math.PI, 2];
const slope = Math.hypot(across, drop);
const pull = (gravity * drop) / slope;
/** Seconds from the start to the end of each slide, without friction. */
const times = {
  straight: Math.sqrt((2 * slope) / pull),
  corner: Math.sqrt((2 * drop) / gravity) + across / Math.sqrt(2 * gravity * drop),
  cycloid: Math.PI * Math.sqrt(1 / gravity),
};
const tenth = (count: number) => range(1, count).map((i) => i / 10);
/** Places of the balls every tenth of a second. */
const onStraight = tenth(11).map((t): XY => {
  const share = (pull * t ** 2) / 2 / slope;
  return [across * share, -drop * share];
});
const onCycloid = tenth(10).map((t): XY => {
  const turn = Math.min(Math.PI, t * Math.sqrt(gravity));
  return [turn - Math.sin(turn), Math.cos(turn) - 1];
});
const s = (seconds: number) => seconds.toFixed(2);

export const quickestSlide: Demonstration = {
  id: 'quickest-slide',
  name: 'three slides between the same two points',
  title: 'Which slide is the quickest?',
  about:
    /brachistochrone|tautochrone|\bcycloid|isochrone (?:curve|problem)|curve of (?:fastest|quickest) descent/i,
  named: /fastest descent|quickest descent|brachistochrone/i,
  puzzle: [
    'A ball slides from a high point to a lower one, without friction.',
    'Which slide is the quickest: the shortest, the steepest, or some other?',
  ],
  draw: () =>
    scene(
      axes(
        axis(-0.15, 3.6, 'metres', { ticks: [1, 2, 3].map((at) => ({ at, text: `${at}` })) }),
        axis(-2.35, 0.3, '', { ticks: [-2, -1].map((at) => ({ at, text: `${at}` })) }),
        [
          curve('straight', `-${drop}/pi*x`, 'a', { from: 0, to: across }),
          parametric('down', '0', '-t', [0, drop], 'd'),
          parametric('flat', 't', `-${drop}`, [0, across], 'd'),
          parametric('cycloid', 't - sin(t)', 'cos(t) - 1', [0, Math.PI], 'c'),
          dots('ticks1', onStraight, 'a'),
          dots('ticks2', onCycloid, 'c'),
        ],
        { equal: true },
      ),
      'Three slides that drop 2 metres: a straight one, one that falls and then runs level, and a curve between them, with the places of the balls every tenth of a second.',
      beat(
        `The straight slide is the shortest. It takes ${s(times.straight)} seconds.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.straight', 'straight', 1),
        show('pic.ticks1', 'takes'),
      ),
      beat(
        `Fall first, then run level: that way is much longer, yet it takes only ${s(times.corner)}. Early speed pays.`,
        draw('pic.down', 'Fall', 0.8),
        draw('pic.flat', 'level', 0.8),
      ),
      beat(
        `The best lies between them: steep at first, then flatter. It takes ${s(times.cycloid)} seconds.`,
        draw('pic.cycloid', 'between', 1.4),
        show('pic.ticks2', 'takes'),
      ),
      beat(
        'Each dot is a tenth of a second. On the curve, the ball is soon ahead.',
        highlight('pic.ticks2', 'dot'),
        highlight('pic.ticks1', 'dot'),
      ),
      beat(
        'This curve is a cycloid, upside down: the path of a point on a rolling wheel.',
        highlight('pic.cycloid', 'cycloid'),
      ),
    ),
  further: {
    title: 'Start wherever you like',
    draw: () =>
      scene(
        axes(
          axis(0, 1.08, 'part of the slide that is left', {
            ticks: [0.25, 0.5, 0.75, 1].map((at) => ({ at, text: `${at}` })),
          }),
          axis(0, 1.4, 'seconds to the end'),
          [
            curve('ramp', `${times.straight}*sqrt(x)`, 'a', { from: 0, to: 1, label: 'straight' }),
            curve('bowl', `${times.cycloid}`, 'c', { from: 0.02, to: 1, label: 'cycloid' }),
            tracker('slow', `${times.straight}*sqrt(x)`, 1, 'a'),
            tracker('same', `${times.cycloid}`, 1, 'c'),
          ],
        ),
        'Seconds to the end against the starting place: the straight slide gets quicker from further down, the cycloid always takes 1.00 seconds.',
        beat(
          'Now let the ball go somewhere further down.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.slow', 'ball'),
          show('pic.same', 'ball'),
        ),
        beat(
          `On the straight slide, a quarter of the way takes half the time.`,
          draw('pic.ramp', 'straight', 1.2),
          move('pic.slow', 0.25, 'quarter', 1.2),
        ),
        beat(
          'On the cycloid it makes no difference: from any place, it takes the same time to the bottom.',
          draw('pic.bowl', 'difference', 1.2),
          move('pic.same', 0.25, 'same', 1.2),
        ),
        beat(
          'A shorter way begins less steeply, and both effects cancel. Huygens built clocks on this.',
          highlight('pic.bowl', 'cancel'),
        ),
      ),
  },
  question: choice(
    'Two balls start at the same moment on one cycloid, one at the top, one halfway. Which is first at the bottom?',
    'neither: they meet there',
    ['the one from the top', 'the one from halfway'],
    'From every place on a cycloid, the time to the bottom is the same.',
  ),
  stays: 'Steep first: early speed beats a short way',
};
