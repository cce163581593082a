import { highlight, show } from '../../../writing/actions.ts';
import { circle, figure, rect, type ShapeInput } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

export const pigeons: Demonstration = {
  id: 'pigeons',
  name: 'five pigeons and four holes',
  title: 'One hole too few',
  about: /pigeonhole|dirichlet'?s box|ramsey/i,
  puzzle: ['Five pigeons fly into four holes.', 'Can each of them be alone?'],
  draw: () =>
    scene(
      figure(
        { min: [-0.5, -1], max: [9.5, 3.4] },
        ...range(0, 3).map(
          (k): ShapeInput =>
            rect(`hole${k + 1}`, [k * 2.4, -0.6], [k * 2.4 + 1.9, 1.3], 'muted', { rounded: true }),
        ),
        ...range(0, 3).map(
          (k): ShapeInput =>
            circle(`bird${k + 1}`, [k * 2.4 + (k === 1 ? 0.5 : 0.95), 0.35], 0.38, 'a', { fill: 'soft' }),
        ),
        circle('last', [3.75, 2.7], 0.38, 'bad', { fill: 'soft' }),
        circle('guest', [3.75, 0.35], 0.38, 'bad', { fill: 'soft' }),
      ),
      'Four holes with a pigeon each, and a fifth pigeon that has to share.',
      beat('Here are four holes.', ...range(1, 4).map((k) => show(`pic.hole${k}`, k / 6))),
      beat(
        'Try to be fair: one pigeon for each hole.',
        ...range(1, 4).map((k) => show(`pic.bird${k}`, 0.3 + k / 8)),
      ),
      beat('But the fifth one is still outside.', show('pic.last', 'fifth')),
      beat(
        'Wherever it goes, somebody is there already. So one hole holds at least two.',
        show('pic.guest', 'goes'),
        highlight('pic.hole2', 'two', 1.5),
      ),
    ),
  further: {
    title: 'What it tells about people',
    draw: () =>
      scene(
        table(
          ['things', 'holes', 'so at least'],
          [
            ['5 pigeons', '4 holes', '2 in one'],
            ['13 people', '12 months', '2 in one month'],
            ['25 people', '12 months', '3 in one month'],
            ['367 people', '366 days', '2 on one day'],
          ],
        ),
        'Four cases: 5 things in 4 holes, 13 or 25 people in 12 months, 367 people in 366 days.',
        beat(
          'People are the pigeons now, and months are the holes.',
          show('pic.head', 0),
          show('pic.row1', 'pigeons'),
        ),
        beat('Among 13 people, two share the month of their birth.', show('pic.row2', 'two')),
        beat(
          'Among 25 people even three do, because two in each month would only make 24.',
          show('pic.row3', 'three'),
        ),
        beat('And 367 people are always enough for a shared birthday.', show('pic.row4', 'birthday')),
      ),
  },
  question: choice(
    'Socks come in three colours, in the dark. How many must you take to be sure of a pair?',
    '4',
    ['3', '2', '6'],
    'Three could all differ, the fourth cannot.',
  ),
  stays: 'More things than places: two share',
};
