import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, plotArrow, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

/** Grams of potassium nitrate that 100 grams of water hold, by degrees Celsius: a fit to the measured values. */
const holds = (celsius: number) => 13.3 + 0.584 * celsius + 0.01703 * celsius ** 2;
const line = '13.3 + 0.584*x + 0.01703*x^2';
const [taken, dirt, cold] = [100, 5, 20];
const full = Math.round((-0.584 + Math.sqrt(0.584 ** 2 + 4 * 0.01703 * (taken - 13.3))) / (2 * 0.01703));
const left = Math.round(holds(cold));

export const cooledOut: Demonstration = {
  id: 'cooled-out',
  name: 'crystals from a solution that cools',
  title: 'Cool it until it overflows',
  about:
    /crystalli[sz]ation|recrystalli[sz]|nucleation|supersatur|crystal growth|seed crystal|solubility curve/i,
  named: /crystalli[sz]ation/i,
  puzzle: [
    'From a clear hot liquid, perfect crystals grow as it cools.',
    'How many of them, and why are they so pure?',
  ],
  worked: true,
  draw: () =>
    scene(
      axes(axis(0, 78, 'temperature in °C'), axis(0, 160, 'grams in 100 g of water'), [
        curve('limit', line, 'a', { from: 0, to: 74, label: 'most it can hold' }),
        curve('level', String(taken), 'muted', { from: full - 9, to: 70, dash: true }),
        plotArrow('fall', [full - 9, taken - 2], [full - 9, holds(full - 9) + 2], 'bad', 'crystals'),
        tracker('here', String(taken), 70, 'b'),
        tracker('after', line, full - 9, 'good', { guides: true }),
      ]),
      'The solubility of potassium nitrate rises steeply with temperature; a cooling solution meets the curve and drops crystals.',
      beat(
        'Hot water can hold much more saltpetre than cold water.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.limit', 'hold'),
      ),
      beat(
        `Dissolve ${taken} grams at 70 degrees, and let it cool. At ${full} degrees it is full.`,
        draw('pic.level', 'Dissolve'),
        show('pic.here', 'Dissolve'),
        move('pic.here', full, 'cool', 1.5),
      ),
      beat(
        'Often nothing happens yet. The liquid is supersaturated: it needs a seed to start.',
        move('pic.here', full - 9, 'supersaturated', 1),
      ),
      beat(
        'One crystal or a grain of dust, and the surplus falls out at once.',
        draw('pic.fall', 'falls'),
        show('pic.after', 'out'),
      ),
      beat(
        `Cooled on to ${cold} degrees, the water keeps only ${left} grams. So ${taken - left} grams have become crystals.`,
        move('pic.after', cold, 'Cooled', 1.5),
      ),
    ),
  further: {
    title: 'The dirt stays behind',
    draw: () =>
      scene(
        table(
          ['', 'dissolved hot', 'still dissolved cold', 'crystals'],
          [
            ['saltpetre', `${taken} g`, `${left} g`, `${taken - left} g`],
            ['table salt', `${dirt} g`, `${dirt} g`, '0 g'],
          ],
          { row_heads: true },
        ),
        'Of 100 grams of saltpetre 68 crystallize; the 5 grams of table salt all stay in the water.',
        beat(
          `Now let ${dirt} grams of table salt be mixed in, as dirt.`,
          show('pic.head', 0),
          show('pic.cell-1-1', 0),
          show('pic.cell-1-2', 0),
          show('pic.cell-2-1', 'salt'),
          show('pic.cell-2-2', 'salt'),
        ),
        beat(
          'Cold water can hold all of that. Only the saltpetre overflows.',
          show('pic.cell-2-3', 'all'),
          show('pic.cell-1-3', 'saltpetre'),
        ),
        beat(
          'So the crystals are clean, and the dirt is poured away with the water.',
          show('pic.cell-1-4', 'crystals'),
          show('pic.cell-2-4', 'clean'),
          highlight('pic.cell-2-3', 'poured'),
        ),
      ),
  },
  question: choice(
    'You want many crystals by cooling. Which substance suits?',
    'one far more soluble when hot',
    ['one that is equally soluble hot and cold', 'one that does not dissolve at all'],
    'Only the difference between hot and cold falls out.',
  ),
  stays: 'What cold water cannot hold crystallizes',
};
