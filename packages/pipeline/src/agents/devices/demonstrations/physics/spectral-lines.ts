import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, type ShapeInput, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

const levels = [13.6, 3.4, 1.51, 0.85];

export const spectralLines: Demonstration = {
  id: 'spectral-lines',
  name: 'the energy levels of hydrogen',
  title: 'Jumps make lines',
  about:
    /bohr model|hydrogen (?:atom|spectrum)|rydberg|balmer|spectral line|emission spectrum|spectroscop|energy level|atomic spectr|\blaser\b|zeeman|franck.?hertz|stark effect/i,
  named: /energy levels?/i,
  puzzle: ['Hydrogen does not glow in all colours, only in a few sharp lines.', 'Where do these come from?'],
  draw: () =>
    scene(
      figure(
        { min: [-6, -1.6], max: [6, 7.4] },
        ...levels.map(
          (energy, i): ShapeInput =>
            segment(`level${i + 1}`, [-4, 6.4 - energy * 0.5], [3, 6.4 - energy * 0.5], 'a', {
              weight: 'bold',
              label: tag(`−${energy} eV`, 'right', 'a'),
            }),
        ),
        arrow('red', [-1.6, 6.4 - 1.51 * 0.5], [-1.6, 6.4 - 3.4 * 0.5], 'bad', {
          weight: 'bold',
          label: tag('1.89 eV', 'left', 'bad'),
        }),
        arrow('ultra', [0.8, 6.4 - 3.4 * 0.5], [0.8, 6.4 - 13.6 * 0.5], 'e', {
          weight: 'bold',
          label: tag('10.2 eV', 'left', 'e'),
        }),
      ),
      'Four energy levels of hydrogen, and two jumps down, of 1.89 and 10.2 electronvolts.',
      beat(
        'The electron of hydrogen can only sit on certain steps of energy.',
        ...range(1, 4).map((k) => show(`pic.level${k}`, 0.1 + k * 0.12)),
      ),
      beat(
        'The lowest is at minus 13.6 electronvolts. The second is at a quarter of that, the third at a ninth.',
        highlight('pic.level1', 'lowest'),
        highlight('pic.level2', 'second'),
        highlight('pic.level3', 'third'),
      ),
      beat(
        `When it falls from the third to the second, ${short(3.4 - 1.51)} electronvolts are left over. They fly off as red light.`,
        draw('pic.red', 'falls'),
      ),
      beat(
        `From the second to the first it is ${short(13.6 - 3.4)}, far in the ultraviolet. Each pair of steps makes one line.`,
        draw('pic.ultra', 'first'),
      ),
    ),
  further: {
    title: 'From energy to colour',
    draw: () =>
      scene(
        table(
          ['jump', 'energy', 'wavelength'],
          [
            [3, 2],
            [4, 2],
            [5, 2],
          ].map(([from, to]) => {
            const energy = 13.6 * (1 / to! ** 2 - 1 / from! ** 2);
            return [`${from} → ${to}`, `${short(energy)} eV`, `${(1239.8 / energy).toFixed(0)} nm`];
          }),
        ),
        'Three jumps down to the second level: about 656, 486 and 434 nanometres.',
        beat(
          'Divide 1240 by the energy in electronvolts, and you have the wavelength in nanometres.',
          show('pic.head', 0.2),
        ),
        beat(
          'The smallest jump is red, the next one is blue-green, and the third is violet.',
          show('pic.row1', 'red'),
          show('pic.row2', 'blue-green'),
          show('pic.row3', 'violet'),
        ),
      ),
  },
  question: choice(
    'Which jump sends the light of the shortest wavelength?',
    '2 → 1',
    ['3 → 2', '4 → 3'],
    'It is the largest step of energy.',
  ),
  stays: 'Light carries off the step of energy',
};
