import { highlight, show } from '../../../writing/actions.ts';
import { figure, point, polygon, type ShapeInput, segment } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, range } from '../demonstration.ts';

type XY = [number, number];

const cube = { vertices: 8, edges: 12, faces: 6 };

export const cornersEdgesFaces: Demonstration = {
  id: 'corners-edges-faces',
  name: 'corners, edges and faces of solids',
  title: 'Corners, edges, faces',
  about:
    /euler characteristic|euler'?s (?:polyhedron|polyhedral) formula|polyhedr|platonic|planar graph|topolog/i,
  named: /vertices.*(?:edges|faces)/i,
  puzzle: [
    'Count the corners, the edges and the faces of a cube.',
    'Which number comes out for every such solid?',
  ],
  draw: () => {
    const front: XY[] = [
      [0, 0],
      [2.4, 0],
      [2.4, 2.4],
      [0, 2.4],
    ];
    const back = front.map(([x, y]): XY => [x + 1.1, y + 0.9]);
    return besides(
      [
        figure(
          { min: [-0.8, -0.8], max: [4.4, 4.2] },
          polygon('back', back, 'muted', {}),
          ...front.map((corner, i): ShapeInput => segment(`depth${i + 1}`, corner, back[i]!, 'muted')),
          polygon('front', front, 'a', { fill: 'faint', weight: 'bold' }),
          ...[...front, ...back].map(
            (corner, i): ShapeInput => point(`corner${i + 1}`, corner, 'good', { size: 'large' }),
          ),
        ),
        'A cube with its eight corners.',
      ],
      [
        table(
          ['', 'V', 'E', 'F'],
          [
            ['cube', '8', '12', '6'],
            ['tetrahedron', '4', '6', '4'],
            ['prism', '6', '9', '5'],
            ['octahedron', '6', '12', '8'],
          ],
          { row_heads: true },
        ),
        'Corners, edges and faces of four solids.',
      ],
      beat(
        `A cube has ${cube.vertices} corners, ${cube.edges} edges and ${cube.faces} faces.`,
        show('pic.back', 0),
        ...range(1, 4).map((i) => show(`pic.depth${i}`, 0)),
        show('pic.front', 0),
        ...range(1, 8).map((i) => show(`pic.corner${i}`, 'corners')),
        show('side.head', 0.5),
        show('side.row1', 0.6),
      ),
      beat(
        `Take corners minus edges plus faces: ${cube.vertices} minus ${cube.edges} plus ${cube.faces} is ${cube.vertices - cube.edges + cube.faces}.`,
        highlight('side.row1', 'minus', 1.5),
      ),
      beat(
        'Try the others: 4 minus 6 plus 4 is 2, and 6 minus 9 plus 5 is 2 again.',
        show('side.row2', 0.2),
        show('side.row3', 0.6),
      ),
      beat('Even the octahedron, with 6, 12 and 8, makes 2.', show('side.row4', 'octahedron')),
    );
  },
  question: choice(
    'A solid has 12 corners and 30 edges. How many faces?',
    '20',
    ['18', '22', '16'],
    '12 minus 30 plus 20 is 2.',
  ),
  stays: 'Corners minus edges plus faces is 2',
};
