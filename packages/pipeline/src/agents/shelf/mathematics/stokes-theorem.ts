import { draw, highlight, show, trace } from '../../writing/actions.ts';
import { arrow, circle, ellipse, figure, path, sampled, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const cells = [-1.5, -0.5, 0.5, 1.5];
/** Small circulation arrows in a square grid of four by two cells. */
const swirls = cells.flatMap((x, column) =>
  [-0.5, 0.5].map((y, row) =>
    arrow(
      `swirl${column * 2 + row + 1}`,
      [x * 1.5 + 0.3, y * 1.5 - 0.36],
      [x * 1.5 - 0.3, y * 1.5 - 0.36],
      'c',
      { bend: -1 },
    ),
  ),
);
const dome = (height: number): XY[] =>
  sampled((x) => height * Math.sqrt(Math.max(0, 1 - (x / 3) ** 2)), [-3, 3], 48);

export const stokesTheorem: ShelfEntry = {
  id: 'stokes-theorem',
  names: ["Stokes' theorem", 'Kelvin-Stokes theorem', 'curl theorem', 'fundamental theorem for curls'],
  subject: 'mathematics',
  field: 'Vector calculus',
  says: [
    'The circulation of a field around a closed curve equals the curl that flows through any surface inside it.',
    'What happens on a whole surface can be read from its edge.',
  ],
  puzzle: [
    'A field whirls all over a surface, in every little spot.',
    'Could you learn the total whirl by walking only around the edge?',
  ],
  symbols: [
    { tex: 'S', name: 'S', meaning: 'the surface', role: 'a' },
    { tex: 'C', name: 'C', meaning: 'the boundary curve of the surface', role: 'b' },
    { tex: '\\mathbf{F}', name: 'F', meaning: 'the vector field', role: 'd' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: '\\iint_S (\\nabla \\times \\mathbf{F}) \\cdot \\mathrm{d}\\mathbf{S} = \\oint_C \\mathbf{F} \\cdot \\mathrm{d}\\mathbf{r}',
      says: 'The curl summed over the surface is the field summed along its boundary.',
    },
  ],
  pictures: [
    {
      id: 'cancel',
      title: 'Inside, the whirls cancel',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'grid',
            'full',
            figure(
              { min: [-4.6, -2.4], max: [4.6, 2.4] },
              ...[-1.5, 0, 1.5].map((x, index) =>
                segment(`wall${index + 1}`, [x, -1.5], [x, 1.5], 'muted', { weight: 'thin' }),
              ),
              segment('floor', [-3, 0], [3, 0], 'muted', { weight: 'thin' }),
              ...swirls,
              path(
                'edge',
                [
                  [-3, -1.5],
                  [3, -1.5],
                  [3, 1.5],
                  [-3, 1.5],
                  [-3, -1.5],
                ],
                'b',
                { smooth: false, weight: 'bold' },
              ),
              arrow('along', [-1, -1.95], [1, -1.95], 'b', { label: tag('the boundary $C$', 'below', 'b') }),
            ),
            'A surface cut into eight cells, each with a small whirl; only the outer edge is left when neighbours cancel.',
          ),
        ],
        beats: [
          beat(
            'Cut the surface into little cells.',
            ...[1, 2, 3].map((index) => draw(`grid.wall${index}`, 'cells')),
            draw('grid.floor', 'cells'),
          ),
          beat(
            'In each cell the field turns a little. That turning is its curl.',
            ...swirls.map((swirl) => draw(`grid.${swirl.id}`, 'turns')),
          ),
          beat(
            'Along every inner wall two neighbours run in opposite directions, so they cancel.',
            highlight('grid.wall1', 'wall'),
            highlight('grid.wall2', 'wall'),
            highlight('grid.wall3', 'wall'),
          ),
          beat(
            'Only the outer edge has no neighbour. There, everything is left over.',
            draw('grid.edge', 'edge', 2),
            draw('grid.along', 'left'),
          ),
        ],
      }),
    },
    {
      id: 'domes',
      title: 'Any surface with that edge',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'domes',
            'full',
            figure(
              { min: [-4.8, -1.6], max: [4.8, 3.2] },
              ellipse('rim', [0, 0], [3, 0.8], 'b', { weight: 'bold', label: tag('$C$', 'below', 'b') }),
              path('low', dome(1.2), 'a', { label: tag('$S_1$', 'right', 'a') }),
              path('high', dome(2.6), 'c', { label: tag('$S_2$', 'above', 'c') }),
              arrow('out', [0, 1.3], [0, 2.3], 'd'),
            ),
            'One closed curve, with a shallow and a tall dome that both end on it.',
          ),
        ],
        beats: [
          beat('Here is a closed curve C.', draw('domes.rim', 'curve')),
          beat('Stretch a shallow surface over it, like a soap film.', draw('domes.low', 'surface')),
          beat('Or blow it up into a tall one.', draw('domes.high', 'tall')),
          beat(
            'The same edge, so the same circulation: the curl through both is equal.',
            trace('domes.rim', 'edge'),
            draw('domes.out', 'through'),
          ),
        ],
      }),
    },
    {
      id: 'paddle',
      title: 'What curl means',
      purpose: 'exploration',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'stream',
            'full',
            figure(
              { min: [-5, -2.2], max: [5, 2.2] },
              ...[-1.5, -0.5, 0.5, 1.5].map((y, index) =>
                arrow(`flow${index + 1}`, [-4.4, y], [-4.4 + 1.2 + (index + 1) * 0.9, y], 'd'),
              ),
              circle('wheel', [2.4, 0], 1.1, 'c', { motion: { kind: 'spin', period_s: 4 } }),
              segment('blade1', [1.3, 0], [3.5, 0], 'c', { motion: { kind: 'spin', period_s: 4 } }),
              segment('blade2', [2.4, -1.1], [2.4, 1.1], 'c', { motion: { kind: 'spin', period_s: 4 } }),
            ),
            'A stream that is faster at the top than at the bottom, and a paddle wheel that turns in it.',
          ),
        ],
        beats: [
          beat(
            'Think of a stream that is faster on one side.',
            ...[1, 2, 3, 4].map((index) => draw(`stream.flow${index}`, 'stream')),
          ),
          beat(
            'Put a little wheel into it, and it turns.',
            show('stream.wheel', 'wheel'),
            show('stream.blade1', 'wheel'),
            show('stream.blade2', 'wheel'),
          ),
          beat('How fast it turns is the curl at that spot.', highlight('stream.wheel', 'curl')),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that the shape of the surface matters.',
    truth: 'Only its boundary counts: every surface with the same edge gives the same flux of curl.',
  },
  uses: ['In electromagnetism it turns a law about loops of wire into a law that holds at every point.'],
  takeaways: ['Inner whirls cancel', 'Only the edge is left', 'Any surface with that edge will do'],
  question: {
    ask: 'If a field has no curl anywhere on the surface, what is its circulation around the edge?',
    answer: 'Zero: there is no whirl inside that could be left over.',
  },
};
