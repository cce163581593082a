import { count, highlight, move, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** Share that stays behind each time the thimble has been filled and emptied. */
const stays = 0.4;
const left = (rounds: number) => Number(short(100 * stays ** rounds, 2));

export const alwaysFresh: Demonstration = {
  id: 'always-fresh',
  name: 'a solvent that goes round and round',
  title: 'One flask of solvent, used again',
  about: /soxhlet(?: extract(?:ion|or))?|solid.?liquid extraction|leaching/i,
  named: /soxhlet/i,
  puzzle: [
    'To wash all the oil out of ground nuts, you would need many baths of clean solvent.',
    'How can a single flask of it do for the whole day?',
  ],
  draw: () =>
    scene(
      {
        type: 'cycle',
        stages: [
          { label: 'boils', note: 'only the solvent rises', drawing: 'flame', role: 'bad' },
          { label: 'condenses', note: 'pure drops fall', drawing: 'drop', role: 'a' },
          { label: 'soaks', note: 'takes oil out of the nuts', drawing: 'clock', role: 'b' },
          { label: 'siphons off', note: 'carries the oil down', drawing: 'flask', role: 'good' },
        ],
        centre: 'solvent',
        token: { at: 1 },
      },
      'A ring of four stages: the solvent boils, condenses, soaks the nuts and siphons back into the flask.',
      beat(
        'The solvent boils in a flask. Its vapour rises past the nuts.',
        show('pic.stage1', 'boils'),
        show('pic.centre', 'solvent'),
        show('pic.token', 'boils'),
      ),
      beat(
        'At the top it meets a cold surface, and drips down as a pure liquid.',
        show('pic.stage2', 'cold'),
        move('pic.token', 2, 'cold'),
      ),
      beat(
        'It fills the thimble with the nuts, and soaks up oil.',
        show('pic.stage3', 'fills'),
        move('pic.token', 3, 'fills'),
      ),
      beat(
        'Once it stands high enough, a siphon empties the thimble at one go.',
        show('pic.stage4', 'siphon'),
        move('pic.token', 4, 'siphon'),
      ),
      beat(
        'Back in the flask, the solvent boils off again. But the oil is left there, for it does not boil.',
        move('pic.token', 5, 'boils'),
        highlight('pic.stage1', 'left'),
      ),
    ),
  further: {
    title: 'What is left in the nuts',
    draw: () =>
      scene(
        bars(
          range(0, 5).map((rounds) => [
            rounds === 0 ? 'start' : `round ${rounds}`,
            left(rounds),
            rounds === 5 ? 'good' : 'b',
            `${left(rounds)} %`,
          ]),
          '%',
        ),
        'Oil left in the nuts after each round: 100, 40, 16, 6.4, 2.6 and 1 percent.',
        beat(
          `Say that each bath leaves ${100 * stays} percent of the oil behind.`,
          show('pic.bar1', 0.1),
          count('pic.value1', 0.1),
          show('pic.bar2', 'bath'),
          count('pic.value2', 'bath'),
        ),
        beat(
          `The next one is clean again, so it leaves ${100 * stays} percent of that.`,
          show('pic.bar3', 'leaves'),
          count('pic.value3', 'leaves'),
        ),
        beat(
          `After five rounds only about ${left(5)} percent is left. A tired solvent would have stopped long before.`,
          ...[4, 5, 6].flatMap((k) => [
            show(`pic.bar${k}`, 0.1 + (k - 4) / 10),
            count(`pic.value${k}`, 0.1 + (k - 4) / 10),
          ]),
        ),
      ),
  },
  question: choice(
    'Where is the oil at the end?',
    'in the flask below',
    ['in the cooler on top', 'in the thimble'],
    'Only the solvent boils away from it; the oil gathers in the flask.',
  ),
  stays: 'Boil, drip, soak, siphon, and again',
};
