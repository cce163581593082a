import { draw, highlight, show } from '../../../writing/actions.ts';
import { figure, path, point, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

type XY = [number, number];

/** (z − i) / (z + i): the upper half plane becomes the disk. */
const toDisk = ([x, y]: XY): XY => {
  const size = x * x + (y + 1) * (y + 1);
  return [(x * x + y * y - 1) / size, (-2 * x) / size];
};
const wide = 60;
/** A level line at height `y`, dense near the middle. */
const level = (y: number): XY[] => range(-40, 40).map((k): XY => [Math.sinh((k / 40) * Math.asinh(wide)), y]);
const upright = (x: number): XY[] => range(0, 60).map((k): XY => [x, Math.sinh((k / 60) * Math.asinh(wide))]);
const shown = (points: XY[], shift: XY): XY[] =>
  points
    .filter(([x, y]) => Math.abs(x) <= 2.2 && y <= 2.4)
    .map(([x, y]): XY => [1.25 * x + shift[0], 1.25 * y + shift[1]]);
const disk = (points: XY[], shift: XY): XY[] =>
  points.map(toDisk).map(([x, y]): XY => [1.8 * x + shift[0], 1.8 * y + shift[1]]);
const levels = [0, 0.5, 1, 2];
const uprights = [-2, -1, 0, 1, 2];
const [left, right]: [XY, XY] = [
  [-2.6, -1.35],
  [2.7, 0.3],
];
const spot = (z: XY): XY => disk([z], right)[0]!;

export const bentGrid: Demonstration = {
  id: 'bent-grid',
  name: 'a grid on the half plane that is bent into a disk',
  title: 'A half plane into a disk',
  about:
    /m[oö]bius (?:transformation|map)|linear fractional|bilinear transform|homographic|riemann mapping|cayley transform|circle inversion|inversive geometry/i,
  named: /conformal(?:ly)? map|biholomorphic/i,
  puzzle: [
    'Half of an infinite plane is to fit into a disk, and no angle may be spoiled.',
    'Can one simple fraction do that?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-5.4, -2.3], max: [4.6, 2.15] },
        ...levels.map((y, i) =>
          path(
            `level${i + 1}`,
            shown(level(y), left),
            i === 0 ? 'bad' : 'a',
            i === 0 ? { weight: 'bold' } : {},
          ),
        ),
        ...uprights.map((x, i) => path(`up${i + 1}`, shown(upright(x), left), 'b')),
        ...levels.map((y, i) =>
          path(
            `ring${i + 1}`,
            disk(level(y), right),
            i === 0 ? 'bad' : 'a',
            i === 0 ? { weight: 'bold' } : {},
          ),
        ),
        ...uprights.map((x, i) => path(`bow${i + 1}`, disk(upright(x), right), 'b')),
        point('i', [left[0], left[1] + 1.25], 'good', {
          size: 'large',
          label: tag('i', 'above-right', 'good'),
        }),
        point('middle', spot([0, 1]), 'good', { size: 'large', label: tag('0', 'above-right', 'good') }),
        text('before', [left[0], -1.95], 'z', 'ink'),
        text('after', [right[0], -1.95], '(z − i) / (z + i)', 'ink'),
      ),
      'A square grid on the upper half plane, and its image in the disk: every line has become an arc of a circle.',
      beat(
        'Here is a grid on the upper half plane, and on the right the place of (z − i) / (z + i).',
        ...levels.map((_, i) => draw(`pic.level${i + 1}`, 'grid')),
        ...uprights.map((_, i) => draw(`pic.up${i + 1}`, 'half')),
        show('pic.before', 'grid'),
        show('pic.after', 'right'),
      ),
      beat('The real line, infinitely long, becomes a circle.', draw('pic.ring1', 'circle', 1.5)),
      beat(
        'The level lines become circles within it. They all touch at one point, the image of infinity.',
        ...[2, 3, 4].map((i) => draw(`pic.ring${i}`, 'circles', 1.5)),
      ),
      beat(
        'The upright lines become arcs. Where lines crossed at right angles, their images still do.',
        ...uprights.map((_, i) => draw(`pic.bow${i + 1}`, 'arcs', 1.5)),
      ),
      beat(
        'The point i lands in the very middle of the disk.',
        show('pic.i', 'i'),
        show('pic.middle', 'middle'),
      ),
    ),
  further: {
    title: 'Where some points go',
    draw: () =>
      scene(
        table(
          ['z', '(z − i) / (z + i)', 'distance from 0'],
          (
            [
              ['0', [0, 0]],
              ['1', [1, 0]],
              ['i', [0, 1]],
              ['3i', [0, 3]],
            ] as [string, XY][]
          ).map(([name, z]) => {
            const [x, y] = toDisk(z);
            const parts = [x ? short(x) : '', y ? (y === -1 ? '−i' : `${short(y)}i`) : '']
              .join('')
              .replace('-', '−');
            return [name, parts || '0', short(Math.hypot(x, y))];
          }),
        ),
        'The images of 0, 1, i and 3i, with their distances from the middle.',
        beat(
          'Put some numbers in. Zero gives minus i over i, which is −1.',
          show('pic.head', 0),
          show('pic.row1', 'Zero'),
        ),
        beat(
          'One gives −i. Both real numbers land on the rim, at distance 1.',
          show('pic.row2', 'One'),
          highlight('pic.cell-2-3', 'rim'),
        ),
        beat(
          'A point above the real line is nearer to i than to −i, so it lands inside.',
          show('pic.row3', 'above'),
          show('pic.row4', 'inside'),
        ),
        beat('Three points and their images are enough to fix such a map.', highlight('pic.row1', 'Three')),
      ),
  },
  question: choice(
    'Under such a map, what can a straight line become?',
    'a circle or a line',
    ['an ellipse', 'a parabola', 'only a line'],
    'Circles and lines stay circles and lines, and a line may become either.',
  ),
  stays: 'Circles and lines become circles and lines',
};
