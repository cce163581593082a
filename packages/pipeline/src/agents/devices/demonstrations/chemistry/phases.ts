import { draw, show } from '../../../writing/actions.ts';
import { arrow, figure, path, point, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

export const phases: Demonstration = {
  id: 'phases',
  name: 'ice, water and steam in one chart',
  title: 'Ice, water, steam',
  about:
    /phase (?:diagram|rule|transition|change)|triple point|critical point of|clausius.?clapeyron|sublimation|vapou?r pressure|gibbs'? phase/i,
  named: /pressure and temperature at which/i,
  puzzle: [
    'Water boils at 100 degrees, but on a high mountain sooner.',
    'Can it boil and freeze at the same moment?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-1.4, -1.2], max: [10.4, 7.2] },
        arrow('t', [0, 0], [9.8, 0], 'muted', { label: tag('temperature', 'below', 'muted') }),
        arrow('p', [0, 0], [0, 6.8], 'muted', { label: tag('pressure', 'above', 'muted') }),
        path(
          'boil',
          [
            [3.2, 1.6],
            [5, 2.3],
            [6.8, 3.6],
            [8.4, 5.6],
          ],
          'bad',
          { weight: 'bold' },
        ),
        path(
          'melt',
          [
            [3.2, 1.6],
            [2.9, 6.3],
          ],
          'a',
          { weight: 'bold', smooth: false },
        ),
        path(
          'sublime',
          [
            [0.4, 0.3],
            [2, 0.8],
            [3.2, 1.6],
          ],
          'b',
          { weight: 'bold' },
        ),
        text('ice', [1.3, 3.6], 'ice', 'a', { size: 'large' }),
        text('water', [4.8, 4.8], 'water', 'good', { size: 'large' }),
        text('steam', [7.9, 1.5], 'steam', 'bad', { size: 'large' }),
        point('triple', [3.2, 1.6], 'ink', { size: 'large', label: tag('0.01 °C, 611 Pa', 'below-right') }),
      ),
      'A chart of pressure and temperature with regions for ice, water and steam, which meet in one point.',
      beat(
        'Each point of this chart is one temperature and one pressure.',
        draw('pic.t', 'temperature'),
        draw('pic.p', 'pressure'),
      ),
      beat(
        'Where it is cold there is ice, where it is warm and the pressure is low there is steam.',
        show('pic.ice', 'ice'),
        show('pic.steam', 'steam'),
        draw('pic.sublime', 0.8),
      ),
      beat(
        'In between lies water. On this line it boils: at a lower pressure, it needs less heat.',
        show('pic.water', 'water'),
        draw('pic.boil', 'boils'),
      ),
      beat(
        'On this line it melts. And where the lines meet, at 0.01 degrees and 611 pascals, all three are there at once.',
        draw('pic.melt', 'melts'),
        show('pic.triple', 'meet'),
      ),
    ),
  further: {
    title: 'Boiling on a mountain',
    draw: () => {
      const boiling = (kpa: number) => 1 / (1 / 373.15 - (8.314 / 40660) * Math.log(kpa / 101.3)) - 273.15;
      return scene(
        table(
          ['height', 'pressure', 'water boils at'],
          (
            [
              ['sea', 101.3],
              ['3000 m', 70],
              ['8800 m', 33],
            ] as [string, number][]
          ).map(([place, kpa]) => [place, `${kpa} kPa`, `${boiling(kpa).toFixed(0)} °C`]),
        ),
        'Water boils at 100 degrees at the sea, at about 90 at 3000 metres, and at about 70 on the highest peak.',
        beat(
          'Follow the line of boiling down to lower pressures.',
          show('pic.head', 0),
          show('pic.row1', 0.5),
        ),
        beat(
          `At 3000 metres water boils at ${boiling(70).toFixed(0)} degrees already.`,
          show('pic.row2', 'boils'),
        ),
        beat(
          `On the highest peak it is ${boiling(33).toFixed(0)}. You can hardly cook an egg there.`,
          show('pic.row3', 'peak'),
        ),
      );
    },
  },
  question: choice(
    'The pressure above boiling water rises. What about its boiling point?',
    'it rises',
    ['it falls', 'it stays'],
    'The line of boiling goes up to the right: that is how a pressure cooker works.',
  ),
  stays: 'Pressure and temperature decide the state',
};
