import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, degree, scene } from '../demonstration.ts';

const malus = (degrees: number) => Math.cos(degrees * degree) ** 2;

export const filters: Demonstration = {
  id: 'filters',
  name: 'light through two polarising filters',
  title: 'Turn the second filter',
  about: /malus|polari[sz](?:ation|er|ed)|brewster|birefring/i,
  named: /polarized light/i,
  puzzle: [
    'Light has passed one polarising filter. You turn a second one before it.',
    'How much light is left at 60 degrees?',
  ],
  draw: () =>
    scene(
      axes(
        axis(0, 95, 'angle in degrees', { ticks: [0, 30, 60, 90].map((at) => ({ at, text: `${at}°` })) }),
        axis(0, 1.15, 'light', {
          ticks: [
            { at: 0.5, text: '50 %' },
            { at: 1, text: '100 %' },
          ],
        }),
        [
          curve('curve', 'cos(x*pi/180)^2', 'a', { from: 0, to: 90 }),
          tracker('here', 'cos(x*pi/180)^2', 0, 'good', { guides: true }),
        ],
      ),
      'The share of light behind two filters against their angle: 100 % at 0, 25 % at 60, none at 90 degrees.',
      beat(
        'Both filters stand the same way: all of the light gets through.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 'light'),
      ),
      beat(
        `Turn one by 30 degrees, and ${(100 * malus(30)).toFixed(0)} % is left.`,
        draw('pic.curve', 0),
        move('pic.here', 30, 'degrees', 1),
      ),
      beat(
        `At 60 degrees the cosine is a half. But the energy goes with its square, so only ${(100 * malus(60)).toFixed(0)} % is left.`,
        move('pic.here', 60, 'degrees', 1),
      ),
      beat('Crossed at 90 degrees, the filters let nothing through.', move('pic.here', 90, '90', 1)),
    ),
  question: choice(
    'At 45 degrees, how much light gets through the second filter?',
    '50 %',
    ['71 %', '45 %', '25 %'],
    'The cosine of 45 degrees is 0.71, and its square is 0.5.',
  ),
  stays: 'Light goes with the cosine squared',
};
