import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots, plotArrow, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

type XY = [number, number];

const points: XY[] = [
  [1, 2],
  [2, 3],
  [3, 5],
  [4, 4],
  [5, 6],
];
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
const fitted =
  points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) /
  points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
const base = my - fitted * mx;
const squares = (slope: number, at: number) =>
  points.reduce((sum, [x, y]) => sum + (y - slope * x - at) ** 2, 0);

export const bestLine: Demonstration = {
  id: 'best-line',
  name: 'the best line through five points',
  title: 'The line with the least error',
  about:
    /linear regression|least squares|curve fitting|gauss.?markov|correlation|ordinary least|regression analysis|polynomial regression|\bridge regression|lasso/i,
  named: /explanatory variables/i,
  puzzle: ['Five points do not lie on one line.', 'Which line is the best all the same?'],
  draw: () =>
    scene(
      axes(axis(0, 6, 'x'), axis(0, 7, 'y'), [
        dots('points', points, 'a'),
        curve('first', `${my}`, 'bad', { from: 0.4, to: 5.6, dash: true, label: 'a flat line' }),
        curve('best', `${base.toFixed(3)} + ${fitted.toFixed(3)}*x`, 'good', {
          from: 0.4,
          to: 5.6,
          label: 'the best line',
        }),
        ...points.map(([x, y], i) => plotArrow(`gap${i + 1}`, [x, base + fitted * x], [x, y], 'b')),
      ]),
      `Five points and the line y = ${short(base)} + ${short(fitted)} x, with the gaps to it.`,
      beat(
        'A flat line at the mean is a first guess.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.points', 0),
        draw('pic.first', 'flat'),
      ),
      beat(
        `Square the gaps to the points, and add them up: that makes ${short(squares(0, my))}.`,
        highlight('pic.points', 'Square', 1.5),
      ),
      beat(
        'Tilt the line, and the gaps get smaller.',
        draw('pic.best', 'Tilt'),
        ...points.map((_, i) => draw(`pic.gap${i + 1}`, 0.6)),
      ),
      beat(
        `The best one climbs by ${short(fitted)} for each step. Its squares add up to only ${short(squares(fitted, base))}, and no other line has less.`,
        highlight('pic.best', 'best', 1.5),
      ),
    ),
  further: {
    title: 'Try other slopes',
    draw: () =>
      scene(
        axes(axis(0, 2, 'slope'), axis(0, 12, 'sum of squares'), [
          curve(
            'bowl',
            `${squares(fitted, base).toFixed(3)} + ${points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)}*(x - ${fitted.toFixed(3)})^2`,
            'a',
            { from: 0, to: 1.9 },
          ),
          tracker(
            'here',
            `${squares(fitted, base).toFixed(3)} + ${points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)}*(x - ${fitted.toFixed(3)})^2`,
            0.2,
            'good',
            { guides: true },
          ),
        ]),
        'The sum of squares against the slope is a bowl with its lowest point at the best slope.',
        beat(
          'For each slope there is one sum of squares. Together they make a bowl.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.bowl', 'bowl'),
          show('pic.here', 0.8),
        ),
        beat(
          `Its lowest point is at ${short(fitted)}. There the slope of the bowl is zero, and that is how one computes it.`,
          move('pic.here', fitted, 'lowest', 1.5),
        ),
      ),
  },
  question: choice(
    'A line misses two points by 1 and by 3. What is its sum of squares?',
    '10',
    ['4', '16', '8'],
    '1 squared plus 3 squared is 10.',
  ),
  stays: 'Least squares find the best line',
};
