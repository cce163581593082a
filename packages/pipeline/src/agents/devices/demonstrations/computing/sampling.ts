import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, dots } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];

export const sampling: Demonstration = {
  id: 'sampling',
  name: 'a wave that is measured too seldom',
  title: 'Measured too seldom',
  about: /nyquist|sampling (?:theorem|rate)|alias|analog.to.digital|digital signal|quantization|pulse.code/i,
  named: /sampling rate/i,
  puzzle: ['You measure a wave only now and then.', 'Can you still tell how fast it swings?'],
  draw: () =>
    scene(
      axes(axis(0, 1.05, 'time in s'), axis(-1.4, 1.4, '', { ticks: 'none' }), [
        curve('true', 'sin(2*pi*9*x)', 'a', { from: 0, to: 1, label: '9 Hz' }),
        dots(
          'samples',
          range(0, 10).map((k): XY => [k / 10, Math.sin(2 * Math.PI * 9 * (k / 10))]),
          'good',
        ),
        curve('ghost', '-sin(2*pi*x)', 'bad', { from: 0, to: 1, dash: true, label: '1 Hz' }),
      ]),
      'A wave of 9 hertz measured ten times a second looks like one of 1 hertz.',
      beat('This wave swings nine times a second.', show('pic.x-axis', 0), draw('pic.true', 'swings')),
      beat('Measure it ten times a second: these are the points.', show('pic.samples', 'points')),
      beat(
        'Now forget the wave, and join the points. A slow wave appears, with one swing a second.',
        draw('pic.ghost', 'slow'),
      ),
      beat(
        'It fits all the points just as well. To tell them apart you must measure more than twice for each swing.',
        highlight('pic.samples', 'twice', 1.5),
      ),
    ),
  question: choice(
    'A sound has tones up to 20 000 hertz. How often must you measure at least?',
    '40 000 times a second',
    ['20 000 times a second', '10 000 times a second'],
    'More than twice for each swing.',
  ),
  stays: 'Measure more than twice a swing',
};
