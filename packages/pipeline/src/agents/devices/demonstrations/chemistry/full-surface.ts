import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const covered = (p: number) => p / (1 + p);

export const fullSurface: Demonstration = {
  id: 'full-surface',
  name: 'a surface that fills up with gas',
  title: 'No more room on the surface',
  about: /langmuir|adsorption|surface coverage|\bbet (?:theory|isotherm)|saturation kinetics|chemisorption/i,
  named: /adsor/i,
  puzzle: [
    'Gas molecules stick to a surface, one on each place.',
    'Does twice the pressure put twice as many on it?',
  ],
  draw: () =>
    scene(
      axes(
        axis(0, 10.4, 'pressure'),
        axis(0, 1.15, 'covered', {
          ticks: [
            { at: 0.5, text: '50 %' },
            { at: 1, text: '100 %' },
          ],
        }),
        [
          curve('full', '1', 'muted', { dash: true, from: 0, to: 10 }),
          curve('curve', 'x/(1+x)', 'a', { from: 0, to: 10 }),
          tracker('here', 'x/(1+x)', 0.2, 'good', { guides: true }),
        ],
      ),
      'The covered share against pressure: a steep start, 50 % at pressure 1, and then ever closer to 100 %.',
      beat(
        'At a low pressure the surface is nearly empty, and every molecule finds a place.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.curve', 0.3),
        show('pic.here', 'place'),
      ),
      beat(
        `At pressure 1 half of the places are taken. So half of those that arrive bounce off.`,
        move('pic.here', 1, 'half', 1),
      ),
      beat(
        `Twice the pressure does not fill the rest: it is ${(100 * covered(2)).toFixed(0)} %.`,
        move('pic.here', 2, 'Twice', 1),
      ),
      beat(
        `At 9 times the pressure it is ${(100 * covered(9)).toFixed(0)} %. The last places are the hardest to fill.`,
        move('pic.here', 9, 'times', 1.2),
        draw('pic.full', 0.6),
      ),
    ),
  question: choice(
    'At pressure 3 (where 1 covers half), which share is covered?',
    '75 %',
    ['50 %', '100 %', '60 %'],
    '3 over 1 plus 3 is three quarters.',
  ),
  stays: 'A full surface takes no more',
};
