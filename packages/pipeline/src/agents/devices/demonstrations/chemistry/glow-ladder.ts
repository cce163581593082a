import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { arrow, figure, type ShapeInput, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** A state of the electrons, with rungs of vibration above it. */
const state = (id: string, x: number, y: number, rungs: number, name: string): ShapeInput[] => [
  ...range(1, rungs).map(
    (k): ShapeInput => segment(`${id}${k}`, [x - 1.7, y + 0.42 * k], [x + 1.7, y + 0.42 * k], 'faint'),
  ),
  segment(`${id}0`, [x - 1.7, y], [x + 1.7, y], 'ink', { weight: 'bold' }),
  text(`${id}-name`, [x + (x < 0 ? -1.85 : 1.85), y], name, 'ink', { side: x < 0 ? 'left' : 'right' }),
];
const [taken, given] = [490, 514];
const energy = (nanometres: number) => short(1239.84 / nanometres);
const peak = (at: number, width: number) => `exp(-((x-${at})/${width})^2)`;

export const glowLadder: Demonstration = {
  id: 'glow-ladder',
  name: 'the levels of a molecule that glows',
  title: 'Up in one leap, down by stairs',
  about:
    /fluorescen(?:ce|t)|phosphorescen|jablonski|luminescence|stokes shift|intersystem crossing|kasha|vibrational relaxation|internal conversion/i,
  named: /fluorescen(?:ce|t)|photoluminescence/i,
  puzzle: [
    'Under invisible ultraviolet light, a white shirt shines blue.',
    'How can a thing give back another colour than it took in?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7, -0.5], max: [7, 6] },
        ...state('ground', -2.6, 0, 2, 'ground state'),
        ...state('excited', -2.6, 4, 4, 'excited'),
        ...state('triplet', 3.6, 2.8, 3, 'triplet'),
        arrow('up', [-3.9, 0], [-3.9, 5.26], 'a', { weight: 'bold', label: tag('light in', 'left', 'a') }),
        arrow('step1', [-2.8, 5.26], [-2.8, 4.84], 'bad'),
        arrow('step2', [-2.5, 4.84], [-2.5, 4.42], 'bad'),
        arrow('step3', [-2.2, 4.42], [-2.2, 4.05], 'bad'),
        arrow('down', [-1.9, 4], [-1.9, 0.42], 'good', {
          weight: 'bold',
          label: tag('light out', 'right', 'good'),
        }),
        arrow('cross', [-0.75, 4.05], [1.75, 4.05], 'muted', { dash: true }),
        arrow('slow', [3.6, 2.8], [-0.7, 0.42], 'c', {
          weight: 'bold',
          label: tag('slow light', 'right', 'c'),
        }),
      ),
      'Levels of a molecule: light lifts it, heat carries it down a few rungs, and it falls back giving out light.',
      beat(
        'A molecule has levels of energy, each with fine rungs of vibration.',
        ...range(0, 2).map((k) => show(`pic.ground${k}`, 'levels')),
        show('pic.ground-name', 'levels'),
        ...range(0, 4).map((k) => show(`pic.excited${k}`, 'rungs')),
        show('pic.excited-name', 'rungs'),
      ),
      beat('Light lifts it in one leap, mostly to a high rung.', draw('pic.up', 'lifts')),
      beat(
        'It bumps into its neighbours, and within picoseconds it has lost the top rungs as heat.',
        ...range(1, 3).map((k) => draw(`pic.step${k}`, 0.25 + 0.2 * k)),
      ),
      beat(
        'From the lowest rung it falls back and shines: that is fluorescence. The leap down is shorter than the leap up.',
        draw('pic.down', 'falls'),
      ),
      beat(
        'A few slip over into a triplet state instead. Its way down is forbidden, and so it glows on slowly: phosphorescence.',
        ...range(0, 3).map((k) => show(`pic.triplet${k}`, 'triplet')),
        show('pic.triplet-name', 'triplet'),
        draw('pic.cross', 'triplet'),
        draw('pic.slow', 'glows'),
      ),
    ),
  further: {
    title: 'The light comes back redder',
    draw: () =>
      scene(
        axes(axis(435, 590, 'wavelength in nanometres'), axis(0, 1.1, 'strength', { ticks: 'none' }), [
          curve('in', peak(taken, 22), 'a', { from: 440, to: 540, label: 'taken in' }),
          curve('out', peak(given, 22), 'good', { from: 465, to: 580, label: 'given out' }),
        ]),
        `The dye fluorescein takes in light best at ${taken} nanometres and gives it out at ${given}.`,
        beat(
          `The dye fluorescein takes in light best at ${taken} nanometres, that is blue.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.in', 'takes'),
        ),
        beat(`It gives out most at ${given}, and that is green.`, draw('pic.out', 'gives')),
        beat(
          `In energy, ${energy(taken)} electronvolts go in and ${energy(given)} come out. The rest has become heat.`,
          highlight('pic.in', 'in'),
          highlight('pic.out', 'out'),
        ),
      ),
  },
  question: choice(
    'Which glow can last for seconds after the lamp is off?',
    'phosphorescence',
    ['fluorescence', 'reflection'],
    'The way down from the triplet state is forbidden, and so it is slow.',
  ),
  stays: 'Some energy is lost before it shines',
};
