import { clear, draw, highlight, show } from '../../writing/actions.ts';
import { arrow, figure, path, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** The matrix with rows 2, 1 and 1, 2: it stretches the diagonal by three and keeps the other one. */
const map = ([x, y]: XY): XY => [2 * x + y, x + 2 * y];
const ring: XY[] = Array.from({ length: 97 }, (_, i): XY => {
  const angle = (i / 96) * 2 * Math.PI;
  return [Math.cos(angle), Math.sin(angle)];
});
const half = Math.SQRT1_2;
const cross = (reach: number) => [
  segment('x-line', [-reach * 1.6, 0], [reach * 1.6, 0], 'muted', { weight: 'thin' }),
  segment('y-line', [0, -reach], [0, reach], 'muted', { weight: 'thin' }),
];

export const eigenvector: ShelfEntry = {
  id: 'eigenvector',
  names: [
    'eigenvector',
    'eigenvalue',
    'eigenvectors and eigenvalues',
    'eigenvalues and eigenvectors',
    'characteristic equation',
    'characteristic polynomial',
  ],
  subject: 'mathematics',
  field: 'Linear algebra',
  says: [
    'An eigenvector of a matrix keeps its line when the matrix acts: it is only stretched.',
    'The factor by which it is stretched is its eigenvalue.',
  ],
  puzzle: [
    'A matrix pushes nearly every arrow into a new direction.',
    'Are there arrows that it cannot turn?',
  ],
  symbols: [
    { tex: 'A', name: 'A', meaning: 'the matrix', role: 'a' },
    { tex: '\\mathbf{v}', name: 'v', meaning: 'the eigenvector', role: 'c' },
    { tex: '\\lambda', name: 'lambda', meaning: 'the eigenvalue', role: 'd' },
  ],
  formulas: [
    {
      id: 'definition',
      tex: 'A\\,\\mathbf{v} = \\lambda\\,\\mathbf{v}, \\quad \\mathbf{v} \\ne \\mathbf{0}',
      says: 'The matrix does to v only what a single number would do.',
    },
  ],
  pictures: [
    {
      id: 'arrows',
      title: 'Arrows that do not turn',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plane',
            'wide-left',
            figure(
              { min: [-2.6, -1.4], max: [3.8, 3.5] },
              segment('x-line', [-2.4, 0], [3.6, 0], 'muted', { weight: 'thin' }),
              segment('y-line', [0, -1.2], [0, 3.3], 'muted', { weight: 'thin' }),
              arrow('plain', [0, 0], [1, 0], 'b', { weight: 'bold' }),
              arrow('turned', [0, 0], map([1, 0]), 'b', { dash: true, label: tag('turned', 'right', 'b') }),
              arrow('long', [0, 0], map([1, 1]), 'c', { dash: true, label: tag('3 times', 'left', 'c') }),
              arrow('diagonal', [0, 0], [1, 1], 'c', { weight: 'bold' }),
              arrow('other', [0, 0], [-1, 1], 'd', { weight: 'bold', label: tag('stays', 'above', 'd') }),
            ),
            'An arrow that is turned, the diagonal arrow that becomes three times as long, and the other diagonal that stays.',
          ),
          place(
            'matrix',
            'narrow-right',
            table(
              [],
              [
                ['2', '1'],
                ['1', '2'],
              ],
              { brackets: true },
            ),
            'The matrix with rows 2, 1 and 1, 2.',
          ),
        ],
        beats: [
          beat(
            'This matrix moves every arrow of the plane.',
            show('matrix', 'matrix'),
            draw('plane.x-line', 'plane'),
            draw('plane.y-line', 'plane'),
          ),
          beat(
            'Take the arrow to the right. It becomes longer, and it turns.',
            draw('plane.plain', 'arrow'),
            draw('plane.turned', 'turns'),
          ),
          beat(
            'But the diagonal arrow keeps its line. It is just three times as long.',
            draw('plane.diagonal', 'diagonal'),
            draw('plane.long', 'three'),
          ),
          beat(
            'And the arrow across it does not change at all: its factor is one.',
            draw('plane.other', 'across'),
            highlight('plane.other', 'one'),
          ),
          beat(
            'These two lines are the skeleton of the matrix.',
            highlight('plane.long', 'lines', 1.5),
            highlight('plane.other', 'lines', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'circle',
      title: 'What it does to a circle',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plane',
            'full',
            figure(
              { min: [-5.2, -2.6], max: [5.2, 2.6] },
              ...cross(2.4),
              path('circle', ring, 'a', { weight: 'bold' }),
              path('ellipse', ring.map(map), 'b', { weight: 'bold' }),
              arrow('long', [0, 0], [3 * half, 3 * half], 'c', {
                weight: 'bold',
                label: tag('$\\lambda = 3$', 'right', 'c'),
              }),
              arrow('short', [0, 0], [-half, half], 'd', {
                weight: 'bold',
                label: tag('$\\lambda = 1$', 'above-left', 'd'),
              }),
            ),
            'The unit circle becomes an ellipse whose long axis is the first eigenvector, and whose short axis is the second.',
          ),
        ],
        beats: [
          beat(
            'Let the matrix act on a whole circle.',
            draw('plane.x-line', 0),
            draw('plane.y-line', 0),
            draw('plane.circle', 'circle'),
          ),
          beat('The circle becomes an ellipse.', draw('plane.ellipse', 'ellipse', 1.8)),
          beat(
            'Its long axis lies along one eigenvector, three times the old radius.',
            draw('plane.long', 'long'),
          ),
          beat(
            'Its short axis lies along the other, with the factor one. That is so for every symmetric matrix.',
            draw('plane.short', 'short'),
            highlight('plane.ellipse', 'symmetric'),
          ),
        ],
      }),
    },
    {
      id: 'find',
      title: 'How to find them',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              ['(A - \\lambda I)\\,\\mathbf{v} = \\mathbf{0}', 'all to the left'],
              ['\\det(A - \\lambda I) = 0', 'so v can exist'],
              ['(2 - \\lambda)^2 - 1 = 0', 'for our matrix'],
              ['\\lambda = 1 \\quad\\text{or}\\quad \\lambda = 3', 'two solutions'],
            ]),
            'From A v equals lambda v to the determinant, to a quadratic equation, to the eigenvalues one and three.',
          ),
        ],
        beats: [
          beat(
            'Bring everything to the left side. I is the identity matrix.',
            show('work.step1', 'left'),
            show('work.note1', 'left'),
          ),
          beat(
            'This matrix must flatten v to nothing, so its determinant is zero.',
            show('work.step2', 'determinant'),
            show('work.note2', 'zero'),
          ),
          beat(
            'For our matrix that is a quadratic equation.',
            show('work.step3', 'quadratic'),
            show('work.note3', 'matrix'),
          ),
          beat(
            'It has the solutions one and three, the factors that we saw.',
            show('work.step4', 'solutions'),
            show('work.note4', 'solutions'),
          ),
        ],
      }),
    },
    {
      id: 'again',
      title: 'Again and again',
      purpose: 'application',
      depth: 2,
      draw: () => {
        const walk = [0, 1, 2, 3].reduce<XY[]>(
          (path) => {
            const [x, y] = map(path.at(-1)!);
            return [...path, [x / 3, y / 3]];
          },
          [[2, -0.5]],
        );
        return {
          elements: [
            place(
              'plane',
              'full',
              figure(
                { min: [-1.1, -0.65], max: [2.7, 1.25] },
                segment('line', [-0.4, -0.4], [1.15, 1.15], 'c', {
                  dash: true,
                  label: tag('eigenvector', 'left', 'c'),
                }),
                ...walk.slice(0, 4).map((to, i) =>
                  arrow(`step${i}`, [0, 0], to, i === 3 ? 'c' : 'b', {
                    weight: 'bold',
                    label: tag(i === 0 ? 'start' : String(i), 'right', 'ink'),
                  }),
                ),
              ),
              'An arrow that is multiplied by the matrix again and again swings towards the diagonal.',
            ),
          ],
          beats: [
            beat(
              'Start with almost any arrow, and apply the matrix, shrinking it by three each time.',
              draw('plane.step0', 'arrow'),
            ),
            beat(
              'It swings up, and up again, less each time.',
              draw('plane.step1', 'swings'),
              draw('plane.step2', 'again'),
            ),
            beat(
              'It settles on the line of the largest eigenvalue. Search engines ranked pages like this.',
              draw('plane.line', 'line'),
              draw('plane.step3', 'settles'),
              clear('plane.step0', 'ranked'),
            ),
          ],
        };
      },
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that an eigenvector is one particular arrow.',
    truth: 'Every multiple of it serves as well. It is the line that matters.',
  },
  uses: ['Vibrating bridges, ranked web pages and faces in photos are all sorted out by eigenvectors.'],
  takeaways: [
    'Its line stays, only length changes',
    'The factor is the eigenvalue',
    'Set the determinant to zero',
  ],
  question: {
    ask: 'A matrix turns the plane by 90 degrees. Does it have a real eigenvector?',
    answer: 'No: every arrow leaves its line, so none is only stretched.',
  },
};
