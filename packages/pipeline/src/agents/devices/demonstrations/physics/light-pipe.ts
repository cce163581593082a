import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { angle, arrow, figure, path, rect, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene } from '../demonstration.ts';

type XY = [number, number];
const [core, cladding] = [1.48, 1.46];
const limit = Math.asin(cladding / core) / degree;
const [half, end] = [1.6, 7.5];
/** A ray that is thrown back again and again, by the slope with which it starts on the left. */
const bounced = (slope: number): XY[] => {
  const step = (2 * half) / slope;
  const way: XY[] = [[-end, 0]];
  for (let x = -end + step / 2, up = 1; x < end; x += step, up = -up) way.push([x, up * half]);
  const [x, y] = way.at(-1)!;
  way.push([end, y - Math.sign(y) * slope * (end - x)]);
  return way;
};
const ray = bounced(0.52);
const [start, hit, next]: XY[] = ray;
const lossy: XY = [-end + half / 1.9, half];
/** Light that is left after x kilometres, in percent, for a loss in decibels per kilometre. */
const left = (decibels: number) => `100*10^(-${decibels}*x/10)`;
const remains = Math.round(100 * 10 ** ((-0.2 * 5) / 10));

export const lightPipe: Demonstration = {
  id: 'light-pipe',
  name: 'light in a thread of glass',
  title: 'Light that cannot get out',
  about:
    /(?:optical|glass|multi-?mode|single-?mode) fib(?:er|re)s?|fib(?:er|re)[ -]?optics?|fib(?:er|re)[- ]optic|light ?(?:pipe|guide)|optical waveguide|numerical aperture/i,
  named: /optical fib(?:er|re)|fib(?:er|re)[- ]optic/i,
  puzzle: [
    'A thread of glass carries this video under the sea for thousands of kilometres.',
    'Why does the light not leak out on its way?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8, -3.4], max: [8, 3.4] },
        rect('cladding', [-end, -2.6], [end, 2.6], 'a', { fill: 'faint' }),
        rect('core', [-end, -half], [end, half], 'a', { fill: 'soft' }),
        text('outer', [3, 2.1], 'cladding', 'a'),
        text('inner', [-6.6, -0.9], 'core', 'a'),
        path('ray', ray, 'b', { smooth: false, weight: 'bold' }),
        segment('normal', [hit![0], -0.5], [hit![0], 3.1], 'muted', { dash: true }),
        angle('flat', hit!, [hit![0], -1], next!, 'c', { label: tag('large', 'below-right', 'c') }),
        segment('steep', start!, lossy, 'bad', { dash: true }),
        arrow('leak', lossy, [lossy[0] + 1, 3.3], 'bad', { dash: true, label: tag('lost', 'right', 'bad') }),
      ),
      'A glass fibre in section: a flat ray is thrown back and forth within the core, a steep one leaves through the cladding.',
      beat(
        'The fibre has a core of glass and, around it, a cladding of slightly different glass.',
        show('pic.core', 'core'),
        show('pic.inner', 'core'),
        show('pic.cladding', 'cladding'),
        show('pic.outer', 'cladding'),
      ),
      beat(
        'Light is a little faster in the cladding. A steep ray goes through and is lost.',
        draw('pic.steep', 'steep'),
        draw('pic.leak', 'lost'),
      ),
      beat(
        `But a flat ray, at more than ${Math.round(limit)} degrees to the upright line, is thrown back completely.`,
        draw('pic.normal', 'upright'),
        show('pic.flat', 'degrees'),
        draw('pic.ray', 'thrown', 3),
      ),
      beat(
        'It meets the other side at the same angle, so it is thrown back again, and again.',
        highlight('pic.ray', 'again', 2),
      ),
    ),
  further: {
    title: 'Glass as clear as the air',
    draw: () =>
      scene(
        axes(
          axis(0, 21, 'kilometres', { ticks: [0, 5, 10, 15, 20].map((at) => ({ at, text: `${at}` })) }),
          axis(0, 110, 'light left in %', { ticks: [0, 50, 100].map((at) => ({ at, text: `${at}` })) }),
          [
            curve('old', left(20), 'bad', { from: 0, to: 20, label: '1970' }),
            curve('now', left(0.2), 'good', { from: 0, to: 20, label: 'today' }),
            tracker('here', left(0.2), 0, 'b', { guides: true }),
          ],
        ),
        'Light left in a fibre against distance: today about four fifths after 5 kilometres, in 1970 next to nothing after one.',
        beat(
          'No mirror throws back all light. The border of two kinds of glass does.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          'Only the glass itself swallows some. In 1970, just one percent was left after one kilometre.',
          draw('pic.old', '1970', 1.2),
        ),
        beat(
          `Today ${remains} percent is left after 5 kilometres.`,
          draw('pic.now', 'Today', 1.2),
          show('pic.here', 'left'),
          move('pic.here', 5, 'kilometres', 1),
        ),
        beat(
          'Under the sea an amplifier every 60 kilometres or so is enough.',
          highlight('pic.now', 'amplifier'),
        ),
      ),
  },
  question: choice(
    'What would happen to light in the core if the cladding had the higher refractive index?',
    'a loss at every bounce',
    ['a tighter grip on the light', 'no change'],
    'Total reflection needs a lower index outside, so each time a part would leave.',
  ),
  stays: 'Too flat to leave: thrown back inside',
};
