import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const litres = (celsius: number) => (10 * (celsius + 273)) / 273;

export const warmedGas: Demonstration = {
  id: 'warmed-gas',
  name: 'a gas that grows when it is warmed',
  title: 'Where the line would end',
  about: /charles'?s law|absolute zero|kelvin scale|gas laws?|combined gas|thermal expansion|kinetic theory/i,
  named: /gases (?:tend to )?expand/i,
  puzzle: ['A balloon shrinks in the cold.', 'How cold would it have to be to shrink to nothing?'],
  worked: true,
  draw: () =>
    scene(
      axes(
        axis(-300, 220, 'temperature in °C', {
          ticks: [
            { at: -273, text: '−273' },
            { at: -100, text: '−100' },
            { at: 100, text: '100' },
            { at: 200, text: '200' },
          ],
        }),
        axis(0, 19, 'litres'),
        [
          curve('measured', '10*(x+273)/273', 'a', { from: -100, to: 210 }),
          curve('further', '10*(x+273)/273', 'muted', { from: -273, to: -100, dash: true }),
          tracker('here', '10*(x+273)/273', 0, 'good', { guides: true }),
        ],
      ),
      'The volume of a gas against its temperature is a straight line that would reach zero at −273 degrees.',
      beat(
        'At zero degrees this gas takes up 10 litres.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.here', 'litres'),
      ),
      beat(
        `At 100 degrees it is ${short(litres(100))}, at minus 100 only ${short(litres(-100))}.`,
        draw('pic.measured', 0),
        move('pic.here', 100, '100', 1),
        move('pic.here', -100, 'minus', 1),
      ),
      beat(
        'All measured points lie on one straight line. Lengthen it to the left.',
        draw('pic.further', 'Lengthen'),
      ),
      beat(
        'It would meet zero at minus 273 degrees. Count from there, in kelvin, and the volume is simply proportional to the temperature.',
        highlight('pic.further', 'zero', 1.5),
      ),
    ),
  further: {
    title: 'Count in kelvin',
    draw: () =>
      scene(
        table(
          ['temperature', 'in kelvin', 'volume', 'volume ÷ kelvin'],
          [0, 100, 273].map((c) => [
            `${c} °C`,
            `${c + 273} K`,
            `${short(litres(c))} l`,
            short(litres(c) / (c + 273)),
          ]),
        ),
        'At 0, 100 and 273 degrees Celsius the volume over the kelvin temperature is 0.0366.',
        beat('Add 273 to each temperature.', show('pic.head', 0), show('pic.row1', 0.5)),
        beat(
          'Now volume divided by temperature is the same in every row.',
          show('pic.row2', 0.1),
          highlight('pic.cell-2-4', 'same'),
        ),
        beat(
          'Twice the kelvins, from 273 to 546, and the gas needs twice the room.',
          show('pic.row3', 'Twice'),
          highlight('pic.cell-3-3', 'room'),
        ),
      ),
  },
  question: choice(
    'A gas of 2 litres at 300 K is warmed to 450 K. How large is it?',
    '3 l',
    ['2.5 l', '4 l', '1.33 l'],
    '450 is one and a half times 300.',
  ),
  stays: 'Volume goes with the kelvin temperature',
};
