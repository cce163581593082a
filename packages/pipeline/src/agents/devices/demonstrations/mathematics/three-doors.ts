import { draw, highlight, show } from '../../../writing/actions.ts';
import { brace, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const middle = (door: number) => 3.4 * (door - 1) + 1.2;

export const threeDoors: Demonstration = {
  id: 'three-doors',
  name: 'three doors and a host who knows',
  title: 'Three doors, one car',
  about: /monty hall|three.?(?:door|prisoner)s? problem|bertrand'?s box/i,
  named: /monty hall/i,
  puzzle: [
    'A car is behind one of three doors. You choose one, and the host opens another, with a goat.',
    'Should you change to the last door?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-2.4, -2.4], max: [11.6, 4.6] },
        ...range(1, 3).map(
          (door): ShapeInput =>
            rect(`door${door}`, [middle(door) - 1.2, 0], [middle(door) + 1.2, 3.4], door === 1 ? 'a' : 'b', {
              fill: 'soft',
            }),
        ),
        ...range(1, 3).map(
          (door): ShapeInput => text(`n${door}`, [middle(door), 2.6], String(door), 'ink', { size: 'large' }),
        ),
        text('yours', [middle(1), 4], 'your choice', 'a'),
        text('goat', [middle(3), 1.2], 'goat', 'bad', { size: 'large' }),
        brace('share1', [middle(1) + 1.2, -0.2], [middle(1) - 1.2, -0.2], 'a', {
          label: tag('1 in 3', 'below', 'a'),
        }),
        brace('share2', [middle(3) + 1.2, -0.2], [middle(2) - 1.2, -0.2], 'b', {
          label: tag('2 in 3', 'below', 'b'),
        }),
        text('all', [middle(2), 1.2], '2 in 3', 'good', { size: 'large' }),
      ),
      'Three doors: yours has the car once in three times, the two others together twice; the host opens a goat among them.',
      beat(
        'Choose door 1. Your chance is one in three.',
        ...range(1, 3).flatMap((door) => [show(`pic.door${door}`, 0), show(`pic.n${door}`, 0)]),
        show('pic.yours', 'Choose'),
        draw('pic.share1', 'chance'),
      ),
      beat('So two times in three the car is behind one of the other doors.', draw('pic.share2', 'two')),
      beat(
        'Now the host, who knows where the car is, opens one of them with a goat.',
        show('pic.goat', 'goat'),
        highlight('pic.door3', 'opens'),
      ),
      beat(
        'He can always do that, so it tells you nothing about door 1. Your chance is still one in three.',
        highlight('pic.share1', 'still', 1.5),
      ),
      beat(
        'The whole share of the others is now behind door 2: two in three. So change.',
        show('pic.all', 'share'),
        highlight('pic.door2', 'change', 1.5),
      ),
    ),
  further: {
    title: 'Count all three cases',
    draw: () =>
      scene(
        table(
          ['the car is behind', 'the host opens', 'if you stay', 'if you change'],
          [
            ['door 1 (yours)', 'door 2 or 3', 'car', 'goat'],
            ['door 2', 'door 3', 'goat', 'car'],
            ['door 3', 'door 2', 'goat', 'car'],
          ],
        ),
        'In one case of three staying wins; in two of three changing wins.',
        beat(
          'Three cases are equally likely. If the car is behind your door, changing loses.',
          show('pic.head', 0),
          show('pic.row1', 'your'),
        ),
        beat(
          'If it is behind door 2, the host must open 3, and changing wins.',
          show('pic.row2', 'door'),
          highlight('pic.cell-2-4', 'wins'),
        ),
        beat(
          'If it is behind door 3, he must open 2, and changing wins again.',
          show('pic.row3', 'door'),
          highlight('pic.cell-3-4', 'wins'),
        ),
        beat(
          'Staying wins once, changing twice. The host’s knowledge makes the difference.',
          highlight('pic.cell-1-3', 'once'),
          highlight('pic.cell-2-4', 'twice'),
          highlight('pic.cell-3-4', 'twice'),
        ),
      ),
  },
  question: choice(
    'There are 100 doors. You choose one, and the host opens 98 goats. Your chance if you change?',
    '99 in 100',
    ['1 in 2', '1 in 100'],
    'Your first door keeps its chance of 1 in 100, and the last door has all the rest.',
  ),
  stays: 'Change: two wins in three',
};
