import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, point, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

const u: XY = [2, 1];
const v: XY = [-1, 1];
const sum = (a: number, b: number): XY => [a * u[0] + b * v[0], a * u[1] + b * v[1]];
const [a, b] = [2, 1];
const target = sum(a, b);

export const oneVectorMore: Demonstration = {
  id: 'one-vector-more',
  name: 'two directions that reach the whole plane',
  title: 'Two directions reach everything',
  about:
    /linear(?:ly)? (?:in)?dependen|linear (?:combination|span|hull)|\bbas[ie]s\b(?=$| \(linear| and dimension| vector| of a (?:vector|linear))|dimension(?:$| \(vector| of a vector| theorem)|spanning set|vector spaces?|vector subspace|linear subspace/i,
  named: /linearly independent|linear combination|vector space/i,
  puzzle: [
    'In a city you may walk only along two kinds of streets.',
    'Can you reach every corner, and would a third kind help?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.5, -2.6], max: [7.5, 4.2] },
        ...range(-3, 3).flatMap((i): ShapeInput[] => [
          segment(`g${i + 3}`, sum(-2.2, i), sum(2.9, i), 'faint', { weight: 'thin' }),
          segment(`h${i + 3}`, sum(i, -2.2), sum(i, 2.2), 'faint', { weight: 'thin' }),
        ]),
        arrow('u', [0, 0], u, 'a', { weight: 'bold', label: tag('$u$', 'below-right', 'a') }),
        arrow('v', [0, 0], v, 'b', { weight: 'bold', label: tag('$v$', 'left', 'b') }),
        arrow('u2', u, sum(2, 0), 'a', { weight: 'bold', label: tag('$u$', 'below-right', 'a') }),
        arrow('v2', sum(2, 0), target, 'b', { weight: 'bold', label: tag('$v$', 'right', 'b') }),
        point('goal', target, 'good', { size: 'large', label: tag('$2u + v$', 'above', 'good') }),
      ),
      'Two vectors in different directions span a slanted grid; the goal is reached by two of the first and one of the second.',
      beat(
        'Here are two steps, u and v. They point in different directions.',
        draw('pic.u', 'u'),
        draw('pic.v', 'v'),
      ),
      beat(
        'Their multiples make a slanted grid over the whole plane.',
        ...range(0, 6).flatMap((i) => [draw(`pic.g${i}`, i / 10), draw(`pic.h${i}`, 0.2 + i / 10)]),
      ),
      beat(
        'This goal takes two of the first step and one of the second.',
        show('pic.goal', 'goal'),
        draw('pic.u2', 'two'),
        draw('pic.v2', 'one'),
      ),
      beat(
        'Every point has such a recipe, and only one. So u and v are a basis of the plane, and its dimension is two.',
        highlight('pic.u', 'basis', 1.5),
        highlight('pic.v', 'basis', 1.5),
      ),
    ),
  further: {
    title: 'One vector too many',
    draw: () =>
      scene(
        figure(
          { min: [-5.5, -1.4], max: [6.5, 4] },
          segment('line', sum(-1.2, 0), sum(2.6, 0), 'muted', { dash: true }),
          arrow('u', [0, 0], u, 'a', { weight: 'bold', label: tag('$u$', 'below-right', 'a') }),
          arrow('v', [0, 0], v, 'b', { weight: 'bold', label: tag('$v$', 'left', 'b') }),
          arrow('w', [0, 0], sum(1, 1), 'bad', { weight: 'bold', label: tag('$w$', 'above', 'bad') }),
          arrow('shift', u, sum(1, 1), 'b', { dash: true, label: tag('$v$', 'right', 'b') }),
          arrow('double', [0.05, -0.25], [2 * u[0] + 0.05, 2 * u[1] - 0.25], 'c', {
            weight: 'bold',
            label: tag('$2u$', 'right', 'c'),
          }),
        ),
        'The vector w is the sum of u and v; the vector 2u lies on the same line as u.',
        beat('Add a third vector, w.', show('pic.u', 0), show('pic.v', 0), draw('pic.w', 'third')),
        beat(
          'You had it already: go along u, then along v, and you are there.',
          highlight('pic.u', 'u'),
          draw('pic.shift', 'then'),
        ),
        beat(
          'So the three are dependent: one of them is a combination of the others, and reaches nothing new.',
          highlight('pic.w', 'dependent', 1.5),
        ),
        beat(
          'Two can be dependent as well. Twice u lies on the line of u, and these two never leave it.',
          draw('pic.double', 'Twice'),
          draw('pic.line', 'line'),
        ),
      ),
  },
  question: choice(
    'Which of these makes a basis of the plane together with (1, 2)?',
    '(1, 0)',
    ['(2, 4)', '(0, 0)', '(−1, −2)'],
    'All the others lie on the line of (1, 2).',
  ),
  stays: 'Independent: each one reaches something new',
};
