import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const lorentz = (v: number) => 1 / Math.sqrt(1 - v * v);

export const nearLight: Demonstration = {
  id: 'near-light',
  name: 'the factor near the speed of light',
  title: 'Close to the speed of light',
  about:
    /relativity|length contraction|lorentz transformation|lorentz factor|twin paradox|speed of light|minkowski|spacetime/i,
  named: /special relativity/i,
  puzzle: ['A rocket flies past you at nine tenths of the speed of light.', 'How long does it look?'],
  draw: () =>
    scene(
      axes(
        axis(0, 1.04, 'speed, as a part of c', {
          ticks: [0.5, 0.9, 1].map((at) => ({ at, text: at === 1 ? 'c' : `${at} c` })),
        }),
        axis(0, 1.15, 'length', {
          ticks: [
            { at: 0.5, text: '50 m' },
            { at: 1, text: '100 m' },
          ],
        }),
        [
          curve('curve', 'sqrt(1 - x^2)', 'a', { from: 0, to: 0.9999 }),
          tracker('here', 'sqrt(1 - x^2)', 0, 'good', { guides: true }),
        ],
      ),
      'The length of a rocket of 100 metres against its speed: it shrinks slowly at first, and to nothing at the speed of light.',
      beat(
        'At rest the rocket is 100 metres long.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 'metres'),
      ),
      beat(
        `At half the speed of light it still measures ${(100 / lorentz(0.5)).toFixed(0)} metres.`,
        draw('pic.curve', 0),
        move('pic.here', 0.5, 'half', 1),
      ),
      beat(`At nine tenths it is only ${(100 / lorentz(0.9)).toFixed(0)}.`, move('pic.here', 0.9, 'nine', 1)),
      beat(
        `Its clocks go slow by the same factor, ${short(lorentz(0.9))}. At everyday speeds the factor is so close to 1 that nobody notices.`,
        highlight('pic.here', 'factor', 1.5),
      ),
    ),
  question: choice(
    'At which speed does the rocket look half as long?',
    `${short(Math.sqrt(0.75))} c`,
    ['0.5 c', '0.75 c', '0.95 c'],
    'The root of 1 minus 0.75 is one half.',
  ),
  stays: 'Near light speed, lengths and clocks change',
};
