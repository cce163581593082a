import { count, draw, highlight, move, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { cycle } from '../../../writing/structures.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

/** Millions of tons of nitrogen bound in a year, rounded. */
const bound = { lightning: 5, microbes: 200, factories: 120 };
const step = (stage: number, word: string) => [
  draw(`pic.arrow${stage - 1}`, word),
  show(`pic.stage${stage}`, word),
  move('pic.token', stage, word),
];

export const nitrogenRoundTrip: Demonstration = {
  id: 'nitrogen-round-trip',
  name: 'a nitrogen atom on its way through air, soil and life',
  title: 'From the air and back',
  about: /nitrogen (?:cycle|fixation)|(?:de)?nitrification|nitrogen-fixing|ammonification|biogeochemical/i,
  named: /nitrogen fixation|denitrification/i,
  puzzle: [
    'You breathe in nitrogen all day, and breathe it out unused.',
    'How did it get into your muscles?',
  ],
  draw: () =>
    scene(
      cycle(
        [
          ['in the air', 'a', 'N₂'],
          ['bound by bacteria', 'b', 'NH₄⁺'],
          ['turned to nitrate', 'c', 'NO₃⁻'],
          ['in plants', 'good', 'proteins'],
          ['eaten, then rotting', 'd', 'NH₄⁺'],
          ['bacteria without air', 'f', 'NO₃⁻ to N₂'],
        ],
        'one atom of nitrogen',
      ),
      'Nitrogen goes from the air to ammonium, nitrate, plants and animals, back to the soil, and by bacteria back to the air.',
      beat(
        'Most nitrogen is in the air, as N₂. Hardly any living thing can use it so.',
        show('pic.stage1', 'air'),
        show('pic.token', 'air'),
      ),
      beat(
        'Some bacteria break its triple bond, and make ammonium. Clover and beans feed them in their roots.',
        ...step(2, 'ammonium'),
      ),
      beat(
        'Others turn ammonium into nitrate. Plants take it up, and build proteins.',
        ...step(3, 'nitrate'),
        ...step(4, 'Plants'),
      ),
      beat('You eat the plants. What dies or is given off rots, and is ammonium again.', ...step(5, 'eat')),
      beat(
        'It becomes nitrate once more. Where air is missing, bacteria breathe with nitrate, and set N₂ free. The circle is closed.',
        ...step(6, 'missing'),
        draw('pic.arrow6', 'free'),
        move('pic.token', 7, 'free', 1.4),
        show('pic.centre', 'closed'),
      ),
    ),
  further: {
    title: 'Who binds the nitrogen?',
    draw: () =>
      scene(
        bars(
          [
            ['lightning', bound.lightning, 'b'],
            ['bacteria', bound.microbes, 'good', `about ${bound.microbes}`],
            ['factories', bound.factories, 'bad', `about ${bound.factories}`],
          ],
          'million tons a year',
        ),
        `In a year, lightning binds about ${bound.lightning}, bacteria about ${bound.microbes} and factories about ${bound.factories} million tons of nitrogen.`,
        beat(
          'Lightning binds a little nitrogen, a few million tons a year.',
          count('pic.bar1', 'Lightning'),
          show('pic.value1', 'tons'),
        ),
        beat(
          'Bacteria on land and in the sea bind roughly two hundred million.',
          count('pic.bar2', 'Bacteria'),
          show('pic.value2', 'hundred'),
        ),
        beat(
          'Factories add more than half as much again. What the fields cannot hold ends in rivers and lakes.',
          count('pic.bar3', 'Factories'),
          show('pic.value3', 'half'),
          highlight('pic.bar3', 'fields'),
        ),
      ),
  },
  question: choice(
    'Who can use nitrogen straight from the air?',
    'certain bacteria',
    ['all plants', 'animals that breathe it'],
    'Only they have the enzyme that breaks the triple bond.',
  ),
  stays: 'Bacteria bind nitrogen and set it free',
};
