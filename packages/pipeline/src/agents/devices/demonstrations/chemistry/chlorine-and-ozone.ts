import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { cycle } from '../../../writing/structures.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

/** Ozone against altitude in kilometres, as parts of its maximum: a layer about 22 km high, and a little near the ground. */
const profile = '100*exp(-((x-22)/(6+2.5*(x>22)))^2)+8*exp(-x/3)';

export const chlorineAndOzone: Demonstration = {
  id: 'chlorine-and-ozone',
  name: 'the ozone layer, and chlorine that eats it',
  title: 'A thin shield, high up',
  about:
    /ozone(?:[- ](?:layer|depletion|hole|shield))?|chlorofluorocarbons?|\bcfcs?\b|montreal protocol|chapman cycle/i,
  named: /ozone layer|stratospheric ozone/i,
  puzzle: [
    'A gas from old spray cans has let more ultraviolet light through, thirty kilometres up.',
    'How can so little of it do so much?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 50, 'height in km'), axis(0, 112, 'ozone', { ticks: 'none' }), [
        area('layer', profile, [12, 36], 'a', { label: 'ozone layer' }),
        curve('profile', profile, 'a'),
        tracker('here', profile, 1, 'b'),
      ]),
      'Ozone against height: little near the ground, most at about 22 kilometres, hardly any above 40.',
      beat(
        'Go up through the air. Near the ground there is little ozone.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 'little'),
      ),
      beat(
        'Most of it lies between 15 and 35 kilometres. This is the ozone layer.',
        draw('pic.profile', 'Most', 1.6),
        move('pic.here', 22, 'Most', 1.6),
        show('pic.layer', 'layer'),
      ),
      beat(
        'Here, hard ultraviolet light splits oxygen molecules. A free atom joins another molecule: O₃.',
        highlight('pic.layer', 'splits'),
      ),
      beat(
        'Ozone itself takes up ultraviolet light too, falls apart, and forms again. So little of that light comes through to us.',
        move('pic.here', 1, 'through', 1.4),
      ),
    ),
  further: {
    title: 'Chlorine comes back unused',
    draw: () =>
      scene(
        cycle(
          [
            ['a chlorine atom', 'bad', 'Cl'],
            ['takes an O from ozone', 'a', 'Cl + O₃ → ClO + O₂'],
            ['meets a free O', 'b', 'ClO + O → Cl + O₂'],
          ],
          'O₃ + O → 2 O₂',
        ),
        'Chlorine takes an oxygen atom from ozone, gives it to a free oxygen atom, and is free again.',
        beat(
          'High up, ultraviolet light tears a chlorine atom off the gas from the cans.',
          show('pic.stage1', 'chlorine'),
          show('pic.token', 'chlorine'),
        ),
        beat(
          'It takes one oxygen from ozone, and leaves ordinary O₂.',
          draw('pic.arrow1', 'takes'),
          show('pic.stage2', 'takes'),
          move('pic.token', 2, 'takes'),
        ),
        beat(
          'Then it meets a free oxygen atom, and gives its own to it.',
          draw('pic.arrow2', 'meets'),
          show('pic.stage3', 'meets'),
          move('pic.token', 3, 'meets'),
        ),
        beat(
          'Now the chlorine is free again, like any catalyst. It can go round thousands of times.',
          draw('pic.arrow3', 'free'),
          move('pic.token', 4, 'free'),
          move('pic.token', 10, 'round', 3),
          show('pic.centre', 'round'),
        ),
      ),
  },
  question: choice(
    'How many molecules of ozone can one chlorine atom destroy?',
    'thousands',
    ['one', 'two'],
    'It comes out of each round unchanged, and starts the next one.',
  ),
  stays: 'Chlorine is a catalyst against ozone',
};
