import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { figure, path, point, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const [start, control, end]: [XY, XY, XY] = [
  [0, 0],
  [4, 5.4],
  [12, 0.8],
];
const between = (from: XY, to: XY, t: number): XY => [
  from[0] + t * (to[0] - from[0]),
  from[1] + t * (to[1] - from[1]),
];
const on = (t: number, middle = control): XY =>
  between(between(start, middle, t), between(middle, end, t), t);
const whole = (middle = control): XY[] => Array.from({ length: 41 }, (_, i) => on(i / 40, middle));
const moved: XY = [8.6, 5.6];
const stages = [0.25, 0.5, 0.75];
const shares = (t: number) => [(1 - t) ** 2, 2 * t * (1 - t), t ** 2].map((share) => Math.round(100 * share));
const [first, middle, last] = shares(0.5) as [number, number, number];

export const bezierCurve: ShelfEntry = {
  id: 'bezier-curve',
  names: [
    'Bézier curve',
    'Bezier curves',
    'quadratic Bézier curve',
    'cubic Bézier curve',
    "De Casteljau's algorithm",
    'Bernstein polynomial',
    'Bézier spline',
  ],
  subject: 'computing',
  field: 'Computer graphics',
  says: [
    'A Bézier curve is a smooth curve that a few control points shape.',
    'Each of its points is a weighted average of the control points.',
  ],
  puzzle: [
    'Every letter on this screen has smooth curves, and yet only a few points of each are stored.',
    'How do three points make a curve?',
  ],
  symbols: [
    { tex: 'x', name: 'x', meaning: 'the place on the curve', role: 'd' },
    { tex: 't', name: 't', meaning: 'the time, from 0 to 1', role: 'e' },
    { tex: 'P_0', name: 'P0', meaning: 'the start', role: 'a' },
    { tex: 'P_1', name: 'P1', meaning: 'the control point', role: 'b' },
    { tex: 'P_2', name: 'P2', meaning: 'the end', role: 'c' },
  ],
  formulas: [
    {
      id: 'curve',
      tex: 'x = (1-t)^2 P_0 + 2 t (1-t) P_1 + t^2 P_2',
      expression: 'x = (1-t)^2*P0 + 2*t*(1-t)*P1 + t^2*P2',
      says: 'Mix the three points, with weights that change with the time.',
    },
  ],
  pictures: [
    {
      id: 'build',
      title: 'Halfway, and halfway again',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'build',
            'full',
            figure(
              { min: [-1.2, -1], max: [13.2, 6.3] },
              segment('one', start, control, 'muted', { dash: true }),
              segment('two', control, end, 'muted', { dash: true }),
              point('start', start, 'a', { size: 'large', label: tag('start', 'below', 'a') }),
              point('control', control, 'b', { size: 'large', label: tag('control point', 'above', 'b') }),
              point('end', end, 'c', { size: 'large', label: tag('end', 'below', 'c') }),
              ...stages.flatMap((t, i) => [
                segment(`bar${i + 1}`, between(start, control, t), between(control, end, t), 'e', {
                  weight: t === 0.5 ? 'bold' : 'thin',
                }),
                point(`on${i + 1}`, on(t), 'd', { size: 'large' }),
              ]),
              path('curve', whole(), 'd', { weight: 'bold' }),
            ),
            'Start, control point and end; lines between the sides touch the curve that they make.',
          ),
        ],
        beats: [
          beat(
            'Here are a start, an end, and a control point.',
            show('build.start', 'start'),
            show('build.end', 'end'),
            show('build.control', 'control'),
            draw('build.one', 'control'),
            draw('build.two', 'control'),
          ),
          beat(
            'Go halfway along both sides, and join these places. Halfway on this bar lies a point of the curve.',
            draw('build.bar2', 'join'),
            show('build.on2', 'point'),
          ),
          beat(
            'Do the same a quarter of the way, and three quarters.',
            draw('build.bar1', 'quarter'),
            show('build.on1', 'quarter'),
            draw('build.bar3', 'three'),
            show('build.on3', 'three'),
          ),
          beat('All such points together make the curve.', draw('build.curve', 'curve', 1.8)),
        ],
      }),
    },
    {
      id: 'weights',
      title: 'Who pulls how much?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'pull',
            'full',
            axes(axis(0, 1, 'time t'), axis(0, 1, 'weight'), [
              curve('first', '(1-x)^2', 'a', { from: 0, to: 1 }),
              curve('middle', '2*x*(1-x)', 'b', { from: 0, to: 1 }),
              curve('last', 'x^2', 'c', { from: 0, to: 1 }),
              tracker('here', '2*x*(1-x)', 0.02, 'e', { guides: true }),
            ]),
            'Three weights against the time: the start fades, the control point swells and fades, the end grows.',
          ),
        ],
        beats: [
          beat(
            'At time zero the start has all the weight, and then it fades.',
            show('pull.x-axis', 0),
            show('pull.y-axis', 0),
            draw('pull.first', 'start', 1.2),
          ),
          beat('The end takes over.', draw('pull.last', 'end', 1.2)),
          beat(
            'In between, the control point pulls, but it never has more than half of the weight.',
            draw('pull.middle', 'control', 1.2),
            show('pull.here', 'never'),
            move('pull.here', 0.5, 'half', 1.2),
          ),
          beat(
            `So at half time the shares are ${first}, ${middle} and ${last} per cent. They always add up to a hundred.`,
            highlight('pull.first', 'shares'),
            highlight('pull.last', 'shares'),
          ),
        ],
      }),
    },
    {
      id: 'handle',
      title: 'Pull the handle',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'handle',
            'full',
            figure(
              { min: [-1.2, -1], max: [13.2, 6.5] },
              path('old', whole(), 'muted', { dash: true }),
              point('start', start, 'a', { size: 'large', label: tag('start', 'below', 'a') }),
              point('end', end, 'c', { size: 'large', label: tag('end', 'below', 'c') }),
              point('control', control, 'b', { size: 'large' }),
              segment('leave', start, moved, 'muted', { dash: true }),
              segment('arrive', moved, end, 'muted', { dash: true }),
              path('new', whole(moved), 'd', { weight: 'bold' }),
            ),
            'The control point moves to the right, and the curve follows it.',
          ),
        ],
        beats: [
          beat(
            'Designers call the control point a handle. Pull it to the right.',
            show('handle.start', 0),
            show('handle.end', 0),
            show('handle.old', 0),
            show('handle.control', 'handle'),
            move('handle.control', [moved[0] - control[0], moved[1] - control[1]], 'Pull', 1.5),
          ),
          beat('The curve follows, but it does not touch the handle.', draw('handle.new', 'follows', 1.5)),
          beat(
            'It leaves the start towards the handle, and it reaches the end from there.',
            draw('handle.leave', 'leaves'),
            draw('handle.arrive', 'reaches'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'The heights of start, control point and end are 0, 6 and 2. How high is the curve at t = 0.5?',
    formula: 'curve',
    given: { P0: 0, P1: 6, P2: 2, t: 0.5 },
    find: 'x',
    sense: 'The control point is at 6, and the curve stays far below it.',
  },
  misconception: {
    tempting: 'It is tempting to think that the curve goes through its control point.',
    truth: 'It goes through start and end only. The control point just pulls.',
  },
  uses: ['Fonts, logos, maps and the motion in films are drawn with them, mostly with two handles each.'],
  takeaways: [
    'A few points shape a smooth curve',
    'Weights always add up to one',
    'Handles pull, they are not touched',
  ],
  question: {
    ask: 'All three points lie on one straight line. What does the curve look like?',
    answer: 'Straight: an average of points on a line stays on that line.',
  },
};
