import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const symmetry: Demonstration = {
  id: 'symmetry',
  name: 'a ball on level and on sloping ground',
  title: 'Level ground keeps the speed',
  about:
    /noether|conservation law|symmetry|lagrangian|hamiltonian(?! (?:path|cycle|circuit|graph))|least action|euler.?lagrange|conservative force|potential energy/i,
  named: /continuous symmetry|conservation law/i,
  puzzle: [
    'A ball rolls over ground that is the same at every place.',
    'What about its speed must then stay the same?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 6.2, 'place', { ticks: 'none' }), axis(0, 3.2, 'energy', { ticks: 'none' }), [
        curve('level', '1', 'good', { from: 0, to: 3, label: 'level' }),
        curve('hill', '1 + 0.5*(x-3)', 'bad', { from: 3, to: 6, label: 'slope' }),
        curve('total', '2.6', 'muted', { dash: true, from: 0, to: 6 }),
        tracker('ball', '1 + 0.5*max(0, x-3)', 0.3, 'a'),
      ]),
      'Energy of place: level on the left, rising on the right; the total energy is a dashed line above.',
      beat(
        'On the left the ground is the same everywhere. Shift it, and nothing changes: that is a symmetry.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.level', 'same'),
        show('pic.ball', 0.2),
      ),
      beat(
        'Nothing there pushes the ball forward or back, so it keeps its momentum.',
        move('pic.ball', 2.8, 'keeps', 2),
      ),
      beat(
        'On the right each place differs from the next. The symmetry is gone, and a force appears.',
        draw('pic.hill', 'right'),
        move('pic.ball', 5, 'force', 1.5),
      ),
      beat(
        'But the ground does not change with time. That symmetry keeps something else: the total energy, this dashed line.',
        draw('pic.total', 'dashed'),
      ),
    ),
  further: {
    title: 'Which symmetry keeps what?',
    draw: () =>
      scene(
        table(
          ['nothing changes if you', 'so this is kept'],
          [
            ['shift it in space', 'momentum'],
            ['turn it round', 'angular momentum'],
            ['wait', 'energy'],
          ],
        ),
        'Three symmetries and what each of them keeps.',
        beat('Three symmetries, and three quantities that are kept.', show('pic.head', 0.2)),
        beat(
          'A shift in space goes with momentum, a turn with angular momentum.',
          show('pic.row1', 'space'),
          show('pic.row2', 'turn'),
        ),
        beat('And if it makes no difference when you begin, then energy is kept.', show('pic.row3', 'when')),
      ),
  },
  question: choice(
    'A law is the same today and tomorrow. Which quantity does that keep?',
    'energy',
    ['momentum', 'angular momentum', 'mass'],
    'A shift in time goes with energy.',
  ),
  stays: 'Each symmetry keeps a quantity',
};
