import { draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

export const harmonics: Demonstration = {
  id: 'harmonics',
  name: 'the tones of a string',
  title: 'Which waves fit the string?',
  about:
    /standing wave|harmonic(?:s| series)|resonan|string vibration|organ pipe|node.*antinode|beats?\b.*frequenc/i,
  named: /opposite directions.*wave|standing wave/i,
  puzzle: ['A string is held at both ends.', 'Which waves can live on it?'],
  draw: () =>
    scene(
      axes(axis(0, 1.05, 'along the string', { ticks: 'none' }), axis(-3.9, 1.3, '', { ticks: 'none' }), [
        curve('one', '0.9*sin(pi*x)', 'a', { from: 0, to: 1, label: '1st' }),
        curve('two', '-1.3 + 0.6*sin(2*pi*x)', 'b', { from: 0, to: 1, label: '2nd' }),
        curve('three', '-2.9 + 0.6*sin(3*pi*x)', 'c', { from: 0, to: 1, label: '3rd' }),
        curve('misfit', '0.9*sin(1.4*pi*x)', 'bad', { from: 0, to: 1, dash: true }),
      ]),
      'Three waves that are zero at both ends of the string, with one, two and three bellies; and one that does not fit.',
      beat(
        'At both ends the string cannot move. So the longest wave that fits is half a wavelength.',
        show('pic.x-axis', 0),
        draw('pic.one', 'longest'),
      ),
      beat('This one would have to move at the end, so it dies out.', draw('pic.misfit', 0.1)),
      beat(
        'Two halves fit, with a point in the middle that never moves. Three halves fit as well.',
        draw('pic.two', 'Two'),
        draw('pic.three', 'Three'),
      ),
      beat(
        'So only whole numbers of half waves survive: twice, three times, four times the first frequency.',
        highlight('pic.one', 'whole'),
        highlight('pic.two', 'twice'),
        highlight('pic.three', 'three'),
      ),
    ),
  further: {
    title: 'The notes of one string',
    draw: () =>
      scene(
        table(
          ['half waves', '1', '2', '3', '4'],
          [
            ['wavelength', '2 m', '1 m', '0.667 m', '0.5 m'],
            ['frequency', ...range(1, 4).map((n) => `${110 * n} Hz`)],
          ],
          { row_heads: true },
        ),
        'A string of one metre with a first tone of 110 hertz: the others have 220, 330 and 440.',
        beat(
          'Take a string of one metre whose first tone has 110 hertz.',
          show('pic.head', 0),
          show('pic.row1', 'metre'),
        ),
        beat(
          'Half the wavelength means twice the frequency: 220, 330, 440 hertz.',
          show('pic.row2', 'frequency'),
        ),
        beat('Together they make the sound of the instrument.', highlight('pic.row2', 'sound')),
      ),
  },
  question: choice(
    'The first tone of a string has 200 hertz. Which of these can it sound as well?',
    '600 Hz',
    ['300 Hz', '500 Hz', '250 Hz'],
    'Only whole multiples fit, and 600 is three times 200.',
  ),
  stays: 'Only whole numbers of half waves fit',
};
