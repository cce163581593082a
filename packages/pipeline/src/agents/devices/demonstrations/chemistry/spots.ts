import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, rect, segment, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

export const spots: Demonstration = {
  id: 'spots',
  name: 'ink that parts into its colours',
  title: 'Some hold on, some run',
  about:
    /chromatograph|separation technique|partition coefficient|\bhplc\b|electrophoresis|extraction|retention/i,
  named: /mobile phase|stationary phase/i,
  puzzle: ['A drop of black ink sits on paper, and water creeps up.', 'Why do several colours appear?'],
  draw: () =>
    scene(
      figure(
        { min: [-5, -0.8], max: [6, 10.8] },
        rect('paper', [-3, 0], [3, 10.4], 'muted', { fill: 'faint' }),
        segment('start', [-3, 1], [3, 1], 'muted', { dash: true }),
        segment('front', [-3, 9], [3, 9], 'a', { label: tag('water', 'right', 'a') }),
        circle('drop', [0, 1], 0.32, 'ink', { fill: 'soft' }),
        circle('blue', [0, 7.4], 0.36, 'a', { fill: 'soft', label: tag('6.4', 'right', 'a') }),
        circle('yellow', [0, 4.8], 0.36, 'b', { fill: 'soft', label: tag('3.8', 'right', 'b') }),
        circle('red', [0, 2.6], 0.36, 'bad', { fill: 'soft', label: tag('1.6', 'right', 'bad') }),
      ),
      'A strip of paper: the water has run 8 centimetres, the blue spot 6.4, the yellow 3.8, the red 1.6.',
      beat(
        'The drop starts at this line, and the water carries it upwards.',
        show('pic.paper', 0),
        draw('pic.start', 'line'),
        show('pic.drop', 'drop'),
        draw('pic.front', 'water'),
      ),
      beat(
        'Each dye is now in the water, now on the paper. In the water it moves, on the paper it rests.',
        highlight('pic.front', 'moves'),
        highlight('pic.paper', 'rests'),
      ),
      beat('What likes the water runs far: the blue one.', show('pic.blue', 'blue')),
      beat(
        'What clings to the paper stays behind: the yellow one, and still more the red.',
        show('pic.yellow', 'yellow'),
        show('pic.red', 'red'),
      ),
    ),
  further: {
    title: 'A number for each dye',
    draw: () =>
      scene(
        table(
          ['dye', 'its way', 'way of the water', 'ratio'],
          (
            [
              ['blue', 6.4],
              ['yellow', 3.8],
              ['red', 1.6],
            ] as [string, number][]
          ).map(([name, way]) => [name, `${way} cm`, '8 cm', short(way / 8)]),
        ),
        'Ratios of the ways: 0.8 for blue, 0.475 for yellow and 0.2 for red.',
        beat('Divide the way of a dye by the way of the water.', show('pic.head', 0.2)),
        beat(
          `Blue has ${short(6.4 / 8)}: it spends 80 % of the time in the water.`,
          show('pic.row1', 'Blue'),
        ),
        beat(
          `Red has only ${short(1.6 / 8)}. On a longer strip all the ways grow, but the ratios stay, so they tell what it is.`,
          show('pic.row2', 0.1),
          show('pic.row3', 'Red'),
          highlight('pic.cell-3-4', 'ratios'),
        ),
      ),
  },
  question: choice(
    'The water runs 10 cm, a spot 4 cm. What is its ratio?',
    '0.4',
    ['2.5', '0.6', '6'],
    '4 divided by 10 is 0.4.',
  ),
  stays: 'Who clings more, runs less',
};
