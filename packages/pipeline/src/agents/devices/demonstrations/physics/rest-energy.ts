import { count, highlight, show } from '../../../writing/actions.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

const energyOf = (grams: number) => (grams / 1000) * 2.998e8 ** 2;

export const restEnergy: Demonstration = {
  id: 'rest-energy',
  name: 'the energy in one gram',
  title: 'The energy in one gram',
  about: /mass.energy|e ?= ?mc|nuclear (?:fission|fusion|binding)|binding energy|mass defect|annihilation/i,
  named: /rest frame/i,
  puzzle: ['A gram of anything lies in your hand.', 'How much energy is in it?'],
  draw: () =>
    scene(
      bars([
        ['burn 1 g', 0.0000005, 'a', '46 kJ'],
        ['all of 1 g', energyOf(1) / 1e13, 'bad', `${short(energyOf(1) / 1e12)} TJ`],
      ]),
      `One gram of petrol burnt gives 46 kilojoules; the whole mass of one gram is ${short(energyOf(1) / 1e12)} terajoules.`,
      beat(
        'Burn a gram of petrol, and you get about 46 kilojoules.',
        show('pic.bar1', 'Burn'),
        show('pic.value1', 'kilojoules'),
      ),
      beat(
        `But if its whole mass became energy, it would be ${short(energyOf(1) / 1e12)} terajoules.`,
        count('pic.bar2', 'whole'),
        show('pic.value2', 'terajoules'),
      ),
      beat(
        `That is ${short(energyOf(1) / 46e3 / 1e9)} billion times as much, because the speed of light is so large, and counts squared.`,
        highlight('pic.bar2', 'squared', 1.5),
      ),
    ),
  question: choice(
    'If light were twice as fast, how much energy would be in a gram?',
    'four times as much',
    ['twice as much', 'the same'],
    'The speed of light counts squared.',
  ),
  stays: 'A little mass is a lot of energy',
};
