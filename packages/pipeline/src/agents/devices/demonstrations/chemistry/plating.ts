import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const copperMass = (amperes: number, seconds: number) => (amperes * seconds * 63.55) / (2 * 96485);

export const plating: Demonstration = {
  id: 'plating',
  name: 'copper that is laid down by a current',
  title: 'Every two electrons, one atom',
  about: /electroly(?:sis|te|tic)|electroplat|faraday'?s laws? of electrolysis|anode|cathode/i,
  named: /deposited at an electrode/i,
  puzzle: ['A current lays copper on a spoon.', 'Can you weigh the copper by looking at the clock?'],
  draw: () =>
    scene(
      axes(axis(0, 64, 'minutes'), axis(0, 2.7, 'grams of copper'), [
        curve('two', '(2*x*60*63.55)/(2*96485)', 'a', { from: 0, to: 60, label: '2 A' }),
        curve('one', '(1*x*60*63.55)/(2*96485)', 'b', { from: 0, to: 60, label: '1 A' }),
        tracker('here', '(1*x*60*63.55)/(2*96485)', 10, 'good', { guides: true }),
      ]),
      'Copper against time: 1.19 grams in an hour at one ampere, twice as much at two.',
      beat(
        'Each copper ion needs two electrons to become an atom. So atoms can be counted by their charge.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
      ),
      beat(
        `One ampere lays down ${short(copperMass(1, 600))} grams in ten minutes.`,
        draw('pic.one', 'ampere'),
        show('pic.here', 0.5),
      ),
      beat(
        `In an hour it is ${short(copperMass(1, 3600))} grams: six times the time, six times the copper.`,
        move('pic.here', 60, 'hour', 1.5),
      ),
      beat('Twice the current brings twice the electrons, and twice the copper.', draw('pic.two', 'Twice')),
    ),
  further: {
    title: 'Count the atoms',
    draw: () =>
      scene(
        equation('stack', [
          ['m = \\frac{M \\, I \\, t}{z \\, F}'],
          ['m = \\frac{63.55 \\cdot 1 \\cdot 3600}{2 \\cdot 96485}'],
          [`m \\approx ${short(copperMass(1, 3600))}`],
        ]),
        'The mass is molar mass times current times time, over two times the Faraday constant: 1.19 grams.',
        beat(
          'A mole of electrons carries 96485 coulombs, and copper needs two for each atom.',
          show('pic.step1', 0.2),
        ),
        beat('One ampere for an hour makes 3600 coulombs.', show('pic.step2', 0.2)),
        beat(`That is ${short(copperMass(1, 3600))} grams of copper.`, show('pic.step3', 0.2)),
      ),
  },
  question: choice(
    'Silver needs one electron for each atom, copper two. Equal currents: which lays down more atoms?',
    'silver',
    ['copper', 'both the same'],
    'The same electrons are enough for twice as many silver atoms.',
  ),
  stays: 'Charge counts the atoms',
};
