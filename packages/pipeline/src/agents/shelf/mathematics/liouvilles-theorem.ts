import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { area, axes, axis, curve, tracker } from '../../writing/plots.ts';
import { circle, figure, point, segment, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { equation } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

const bound = 10;
const cosh = (x: number) => spelled(compute('cosh(x)', { x }), 3);

export const liouvillesTheorem: ShelfEntry = {
  id: 'liouvilles-theorem-on-entire-functions',
  names: [
    "Liouville's theorem",
    "Liouville's theorem (complex analysis)",
    "Liouville's boundedness theorem",
    'bounded entire function',
    "Cauchy's estimate",
    'entire function',
  ],
  needs: ['entire', 'holomorphic', 'complex', 'bounded'],
  subject: 'mathematics',
  field: 'Complex analysis',
  says: [
    'A function that is holomorphic on the whole complex plane and bounded must be constant.',
    'So everything else that is holomorphic everywhere grows past every bound somewhere.',
  ],
  puzzle: [
    'On the real line the cosine swings for ever between −1 and 1.',
    'Does it stay so small in the whole complex plane?',
  ],
  symbols: [
    { tex: "|f'(z)|", name: 'd', meaning: 'the size of the slope', role: 'd' },
    { tex: 'M', name: 'M', meaning: 'a bound for the function', role: 'a' },
    { tex: 'R', name: 'R', meaning: 'the radius of a circle around z', role: 'b' },
  ],
  formulas: [
    {
      id: 'estimate',
      tex: "|f'(z)| \\le \\frac{M}{R}",
      expression: 'd = M / R',
      says: 'If the function is at most M on a circle, its slope in the middle is at most M over R.',
    },
  ],
  pictures: [
    {
      id: 'cosine',
      title: 'The cosine, sideways',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'real',
            'left',
            axes(axis(-7, 7, 'x'), axis(-12, 12), [
              curve('wave', 'cos(x)', 'a', { label: 'cos x' }),
              tracker('here', 'cos(x)', 0, 'b'),
            ]),
            'The cosine along the real line, between minus one and one.',
          ),
          place(
            'imaginary',
            'right',
            axes(axis(-7, 7, 'y'), axis(-12, 12), [
              curve('climb', 'cosh(x)', 'd', { from: -3.1, to: 3.1, label: 'cos(iy)' }),
              tracker('here', 'cosh(x)', 0, 'b', { guides: true }),
            ]),
            'The cosine along the imaginary line, which climbs without bound on both sides.',
          ),
        ],
        beats: [
          beat(
            'Along the real line the cosine is bounded: it never leaves the band from −1 to 1.',
            draw('real.wave', 'cosine', 1.6),
            show('real.here', 'band'),
            move('real.here', 6, 'band', 1.5),
          ),
          beat(
            'Now walk along the imaginary line instead.',
            draw('imaginary.climb', 'imaginary', 1.6),
            show('imaginary.here', 'line'),
          ),
          beat(
            `At i the cosine is already ${cosh(1)}. At 3i it is ${cosh(3)}.`,
            move('imaginary.here', 1, 'already'),
            move('imaginary.here', 3, '3i'),
          ),
          beat(
            'There it grows without end. No function of this kind can be tame in all directions.',
            highlight('imaginary.climb', 'grows'),
          ),
        ],
      }),
    },
    {
      id: 'circles',
      title: 'Larger and larger circles',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plane',
            'left',
            figure(
              { min: [-4.3, -4.1], max: [4.3, 4.1] },
              point('middle', [0, 0], 'ink', { size: 'large', label: tag('z', 'below-left') }),
              circle('first', [0, 0], 1, 'b', { weight: 'bold' }),
              circle('second', [0, 0], 2, 'b', { weight: 'bold' }),
              circle('third', [0, 0], 4, 'b', { weight: 'bold' }),
              segment('radius', [0, 0], [4 * Math.cos(0.6), 4 * Math.sin(0.6)], 'b', {
                dash: true,
                label: tag('R', 'above-left', 'b'),
              }),
            ),
            'Circles of radius 1, 2 and 4 around a point z.',
          ),
          place(
            'plot',
            'right',
            axes(axis(0, 21, 'R'), axis(0, 11, 'largest slope'), [
              area('allowed', `${bound}/x`, [1, 20], 'a'),
              curve('bound', `${bound}/x`, 'a', { from: 1, to: 20 }),
              tracker('here', `${bound}/x`, 1, 'd', { guides: true }),
            ]),
            'The bound ten over R for the slope: it falls towards zero as the circle grows.',
          ),
        ],
        beats: [
          beat(
            `Suppose that the function is at most ${bound} everywhere. Draw a circle of radius 1 around a point.`,
            show('plane.middle', 'point'),
            draw('plane.first', 'circle'),
          ),
          beat(
            `By Cauchy's integral formula the slope in the middle is then at most ${bound}.`,
            show('plot.y-axis', 0),
            show('plot.here', 'slope'),
          ),
          beat(
            'Double the radius, and the bound is halved. Double it again, and it is halved again.',
            draw('plane.second', 'Double'),
            move('plot.here', 2, 'halved'),
            draw('plane.third', 'again'),
            move('plot.here', 4, ['again', 2]),
          ),
          beat(
            'The plane has no edge, so the circle may grow for ever. Then the slope can only be zero.',
            draw('plane.radius', 'grow'),
            draw('plot.bound', 'grow', 1.5),
            move('plot.here', 20, 'ever', 1.2),
            show('plot.allowed', 'zero'),
          ),
          beat(
            'The slope is zero at every point, and so the function is constant.',
            highlight('plane.middle', 'every'),
          ),
        ],
      }),
    },
    {
      id: 'algebra',
      title: 'Every polynomial has a root',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'work',
            'full',
            equation('stack', [
              ['p(z) \\neq 0 \\text{ for all } z', 'suppose: no root'],
              ['f(z) = \\frac{1}{p(z)}', 'holomorphic everywhere'],
              ['|f(z)| \\to 0 \\text{ as } |z| \\to \\infty', 'so f is bounded'],
              ['f \\text{ is constant}', 'Liouville'],
              ['p \\text{ is constant}', 'it was not!'],
            ]),
            'If a polynomial had no root, its reciprocal would be bounded and constant, which it is not.',
          ),
        ],
        beats: [
          beat(
            'Suppose that a polynomial that is not constant had no root.',
            show('work.step1', 'polynomial'),
            show('work.note1', 'root'),
          ),
          beat(
            'Then one over it would be holomorphic in the whole plane.',
            show('work.step2', 'one'),
            show('work.note2', 'holomorphic'),
          ),
          beat(
            'Far out the polynomial is huge, so its reciprocal is tiny. It is bounded.',
            show('work.step3', 'tiny'),
            show('work.note3', 'bounded'),
          ),
          beat(
            'By Liouville it is constant, and so is the polynomial. But it was not, so it has a root after all.',
            show('work.step4', 'Liouville'),
            show('work.note4', 'Liouville'),
            show('work.step5', 'polynomial'),
            show('work.note5', 'root'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A function is at most 10 in size on a circle of radius 1000. How steep can it be in the middle?',
    formula: 'estimate',
    given: { M: bound, R: 1000 },
    find: 'd',
    sense: 'The slope there is at most {result}, and a larger circle makes it smaller still.',
  },
  misconception: {
    tempting: 'It is tempting to think that the sine contradicts the theorem, for it is bounded.',
    truth: 'It is bounded on the real line only. Along the imaginary line it grows without end.',
  },
  uses: ['It proves that every polynomial has a root among the complex numbers.'],
  takeaways: [
    'Holomorphic everywhere and bounded: constant',
    'The slope is at most M over R',
    'Every polynomial has a root',
  ],
  question: {
    ask: 'Can the exponential function be bounded in the whole complex plane?',
    answer: 'No: it is holomorphic everywhere and not constant, so it must grow past every bound.',
  },
};
