import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, plotArrow, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

/** Two equal springs, the upper one with its rest 2 to the right; energies in quanta of vibration. */
const shift = 2;
const [lower, upper] = ['0.5*x^2', `9 + 0.5*(x-${shift})^2`];
const top = 9 + shift ** 2 / 2;
const rung = (v: number) => {
  const reach = Math.sqrt(2 * v + 1);
  return curve(`rung${v}`, `${9.5 + v}`, 'faint', { from: shift - reach, to: shift + reach });
};
/** Share of the leaps that end on rung v: the overlap of the two vibrations, squared. */
const share = (v: number): number => {
  const strength = shift ** 2 / 2;
  return (Math.exp(-strength) * strength ** v) / range(1, v).reduce((product, k) => product * k, 1);
};

export const verticalLeap: Demonstration = {
  id: 'vertical-leap',
  name: 'a leap between two curves of energy',
  title: 'Straight up',
  about: /franck.?condon|vibronic|vertical (?:transition|excitation)|electronic transition/i,
  named: /vibronic|franck.?condon/i,
  puzzle: [
    'One colour lifts an electron, yet a molecule takes in a whole row of colours.',
    'Which of them does it take in most?',
  ],
  draw: () =>
    scene(
      axes(
        axis(-4.4, 6.6, 'distance of the nuclei', { ticks: 'none' }),
        axis(-0.6, 16, 'energy', { ticks: 'none' }),
        [
          ...range(0, 4).map(rung),
          curve('ground', lower, 'a', { from: -3.1, to: 3.1, label: 'ground state' }),
          curve('excited', upper, 'b', { from: -1.4, to: 5.4, label: 'excited state' }),
          plotArrow('leap', [0, 0.5], [0, top - 0.2], 'good', 'leap'),
          tracker('rest', lower, 0, 'a'),
          tracker('landed', upper, 0, 'good'),
        ],
      ),
      'Two curves of energy against the distance of two nuclei; the upper one is shifted, and the leap goes straight up.',
      beat(
        'Two nuclei are held at a distance by a bond, as if by a spring. They rest where the energy is least.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.ground', 'spring'),
        show('pic.rest', 'rest'),
      ),
      beat(
        'Lift an electron, and the bond is weaker. The new curve has its rest further out.',
        draw('pic.excited', 'curve'),
        ...range(0, 4).map((v) => draw(`pic.rung${v}`, 'rest')),
      ),
      beat(
        'The electron leaps in about a femtosecond. The heavy nuclei have no time to move, so the leap goes straight up.',
        draw('pic.leap', 'straight'),
      ),
      beat(
        'It ends not at the new rest, but on the slope above it. Only then do the nuclei begin to swing.',
        show('pic.landed', 'slope'),
        move('pic.landed', 2 * shift, 'swing', 1.2),
      ),
    ),
  further: {
    title: 'The strongest line',
    draw: () =>
      scene(
        bars(
          range(0, 5).map((v) => [
            `rung ${v}`,
            100 * share(v),
            v === 1 || v === 2 ? 'good' : 'b',
            `${Math.round(100 * share(v))} %`,
          ]),
        ),
        'Shares of the leaps that end on rungs 0 to 5 of the upper curve: 14, 27, 27, 18, 9 and 4 percent.',
        beat(
          'How often does the leap end on each rung? That is measured by how well the two vibrations overlap.',
          ...range(1, 6).map((k) => show(`pic.bar${k}`, 0.4 + k / 12)),
        ),
        beat(
          `For the two curves just shown, only ${Math.round(100 * share(0))} percent reach the lowest rung.`,
          show('pic.value1', 'only'),
        ),
        beat(
          'Most end on rungs 1 and 2, just where the arrow struck the curve. The spectrum shows a row of lines of these strengths.',
          ...range(2, 6).map((k) => show(`pic.value${k}`, 'Most')),
          highlight('pic.bar2', 'rungs'),
          highlight('pic.bar3', 'rungs'),
        ),
      ),
  },
  question: choice(
    'Both curves rest at the same distance. Which line is the strongest?',
    'the one to rung 0',
    ['the one to rung 2', 'all are equal'],
    'Straight up from the rest then leads to the rest of the upper curve.',
  ),
  stays: 'Electrons leap, nuclei stand still',
};
