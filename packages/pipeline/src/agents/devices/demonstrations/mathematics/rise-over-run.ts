import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, plotArrow, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const line = (x: number) => 1 + x / 2;
const [start, near, far] = [0, 2, 8];

export const riseOverRun: Demonstration = {
  id: 'rise-over-run',
  name: 'the rise over the run of a line',
  title: 'Rise over run',
  about:
    /\bslopes?\b(?! field)|rise over run|gradient of a (?:straight )?line|slope.?intercept|point.?slope|linear function|equation of a (?:straight )?line|steepness/i,
  named: /slope of (?:a|the) line/i,
  puzzle: [
    'Two roads climb a hill, and one is harder to cycle.',
    'Which single number tells how steep a road is?',
  ],
  draw: () =>
    scene(
      axes(axis(-1, 10, 'x'), axis(0, 6.4, 'y'), [
        curve('line', '1 + x/2', 'a', { from: -0.8, to: 9.8 }),
        plotArrow('run1', [start, line(start)], [near, line(start)], 'b', 'run 2'),
        plotArrow('rise1', [near, line(start)], [near, line(near)], 'c', 'rise 1'),
        plotArrow('run2', [near, line(near)], [far, line(near)], 'b', 'run 6'),
        plotArrow('rise2', [far, line(near)], [far, line(far)], 'c', 'rise 3'),
        tracker('here', '1 + x/2', start, 'good'),
      ]),
      'A straight line: for 2 steps to the right it rises by 1, for 6 steps by 3.',
      beat(
        `Walk along this line, from x = ${start} to x = ${near}.`,
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.line', 'line'),
        show('pic.here', 'from'),
        move('pic.here', near, 'to', 1),
      ),
      beat(
        `You go ${near - start} to the right, the run, and ${line(near) - line(start)} up, the rise.`,
        draw('pic.run1', 'right'),
        draw('pic.rise1', 'up'),
      ),
      beat(
        `Now a longer walk: a run of ${far - near}, and a rise of ${line(far) - line(near)}.`,
        move('pic.here', far, 'walk', 1.5),
        draw('pic.run2', 'run'),
        draw('pic.rise2', 'rise'),
      ),
      beat(
        'Divide the rise by the run: one half, both times. On a straight line it is the same everywhere, and that is its slope.',
        highlight('pic.rise1', 'rise'),
        highlight('pic.rise2', 'both'),
        highlight('pic.line', 'slope', 1.5),
      ),
    ),
  further: {
    title: 'Up, level and down',
    draw: () =>
      scene(
        axes(axis(-3.4, 3.4, 'x'), axis(-3, 3.4, 'y'), [
          curve('steep', '2*x', 'a', { from: -1.4, to: 1.4, label: 'slope 2' }),
          curve('gentle', 'x/2', 'b', { from: -3, to: 3, label: 'slope 1/2' }),
          curve('level', '0', 'c', { from: -3, to: 3, label: 'slope 0' }),
          curve('down', '-x', 'd', { from: -2.6, to: 2.6, label: 'slope −1' }),
        ]),
        'Four lines through the origin with the slopes 2, one half, 0 and minus 1.',
        beat(
          'A line of slope one half rises by half a step for each step to the right.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.gentle', 'half'),
        ),
        beat('Slope 2 means two steps up instead, so the line is steeper.', draw('pic.steep', 'two')),
        beat('A level line does not rise at all: its slope is zero.', draw('pic.level', 'level')),
        beat(
          'And where the slope is negative, the line goes down. Only an upright line has no slope: its run is zero.',
          draw('pic.down', 'negative'),
        ),
      ),
  },
  question: choice(
    'A line goes through (1, 2) and (4, 8). What is its slope?',
    '2',
    ['1/2', '6', '3'],
    'It rises by 6 over a run of 3, and 6 divided by 3 is 2.',
  ),
  stays: 'Slope is rise over run',
};
