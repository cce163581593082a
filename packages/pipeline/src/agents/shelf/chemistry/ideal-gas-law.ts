import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, rect, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { type Box, each, flying } from './particles.ts';

const cold: Box = { min: [-6.6, -2.8], max: [-0.6, 2.8] };
const hot: Box = { min: [0.6, -2.8], max: [6.6, 2.8] };
/** Pressure in kPa of one mole at a temperature in kelvin, as an expression of the volume x in litres. */
const isotherm = (kelvin: number) => `8.314*${kelvin}/x`;
/** Pressure relative to the start when amount, temperature and volume are multiplied. */
const relative = (n: number, t: number, v: number) => compute('n * T / V', { n, T: t, V: v });
const bar = (label: string, value: number): [string, number, 'd', string] => [
  label,
  value,
  'd',
  spelled(value),
];

export const idealGasLaw: ShelfEntry = {
  id: 'ideal-gas-law',
  names: [
    'ideal gas law',
    'ideal gas equation',
    'ideal gas',
    'perfect gas law',
    'general gas equation',
    'PV = nRT',
    'gas laws',
  ],
  subject: 'chemistry',
  field: 'Gases',
  says: [
    'The pressure of a gas times its volume grows in step with the amount and with the temperature.',
    'It holds well for thin gases, whatever the gas is made of.',
  ],
  puzzle: [
    'A tyre holds nothing but air, and yet it carries a car.',
    'What is pushing from inside, and why does it push harder on a hot day?',
  ],
  symbols: [
    { tex: 'P', name: 'P', meaning: 'the pressure', unit: 'Pa', role: 'd' },
    { tex: 'V', name: 'V', meaning: 'the volume', unit: 'm³', role: 'a' },
    { tex: 'n', name: 'n', meaning: 'the amount of gas', unit: 'mol', role: 'c' },
    { tex: 'T', name: 'T', meaning: 'the absolute temperature', unit: 'K', role: 'b' },
    { tex: 'R', name: 'R', meaning: 'the gas constant', unit: 'J/(mol·K)', role: 'muted' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'P V = n R T',
      expression: 'P * V = n * R * T',
      says: 'Pressure times volume equals amount times temperature, scaled by one constant.',
    },
  ],
  pictures: [
    {
      id: 'boxes',
      title: 'A box full of flights',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'gas',
            'full',
            figure(
              { min: [-8, -4.3], max: [8, 3.9] },
              rect('cold-box', cold.min, cold.max, 'ink', {
                weight: 'bold',
                label: tag('cold', 'above', 'a'),
              }),
              rect('hot-box', hot.min, hot.max, 'ink', { weight: 'bold', label: tag('hot', 'above', 'b') }),
              ...flying('slow', 14, cold, 'a', { speed: 1.1, radius: 0.2 }),
              ...flying('fast', 14, hot, 'b', { speed: 3.4, radius: 0.2 }),
              arrow('push-cold', [-6.6, 0], [-7.3, 0], 'd', { weight: 'bold' }),
              arrow('push-hot', [6.6, 0], [7.9, 0], 'd', { weight: 'bold' }),
              text('size', [0, -3.6], 'same volume, same amount', 'muted'),
            ),
            'Two equal boxes with fourteen particles each: slow ones in the cold box, fast ones in the hot box.',
          ),
        ],
        beats: [
          beat(
            'A gas is mostly empty space, with tiny particles that fly straight until they hit something.',
            draw('gas.cold-box', 0),
            ...each(show, 'gas.slow', 14, 'tiny'),
          ),
          beat(
            'Each hit gives the wall a small push. All hits together are the pressure.',
            draw('gas.push-cold', 'push'),
            highlight('gas.cold-box', 'pressure'),
          ),
          beat(
            'Here is the same gas, heated. Its particles are faster.',
            draw('gas.hot-box', 'same'),
            ...each(show, 'gas.fast', 14, 'heated'),
          ),
          beat(
            'They hit harder and more often, so the pressure is larger.',
            draw('gas.push-hot', 'harder'),
            show('gas.size', 'pressure'),
          ),
        ],
      }),
    },
    {
      id: 'isotherms',
      title: 'Squeeze it, heat it',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 60, 'volume in litres'), axis(0, 500, 'pressure in kPa'), [
              curve('cool', isotherm(300), 'a', { label: '300 K', from: 5.2, to: 60 }),
              curve('warm', isotherm(600), 'b', { label: '600 K', from: 10.2, to: 60 }),
              tracker('here', isotherm(300), 50, 'd', { guides: true }),
              tracker('there', isotherm(600), 25, 'b', { guides: false }),
            ]),
            'Pressure against volume for one mole at 300 and at 600 kelvin: two falling curves, the hot one twice as high.',
          ),
        ],
        beats: [
          beat(
            'Keep one mole of gas at 300 kelvin, and start with fifty litres.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            show('plot.here', 'fifty'),
          ),
          beat(
            'Squeeze it to half the volume, and the pressure doubles.',
            draw('plot.cool', 'Squeeze'),
            move('plot.here', 25, 'half', 1.5),
          ),
          beat(
            'At twice the temperature, every point of the curve lies twice as high.',
            draw('plot.warm', 'temperature'),
            show('plot.there', 'twice'),
          ),
          beat(
            'Squeeze further, and both rise steeply.',
            move('plot.here', 8, 'further', 2),
            move('plot.there', 14, 'further', 2),
          ),
        ],
      }),
    },
    {
      id: 'knobs',
      title: 'Three knobs, one pressure',
      purpose: 'comparison',
      depth: 2,
      draw: () => ({
        elements: [
          place(
            'knobs',
            'full',
            bars([
              bar('at the start', relative(1, 1, 1)),
              bar('2 × amount', relative(2, 1, 1)),
              bar('2 × temperature', relative(1, 2, 1)),
              bar('2 × volume', relative(1, 1, 2)),
            ]),
            'Bars of the pressure: doubled by twice the amount or temperature, halved by twice the volume.',
          ),
        ],
        beats: [
          beat(
            'Call the pressure at the start one.',
            show('knobs.bar1', 'start'),
            show('knobs.value1', 'one'),
          ),
          beat(
            'Pump in as much gas again: twice the hits, twice the pressure.',
            show('knobs.bar2', 'Pump'),
            show('knobs.value2', 'twice'),
          ),
          beat(
            'Double the absolute temperature instead, and it doubles as well.',
            show('knobs.bar3', 'temperature'),
            show('knobs.value3', 'doubles'),
          ),
          beat(
            'But double the volume, and the hits spread out: half the pressure.',
            show('knobs.bar4', 'volume'),
            show('knobs.value4', 'half'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'One mole of gas stands at 273.15 kelvin and ordinary air pressure, 101325 pascals. How much room does it take?',
    formula: 'law',
    given: { P: 101325, n: 1, R: 8.314, T: 273.15 },
    find: 'V',
    sense: 'That is {result}, a little more than twenty-two litres, for any thin gas.',
  },
  misconception: {
    tempting: 'It is tempting to put degrees Celsius into the law.',
    truth: 'It counts from absolute zero: twenty degrees Celsius are 293 kelvin.',
  },
  uses: ['Engineers size airbags, tyres and diving tanks with it, and meteorologists read the air with it.'],
  takeaways: [
    'Pressure is many tiny hits',
    'Hotter or fuller: more pressure',
    'Temperature counts in kelvin',
  ],
  question: {
    ask: 'A sealed can is heated from 300 to 600 kelvin. What happens to the pressure?',
    answer: 'Volume and amount stay, the temperature doubles, so the pressure doubles too.',
  },
};
