import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const oneWay: Demonstration = {
  id: 'one-way',
  name: 'the current through a diode',
  title: 'One way only',
  about:
    /semiconductor|p-?n junction|\bdiode|transistor|band (?:gap|theory)|solar cell|photovoltaic|fermi level|doping/i,
  named: /semiconductor/i,
  puzzle: [
    'A wire lets current through in both directions.',
    'How can a crystal let it through in only one?',
  ],
  draw: () =>
    scene(
      axes(axis(-1.1, 0.85, 'volts'), axis(-3, 22, 'milliamperes'), [
        curve('curve', '0.000001*(exp(x/0.0435) - 1)', 'a', { from: -1, to: 0.733 }),
        tracker('here', '0.000001*(exp(x/0.0435) - 1)', -0.8, 'good'),
      ]),
      'The current through a diode: none to speak of backwards, and from about 0.7 volts on a steep rise.',
      beat(
        'Two pieces of silicon touch. One has electrons to spare, the other has gaps for them.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
      ),
      beat(
        'Pull them apart, with the voltage the wrong way round, and hardly any current flows.',
        draw('pic.curve', 0),
        show('pic.here', 'wrong'),
      ),
      beat(
        'Push them together, and at first the step at the border still holds them back.',
        move('pic.here', 0.4, 'holds', 1),
      ),
      beat(
        'From about 0.7 volts on, the current rises steeply: each small step of voltage multiplies it.',
        move('pic.here', 0.72, 'rises', 1.2),
      ),
    ),
  question: choice(
    'The voltage at a diode is turned round. What flows?',
    'almost nothing',
    ['the same current', 'twice the current'],
    'Electrons and gaps are pulled away from the border.',
  ),
  stays: 'A border between two crystals lets one way',
};
