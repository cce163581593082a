import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const rates: Demonstration = {
  id: 'rates',
  name: 'the rate of a reaction of second order',
  title: 'Twice as much, four times as fast',
  about:
    /rate (?:law|equation)|reaction (?:rate|order)|chemical kinetics|collision theory|rate constant|second.?order|zero.?order/i,
  named: /reaction rate/i,
  puzzle: ['You double the concentration.', 'Does the reaction get twice as fast?'],
  draw: () =>
    scene(
      axes(
        axis(0, 3.3, 'concentration', { ticks: [1, 2, 3].map((at) => ({ at, text: `${at}×` })) }),
        axis(0, 10, 'rate', { ticks: [1, 4, 9].map((at) => ({ at, text: `${at}×` })) }),
        [
          curve('second', 'x^2', 'bad', { from: 0, to: 3.1, label: 'second order' }),
          curve('first', 'x', 'a', { from: 0, to: 3.1, label: 'first order' }),
          curve('zero', '1', 'muted', { from: 0, to: 3.1, label: 'zero order' }),
          tracker('here', 'x^2', 1, 'good', { guides: true }),
        ],
      ),
      'Rates against concentration for reactions of order zero, one and two.',
      beat(
        'If a molecule falls apart by itself, twice as many mean twice the rate. That is first order.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.first', 'twice'),
      ),
      beat(
        'If two of them must meet, each finds twice as many partners. The rate is four times as high.',
        draw('pic.second', 'meet'),
        show('pic.here', 0.5),
        move('pic.here', 2, 'four', 1),
      ),
      beat('With three times as many, it is nine times.', move('pic.here', 3, 'nine', 1)),
      beat('And if a surface is full already, more does not help: zero order.', draw('pic.zero', 'zero')),
    ),
  question: choice(
    'Three times the concentration makes it 27 times as fast. Which order?',
    'third',
    ['first', 'second', 'ninth'],
    '3 to the power of 3 is 27.',
  ),
  stays: 'The order is the power of the concentration',
};
