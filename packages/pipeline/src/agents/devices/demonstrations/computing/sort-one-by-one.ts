import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const sortOne: Demonstration = {
  id: 'sort-one-by-one',
  name: 'cards that are put in order one by one',
  title: 'Like cards in your hand',
  about:
    /insertion sort|selection sort|shell ?sort|counting sort|radix sort|bucket sort|comparison sort|sorting algorithm|stable sort|tim ?sort/i,
  named: /sorting algorithm/i,
  puzzle: [
    'You pick up cards one by one, and keep them in order.',
    'How many cards must move for each new one?',
  ],
  draw: () =>
    scene(
      table(
        ['new card', 'hand afterwards', 'moved'],
        [
          ['5', '5', '0'],
          ['2', '2 5', '1'],
          ['8', '2 5 8', '0'],
          ['1', '1 2 5 8', '3'],
          ['6', '1 2 5 6 8', '1'],
        ],
      ),
      'The cards 5, 2, 8, 1 and 6 are put in order one by one; 0, 1, 0, 3 and 1 cards have to move.',
      beat('The first card, 5, is in order by itself.', show('pic.head', 0), show('pic.row1', '5')),
      beat(
        'The 2 belongs before it, so one card moves. The 8 belongs at the end.',
        show('pic.row2', '2'),
        show('pic.row3', '8'),
      ),
      beat(
        'The 1 goes to the front, and three cards must make room.',
        show('pic.row4', 'front'),
        highlight('pic.cell-4-3', 'three'),
      ),
      beat('The 6 fits in before the 8. In all, five cards have moved.', show('pic.row5', 'fits')),
    ),
  question: choice(
    'The cards come in order already: 1, 2, 3, 4, 5. How many must move?',
    '0',
    ['4', '5', '10'],
    'Each new card belongs at the end.',
  ),
  stays: 'Insert each into what is sorted',
};
