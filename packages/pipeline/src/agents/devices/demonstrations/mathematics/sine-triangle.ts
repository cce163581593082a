import { highlight, show } from '../../../writing/actions.ts';
import { angle, figure, polygon, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, degree, scene, short } from '../demonstration.ts';

type XY = [number, number];

const [degA, degB, degC] = [40, 60, 80];
const sides = {
  c: 5,
  a: (5 * Math.sin(degA * degree)) / Math.sin(degC * degree),
  b: (5 * Math.sin(degB * degree)) / Math.sin(degC * degree),
};
const cornerC: XY = [sides.b * Math.cos(degA * degree), sides.b * Math.sin(degA * degree)];

export const sineTriangle: Demonstration = {
  id: 'sine-triangle',
  name: 'a triangle with its sides and sines',
  title: 'Long side, wide angle',
  about: /law of sines|sine rule|sine law|triangulation|solving triangles/i,
  puzzle: [
    'The longest side of a triangle lies opposite the widest angle.',
    'Are the sides simply proportional to the angles?',
  ],
  worked: true,
  draw: () =>
    besides(
      [
        figure(
          { min: [-0.8, -0.9], max: [5.8, 4.2] },
          polygon('shape', [[0, 0], [5, 0], cornerC], 'ink', { weight: 'bold', fill: 'faint' }),
          angle('at-a', [0, 0], [5, 0], cornerC, 'a', { label: tag(`${degA}°`, 'right', 'a') }),
          angle('at-b', [5, 0], cornerC, [0, 0], 'b', { label: tag(`${degB}°`, 'left', 'b') }),
          angle('at-c', cornerC, [0, 0], [5, 0], 'c', { label: tag(`${degC}°`, 'below', 'c') }),
        ),
        'A triangle with the angles 40, 60 and 80 degrees.',
      ],
      [
        table(
          ['angle', 'side', 'side ÷ sine'],
          [
            [`${degA}°`, short(sides.a), short(sides.a / Math.sin(degA * degree))],
            [`${degB}°`, short(sides.b), short(sides.b / Math.sin(degB * degree))],
            [`${degC}°`, short(sides.c), short(sides.c / Math.sin(degC * degree))],
          ],
        ),
        'Each side divided by the sine of the angle opposite is 5.08.',
      ],
      beat(
        'Take a triangle with angles of 40, 60 and 80 degrees.',
        show('pic.shape', 0),
        show('pic.at-a', '40'),
        show('pic.at-b', '60'),
        show('pic.at-c', '80'),
      ),
      beat(
        `Measure the sides opposite: ${short(sides.a)}, ${short(sides.b)} and ${short(sides.c)}.`,
        show('side.head', 0),
        show('side.cell-1-1', 0.1),
        show('side.cell-2-1', 0.1),
        show('side.cell-3-1', 0.1),
        show('side.cell-1-2', 0.3),
        show('side.cell-2-2', 0.5),
        show('side.cell-3-2', 0.7),
      ),
      beat(
        'The angle of 80 degrees is twice that of 40, but its side is not twice as long.',
        highlight('side.cell-1-2', 'side'),
        highlight('side.cell-3-2', 'side'),
      ),
      beat(
        `Divide each side by the sine of its angle instead: three times you get ${short(sides.c / Math.sin(degC * degree))}.`,
        show('side.cell-1-3', 'sine'),
        show('side.cell-2-3', 0.7),
        show('side.cell-3-3', 0.8),
      ),
    ),
  further: {
    title: 'Find a side that you cannot reach',
    draw: () =>
      scene(
        equation('stack', [
          ['\\frac{a}{\\sin A} = \\frac{b}{\\sin B}'],
          ['a = b \\, \\frac{\\sin A}{\\sin B}'],
          [
            `a = 10 \\cdot \\frac{\\sin(30^\\circ)}{\\sin(45^\\circ)} \\approx ${short((10 * 0.5) / Math.sin(45 * degree))}`,
          ],
        ]),
        'With b = 10, A = 30° and B = 45°, the side a is about 7.07.',
        beat(
          'One side is 10 metres long. The angle opposite is 45 degrees, and another angle is 30.',
          show('pic.step1', 0.2),
        ),
        beat('Bring the sine of the other angle to the other side.', show('pic.step2', 0.2)),
        beat(
          `So the side that you cannot reach is ${short((10 * 0.5) / Math.sin(45 * degree))} metres long.`,
          show('pic.step3', 0.2),
        ),
      ),
  },
  question: choice(
    'Sine of 30° is 0.5, sine of 90° is 1. Opposite 90° lies a side of 8. How long is the one opposite 30°?',
    '4',
    ['8', '2.67', '16'],
    'Half the sine goes with half the side.',
  ),
  stays: 'Side over sine is the same three times',
};
