import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, figure, path, point, rect, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

type XY = [number, number];
const half = 2.5;
const right: XY = [half * Math.cos(30 * degree), -half * Math.sin(30 * degree)];
const left: XY = [-right[0], -right[1]];
const [upright, upset]: XY[] = [
  [0, half],
  [0, -half],
];

export const turnedLoop: Demonstration = {
  id: 'turned-loop',
  name: 'a loop of wire that a magnet turns',
  title: 'A loop between two poles',
  about:
    /(?:electric(?:al)?|\bdc|\bac|brushless|induction|universal|synchronous|stepper)(?: dc)? motors?\b|galvanometer|fleming'?s left/i,
  named: /electric motor|electrical energy into mechanical/i,
  puzzle: [
    'A magnet pushes a wire that carries a current.',
    'How can this push turn a wheel, and never stop turning it?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7.6, -3.5], max: [7.6, 3.5] },
        rect('north', [-7.4, -2.6], [-4.2, 2.6], 'bad', { fill: 'soft' }),
        rect('south', [4.2, -2.6], [7.4, 2.6], 'a', { fill: 'soft' }),
        text('n', [-5.8, 0], 'N', 'bad', { size: 'large' }),
        text('s', [5.8, 0], 'S', 'a', { size: 'large' }),
        ...range(1, 3).map((i) =>
          arrow(`field${i}`, [-4.1, 3.6 - i * 1.8], [4.1, 3.6 - i * 1.8], 'muted', { dash: true }),
        ),
        segment('loop', right, left, 'b', { weight: 'bold' }),
        circle('towards', right, 0.32, 'b', { fill: 'soft', weight: 'bold' }),
        point('dot', right, 'b'),
        circle('away', left, 0.32, 'b', { fill: 'soft', weight: 'bold' }),
        path(
          'cross',
          [
            [left[0] - 0.2, left[1] - 0.2],
            [left[0] + 0.2, left[1] + 0.2],
            left,
            [left[0] - 0.2, left[1] + 0.2],
            [left[0] + 0.2, left[1] - 0.2],
          ],
          'b',
          { smooth: false },
        ),
        arrow('up', [right[0], right[1] + 0.4], [right[0], right[1] + 2], 'c', {
          weight: 'bold',
          label: tag('push', 'right', 'c'),
        }),
        arrow('down', [left[0], left[1] - 0.4], [left[0], left[1] - 2], 'c', {
          weight: 'bold',
          label: tag('push', 'left', 'c'),
        }),
        segment('later', upright!, upset!, 'd', { dash: true, weight: 'bold' }),
        circle('top', upright!, 0.32, 'd', { fill: 'soft' }),
        circle('bottom', upset!, 0.32, 'd', { fill: 'soft' }),
      ),
      'A loop of wire seen from its end, between a north and a south pole: one side is pushed up, the other one down.',
      beat(
        'A magnetic field runs from the north pole to the south pole.',
        show('pic.north', 'north'),
        show('pic.n', 'north'),
        show('pic.south', 'south'),
        show('pic.s', 'south'),
        ...range(1, 3).map((i) => draw(`pic.field${i}`, 'runs')),
      ),
      beat(
        'Between them lies a loop of wire, seen from its end. On the right the current comes towards us, on the left it goes away.',
        draw('pic.loop', 'loop'),
        show('pic.towards', 'right'),
        show('pic.dot', 'towards'),
        show('pic.away', 'left'),
        show('pic.cross', 'away'),
      ),
      beat(
        'The push is at right angles to both current and field. So one side goes up and the other one down.',
        draw('pic.up', 'up'),
        draw('pic.down', 'down'),
      ),
      beat(
        'The loop turns, until it stands upright. Now the pushes only pull it apart.',
        draw('pic.later', 'upright'),
        show('pic.top', 'upright'),
        show('pic.bottom', 'upright'),
      ),
      beat(
        'At this moment a sliding switch, the commutator, turns the current round. Carried on by its swing, the loop goes on.',
        highlight('pic.later', 'commutator', 2),
      ),
    ),
  further: {
    title: 'Always the same way round',
    draw: () =>
      scene(
        axes(
          axis(0, 370, 'angle of the loop in degrees', {
            ticks: [0, 90, 180, 270, 360].map((at) => ({ at, text: `${at}°` })),
          }),
          axis(-1.2, 1.35, 'turning force', { ticks: 'none' }),
          [
            curve('plain', 'cos(x*pi/180)', 'bad', { from: 0, to: 360, dash: true }),
            curve('switched', 'abs(cos(x*pi/180))', 'b', { from: 0, to: 360 }),
            curve('two', 'max(abs(cos(x*pi/180)), abs(sin(x*pi/180)))', 'good', { from: 0, to: 360 }),
            tracker('here', 'cos(x*pi/180)', 0, 'c'),
          ],
        ),
        'Turning force against angle: without a switch it changes sign, with one it does not, and with two loops it hardly dips.',
        beat(
          'Lying flat, the loop feels the full turning force. Upright, it feels none.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'flat'),
          move('pic.here', 90, 'Upright', 1.2),
        ),
        beat(
          'Without the switch, the force would then turn it back.',
          draw('pic.plain', 'force', 1.2),
          move('pic.here', 180, 'back', 1.2),
        ),
        beat(
          'The switch folds the lower half up: always the same way round.',
          draw('pic.switched', 'folds', 1.4),
        ),
        beat(
          'A second loop, at right angles to the first, fills the gaps. Real motors have many.',
          draw('pic.two', 'fills', 1.4),
        ),
      ),
  },
  question: choice(
    'You swap the two wires at the battery of a small motor with a permanent magnet. What changes?',
    'the sense of rotation',
    ['the speed', 'the turning force'],
    'The current is reversed, so both pushes are reversed as well.',
  ),
  stays: 'Field pushes current, a switch keeps it turning',
};
