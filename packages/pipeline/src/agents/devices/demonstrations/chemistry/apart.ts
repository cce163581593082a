import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, type ShapeInput, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

type XY = [number, number];

const balloon = (id: string, at: XY, degrees: number, role: 'a' | 'b' | 'c' | 'd'): ShapeInput =>
  segment(
    id,
    at,
    [at[0] + 1.7 * Math.cos(degrees * degree), at[1] + 1.7 * Math.sin(degrees * degree)],
    role,
    { weight: 'bold' },
  );

export const apart: Demonstration = {
  id: 'apart',
  name: 'electron pairs that keep apart',
  title: 'As far apart as possible',
  about:
    /vsepr|valence shell|molecular geometry|bond angle|electron pair|hybridi[sz]ation|hybrid orbital|lewis structure|octet rule/i,
  named: /electron pairs|hybrid orbitals/i,
  puzzle: ['Electron pairs around an atom push each other away.', 'Where do two, three or four of them go?'],
  draw: () =>
    scene(
      figure(
        { min: [-7.4, -3.2], max: [7.4, 3] },
        ...[
          [0, 180],
          [90, 210, 330],
          [90, 199.5, 235, 340.5],
        ].flatMap((directions, i) => {
          const at: XY = [(i - 1) * 4.9, 0];
          return [
            ...directions.map((d, k) => balloon(`p${i + 1}-${k + 1}`, at, d, 'a')),
            ...directions.map(
              (d, k): ShapeInput =>
                circle(
                  `e${i + 1}-${k + 1}`,
                  [at[0] + 1.7 * Math.cos(d * degree), at[1] + 1.7 * Math.sin(d * degree)],
                  0.3,
                  'b',
                  { fill: 'soft' },
                ),
            ),
            circle(`atom${i + 1}`, at, 0.38, 'ink', { fill: 'soft' }),
            text(`name${i + 1}`, [at[0], -2.7], ['180°', '120°', '109.5°'][i]!, 'good', { size: 'large' }),
          ];
        }),
      ),
      'Two pairs at 180 degrees, three at 120 degrees, and four towards the corners of a tetrahedron, at 109.5 degrees.',
      beat(
        'Two pairs go to opposite sides: the angle is 180 degrees.',
        show('pic.atom1', 0),
        ...range(1, 2).flatMap((k) => [draw(`pic.p1-${k}`, 0.1), show(`pic.e1-${k}`, 0.2)]),
        show('pic.name1', 'angle'),
      ),
      beat(
        'Three pairs make a flat star, with 360 over 3, that is 120 degrees, between them.',
        show('pic.atom2', 0),
        ...range(1, 3).flatMap((k) => [draw(`pic.p2-${k}`, 0.1), show(`pic.e2-${k}`, 0.2)]),
        show('pic.name2', '120'),
      ),
      beat(
        'With four you might expect a cross of 90 degrees. But there is room in front and behind.',
        show('pic.atom3', 0),
        ...range(1, 4).flatMap((k) => [draw(`pic.p3-${k}`, 0.3), show(`pic.e3-${k}`, 0.4)]),
      ),
      beat(
        `They point to the corners of a tetrahedron, where the angle has the cosine minus one third: ${(Math.acos(-1 / 3) / degree).toFixed(1)} degrees.`,
        show('pic.name3', 'degrees'),
      ),
    ),
  further: {
    title: 'Pairs that you do not see',
    draw: () =>
      scene(
        table(
          ['molecule', 'pairs', 'bonds', 'shape', 'angle'],
          [
            ['CO₂', '2', '2', 'straight', '180°'],
            ['CH₄', '4', '4', 'tetrahedron', '109.5°'],
            ['NH₃', '4', '3', 'low pyramid', '107°'],
            ['H₂O', '4', '2', 'bent', '104.5°'],
          ],
        ),
        'Carbon dioxide is straight, methane a tetrahedron, ammonia a low pyramid, water bent.',
        beat(
          'Count the pairs first, then look which of them hold an atom. In carbon dioxide each double bond counts as one.',
          show('pic.head', 0),
          show('pic.row1', 0.4),
          show('pic.row2', 0.8),
        ),
        beat(
          'Ammonia has four pairs, but only three bonds. The lone pair pushes a little harder.',
          show('pic.row3', 'Ammonia'),
        ),
        beat(
          'Water has two lone pairs. That is why it is bent, and not straight.',
          show('pic.row4', 'Water'),
          highlight('pic.row4', 'bent'),
        ),
      ),
  },
  question: choice(
    'Boron trifluoride has three pairs around boron, and no lone one. Which angle?',
    '120°',
    ['90°', '109.5°', '180°'],
    'Three pairs lie flat, 360 over 3 degrees apart.',
  ),
  stays: 'Pairs keep as far apart as they can',
};
