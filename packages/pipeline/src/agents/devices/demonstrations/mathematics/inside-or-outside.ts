import { draw, highlight, show, trace } from '../../../writing/actions.ts';
import { figure, path, point, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

/** A place on the spiral corridor: `turn` in turns from its inner end, `off` the way from its middle line. */
const corridor = (turn: number, off: number): XY => {
  const r = 0.45 + 0.72 * turn + off;
  const angle = 2 * Math.PI * turn + 0.4;
  return [1.35 * r * Math.cos(angle), r * Math.sin(angle)];
};
const turns = range(0, 150).map((k) => (k / 150) * 2.6);
const loop: XY[] = [
  ...turns.map((turn) => corridor(turn, 0.19)),
  ...turns.toReversed().map((turn) => corridor(turn, -0.19)),
];
const closed: XY[] = [...loop, loop[0]!];
/** Where the ray from a place straight to the right meets the loop. */
const hits = ([x, y]: XY): XY[] =>
  closed.slice(1).flatMap(([x2, y2], i): XY[] => {
    const [x1, y1] = closed[i]!;
    if (y1 > y === y2 > y) return [];
    const across = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    return across > x ? [[across, y]] : [];
  });
const first = corridor(0.55, 0);
const second: XY = corridor(0.95, 0.36);
const [hit1, hit2] = [hits(first), hits(second)];
const far = 4.2;
const frame = { min: [-4.4, -2.7] as XY, max: [5.6, 2.8] as XY };

export const insideOrOutside: Demonstration = {
  id: 'inside-or-outside',
  name: 'two points in a winding loop',
  title: 'Inside or outside?',
  about:
    /jordan(?: |-|–)?(?:curve|brouwer)|simple closed curve|point in polygon|even.?odd rule|jordan.?sch[oö]nflies/i,
  named: /simple closed curve/i,
  puzzle: [
    'A closed line winds around without crossing itself, like a maze.',
    'How can you tell whether a point in it is inside or outside?',
  ],
  draw: () =>
    scene(
      figure(
        frame,
        path('loop', closed, 'a', { smooth: false, weight: 'bold' }),
        point('one', first, 'b', { size: 'large' }),
        segment('ray1', first, [far, first[1]], 'b', {
          dash: true,
          label: tag(`${hit1.length} times: inside`, 'right', 'b'),
        }),
        ...hit1.map((at, i) => point(`x${i + 1}`, at, 'b')),
        point('two', second, 'c', { size: 'large' }),
        segment('ray2', second, [far, second[1]], 'c', {
          dash: true,
          label: tag(`${hit2.length} times: outside`, 'right', 'c'),
        }),
        ...hit2.map((at, i) => point(`y${i + 1}`, at, 'c')),
      ),
      `A spiral loop and two points; the ray from one crosses it ${hit1.length} times, from the other ${hit2.length} times.`,
      beat(
        'Here is a closed line that never crosses itself. Where is this point?',
        draw('pic.loop', 'line', 2),
        show('pic.one', 'point'),
      ),
      beat(
        'Walk straight out, and count how often you cross the line.',
        draw('pic.ray1', 'straight', 1.4),
        ...hit1.map((_, i) => show(`pic.x${i + 1}`, 'count')),
      ),
      beat(
        `Far away you are outside. Each crossing changes sides, and ${hit1.length} is odd. So the point is inside.`,
        highlight('pic.one', 'inside'),
      ),
      beat(
        `From here you cross ${hit2.length} times. That is even: you started outside.`,
        show('pic.two', 'here'),
        draw('pic.ray2', 'cross', 1.2),
        ...hit2.map((_, i) => show(`pic.y${i + 1}`, 'times')),
      ),
    ),
  further: {
    title: 'One inside, one outside',
    draw: () =>
      scene(
        figure(
          frame,
          path('loop', closed, 'a', { smooth: false, weight: 'bold', fill: 'soft' }),
          path(
            'walk',
            turns.slice(8, -4).map((turn) => corridor(turn, 0)),
            'b',
            { weight: 'bold' },
          ),
          path(
            'around',
            turns.slice(20, -30).map((turn) => corridor(turn, 0.36)),
            'c',
            { dash: true },
          ),
          text('in', [4.3, 1.2], 'inside: one piece', 'b'),
          text('out', [4.3, 0.4], 'outside: one piece', 'c'),
        ),
        'The inside of the spiral loop is one corridor, and the outside is one piece as well.',
        beat(
          'Fill what is inside, and it turns out to be one winding corridor.',
          draw('pic.loop', 'Fill', 1.5),
        ),
        beat(
          'You can walk from any place in it to any other, and never touch the line.',
          draw('pic.walk', 'walk', 2),
          show('pic.in', 'other'),
        ),
        beat(
          'The outside is one piece too: this way leads out from its depths.',
          draw('pic.around', 'leads', 1.8),
          show('pic.out', 'piece'),
        ),
        beat(
          'From one piece to the other there is no way but through the line.',
          trace('pic.loop', 'through', 1.5),
        ),
      ),
  },
  question: choice(
    'From a point you cross a closed line 8 times on your way out. Where is the point?',
    'outside',
    ['inside', 'on the line'],
    'Each crossing changes sides, and after an even number you are where you began: outside.',
  ),
  stays: 'Odd times: inside. Even: outside',
};
