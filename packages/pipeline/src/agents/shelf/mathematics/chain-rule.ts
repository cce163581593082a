import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, tangent, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** A wheel with two spokes that turn once in `period_s`. */
const wheel = (id: string, centre: XY, radius: number, role: 'a' | 'b' | 'c', period_s: number) => {
  const motion = { kind: 'spin' as const, period_s };
  const [x, y] = centre;
  return [
    circle(id, centre, radius, role, { fill: 'faint', weight: 'bold' }),
    segment(`${id}-across`, [x - radius * 0.9, y], [x + radius * 0.9, y], role, { motion }),
    segment(`${id}-up`, [x, y - radius * 0.9], [x, y + radius * 0.9], role, { motion }),
  ];
};
const wheelIn = (id: string, word: string) => [
  draw(`gears.${id}`, word),
  show(`gears.${id}-across`, word),
  show(`gears.${id}-up`, word),
];
/** The two straight runs of a belt around two wheels at the same height, so that both turn the same way. */
const belt = (id: string, [x1, y]: XY, r1: number, [x2]: XY, r2: number) => {
  const lean = (r1 - r2) / (x2 - x1);
  const rise = Math.sqrt(1 - lean ** 2);
  return [1, -1].map((side) =>
    segment(
      `${id}-${side > 0 ? 'top' : 'low'}`,
      [x1 + r1 * lean, y + side * r1 * rise],
      [x2 + r2 * lean, y + side * r2 * rise],
      'muted',
    ),
  );
};
const beltIn = (id: string) => [draw(`gears.${id}-top`, 'belt'), draw(`gears.${id}-low`, 'belt')];
const line = (id: string, y: number) => segment(id, [0, y], [10.4, y], 'muted', { weight: 'thin' });

