import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const mixed = (first: [number, number], second: [number, number]) =>
  (first[0] * first[1] + second[0] * second[1]) / (first[0] + second[0]);

export const mixing: Demonstration = {
  id: 'mixing',
  name: 'hot and cold water that are mixed',
  title: 'Where do they meet?',
  about:
    /calorimet|zeroth law|thermal equilibrium|specific heat|heat capacity|first law of thermodynamics|internal energy|latent heat/i,
  named: /thermal equilibrium/i,
  puzzle: ['You pour 1 litre of hot water into 3 litres of cold water.', 'Which temperature do you get?'],
  draw: () =>
    scene(
      axes(axis(0, 6.2, 'time', { ticks: 'none' }), axis(0, 95, 'temperature in °C'), [
        curve('hot', `${mixed([1, 80], [3, 20])} + 45*exp(-x)`, 'bad', { from: 0, to: 6, label: '1 litre' }),
        curve('cold', `${mixed([1, 80], [3, 20])} - 15*exp(-x)`, 'a', { from: 0, to: 6, label: '3 litres' }),
        curve('level', `${mixed([1, 80], [3, 20])}`, 'muted', { dash: true, from: 0, to: 6 }),
      ]),
      'One litre at 80 degrees cools and three litres at 20 degrees warm up, until both are at 35.',
      beat(
        'The hot litre starts at 80 degrees, the three cold ones at 20.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.hot', 'hot', 2),
        draw('pic.cold', 'cold', 2),
      ),
      beat(
        'What the one gives, the others take. For each degree that they rise, the single litre must fall by three.',
        highlight('pic.hot', 'single', 1.5),
      ),
      beat(
        `So they meet at ${mixed([1, 80], [3, 20])} degrees: 45 down and 15 up.`,
        draw('pic.level', 'meet'),
      ),
      beat(
        'From then on no heat flows any more. That is thermal equilibrium.',
        highlight('pic.level', 'equilibrium', 1.5),
      ),
    ),
  question: choice(
    'Two litres at 50 degrees meet two litres at 10. What do you get?',
    '30 °C',
    ['60 °C', '40 °C', '20 °C'],
    'Equal amounts meet in the middle.',
  ),
  stays: 'Heat given equals heat taken',
};
