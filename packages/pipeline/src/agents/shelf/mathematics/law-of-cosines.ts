import { draw, highlight, move, show, write } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { angle, figure, point, polygon, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const a = 8;
const b = 5;
/** The end of the side b when the angle at the origin is that many degrees. */
const end = (degrees: number): XY => [
  b * Math.cos((degrees * Math.PI) / 180),
  b * Math.sin((degrees * Math.PI) / 180),
];
const across = `sqrt(${a}^2 + ${b}^2 - 2*${a}*${b}*cos(x*pi/180))`;
const side = (degrees: number) => spelled(compute(across, { x: degrees }), 3);
const top = end(60);

export const lawOfCosines: ShelfEntry = {
  id: 'law-of-cosines',
  names: ['law of cosines', 'cosine rule', 'cosine law', 'generalised Pythagorean theorem'],
  subject: 'mathematics',
  field: 'Trigonometry',
  says: [
    'Two sides of a triangle and the angle between them fix the third side.',
    'It is Pythagoras with a correction for the angle.',
  ],
  puzzle: [
    'Two straight roads leave a village at an angle of 60 degrees. You know how long each one is.',
    'How far apart are their ends, when no corner is a right angle?',
  ],
  symbols: [
    { tex: 'a', name: 'a', meaning: 'the first side', role: 'a' },
    { tex: 'b', name: 'b', meaning: 'the second side', role: 'b' },
    { tex: 'c', name: 'c', meaning: 'the side across from the angle', role: 'c' },
    { tex: '\\gamma', name: 'gamma', meaning: 'the angle between a and b', unit: '°', role: 'd' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'c^2 = a^2 + b^2 - 2ab \\cos \\gamma',
      expression: 'c^2 = a^2 + b^2 - 2*a*b*cos(gamma * pi / 180)',
      says: 'Add the squares of the two sides, and take away twice their product times the cosine.',
    },
  ],
  pictures: [
    {
      id: 'roads',
      title: 'Two roads, one gap',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'map',
            'full',
            figure(
              { min: [-3, -1.1], max: [11, 5.6] },
              segment('first', [0, 0], [a, 0], 'a', {
                weight: 'bold',
                label: tag(`$a = ${a}$ km`, 'below', 'a'),
              }),
              segment('second', [0, 0], top, 'b', {
                weight: 'bold',
                label: tag(`$b = ${b}$ km`, 'left', 'b'),
              }),
              segment('gap', top, [a, 0], 'c', { dash: true, label: tag('$c = ?$', 'right', 'c') }),
              angle('corner', [0, 0], [a, 0], top, 'd', { label: tag('60°', 'right', 'd') }),
              point('village', [0, 0], 'ink', { size: 'large', label: tag('village', 'left') }),
              point('east', [a, 0], 'ink'),
              point('north', top, 'ink'),
            ),
            'Two roads from a village, eight and five kilometres long, at sixty degrees; the gap between their ends is unknown.',
          ),
        ],
        beats: [
          beat(
            'From the village one road runs eight kilometres to the east.',
            show('map.village', 'village'),
            draw('map.first', 'road'),
            show('map.east', 'east'),
          ),
          beat(
            'The other runs five kilometres, turned by sixty degrees.',
            draw('map.second', 'five'),
            show('map.north', 'kilometres'),
            draw('map.corner', 'sixty'),
          ),
          beat('We want the gap between their ends, without walking it.', draw('map.gap', 'gap')),
          beat(
            'Pythagoras would give too much, for here the corner is narrower than a right angle.',
            highlight('map.corner', 'corner'),
          ),
        ],
      }),
    },
    {
      id: 'height',
      title: 'Cut it in two',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cut',
            'wide-left',
            figure(
              { min: [-1.6, -1.3], max: [9.4, 5.6] },
              polygon('triangle', [[0, 0], [a, 0], top], 'ink', { fill: 'faint' }),
              segment('foot', [0, 0], [top[0], 0], 'b', {
                weight: 'bold',
                label: tag('$x$', 'below', 'b'),
              }),
              segment('rest', [top[0], 0], [a, 0], 'a', {
                weight: 'bold',
                label: tag('$a - x$', 'below', 'a'),
              }),
              segment('height', top, [top[0], 0], 'd', {
                dash: true,
                weight: 'bold',
                label: tag('$h$', 'right', 'd'),
              }),
              angle('right', [top[0], 0], [a, 0], top, 'd', { right: true }),
              angle('angle', [0, 0], [a, 0], top, 'd', { label: tag('$\\gamma$', 'right', 'd') }),
              segment('left', [0, 0], top, 'b', { weight: 'bold', label: tag('$b$', 'above-left', 'b') }),
              segment('slope', top, [a, 0], 'c', { weight: 'bold', label: tag('$c$', 'above-right', 'c') }),
            ),
            'The triangle cut by its height into two right triangles.',
          ),
          place(
            'work',
            'narrow-right',
            equation(
              'stack',
              [
                ['h^2 + x^2 = b^2'],
                ['c^2 = h^2 + (a - x)^2'],
                ['c^2 = a^2 + b^2 - 2ax'],
                ['x = b \\cos\\gamma'],
              ],
              [term('c', 'c', 'c')],
            ),
            'Pythagoras in both small triangles, put together to the law of cosines.',
          ),
        ],
        beats: [
          beat(
            'Drop the height, and the triangle falls into two right ones.',
            draw('cut.triangle', 0),
            draw('cut.height', 'height'),
            show('cut.right', 'right'),
          ),
          beat(
            'The one on the left says that h² and x² together are b².',
            draw('cut.left', 'left'),
            draw('cut.foot', 'x²'),
            write('work.step1', 'together'),
          ),
          beat(
            'The one on the right has the base a minus x, and c as its long side.',
            draw('cut.rest', 'base'),
            draw('cut.slope', 'long'),
            write('work.step2', 'long'),
          ),
          beat('Multiply out, and h² and x² melt into b².', write('work.step3', 'melt')),
          beat(
            'The foot x is b times the cosine of the angle. Put it in, and the law is complete.',
            draw('cut.angle', 'angle'),
            write('work.step4', 'cosine'),
          ),
        ],
      }),
    },
    {
      id: 'open',
      title: 'Open the angle',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'fan',
            'left',
            figure(
              { min: [-3.4, -1.2], max: [8.6, 6] },
              segment('base', [0, 0], [a, 0], 'a', { weight: 'bold', label: tag('$a$', 'below', 'a') }),
              ...[60, 90, 120].flatMap((degrees, index) => [
                segment(`arm${index + 1}`, [0, 0], end(degrees), 'b', {
                  weight: 'bold',
                  label: tag(`${degrees}°`, 'above', 'd'),
                }),
                segment(`gap${index + 1}`, end(degrees), [a, 0], 'c'),
              ]),
            ),
            'One fixed side, and a second one opened to sixty, ninety and a hundred and twenty degrees.',
          ),
          place(
            'plot',
            'right',
            axes(
              axis(0, 180, 'angle in degrees', {
                ticks: [0, 60, 90, 120, 180].map((at) => ({ at, text: `${at}` })),
              }),
              axis(0, 14, 'third side c'),
              [curve('curve', across, 'c'), tracker('here', across, 60, 'd', { guides: true })],
            ),
            'The third side against the angle: from three at zero degrees to thirteen at a hundred and eighty.',
          ),
        ],
        beats: [
          beat(
            `At sixty degrees the third side is ${side(60)}.`,
            draw('fan.base', 0),
            draw('fan.arm1', 'sixty'),
            draw('fan.gap1', 'third'),
            show('plot.x-axis', 'third'),
            show('plot.y-axis', 'third'),
            show('plot.here', 'side'),
          ),
          beat(
            `Open it to ninety. The cosine is zero, plain Pythagoras is left, and c is ${side(90)}.`,
            draw('fan.arm2', 'ninety'),
            draw('fan.gap2', 'cosine'),
            draw('plot.curve', 'Open'),
            move('plot.here', 90, 'ninety'),
          ),
          beat(
            `At a hundred and twenty the cosine is negative, so c grows to ${side(120)}.`,
            draw('fan.arm3', 'twenty'),
            draw('fan.gap3', 'negative'),
            move('plot.here', 120, 'negative'),
          ),
          beat(
            `Fully open, the sides lie in one line, and c is just their sum, ${side(180)}.`,
            move('plot.here', 180, 'line'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: `Two roads of ${a} and ${b} kilometres leave a village at 60 degrees. How far apart are their ends?`,
    formula: 'law',
    given: { a, b, gamma: 60 },
    find: 'c',
    sense: 'The ends are {result} kilometres apart.',
  },
  misconception: {
    tempting: 'It is tempting to use plain Pythagoras in every triangle.',
    truth: 'That works only where the angle is right, and its cosine is zero.',
  },
  uses: ['Surveyors use it to measure across lakes, and robots to place their arms.'],
  takeaways: [
    'Two sides and their angle fix the third',
    'Pythagoras with a correction',
    'At 90° the correction is gone',
  ],
  question: {
    ask: 'If the angle shrinks to zero, how long is the third side?',
    answer: `The cosine is one, and c is the difference of the two sides: here ${side(0)}.`,
  },
};
