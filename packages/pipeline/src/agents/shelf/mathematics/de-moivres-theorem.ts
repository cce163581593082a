import { draw, highlight, show, trace } from '../../writing/actions.ts';
import { arc, arrow, circle, figure, path, point, polygon, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation, table, term } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const polar = (r: number, degrees: number): XY => [
  r * Math.cos((degrees * Math.PI) / 180),
  r * Math.sin((degrees * Math.PI) / 180),
];
/** The powers of a number of length 1.1 and angle 30 degrees. */
const length = 1.1;
const turn = 30;
const power = (n: number): XY => polar(length ** n, n * turn);
const spiral: XY[] = Array.from({ length: 97 }, (_, i) => power(1 + i / 12)).filter((_, i) => i <= 84);
const fifths = [0, 1, 2, 3, 4].map((k) => polar(1, 72 * k));

export const deMoivresTheorem: ShelfEntry = {
  id: 'de-moivres-theorem',
  names: [
    "De Moivre's theorem",
    "De Moivre's formula",
    'Moivre formula',
    'powers of complex numbers',
    'roots of complex numbers',
    'roots of unity',
  ],
  subject: 'mathematics',
  field: 'Complex numbers',
  says: [
    'To raise a complex number to the power n, raise its length to the power n and multiply its angle by n.',
    'It also finds the nth roots of a number: they lie evenly around a circle.',
  ],
  puzzle: [
    'Multiply out the twelfth power of a complex number, and you fill a page.',
    'Could you see the answer at a glance instead?',
  ],
  symbols: [
    { tex: 'r', name: 'r', meaning: 'the length of the number', role: 'a' },
    { tex: '\\theta', name: 'theta', meaning: 'the angle of the number', role: 'b' },
    { tex: 'n', name: 'n', meaning: 'the exponent', role: 'c' },
    { tex: 'R', name: 'R', meaning: 'the length of the power', role: 'd' },
  ],
  formulas: [
    {
      id: 'theorem',
      tex: '\\bigl(r(\\cos\\theta + i \\sin\\theta)\\bigr)^{n} = r^{n}(\\cos n\\theta + i \\sin n\\theta)',
      says: 'The length goes to the power n, and the angle is taken n times.',
    },
    {
      id: 'length',
      tex: 'R = r^{n}',
      expression: 'R = r^n',
      says: 'The length of the power is the power of the length.',
    },
  ],
  pictures: [
    {
      id: 'spiral',
      title: 'Powers turn and stretch',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plane',
            'wide-left',
            figure(
              { min: [-3, -1.95], max: [2.5, 1.95] },
              segment('real', [-2.7, 0], [2.3, 0], 'muted', { weight: 'thin' }),
              segment('imaginary', [0, -1.8], [0, 1.8], 'muted', { weight: 'thin' }),
              path('spiral', spiral, 'muted', { dash: true }),
              arrow('z1', [0, 0], power(1), 'a', { weight: 'bold', label: tag('$z$', 'above-right', 'a') }),
              arc('angle', [0, 0], 0.55, [0, turn], 'b', { label: tag('30°', 'right', 'b') }),
              arrow('z2', [0, 0], power(2), 'c', {
                weight: 'bold',
                label: tag('$z^2$', 'above-right', 'c'),
              }),
              arrow('z3', [0, 0], power(3), 'd', { weight: 'bold', label: tag('$z^3$', 'above', 'd') }),
              ...[4, 5, 6, 7].map((n) => point(`z${n}`, power(n), 'd')),
              arrow('z8', [0, 0], power(8), 'd', {
                weight: 'bold',
                label: tag('$z^8$', 'below-left', 'd'),
              }),
            ),
            'The complex plane with the powers of z: each is turned by thirty degrees and a little longer.',
          ),
          place(
            'list',
            'narrow-right',
            table(
              ['power', 'length', 'angle'],
              [1, 2, 3, 8].map((n) => [
                n === 1 ? 'z' : `z${['', '', '²', '³', '', '', '', '', '⁸'][n]}`,
                (length ** n).toFixed(2),
                `${n * turn}°`,
              ]),
            ),
            'Lengths and angles of the powers.',
          ),
        ],
        beats: [
          beat(
            'A complex number is an arrow. This one, z, has length 1.1 and an angle of 30 degrees.',
            draw('plane.real', 0),
            draw('plane.imaginary', 0),
            draw('plane.z1', 'arrow'),
            show('list.row1', 'length'),
            draw('plane.angle', 'angle'),
          ),
          beat(
            'Multiply by z: the arrow turns by 30 degrees more, and stretches by the factor 1.1.',
            draw('plane.z2', 'turns'),
            show('list.row2', 'stretches'),
          ),
          beat(
            'Once more, and the angle is three times as large.',
            draw('plane.z3', 'more'),
            show('list.row3', 'three'),
          ),
          beat(
            'Keep going, and the powers walk along a spiral. The eighth stands at 240 degrees.',
            draw('plane.spiral', 'going', 2.5),
            ...[4, 5, 6, 7].map((n) => show(`plane.z${n}`, 'powers')),
            draw('plane.z8', 'eighth'),
            show('list.row4', 'eighth'),
          ),
        ],
      }),
    },
    {
      id: 'angles-add',
      title: 'Why the angles add',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'unit',
            'narrow-left',
            figure(
              { min: [-1.5, -1.5], max: [1.5, 1.5] },
              circle('circle', [0, 0], 1, 'muted'),
              segment('real', [-1.35, 0], [1.35, 0], 'muted', { weight: 'thin' }),
              segment('imaginary', [0, -1.35], [0, 1.35], 'muted', { weight: 'thin' }),
              arrow('first', [0, 0], polar(1, 35), 'a', { weight: 'bold' }),
              arc('once', [0, 0], 0.42, [0, 35], 'b', { label: tag('$\\theta$', 'right', 'b') }),
              arrow('second', [0, 0], polar(1, 70), 'd', { weight: 'bold' }),
              arc('twice', [0, 0], 0.72, [0, 70], 'd', { label: tag('$2\\theta$', 'above-right', 'd') }),
            ),
            'The unit circle with an arrow at the angle theta and its square at twice that angle.',
          ),
          place(
            'square',
            'wide-right',
            equation(
              'stack',
              [
                ['(\\cos\\theta + i\\sin\\theta)^2'],
                ['= \\cos^2\\theta - \\sin^2\\theta + 2 i \\sin\\theta \\cos\\theta'],
                ['= \\cos 2\\theta + i \\sin 2\\theta'],
              ],
              [term('theta', '\\theta', 'b')],
            ),
            'The square of cos theta plus i sin theta, multiplied out, is cos two theta plus i sin two theta.',
          ),
        ],
        beats: [
          beat(
            'Take an arrow of length one at the angle θ, and square it.',
            draw('unit.circle', 0),
            draw('unit.first', 'arrow'),
            draw('unit.once', 'angle'),
            show('square.step1', 'square'),
          ),
          beat(
            'Multiply out. Since i² is minus one, the two squares get opposite signs.',
            show('square.step2', 'Multiply'),
            highlight('square.step2', 'opposite'),
          ),
          beat(
            'Trigonometry knows these sums: they are the cosine and the sine of 2θ.',
            show('square.step3', 'cosine'),
            draw('unit.second', 'sine'),
            draw('unit.twice', 'sine'),
          ),
          beat(
            'Each further factor adds one more θ. After n factors the angle is nθ.',
            trace('unit.circle', 'further', 3),
          ),
        ],
      }),
    },
    {
      id: 'roots',
      title: 'Backwards: the roots',
      purpose: 'application',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'roots',
            'full',
            figure(
              { min: [-2.7, -1.22], max: [2.7, 1.22] },
              circle('circle', [0, 0], 1, 'muted'),
              segment('real', [-1.7, 0], [1.7, 0], 'muted', { weight: 'thin' }),
              polygon('pentagon', fifths, 'd', { fill: 'faint' }),
              ...fifths.map((at, k) =>
                point(`root${k}`, at, 'a', {
                  size: 'large',
                  label: tag(
                    k === 0 ? '$1$' : `$${72 * k}^\\circ$`,
                    (['above-right', 'above-right', 'left', 'left', 'below-right'] as const)[k],
                    'ink',
                  ),
                }),
              ),
              point('runner', [1, 0], 'c', {
                size: 'large',
                motion: { kind: 'orbit', centre: [0, 0], period_s: 10 },
              }),
            ),
            'Five points evenly around the unit circle: the fifth roots of one, at multiples of 72 degrees.',
          ),
        ],
        beats: [
          beat(
            'Now ask backwards: which numbers have a fifth power of one?',
            draw('roots.circle', 'numbers'),
            draw('roots.real', 'numbers'),
            show('roots.root0', 'one'),
          ),
          beat(
            'Five equal turns must end where they began, so one turn is a fifth of the circle.',
            show('roots.root1', 'fifth'),
            show('roots.runner', 'circle'),
          ),
          beat(
            'There are five such turns: 0, 72, 144, 216 and 288 degrees.',
            show('roots.root2', '144'),
            show('roots.root3', '216'),
            show('roots.root4', '288'),
          ),
          beat(
            'The roots make a regular pentagon. Every nth root comes as such a polygon.',
            draw('roots.pentagon', 'pentagon', 1.5),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'The number 3 + 4i has length 5. How long is its third power?',
    formula: 'length',
    given: { r: 5, n: 3 },
    find: 'R',
    sense: 'Its length is {result}, and its angle is three times that of 3 + 4i.',
  },
  misconception: {
    tempting: 'It is tempting to raise the angle to the power n as well.',
    truth: 'The length is raised to the power, but the angle is multiplied by n.',
  },
  uses: [
    'It gives the formulas for cosines and sines of multiple angles.',
    'Signal processing rests on the nth roots of one.',
  ],
  takeaways: ['Lengths are raised to the power', 'Angles are multiplied', 'Roots lie evenly on a circle'],
  question: {
    ask: 'The number i has length 1 and an angle of 90 degrees. What is its fourth power?',
    answer: 'Four times 90 degrees is a full turn, so the fourth power of i is one.',
  },
};
