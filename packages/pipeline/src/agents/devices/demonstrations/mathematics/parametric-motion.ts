import { draw, show } from '../../../writing/actions.ts';
import { axes, axis, parametric } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const parametricMotion: Demonstration = {
  id: 'parametric-motion',
  name: 'a point that runs on a curve',
  title: 'Two clocks draw one curve',
  about: /parametric|lissajous|cycloid|arc length|curvature/i,
  puzzle: [
    'One number says how far right you are, another says how high.',
    'What do you draw if both swing at once?',
  ],
  draw: () =>
    scene(
      axes(
        axis(-1.5, 1.5, 'x'),
        axis(-1.3, 1.3, 'y'),
        [parametric('curve', 'cos(t)', 'sin(2*t)', [0, 2 * Math.PI], 'a')],
        { equal: true },
      ),
      'The curve of a point whose height swings twice as fast as its sideways motion: a lying eight.',
      beat(
        'Sideways the point swings once, and up and down it swings twice.',
        show('pic.x-axis', 'Sideways'),
        show('pic.y-axis', 'up'),
      ),
      beat('Both together draw a lying eight, and after one round it closes.', draw('pic.curve', 0.1, 4)),
    ),
  question: choice(
    'Height and width swing once each, a quarter apart. Which curve is that?',
    'a circle',
    ['a line', 'an eight', 'a square'],
    'Cosine and sine of the same time make a circle.',
  ),
  stays: 'One parameter moves both coordinates',
};
