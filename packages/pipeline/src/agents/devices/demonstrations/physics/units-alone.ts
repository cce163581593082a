import { highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation, table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene } from '../demonstration.ts';

export const unitsAlone: Demonstration = {
  id: 'units-alone',
  name: 'the formula of a pendulum, found from its units',
  title: 'Let the units find it',
  about:
    /dimensional (?:analysis|homogeneity|consistency)|buckingham|dimensionless (?:quantity|number|group)|unit analysis|factor.label/i,
  named: /dimensional analysis/i,
  puzzle: [
    'You have forgotten how the period of a pendulum depends on its length.',
    'Can the units alone bring the formula back?',
  ],
  draw: () =>
    besides(
      [
        { type: 'pendulum', swings: { on: 'string', length_m: 1, amplitude_deg: 20 }, values: false },
        'A pendulum of one metre that swings.',
      ],
      [
        equation('stack', [
          ['T \\sim \\ell^a \\, g^b \\, m^c'],
          ['\\text{kg: } \\; c = 0'],
          ['\\text{s: } \\; -2b = 1'],
          ['\\text{m: } \\; a + b = 0'],
          ['T \\sim \\sqrt{\\ell / g}'],
        ]),
        'The period goes with powers of length, gravity and mass; comparing units leaves the root of length over gravity.',
      ],
      beat(
        'What could count? The length in metres, gravity in metres per second squared, and the mass in kilograms.',
        show('pic.support', 0),
        show('pic.string', 'length'),
        show('pic.bob', 'mass'),
        show('side.step1', 'kilograms'),
      ),
      beat(
        'The period is in seconds. There are no kilograms in that, so the mass cannot count.',
        show('side.step2', 'kilograms'),
      ),
      beat(
        'Only gravity holds seconds, two of them below the bar. So it must stand under a root, in the denominator.',
        show('side.step3', 'root'),
      ),
      beat(
        'Now the metres of gravity must cancel. Only the length can do that, under the same root.',
        show('side.step4', 'cancel'),
        highlight('pic.string', 'length'),
      ),
      beat(
        'So the period goes with the root of length over gravity. Only a plain number, two pi, is missing.',
        show('side.step5', 'root'),
      ),
    ),
  further: {
    title: 'Catch the wrong formula',
    draw: () =>
      scene(
        table(
          ['speed after a fall from h', 'its unit', 'possible?'],
          [
            ['$2gh$', '$\\text{m}^2/\\text{s}^2$', 'no'],
            ['$\\sqrt{2h/g}$', '$\\text{s}$', 'no'],
            ['$\\sqrt{2gh}$', '$\\text{m}/\\text{s}$', 'yes'],
            ['$\\sqrt{gh}$', '$\\text{m}/\\text{s}$', 'yes, but false'],
          ],
        ),
        'Four candidates for the speed after a fall: two have the wrong unit, two have the right one, and only one of these is true.',
        beat(
          'Which of these gives the speed after a fall? A speed needs metres per second.',
          show('pic.head', 0),
          show('pic.row1', 'speed'),
        ),
        beat(
          'The first one has square metres over square seconds. It cannot be a speed.',
          highlight('pic.cell-1-2', 'square'),
          highlight('pic.cell-1-3', 'cannot'),
        ),
        beat('The second one is a time.', show('pic.row2', 'time')),
        beat(
          'The third one passes: its unit is right.',
          show('pic.row3', 'passes'),
          highlight('pic.cell-3-2', 'right'),
        ),
        beat(
          'But so does the last. Units find powers, never plain numbers like the 2.',
          show('pic.row4', 'last'),
          highlight('pic.cell-4-3', 'never'),
        ),
      ),
  },
  question: choice(
    'A wave in deep water has a speed that depends on gravity and wavelength alone. What does it grow with?',
    'the root of the wavelength',
    ['the wavelength', 'its square'],
    'Gravity times wavelength is in square metres over square seconds, and its root is a speed.',
  ),
  stays: 'Both sides must have the same units',
};
