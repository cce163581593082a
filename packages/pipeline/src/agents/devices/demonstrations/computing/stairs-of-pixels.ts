import { draw, highlight, show } from '../../../writing/actions.ts';
import { pixelGrid } from '../../../writing/pixel-grid.ts';
import { figure, point, polygon, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const [run, rise] = [10, 4];
const size = 1.1;
/** The row of each column, found with whole numbers only, and the error after each step. */
const steps = range(1, run).reduce<{ y: number; error: number }[]>(
  (done) => {
    const { y, error } = done.at(-1)!;
    const next = error + 2 * rise;
    return [...done, next > 0 ? { y: y + 1, error: next - 2 * run } : { y, error: next }];
  },
  [{ y: 0, error: -run }],
);
const rows = rise + 1;
const blank = range(1, rows).map(() => range(0, run).map(() => ''));
const idAt = (column: number) => `on${rows - 1 - steps[column]!.y}${column}`;
const centre = (column: number, row: number): XY => [(column + 0.5) * size, (row + 0.5) * size];

const corners: XY[] = [
  [0.4, 0.5],
  [10.4, 1.9],
  [4.2, 5.6],
];
const side = ([px, py]: XY, [ax, ay]: XY, [bx, by]: XY) => (bx - ax) * (py - ay) - (by - ay) * (px - ax);
const covered = (p: XY) => corners.every((corner, i) => side(p, corner, corners[(i + 1) % 3]!) >= 0);
const wide = range(0, 10);
const tall = range(0, 5);
const isIn = (row: number, column: number) => covered([column + 0.5, tall.length - row - 0.5]);
const area = tall.flatMap((r) => wide.filter((c) => isIn(r, c)).map((c) => `t${r}${c}`));

export const stairsOfPixels: Demonstration = {
  id: 'stairs-of-pixels',
  name: 'a straight line drawn with square pixels',
  title: 'A straight line in squares',
  about:
    /rasteri[sz]ation|bresenham(?:'?s)?(?: line)?(?: algorithm)?|line drawing algorithm|scan ?conver(?:sion|ting)|raster graphics|digital differential analy[sz]er/i,
  named: /rasteri[sz]/i,
  puzzle: [
    'A screen has only square pixels, and a slanted line meets them anywhere.',
    'Which of them should light up?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-1.6, -0.9], max: [13.7, 6.4] },
        ...pixelGrid('grid', blank, [0, 0], size, () => ({ role: 'faint' })),
        ...pixelGrid('on', blank, [0, 0], size, () => ({ role: 'a', fill: 'soft' })).filter((shape) =>
          steps.some((_, column) => shape.id === idAt(column)),
        ),
        segment('line', centre(0, 0), centre(run, rise), 'b', { weight: 'bold' }),
        point('from', centre(0, 0), 'b', { size: 'large', label: tag('start', 'below', 'b') }),
        point('to', centre(run, rise), 'b', { size: 'large', label: tag('end', 'above', 'b') }),
      ),
      `A line that goes ${run} pixels to the right and ${rise} up, and the stairs of pixels nearest to it.`,
      beat(
        `This line goes ${run} squares to the right and ${rise} up.`,
        ...blank.flatMap((row, r) => row.map((_, c) => show(`pic.grid${r}${c}`, 0))),
        show('pic.from', 'line'),
        show('pic.to', 'line'),
        draw('pic.line', 'line', 1.2),
      ),
      beat(
        'Go column by column, and light the pixel whose middle is nearest to the line.',
        ...steps.map((_, column) => show(`pic.${idAt(column)}`, 0.1 + 0.08 * column)),
      ),
      beat(
        'So each step goes one to the right, and sometimes one up as well. The only question is when.',
        highlight(`pic.${idAt(1)}`, 'right'),
        highlight(`pic.${idAt(2)}`, 'up'),
      ),
      beat(
        `Start an error at minus ${run}, and add ${2 * rise} at each step. When it is above zero, go up, and take ${2 * run} away.`,
        ...steps.map((_, column) => highlight(`pic.${idAt(column)}`, 0.1 + 0.08 * column)),
      ),
    ),
  further: {
    title: 'Fill a triangle',
    draw: () =>
      scene(
        figure(
          { min: [-2.2, -0.6], max: [13.2, 6.8] },
          ...pixelGrid(
            't',
            tall.map(() => wide.map(() => '')),
            [0, 0],
            1,
            (_, r, c) => (isIn(r, c) ? { role: 'good', fill: 'soft' } : { role: 'faint' }),
          ),
          polygon('triangle', corners, 'b', { weight: 'bold' }),
          ...corners.map((at, i) => point(`corner${i}`, at, 'b', { size: 'large' })),
        ),
        `A triangle over a grid of pixels; the ${area.length} pixels whose middle lies inside are filled.`,
        beat(
          'Nearly everything in a game is made of triangles. Here is one on the grid.',
          ...corners.map((_, i) => show(`pic.corner${i}`, 'triangles')),
          draw('pic.triangle', 'one'),
        ),
        beat(
          'Ask of each pixel: does its middle lie on the inner side of all three edges?',
          ...tall.flatMap((r) => wide.filter((c) => !isIn(r, c)).map((c) => show(`pic.t${r}${c}`, 'pixel'))),
        ),
        beat(
          `${area.length} pixels do, and they are filled. A graphics chip asks this of thousands at the same time.`,
          ...area.map((id) => show(`pic.${id}`, 'filled')),
        ),
        beat(
          'The edges come out as stairs. Grey pixels along them can hide that: anti-aliasing.',
          highlight('pic.triangle', 'stairs'),
        ),
      ),
  },
  question: choice(
    'A line goes 8 pixels to the right and 8 up. How often does it step up?',
    'at every step',
    ['at every second step', 'never'],
    'It climbs one pixel for each one to the right.',
  ),
  stays: 'Light the pixel nearest to the line',
};
