import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const joined: Demonstration = {
  id: 'joined',
  name: 'two tables that are joined',
  title: 'Two tables become one',
  about:
    /\bsql\b|\bjoins?\b|relational (?:database|algebra|model)|normali[sz]ation|normal form|foreign key|entity.?relationship|map.?reduce/i,
  named: /relational database/i,
  puzzle: ['One table holds people, another one holds their orders.', 'Who has ordered what?'],
  draw: () => ({
    elements: [
      {
        id: 'pic',
        region: 'left',
        visual: table(
          ['id', 'name'],
          [
            ['1', 'Ada'],
            ['2', 'Ben'],
            ['3', 'Cy'],
          ],
        ),
        alt: 'People: 1 Ada, 2 Ben, 3 Cy.',
      },
      {
        id: 'other',
        region: 'right',
        visual: table(
          ['person', 'order'],
          [
            ['1', 'tea'],
            ['1', 'jam'],
            ['3', 'milk'],
          ],
        ),
        alt: 'Orders: person 1 tea and jam, person 3 milk.',
      },
    ],
    beats: [
      beat(
        'On the left are people, each with a number. On the right are orders, which name the number only.',
        show('pic', 'left'),
        show('other', 'right'),
      ),
      beat(
        'Ada is written down once, however much she orders. If her name changes, one row changes.',
        highlight('pic.row1', 'Ada', 1.5),
      ),
      beat(
        'To read both, put rows together where the numbers agree: 1 with both orders of 1, and 3 with that of 3.',
        highlight('pic.row1', 'numbers'),
        highlight('other.row1', 'both'),
        highlight('other.row2', 'both'),
        highlight('pic.row3', ['3', 1]),
        highlight('other.row3', 0.9),
      ),
    ],
  }),
  further: {
    title: 'And who ordered nothing?',
    draw: () =>
      scene(
        table(
          ['name', 'order'],
          [
            ['Ada', 'tea'],
            ['Ada', 'jam'],
            ['Cy', 'milk'],
            ['Ben', '–'],
          ],
        ),
        'Joined: Ada tea, Ada jam, Cy milk; and, if all people are kept, Ben with an empty place.',
        beat(
          'The join has three rows, because three pairs agree.',
          show('pic.head', 0),
          show('pic.row1', 'three'),
          show('pic.row2', 0.6),
          show('pic.row3', 0.8),
        ),
        beat('Ben has no order, so he is left out.', highlight('pic.row3', 'out')),
        beat(
          'If you want to keep everybody on the left, ask for a left join: Ben comes with an empty place.',
          show('pic.row4', 'Ben'),
        ),
      ),
  },
  question: choice(
    'Two people have 3 and 0 orders. How many rows has the plain join?',
    '3',
    ['2', '4', '6'],
    'One row for each pair that agrees.',
  ),
  stays: 'Rows meet where their keys agree',
};
