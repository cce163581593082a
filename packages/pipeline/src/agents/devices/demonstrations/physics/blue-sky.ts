import { count, draw, show } from '../../../writing/actions.ts';
import { axes, axis, curve } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const blueOverRed = (650 / 450) ** 4;

export const blueSky: Demonstration = {
  id: 'blue-sky',
  name: 'how strongly air scatters each colour',
  title: 'Why is the sky blue?',
  about: /rayleigh scatter|\bscatter|mie theory|tyndall|scattering cross.?section/i,
  named: /scattering of light/i,
  puzzle: ['Sunlight holds all colours, but the sky sends us blue.', 'What happens to the red?'],
  draw: () =>
    scene(
      bars([
        ['red 650', 1, 'bad', '1×'],
        ['green 530', (650 / 530) ** 4, 'good', `${short((650 / 530) ** 4)}×`],
        ['blue 450', blueOverRed, 'a', `${short(blueOverRed)}×`],
        ['violet 400', (650 / 400) ** 4, 'e', `${short((650 / 400) ** 4)}×`],
      ]),
      `Air scatters green ${short((650 / 530) ** 4)} times, blue ${short(blueOverRed)} times and violet ${short((650 / 400) ** 4)} times as strongly as red.`,
      beat(
        'Molecules of the air are much smaller than the waves of light. They scatter short waves far more than long ones.',
        show('pic.bar1', 0.5),
        show('pic.value1', 0.7),
      ),
      beat(
        'Halve the wavelength, and sixteen times as much is scattered: the fourth power.',
        count('pic.bar2', 'sixteen'),
        show('pic.value2', 'fourth'),
      ),
      beat(
        `Blue light, with 450 nanometres, is scattered ${short(blueOverRed)} times as much as red.`,
        count('pic.bar3', 'scattered'),
        show('pic.value3', 'times'),
      ),
      beat(
        'Violet would be scattered even more, but the sun sends less of it, and our eyes hardly see it.',
        count('pic.bar4', 'Violet'),
        show('pic.value4', 'more'),
      ),
    ),
  further: {
    title: 'And the sunset?',
    draw: () =>
      scene(
        axes(
          axis(0, 42, 'way through the air', {
            ticks: [
              { at: 1, text: 'noon' },
              { at: 38, text: 'sunset' },
            ],
          }),
          axis(0, 1.1, 'light that is left', { ticks: 'none' }),
          [
            curve('red', 'exp(-0.045*x)', 'bad', { from: 0, to: 40, label: 'red' }),
            curve('blue', `exp(-${(0.045 * blueOverRed).toFixed(4)}*x)`, 'a', {
              from: 0,
              to: 40,
              label: 'blue',
            }),
          ],
        ),
        'A sketch: on the long way at sunset hardly any blue is left, but some of the red.',
        beat(
          'At noon the light takes a short way through the air, and most of every colour arrives.',
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
        ),
        beat(
          'In the evening the way is nearly forty times as long. The blue is scattered away.',
          draw('pic.blue', 'blue'),
        ),
        beat('Red is what remains.', draw('pic.red', 'Red')),
      ),
  },
  question: choice(
    'How much more is light of half the wavelength scattered?',
    '16 times',
    ['2 times', '4 times', '8 times'],
    'Two to the fourth power is 16.',
  ),
  stays: 'Short waves scatter most',
};
