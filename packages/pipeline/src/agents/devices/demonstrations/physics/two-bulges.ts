import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { area, axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, circle, ellipse, figure, point, tag } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const radii = 60;
const nearer = short(100 * ((radii / (radii - 1)) ** 2 - 1), 2);
const further = short(100 * (1 - (radii / (radii + 1)) ** 2), 2);
const sun = 0.46;
const fortnight = 14.77;
const range = `sqrt(1 + ${sun}^2 + 2*${sun}*cos(2*pi*x/${fortnight}))`;

export const twoBulges: Demonstration = {
  id: 'two-bulges',
  name: 'the two bulges of the tide',
  title: 'High water on both sides',
  about: /\btides?\b|tidal (?:force|bulge|range|acceleration)|(?:spring|neap) tide/i,
  named: /tidal force|rise and fall of (?:the )?sea/i,
  puzzle: [
    'The Moon stands over one side of the Earth.',
    'Why does the far side have high water at the same time?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.2, -3.2], max: [9.6, 3.2] },
        ellipse('water', [0, 0], [4, 2.6], 'a', { fill: 'soft' }),
        circle('earth', [0, 0], 2.2, 'good', { fill: 'soft', weight: 'bold' }),
        circle('moon', [8.6, 0], 0.7, 'ink', { fill: 'soft', label: tag('Moon', 'below') }),
        arrow('middle', [0, 0], [1.3, 0], 'b', { weight: 'bold', label: tag('Earth', 'below', 'good') }),
        arrow('near', [2.2, 0], [5.8, 0], 'c', { weight: 'bold', label: tag('more', 'below', 'c') }),
        arrow('far', [-2.2, 0], [-1.5, 0], 'd', { weight: 'bold', label: tag('less', 'above', 'd') }),
        arrow('left-behind', [-2.3, 0], [-5.8, 0], 'd', { dash: true }),
        point('coast', [0, 2.2], 'bad', {
          size: 'large',
          motion: { kind: 'orbit', centre: [0, 0], period_s: 8 },
        }),
      ),
      'The Moon pulls hardest on the near side of the Earth and least on the far side, so the sea bulges on both.',
      beat(
        'The Moon pulls on the middle of the Earth.',
        show('pic.moon', 'Moon'),
        draw('pic.earth', 'Earth'),
        draw('pic.middle', 'pulls'),
      ),
      beat(
        `The near side is closer, so it is pulled about ${nearer} percent more.`,
        draw('pic.near', 'pulled'),
      ),
      beat(
        `The far side is pulled about ${further} percent less, so it is left behind.`,
        draw('pic.far', 'pulled'),
        draw('pic.left-behind', 'behind'),
      ),
      beat(
        'Only these differences count. They stretch the sea both ways.',
        highlight('pic.near', 'differences'),
        highlight('pic.left-behind', 'differences'),
        draw('pic.water', 'stretch'),
      ),
      beat(
        'The Earth turns, so in this simple picture each coast passes two bulges a day.',
        show('pic.coast', 'coast'),
      ),
    ),
  further: {
    title: 'The Sun helps, or hinders',
    draw: () =>
      scene(
        axes(
          axis(0, 15.5, 'days after new moon', {
            ticks: [0, 5, 10, 15].map((at) => ({ at, text: `${at}` })),
          }),
          axis(-1.7, 1.9, 'water level', { ticks: 'none' }),
          [
            area('between', range, [0, 14.77], 'a', { below: `-${range}` }),
            curve('high', range, 'a', { from: 0, to: 14.77, label: 'high water' }),
            curve('low', `-${range}`, 'b', { from: 0, to: 14.77, label: 'low water' }),
            tracker('here', range, 0, 'c'),
          ],
        ),
        'High and low water over a fortnight: far apart at new and full moon, close together in between.',
        beat(
          `The Sun raises tides too, about ${short(sun * 100)} percent as high as those of the Moon.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          draw('pic.high', 'tides'),
          draw('pic.low', 'tides'),
        ),
        beat(
          'At new moon both pull along one line. Their tides add up to a spring tide.',
          show('pic.here', 'line'),
          show('pic.between', 'add'),
        ),
        beat(
          'A week later they pull at right angles, and the tide is weakest: a neap tide.',
          move('pic.here', fortnight / 2, 'week', 1.6),
        ),
        beat(
          'At full moon they stand in line again, and the tide is strong once more.',
          move('pic.here', fortnight, 'full', 1.6),
        ),
      ),
  },
  question: choice(
    'High water was at noon. When is the next one, roughly?',
    'shortly after midnight',
    ['at noon tomorrow', 'at six in the evening'],
    'There are two bulges, so it comes half a turn of the Earth later; the Moon has moved on a little.',
  ),
  stays: 'Tides come of differences in pull',
};
