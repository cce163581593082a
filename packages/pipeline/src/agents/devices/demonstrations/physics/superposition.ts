import { draw, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const superposition: Demonstration = {
  id: 'superposition',
  name: 'two waves and their sum',
  title: 'Two waves, one sum',
  about:
    /superposition|interference|coheren|diffraction|huygens|fresnel|beat frequency|michelson|interferomet|wave (?:equation|optics)/i,
  named: /waves of the same frequency/i,
  puzzle: [
    'Two waves meet at the same place.',
    'Can they make it dark together, though each alone makes it bright?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 12.6, 'time', { ticks: 'none' }), axis(-5.2, 2.6, '', { ticks: 'none' }), [
        curve('one', '1.4 + 0.8*sin(x)', 'a', { label: 'wave 1' }),
        curve('two', '-0.8 + 0.8*sin(x)', 'b', { label: 'wave 2' }),
        curve('shifted', '-0.8 + 0.8*sin(x + pi)', 'c', { dash: true }),
        curve('sum', '-3.6 + 1.6*sin(x)', 'good', { label: 'sum' }),
        curve('none', '-3.6', 'bad', { label: 'nothing' }),
      ]),
      'Two waves in step add up to a wave of twice the height; shifted by half a wavelength they cancel.',
      beat(
        'Here is a wave, and here a second one in step with it.',
        show('pic.x-axis', 0),
        draw('pic.one', 'wave'),
        draw('pic.two', 'second'),
      ),
      beat(
        'Add them place by place: crest meets crest, and the sum is twice as high.',
        draw('pic.sum', 'Add'),
      ),
      beat('Now shift the second one by half a wavelength.', draw('pic.shifted', 'shift')),
      beat('Crest meets trough everywhere, and nothing at all is left.', draw('pic.none', 'nothing')),
    ),
  question: choice(
    'Two waves of height 1 meet exactly in step. How high is the sum?',
    '2',
    ['1', '0', '4'],
    'Crest adds to crest.',
  ),
  stays: 'In step they add, out of step they cancel',
};
