import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

/** A turns slowly into B, and B quickly into C. */
const [slow, fast] = [0.5, 10];
const first = `exp(-${slow}*x)`;
const middle = `${slow / (fast - slow)}*(exp(-${slow}*x)-exp(-${fast}*x))`;
const exact = (t: number) => (slow / (fast - slow)) * (Math.exp(-slow * t) - Math.exp(-fast * t));
const shortcut = (t: number) => (slow / fast) * Math.exp(-slow * t);

export const steadyTrickle: Demonstration = {
  id: 'steady-trickle',
  name: 'a substance that is used up as fast as it is made',
  title: 'Made slowly, gone at once',
  about:
    /steady.?state (?:approximation|kinetics|hypothesis)|quasi.?steady|(?:reactive|reaction) intermediate|consecutive reaction|rate.?(?:determining|limiting)|bodenstein/i,
  named: /steady-state approximation|reaction intermediates?/i,
  puzzle: [
    'In the middle of a reaction a substance comes up that nobody can bottle.',
    'How do you reckon with something that is gone as soon as it is there?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 6, 'time'), axis(0, 1.08, 'amount'), [
        curve('start', first, 'a', { label: 'A' }),
        curve('end', `1-${first}-${middle}`, 'good', { label: 'C' }),
        curve('between', middle, 'bad', { label: 'B' }),
        tracker('here', middle, 0.02, 'bad'),
      ]),
      'A falls, C rises, and the substance B between them stays low and almost level all the time.',
      beat(
        `A turns into B with a rate constant of ${slow}, and B into C with one of ${fast}.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.start', 'A'),
      ),
      beat('C rises nearly as fast as A falls.', draw('pic.end', 'rises')),
      beat(
        'And B? After a very short start it stays low, and its line is almost level.',
        draw('pic.between', 'B'),
        show('pic.here', 'start'),
        move('pic.here', 5.5, 'low', 2),
      ),
      beat(
        'It flows out as fast as it flows in. So set its rate of change to zero, and B follows from plain algebra.',
        highlight('pic.between', 'zero'),
      ),
    ),
  further: {
    title: 'How good is the shortcut?',
    draw: () =>
      scene(
        table(
          ['time', 'B, exact', 'B, in = out', 'off by'],
          [0.1, 1, 4].map((t) => [
            String(t),
            short(exact(t)),
            short(shortcut(t)),
            `${Math.round(100 * Math.abs(shortcut(t) / exact(t) - 1))} %`,
          ]),
        ),
        'The amount of B, exact and by the shortcut: far off at the very start, then about five percent.',
        beat(
          `In equals out says that ${slow} times A is ${fast} times B. So B is a twentieth of A.`,
          show('pic.head', 'says'),
        ),
        beat(
          'At the very start this fails, for B has not yet built up.',
          show('pic.row1', 'fails'),
          highlight('pic.cell-1-4', 'built'),
        ),
        beat(
          'From then on it is off by about five percent. The faster B goes, the better it gets.',
          show('pic.row2', 'five'),
          show('pic.row3', 'five'),
        ),
      ),
  },
  question: choice(
    'Which substance in between may you take as steady?',
    'one that is used up fast',
    ['one that is made fast', 'one that is very stable'],
    'Only then does it stay scarce, with as much going out as coming in.',
  ),
  stays: 'Scarce in between: in equals out',
};
