import { draw, show } from '../../../writing/actions.ts';
import { axes, axis, columns, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

const chlorine = 0.758 * 34.97 + 0.242 * 36.97;

export const isotopes: Demonstration = {
  id: 'isotopes',
  name: 'chlorine sorted by its weight',
  title: 'Two kinds of chlorine',
  about: /mass spectro|isotope|atomic (?:mass|weight)|mass.?to.?charge/i,
  named: /mass spectrum/i,
  puzzle: ['Chlorine has the atomic mass 35.45.', 'But no single chlorine atom weighs that. How come?'],
  draw: () =>
    scene(
      axes(
        axis(33.6, 38.4, 'mass', { ticks: range(34, 38).map((at) => ({ at, text: String(at) })) }),
        axis(0, 90, 'share in %'),
        [
          columns('light', [[35, 75.8]], 0.16, 'a', '75.8 %'),
          columns('heavy', [[37, 24.2]], 0.16, 'b', '24.2 %'),
          dots('mean', [[35.45, 1.5]], 'bad', { label: '35.45' }),
        ],
      ),
      'A mass spectrum of chlorine: 75.8 % at mass 35 and 24.2 % at mass 37; the mean is 35.45.',
      beat(
        'Give the atoms a charge, and let a magnet bend their paths. The light ones are bent more.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
      ),
      beat('Most of the chlorine arrives at mass 35, about three quarters.', draw('pic.light', 'three')),
      beat('The rest arrives at 37: it has two neutrons more.', draw('pic.heavy', '37')),
      beat(
        `Weigh both by their shares, and the mean is ${chlorine.toFixed(2)}. That is the number in the periodic table.`,
        show('pic.mean', 'mean'),
      ),
    ),
  question: choice(
    'An element is half of mass 10 and half of mass 12. What is its atomic mass?',
    '11',
    ['10', '12', '22'],
    'The mean of equal shares lies in the middle.',
  ),
  stays: 'One element, several weights',
};
