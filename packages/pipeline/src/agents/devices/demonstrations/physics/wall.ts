import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { axes, axis, curve, plotArrow } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const through = (area: number, thickness: number, difference: number) =>
  (0.8 * area * difference) / thickness;

export const wall: Demonstration = {
  id: 'wall',
  name: 'heat that flows through a window',
  title: 'Downhill through the glass',
  about:
    /heat conduction|thermal conduct|fourier'?s law|heat transfer|heat equation|insulation|newton'?s law of cooling|diffusion|fick'?s/i,
  named: /heat transfer|gradient in the temperature/i,
  puzzle: ['It is warm inside and cold outside.', 'What decides how fast the heat leaks out?'],
  draw: () =>
    scene(
      axes(
        axis(-2, 6, 'through the window', { ticks: 'none' }),
        axis(-5, 26, 'temperature', {
          ticks: [
            { at: 0, text: '0 °C' },
            { at: 20, text: '20 °C' },
          ],
        }),
        [
          curve('inside', '20', 'bad', { from: -1.9, to: 0 }),
          curve('glass', '20 - 5*x', 'good', { from: 0, to: 4, label: 'glass' }),
          curve('outside', '0', 'a', { from: 4, to: 5.9 }),
          plotArrow('heat', [0.9, 21], [3.1, 12], 'b', 'heat'),
        ],
      ),
      'The temperature is 20 degrees inside, falls evenly through the glass, and is 0 degrees outside.',
      beat(
        'Inside it is 20 degrees, outside it is zero.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        draw('pic.inside', 'Inside'),
        draw('pic.outside', 'outside'),
      ),
      beat('Within the glass the temperature falls evenly, like a slope.', draw('pic.glass', 'falls')),
      beat('Heat runs down that slope: the steeper it is, the faster.', draw('pic.heat', 'Heat')),
      beat(
        'A thicker pane makes the slope gentler, and a smaller one leaves less room for the flow.',
        highlight('pic.glass', 'gentler', 1.5),
      ),
    ),
  further: {
    title: 'What does a thicker pane save?',
    draw: () =>
      scene(
        bars([
          ['4 mm', through(1, 0.004, 2), 'bad', `${short(through(1, 0.004, 2))} W`],
          ['8 mm', through(1, 0.008, 2), 'b', `${short(through(1, 0.008, 2))} W`],
          ['16 mm', through(1, 0.016, 2), 'good', `${short(through(1, 0.016, 2))} W`],
        ]),
        'One square metre of glass with 2 degrees between its faces: 400, 200 and 100 watts for 4, 8 and 16 millimetres.',
        beat(
          'Take one square metre of glass, with 2 degrees between its faces.',
          show('pic.bar1', 0.2),
          show('pic.value1', 0.5),
        ),
        beat(
          'Twice the thickness halves the flow.',
          count('pic.bar2', 'Twice'),
          show('pic.value2', 'halves'),
        ),
        beat(
          'Four times the thickness leaves a quarter.',
          count('pic.bar3', 'Four'),
          show('pic.value3', 'quarter'),
        ),
      ),
  },
  question: choice(
    'The window is twice as large and twice as thick. What about the heat?',
    'it is the same',
    ['it doubles', 'it halves', 'it is four times'],
    'Twice the area doubles it, twice the thickness halves it.',
  ),
  stays: 'Heat flows down the slope of temperature',
};