export const chainRule: ShelfEntry = {
  id: 'chain-rule',
  names: ['chain rule', 'derivative of a composite function', 'derivative of a composition'],
  needs: ['derivative', 'calculus', 'composite', 'composition', 'slope', 'rate', 'function', 'functions'],
  subject: 'mathematics',
  field: 'Calculus',
  says: [
    'The derivative of a function inside a function is a product.',
    'Multiply the slope of the outer function by the slope of the inner one.',
  ],
  puzzle: [
    'One wheel drives a second, and the second drives a third.',
    'If you turn the first, how fast does the last one spin?',
  ],
  symbols: [
    { tex: 'x', name: 'x', meaning: 'the variable', role: 'a' },
    { tex: 'u', name: 'u', meaning: 'the inner function of x', role: 'b' },
    { tex: 'y', name: 'y', meaning: 'the outer function of u', role: 'c' },
    { tex: 'R', name: 'R', meaning: 'the whole rate, of y with x', unit: '°C/s', role: 'd' },
    { tex: 'q', name: 'q', meaning: 'the outer rate, of y with u', unit: '°C/m', role: 'e' },
    { tex: 's', name: 's', meaning: 'the inner rate, of u with x', unit: 'm/s', role: 'f' },
  ],
  formulas: [
    {
      id: 'rule',
      tex: '\\frac{\\mathrm{d}y}{\\mathrm{d}x} = \\frac{\\mathrm{d}y}{\\mathrm{d}u} \\cdot \\frac{\\mathrm{d}u}{\\mathrm{d}x}',
      says: 'The rate of y with x is the rate of y with u, times the rate of u with x.',
    },
    {
      id: 'rates',
      tex: 'R = q\\, s',
      expression: 'R = q * s',
      says: 'Rates in a chain multiply.',
    },
  ],
  pictures: [
    {
      id: 'gears',
      title: 'Wheels that drive wheels',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'gears',
            'full',
            figure(
              { min: [-3.1, -3.5], max: [9.9, 3] },
              ...belt('belt1', [0, 0], 2.7, [5.2, 0], 1.35),
              ...belt('belt2', [5.2, 0], 1.35, [8.6, 0], 0.45),
              ...wheel('first', [0, 0], 2.7, 'a', 12),
              ...wheel('second', [5.2, 0], 1.35, 'b', 6),
              ...wheel('third', [8.6, 0], 0.45, 'c', 2),
              text('one', [0, -3.1], '1 turn', 'a'),
              text('two', [5.2, -1.85], '2 turns', 'b'),
              text('six', [8.6, -1], '6 turns', 'c'),
            ),
            'Three wheels joined by belts, each smaller than the last, which turn once, twice and six times.',
          ),
        ],
        beats: [
          beat(
            'This big wheel turns slowly: say, once.',
            ...wheelIn('first', 'wheel'),
            show('gears.one', 'once'),
          ),
          beat(
            'A belt drives a wheel of half the size, which turns twice in that time.',
            ...beltIn('belt1'),
            ...wheelIn('second', 'half'),
            show('gears.two', 'twice'),
          ),
          beat(
            'From there a belt drives a wheel three times smaller, and so three times as fast.',
            ...beltIn('belt2'),
            ...wheelIn('third', 'smaller'),
          ),
          beat(
            'Two times three: the last wheel turns six times. In a chain, rates multiply.',
            show('gears.six', 'six'),
            highlight('gears.third', 'multiply'),
          ),
        ],
      }),
    },
    {
      id: 'lines',
      title: 'A small step, stretched twice',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'steps',
            'full',
            figure(
              { min: [-1, -0.9], max: [11.2, 5] },
              line('line-x', 4),
              line('line-u', 2),
              line('line-y', 0),
              text('name-x', [-0.5, 4], '$x$', 'a'),
              text('name-u', [-0.5, 2], '$u$', 'b'),
              text('name-y', [-0.5, 0], '$y$', 'c'),
              segment('dx', [1, 4], [2.4, 4], 'a', {
                weight: 'bold',
                label: tag('$\\mathrm{d}x$', 'above', 'a'),
              }),
              arrow('go1', [1, 3.85], [1, 2.15], 'muted', { dash: true }),
              arrow('go2', [2.4, 3.85], [3.8, 2.15], 'muted', { dash: true }),
              segment('du', [1, 2], [3.8, 2], 'b', {
                weight: 'bold',
                label: tag('twice as long', 'above-right', 'b'),
              }),
              arrow('go3', [1, 1.85], [1, 0.15], 'muted', { dash: true }),
              arrow('go4', [3.8, 1.85], [9.4, 0.15], 'muted', { dash: true }),
              segment('dy', [1, 0], [9.4, 0], 'c', {
                weight: 'bold',
                label: tag('six times as long', 'below', 'c'),
              }),
            ),
            'A small step on the x line, twice as long on the u line, and six times as long on the y line.',
          ),
        ],
        beats: [
          beat(
            'Three lines: x at the top, then u, which depends on x, then y, which depends on u.',
            draw('steps.line-x', 'top'),
            show('steps.name-x', 'top'),
            draw('steps.line-u', 'u'),
            show('steps.name-u', 'u'),
            draw('steps.line-y', 'y'),
            show('steps.name-y', 'y'),
          ),
          beat('Take a tiny step in x.', draw('steps.dx', 'step')),
          beat(
            'Where the inner slope is two, u moves twice as far.',
            draw('steps.go1', 'inner'),
            draw('steps.go2', 'inner'),
            draw('steps.du', 'twice'),
          ),
          beat(
            'Where the outer slope is three, y moves three times as far again.',
            draw('steps.go3', 'outer'),
            draw('steps.go4', 'outer'),
            draw('steps.dy', 'again'),
          ),
          beat(
            'One step became six: the two slopes multiply.',
            highlight('steps.dx', 'step'),
            highlight('steps.dy', 'six'),
          ),
        ],
      }),
    },
    {
      id: 'cube',
      title: 'Outside first, then inside',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'left',
            equation(
              'stack',
              [
                ['y = (2x + 1)^3', 'whole'],
                ['u = 2x + 1', 'inner'],
                ['y = u^3', 'outer'],
                ["y' = 3u^2 \\cdot 2", 'multiply'],
                ["y' = 6\\,(2x + 1)^2", 'put u back'],
              ],
              [term('u', 'u', 'b')],
            ),
            'The cube of 2x plus 1: the outer slope is three u squared, the inner one is two, together six times the square of 2x plus 1.',
          ),
          place(
            'plot',
            'right',
            axes(axis(-1.4, 0.7, 'x'), axis(-3, 9), [
              curve('curve', '(2*x + 1)^3', 'c', { from: -1.2, to: 0.53 }),
              tangent('tangent', '(2*x + 1)^3', -0.5, 0.3, 'd'),
              tracker('here', '(2*x + 1)^3', -0.5, 'd'),
            ]),
            'The curve of the cube with a tangent that slides from the flat place to where its slope is six.',
          ),
        ],
        beats: [
          beat(
            'Here is a cube of 2x + 1. Inside stands u, and outside a cube.',
            show('work.step1', 'cube'),
            show('work.note1', 'cube'),
            draw('plot.curve', 'cube', 1.5),
            show('work.step2', 'Inside'),
            show('work.note2', 'Inside'),
            show('work.step3', 'outside'),
            show('work.note3', 'outside'),
          ),
          beat(
            'The outer slope is 3u², and the inner slope is 2. Multiply.',
            show('work.step4', 'outer'),
            show('work.note4', 'Multiply'),
          ),
          beat(
            'Put u back, and the derivative is ready.',
            show('work.step5', 'back'),
            show('work.note5', 'back'),
          ),
          beat(
            'At minus one half the slope is zero. At x = 0 it is six, as the tangent shows.',
            show('plot.here', 'half'),
            draw('plot.tangent', 'slope'),
            move('plot.here', 0, 'six'),
            move('plot.tangent', 0, 'six'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A balloon climbs at 3 metres a second, and with each metre the air gets 0.0065 degrees colder. How fast does it cool?',
    formula: 'rates',
    given: { q: 0.0065, s: 3 },
    find: 'R',
    sense: 'It gets colder by {result}, a bit more than one degree a minute.',
  },
  misconception: {
    tempting: 'It is tempting to differentiate the outside and forget the inside.',
    truth: 'The slope of the inner function is a factor. Never leave it out.',
  },
  uses: ['Neural networks learn by the chain rule: it carries the error back through every layer.'],
  takeaways: ['Rates in a chain multiply', 'Outer slope times inner slope', 'Do not forget the inside'],
  question: {
    ask: 'What is the derivative of (x² + 1)²?',
    answer: 'Two times (x² + 1), times 2x.',
  },
};
