import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const freeEnergyLine: Demonstration = {
  id: 'free-energy-line',
  name: 'free energy against temperature',
  title: 'Where does ice begin to melt?',
  about:
    /gibbs free|free energy|spontane|chemical potential|helmholtz(?! (?:coil|resonat|equation|theorem|decomposition))|ellingham|exergonic/i,
  named: /maximum amount of work/i,
  puzzle: [
    'To melt ice takes energy, and yet it melts by itself in a warm room.',
    'At which temperature does it change its mind?',
  ],
  worked: true,
  draw: () =>
    scene(
      axes(
        axis(240, 310, 'temperature in K'),
        axis(-900, 900, 'ΔG in J/mol', {
          ticks: [
            { at: 500, text: '500' },
            { at: -500, text: '−500' },
          ],
        }),
        [
          curve('line', '6010 - 22*x', 'a', { from: 243, to: 307 }),
          tracker('here', '6010 - 22*x', 253, 'good', { guides: true }),
        ],
      ),
      'The change of free energy for melting ice falls with temperature and crosses zero at 273 kelvin.',
      beat(
        'Melting a mole of ice takes 6010 joules. That is against it.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
      ),
      beat(
        'But water has 22 joules per kelvin more entropy than ice. Times the temperature, that is for it.',
        draw('pic.line', 'temperature'),
      ),
      beat(
        `At 253 kelvin the balance is 6010 minus 22 times 253: plus ${6010 - 22 * 253} joules. The ice stays.`,
        show('pic.here', 'balance'),
      ),
      beat(
        `At ${(6010 / 22).toFixed(0)} kelvin both are equal. Above it the balance is negative, and the ice melts by itself.`,
        move('pic.here', 273.2, 'equal', 1),
        move('pic.here', 298, 'negative', 1),
      ),
    ),
  further: {
    title: 'Four kinds of reactions',
    draw: () =>
      scene(
        table(
          ['energy', 'entropy', 'happens'],
          [
            ['set free', 'grows', 'always'],
            ['set free', 'shrinks', 'when it is cold'],
            ['needed', 'grows', 'when it is hot'],
            ['needed', 'shrinks', 'never by itself'],
          ],
        ),
        'Energy set free and growing entropy: always. Energy needed and shrinking entropy: never. The others depend on temperature.',
        beat('Two things count, so there are four cases.', show('pic.head', 0)),
        beat(
          'If both speak for it, it always happens; if both speak against it, it never does by itself.',
          show('pic.row1', 'always'),
          show('pic.row4', 'never'),
        ),
        beat(
          'If they disagree, temperature decides, because it multiplies the entropy.',
          show('pic.row2', 0.1),
          show('pic.row3', 0.3),
        ),
      ),
  },
  question: choice(
    'ΔH is 20 000 J and ΔS is 50 J/K. Above which temperature does it happen by itself?',
    '400 K',
    ['1000 K', '250 K', '50 K'],
    '20 000 divided by 50 is 400.',
  ),
  stays: 'Negative free energy: it goes by itself',
};
