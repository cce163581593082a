import { clear, draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, path, point, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { numberLine } from '../../../writing/visuals.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

type XY = [number, number];

const start: XY = [-2.4, 0];
/** A loop from `start` and back; `shrink` 1 is the whole loop, 0 the point alone. */
const free = (shrink: number): XY[] =>
  range(0, 72).map((k): XY => {
    const angle = k * 5 * degree;
    return [
      start[0] - shrink * 1.15 * (1 - Math.cos(angle)),
      start[1] + shrink * (1.3 + 0.3 * Math.sin(2 * angle)) * Math.sin(angle),
    ];
  });
/** A loop from `start` around the hole, `turns` times; wider or narrower by `swell`. */
const caught = (turns: number, swell: number): XY[] =>
  range(0, 90 * turns).map((k): XY => {
    const t = k / (90 * turns);
    const angle = Math.PI + t * turns * 2 * Math.PI;
    const r = 2.4 + (swell + (turns > 1 ? 0.35 * Math.sin(t * turns * Math.PI) : 0)) * Math.sin(Math.PI * t);
    return [r * Math.cos(angle), 0.72 * r * Math.sin(angle)];
  });

export const roundAHole: Demonstration = {
  id: 'round-a-hole',
  name: 'loops in a plane with a hole',
  title: 'Loops around a hole',
  about:
    /homotop|fundamental group|seifert|van kampen|simply.?connected|algebraic topology|covering space|deformation retract|path.?connected|poincar[eé] conjecture|homology/i,
  named: /continuously deformed|homotop(?:y|ic)/i,
  puzzle: [
    'A rubber band lies on a table, pinned at one place. In the middle of the table stands a post.',
    'Which bands can shrink to the pin, and which are caught?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6, -2.4], max: [4.6, 2.4] },
        circle('hole', [0, 0], 0.8, 'bad', {
          fill: 'soft',
          weight: 'bold',
          label: tag('hole', 'centre', 'bad'),
        }),
        point('start', start, 'ink', { size: 'large' }),
        path('free1', free(1), 'a', { weight: 'bold' }),
        path('free2', free(0.6), 'a', { weight: 'bold' }),
        path('free3', free(0.25), 'a', { weight: 'bold' }),
        path('caught1', caught(1, 0.9), 'b', { weight: 'bold' }),
        path('caught2', caught(1, -1.2), 'b', { weight: 'bold' }),
      ),
      'A hole and loops from one point: those beside the hole shrink to the point, those around it do not.',
      beat(
        'Here is a hole, and a point where every loop begins and ends.',
        show('pic.hole', 'hole'),
        show('pic.start', 'point'),
      ),
      beat('The first loop stays on one side of the hole.', draw('pic.free1', 'loop', 1.2)),
      beat(
        'Pull it in, bit by bit. It shrinks until only the point is left.',
        clear('pic.free1', 'bit'),
        show('pic.free2', 'bit'),
        clear('pic.free2', 'shrinks'),
        show('pic.free3', 'shrinks'),
        clear('pic.free3', 'only'),
      ),
      beat(
        'The second loop goes around the hole. Pull it in, and it is caught.',
        draw('pic.caught1', 'around', 1.4),
        clear('pic.caught1', 'Pull'),
        show('pic.caught2', 'Pull'),
        highlight('pic.hole', 'caught'),
      ),
      beat(
        'You may bend a loop as you like, but without tearing it you cannot lift it over the hole.',
        highlight('pic.caught2', 'bend'),
      ),
    ),
  further: {
    title: 'Only the turns count',
    draw: () => ({
      elements: [
        {
          id: 'pic',
          region: 'upper',
          visual: figure(
            { min: [-5, -2.4], max: [5, 2.4] },
            circle('hole', [0, 0], 0.8, 'bad', { fill: 'soft', weight: 'bold' }),
            point('start', start, 'ink', { size: 'large' }),
            path('once', caught(1, -0.9), 'b', { weight: 'bold' }),
            path('twice', caught(2, 0.3), 'c', { weight: 'bold' }),
          ),
          alt: 'One loop that goes around the hole once, and one that goes around it twice.',
        },
        {
          id: 'line',
          region: 'lower',
          visual: numberLine(-3, 3, {
            ticks: range(-3, 3).map((n) => ({ at: n, text: String(n).replace('-', '−') })),
            marks: [
              { id: 'zero', at: 0, label: 'shrinks', role: 'a' },
              { id: 'one', at: 1, label: 'once', role: 'b' },
              { id: 'two', at: 2, label: 'twice', role: 'c' },
              { id: 'back', at: -1, label: 'clockwise', role: 'd' },
            ],
          }),
          alt: 'The number of turns of each loop on a line of whole numbers.',
        },
      ],
      beats: [
        beat(
          'Count how often a loop goes around: this one does it once.',
          show('pic.hole', 0),
          show('pic.start', 0),
          draw('pic.once', 'goes', 1.2),
          show('line.axis', 'Count'),
          show('line.one', 'once'),
        ),
        beat(
          'This one goes around twice, and no bending turns it into the first.',
          draw('pic.twice', 'around', 1.8),
          show('line.two', 'twice'),
        ),
        beat(
          'A loop that shrinks has the number 0. One that runs clockwise counts as −1.',
          show('line.zero', '0'),
          show('line.back', 'clockwise'),
        ),
        beat(
          'Walk one loop after another, and their numbers add. So the loops form a group: the whole numbers.',
          highlight('line.axis', 'add', 1.5),
        ),
      ],
    }),
  },
  question: choice(
    'You walk a loop of 2 turns, then one of −2 turns. How many turns does the whole walk have?',
    '0',
    ['4', '2', '−4'],
    '2 minus 2 is 0, so the walk can be pulled in to the point.',
  ),
  stays: 'Only the number of turns matters',
};
