import { draw, highlight, show, write } from '../../../writing/actions.ts';
import { angle, arrow, ellipse, figure, point, type ShapeInput, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { besides, choice, type Demonstration, scene, short } from '../demonstration.ts';

type XY = [number, number];

/** The hill is `100 − x² − 4y²`: on the ellipse x² + 4y² = c it is 100 − c high. */
const here: XY = [2, 1];
const level = here[0] ** 2 + 4 * here[1] ** 2;
const gradient: XY = [-2 * here[0], -8 * here[1]];
const length = Math.hypot(...gradient);
const away = (direction: XY, by: number): XY => [
  here[0] + (direction[0] * by) / Math.hypot(...direction),
  here[1] + (direction[1] * by) / Math.hypot(...direction),
];
const along: XY = [gradient[1], -gradient[0]];

export const steepestWay: Demonstration = {
  id: 'steepest-way',
  name: 'the steepest way up a hill',
  title: 'Straight across the contour lines',
  about:
    /\bgradients?\b(?! (?:of a (?:straight )?line|clip|boost))|directional derivative|level (?:set|curve)s?|contour lines?|\bnabla\b|del operator|steepest (?:ascent|descent)/i,
  named: /direction and rate of fastest increase|gradient of (?:a|the) /i,
  puzzle: ['You stand on a hillside in thick fog.', 'In which direction does it climb most steeply?'],
  draw: () =>
    scene(
      figure(
        { min: [-5, -2.5], max: [5, 2.5] },
        ...[1, 4, level, 16].map(
          (c, i): ShapeInput =>
            ellipse(`level${i + 1}`, [0, 0], [Math.sqrt(c), Math.sqrt(c) / 2], c === level ? 'a' : 'muted'),
        ),
        point('top', [0, 0], 'muted', { label: tag('top', 'left', 'muted') }),
        arrow('stay1', here, away(along, 1.3), 'b', { label: tag('level', 'above', 'b') }),
        arrow('stay2', here, away([-along[0], -along[1]], 1.3), 'b'),
        arrow('up', here, away(gradient, 1), 'good', {
          weight: 'bold',
          label: tag('steepest', 'right', 'good'),
        }),
        angle('right', here, away(gradient, 1), away([-along[0], -along[1]], 1), 'good', { right: true }),
        point('you', here, 'bad', { size: 'large', label: tag('you', 'above-right', 'bad') }),
      ),
      'The contour lines of a hill are ellipses; from your place the steepest way crosses your contour line at a right angle.',
      beat(
        'Here is a hill from above. Along each contour line the height is the same.',
        show('pic.top', 'hill'),
        ...[1, 2, 3, 4].map((i) => draw(`pic.level${i}`, 0.3 + i / 10)),
      ),
      beat(
        'You stand on this one. Walk along it, either way, and you neither rise nor fall.',
        show('pic.you', 'stand'),
        highlight('pic.level3', 'one'),
        draw('pic.stay1', 'along'),
        draw('pic.stay2', 'either'),
      ),
      beat(
        'The steepest way wastes nothing on that direction. It leaves the line at a right angle.',
        draw('pic.up', 'steepest'),
        show('pic.right', 'right'),
      ),
      beat(
        'That is the direction of the gradient. It points to higher ground, but not always straight to the top.',
        highlight('pic.up', 'gradient', 1.5),
        highlight('pic.top', 'top'),
      ),
    ),
  further: {
    title: 'A slope in each direction',
    draw: () =>
      besides(
        [
          {
            type: 'vector-field',
            x: { min: -4, max: 4, label: 'x' },
            y: { min: -2.4, max: 2.4, label: 'y' },
            p: '-2*x',
            q: '-8*y',
            arrows: 11,
            streamlines: [],
            particles: [
              { id: 'climber1', at: [3.6, 1.9], role: 'bad' },
              { id: 'climber2', at: [-3.6, 1.6], role: 'bad' },
              { id: 'climber3', at: [3, -2.1], role: 'bad' },
            ],
          },
          'The gradient in every place of the hill: all arrows point uphill, the longer the steeper.',
        ],
        [
          equation('stack', [
            ['h = 100 - x^2 - 4y^2'],
            ['\\frac{\\partial h}{\\partial x} = -2x'],
            ['\\frac{\\partial h}{\\partial y} = -8y'],
            [`\\nabla h\\,(${here.join(',')}) = (${gradient.join(',')})`],
          ]),
          `The slope in x is minus 2x and in y minus 8y; at (2, 1) they are ${gradient[0]} and ${gradient[1]}.`,
        ],
        beat(
          'This hill has a formula. Hold y still, and its slope in x is minus 2x.',
          write('side.step1', 'formula'),
          write('side.step2', 'slope'),
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat('Hold x still, and its slope in y is minus 8y.', write('side.step3', 'slope')),
        beat(
          `The two slopes together are the gradient. At (2, 1) it is minus ${-gradient[0]} and minus ${-gradient[1]}.`,
          write('side.step4', 'gradient'),
        ),
        beat(
          `Its length, about ${short(length)}, is the slope of the steepest way. So every place has its arrow.`,
          show('pic.field', 'every'),
        ),
        beat(
          'Follow the arrows, and you come to the top.',
          ...[1, 2, 3].map((i) => show(`pic.climber${i}`, 'Follow')),
        ),
      ),
  },
  question: choice(
    'What is the gradient at the top of a smooth hill?',
    'zero',
    ['straight up', 'the largest of all'],
    'At the top the slope is zero in every direction.',
  ),
  stays: 'The gradient points straight uphill',
};
