import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, path, type ShapeInput, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const narrowPipe: Demonstration = {
  id: 'narrow-pipe',
  name: 'water in a pipe that gets narrow',
  title: 'Narrow means fast',
  about:
    /continuity equation|poiseuille|venturi|reynolds number|navier|laminar|turbulen|viscos|stokes'? law|fluid dynamics|pipe flow/i,
  named: /fluid (?:flow|motion)/i,
  puzzle: ['Water flows through a pipe that gets narrow.', 'What must it do there, if none of it gets lost?'],
  draw: () =>
    scene(
      figure(
        { min: [-6.4, -3], max: [6.4, 3] },
        path(
          'upper',
          [
            [-6, 2],
            [-2, 2],
            [0.5, 1],
            [6, 1],
          ],
          'muted',
          { smooth: false, weight: 'bold' },
        ),
        path(
          'lower',
          [
            [-6, -2],
            [-2, -2],
            [0.5, -1],
            [6, -1],
          ],
          'muted',
          { smooth: false, weight: 'bold' },
        ),
        ...[-1.2, 0, 1.2].map(
          (y, i): ShapeInput => arrow(`slow${i + 1}`, [-5.2, y], [-3.9, y], 'a', { weight: 'bold' }),
        ),
        ...[-0.5, 0, 0.5].map(
          (y, i): ShapeInput => arrow(`fast${i + 1}`, [1.4, y], [5.2, y], 'b', { weight: 'bold' }),
        ),
        text('v1', [-4.5, -2.6], '1 m/s', 'a'),
        text('v2', [3.4, -1.6], '4 m/s', 'b'),
      ),
      'A pipe whose diameter falls to one half; the water goes at 1 metre a second before and at 4 behind.',
      beat(
        'In the wide part the water moves at one metre a second.',
        draw('pic.upper', 0),
        draw('pic.lower', 0),
        ...[1, 2, 3].map((k) => draw(`pic.slow${k}`, 'moves')),
        show('pic.v1', 'metre'),
      ),
      beat(
        'The narrow part has half the diameter, so a quarter of the area.',
        highlight('pic.upper', 'half'),
        highlight('pic.lower', 'quarter'),
      ),
      beat(
        'What goes in each second must come out each second. Through a quarter of the area it must go four times as fast.',
        ...[1, 2, 3].map((k) => draw(`pic.fast${k}`, 'four')),
        show('pic.v2', 'fast'),
      ),
    ),
  further: {
    title: 'How much gets through?',
    draw: () =>
      scene(
        bars([
          ['radius 1', 1, 'a', '1×'],
          ['radius 2', 16, 'b', '16×'],
          ['radius 3', 81, 'bad', '81×'],
        ]),
        'With the same pressure, the flow through thin pipes goes with the fourth power of the radius: 1, 16 and 81 times.',
        beat(
          'In a thin pipe the wall holds the liquid back. So the radius counts even more.',
          show('pic.bar1', 0.3),
          show('pic.value1', 0.4),
        ),
        beat(
          'For the same pressure, twice the radius lets 16 times as much through.',
          count('pic.bar2', 'twice'),
          show('pic.value2', '16'),
        ),
        beat(
          'Three times the radius makes it 81: the fourth power.',
          count('pic.bar3', 'Three'),
          show('pic.value3', '81'),
        ),
      ),
  },
  question: choice(
    'The area of a pipe falls to a third. What does the speed do?',
    'it triples',
    ['it falls to a third', 'it stays'],
    'The same amount must pass each second.',
  ),
  stays: 'Less area, more speed',
};
