import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { asymptote, axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { circle, figure, point, type ShapeInput, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, degree, range, scene } from '../demonstration.ts';

const shells = [1, 2, 3];
const stars = (shell: number) => 4 * shell ** 2;
const onShell = (shell: number): ShapeInput[] =>
  range(0, stars(shell) - 1).map((k) => {
    const turn = ((k * 360) / stars(shell) + 20 * shell) * degree;
    return point(`s${shell}-${k}`, [1.15 * shell * Math.cos(turn), 1.15 * shell * Math.sin(turn)], 'b', {
      size: shell === 1 ? 'large' : shell === 2 ? 'normal' : 'small',
    });
  });
const age = 13.8;

export const darkNight: Demonstration = {
  id: 'dark-night',
  name: 'shells of stars around us',
  title: 'Every shell sends as much light',
  about: /olbers|dark night sky|night sky paradox/i,
  named: /darkness of the night sky/i,
  puzzle: [
    'If space is endless and full of stars, every line of sight should end on one.',
    'Why then is the night sky dark?',
  ],
  draw: () =>
    besides(
      [
        figure(
          { min: [-4.2, -3.9], max: [4.2, 3.9] },
          ...shells.map((shell) => circle(`shell${shell}`, [0, 0], 1.15 * shell, 'faint', { dash: true })),
          ...onShell(1),
          ...onShell(2),
          ...onShell(3),
          circle('we', [0, 0], 0.22, 'a', { fill: 'solid', label: tag('we', 'below', 'a') }),
        ),
        'Three shells of stars around us, at one, two and three units, with 4, 16 and 36 stars.',
      ],
      [
        table(
          ['far', 'stars', 'each', 'light'],
          shells.map((shell) => [
            String(shell),
            String(stars(shell)),
            shell === 1 ? '1' : `1/${shell ** 2}`,
            String(stars(shell) / shell ** 2),
          ]),
        ),
        'Each shell has more stars, each of them fainter, and their light together is always 4.',
      ],
      beat(
        'Put the stars around us in shells. Say the nearest one has 4.',
        show('pic.we', 'us'),
        draw('pic.shell1', 'shells'),
        ...range(0, 3).map((k) => show(`pic.s1-${k}`, 'nearest')),
        show('side.head', 0.5),
        show('side.row1', '4'),
      ),
      beat(
        'Twice as far, each star sends us a quarter of the light. But the shell is four times as large, with 16.',
        draw('pic.shell2', 'far'),
        ...range(0, 15).map((k) => show(`pic.s2-${k}`, 'shell')),
        show('side.row2', '16'),
      ),
      beat(
        'A third shell holds nine times as many stars.',
        draw('pic.shell3', 'third'),
        ...range(0, 19).map((k) => show(`pic.s3-${k}`, 'nine')),
      ),
      beat(
        'Each sends us a ninth of the light. So every shell gives the same.',
        ...range(20, 35).map((k) => show(`pic.s3-${k}`, 0)),
        show('side.row3', 'ninth'),
        highlight('side.cell-3-4', 'same'),
      ),
    ),
  further: {
    title: 'Light has not had the time',
    draw: () =>
      scene(
        axes(
          axis(0, 30, 'distance in billions of light-years of travel'),
          axis(0, 30, 'light of all shells so far', { ticks: 'none' }),
          [
            curve('sum', 'x', 'b', { from: 0, to: age }),
            curve('more', 'x', 'muted', { from: age, to: 29, dash: true }),
            asymptote('limit', 'x', age, 'bad', 'age of the universe'),
            tracker('here', 'x', 1, 'good', { guides: true }),
          ],
        ),
        'The light adds up shell by shell, but ends where light would have had to start before the universe began.',
        beat(
          'Add shell after shell, and the light grows without end. The whole sky should blaze like the Sun.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'shell'),
          draw('pic.sum', 'grows', 1.5),
          draw('pic.more', 'end', 1.5),
          move('pic.here', 28, 'blaze', 1.5),
        ),
        beat(
          `But the universe is only ${age} billion years old. Light from farther away has not reached us yet.`,
          draw('pic.limit', 'old'),
          move('pic.here', age, 'reached', 1.4),
        ),
        beat(
          'So the sum stops early, at a faint glimmer. Growing space stretches and weakens that light further.',
          highlight('pic.sum', 'stops'),
        ),
      ),
  },
  question: choice(
    'A shell is five times as far away as the first. How much light do its stars send us together?',
    'just as much',
    ['a fifth', 'one part in 25'],
    'It holds 25 times the stars, each with a twenty-fifth of the light.',
  ),
  stays: 'Dark nights show that time had a start',
};
