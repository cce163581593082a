import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, circle, figure, path, type ShapeInput } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

export const roundTheBorder: Demonstration = {
  id: 'round-the-border',
  name: 'small whirls that make a border',
  title: 'Inside, the whirls cancel',
  about:
    /green'?s theorem|circulation|\bcurl\b|line integral|vector calculus|conservative field|gradient theorem|divergence theorem|vector field|surface integral/i,
  named: /line integral|double integral/i,
  puzzle: [
    'Add up all the little whirls inside a region.',
    'Could you find the same number by walking along the border?',
  ],
  draw: () => {
    const centres = range(0, 2).flatMap((row) => range(0, 3).map((column): XY => [column * 2, row * 2]));
    return scene(
      figure(
        { min: [-1.8, -1.6], max: [7.8, 5.6] },
        ...centres.map((centre, i): ShapeInput => circle(`whirl${i + 1}`, centre, 0.75, 'b')),
        ...centres.map(
          ([x, y], i): ShapeInput => arrow(`turn${i + 1}`, [x + 0.75, y - 0.05], [x + 0.75, y + 0.3], 'b'),
        ),
        path(
          'border',
          [
            [-1, -1],
            [7, -1],
            [7, 5],
            [-1, 5],
            [-1, -1],
          ],
          'good',
          { weight: 'bold', smooth: false },
        ),
        arrow('right', [2, -1], [4, -1], 'good', { weight: 'bold' }),
        arrow('up', [7, 1], [7, 3], 'good', { weight: 'bold' }),
        arrow('leftward', [4, 5], [2, 5], 'good', { weight: 'bold' }),
        arrow('down', [-1, 3], [-1, 1], 'good', { weight: 'bold' }),
      ),
      'Twelve small whirls inside a rectangle; along inner borders they cancel, and only the outer border is left.',
      beat(
        'Fill a region with little whirls that all turn the same way.',
        ...range(1, 12).flatMap((i) => [show(`pic.whirl${i}`, i / 20), show(`pic.turn${i}`, i / 20)]),
      ),
      beat(
        'Where two of them touch, one goes up while the other goes down. They cancel.',
        highlight('pic.whirl6', 'touch'),
        highlight('pic.whirl7', 'touch'),
        highlight('pic.whirl2', 'cancel'),
        highlight('pic.whirl3', 'cancel'),
      ),
      beat(
        'Only along the outer border is there no neighbour. What is left is a walk around it.',
        draw('pic.border', 'border'),
        draw('pic.right', 0.7),
        draw('pic.up', 0.75),
        draw('pic.leftward', 0.8),
        draw('pic.down', 0.85),
      ),
    );
  },
  further: {
    title: 'Check it on a square',
    draw: () =>
      scene(
        table(
          ['way', 'from', 'to', 'sum of F along it'],
          [
            ['bottom', '(−1, −1)', '(1, −1)', '2'],
            ['right', '(1, −1)', '(1, 1)', '2'],
            ['top', '(1, 1)', '(−1, 1)', '2'],
            ['left', '(−1, 1)', '(−1, −1)', '2'],
            ['area 4, whirl 2', '', '', String(4 * 2)],
          ],
        ),
        'The field (−y, x) along the four sides of a square of side 2 adds up to 8, the same as its whirl 2 times its area 4.',
        beat(
          'Take the field minus y, x, which turns around the origin, and a square of side 2.',
          show('pic.head', 0.2),
        ),
        beat(
          `On each side it goes along with you, and adds 2. Once around makes ${4 * 2}.`,
          show('pic.row1', 0.1),
          show('pic.row2', 0.2),
          show('pic.row3', 0.3),
          show('pic.row4', 0.4),
        ),
        beat(
          `Inside, it whirls with strength 2 everywhere. Times the area, 4, that is ${2 * 4} as well.`,
          show('pic.row5', 'whirls'),
          highlight('pic.row5', 'well'),
        ),
      ),
  },
  question: choice(
    'The whirl is 3 everywhere, and the area is 5. What does the walk around the border give?',
    '15',
    ['8', '3', '5'],
    'Whirl times area is what the border adds up to.',
  ),
  stays: 'All whirls inside make one walk outside',
};
