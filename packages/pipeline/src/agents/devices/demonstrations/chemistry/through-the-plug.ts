import { flying } from '../../../shelf/chemistry/particles.ts';
import { count, draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, figure, rect, segment, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { bars } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

/** Below this temperature in kelvin a gas cools when it is throttled from low pressure. */
const inversion: [gas: string, kelvin: number][] = [
  ['helium', 40],
  ['hydrogen', 202],
  ['nitrogen', 621],
  ['oxygen', 764],
];
const room = 293;

export const throughThePlug: Demonstration = {
  id: 'through-the-plug',
  name: 'a gas that is pressed through a plug',
  title: 'Pressed through a plug',
  about:
    /joule.?thomson|joule.?kelvin|thomson effect|throttling (?:process|of)|inversion temperature|hampson|liquefaction of (?:gas|air)|gas liquefaction|liquid (?:air|nitrogen)/i,
  named: /joule-thomson|throttling/i,
  puzzle: [
    'Let gas stream out of a bottle, and its valve gets so cold that frost grows on it.',
    'Nobody took heat away. So where did it go?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-7.2, -3], max: [7.2, 3.2] },
        segment('top', [-7, 2], [7, 2], 'ink', { weight: 'bold' }),
        segment('bottom', [-7, -2], [7, -2], 'ink', { weight: 'bold' }),
        rect('plug', [-0.7, -2], [0.7, 2], 'muted', { fill: 'soft' }),
        ...flying('dense', 26, { min: [-6.9, -1.9], max: [-0.8, 1.9] }, 'bad', { radius: 0.16, speed: 1.6 }),
        ...flying('thin', 8, { min: [0.8, -1.9], max: [6.9, 1.9] }, 'a', { radius: 0.16, speed: 1.1 }),
        arrow('flow', [-1.7, -2.5], [1.7, -2.5], 'b', { weight: 'bold' }),
        text('high', [-3.8, 2.6], 'high pressure', 'bad'),
        text('low', [3.8, 2.6], 'low pressure', 'a'),
      ),
      'A pipe with a porous plug: crowded molecules on the left, few and slower ones on the right.',
      beat(
        'A gas is pressed through a plug of wool. No heat gets in or out.',
        draw('pic.top', 0),
        draw('pic.bottom', 0),
        show('pic.plug', 'plug'),
      ),
      beat(
        'Before the plug the molecules are crowded. Each feels the pull of its neighbours.',
        show('pic.high', 'crowded'),
        ...range(1, 26).map((k) => show(`pic.dense${k}`, 'crowded')),
      ),
      beat(
        'Behind it they are far apart. To get there, they had to tear loose from one another.',
        draw('pic.flow', 'Behind'),
        show('pic.low', 'apart'),
        ...range(1, 8).map((k) => show(`pic.thin${k}`, 'apart')),
      ),
      beat(
        'That costs energy, and it can only come from their own motion. So they fly more slowly: the gas is colder.',
        highlight('pic.low', 'slowly'),
      ),
    ),
  further: {
    title: 'Not every gas cools',
    draw: () =>
      scene(
        bars(
          inversion.map(([gas, kelvin]) => [gas, kelvin, kelvin > room ? 'a' : 'bad', `${kelvin} K`]),
          'K',
        ),
        'Inversion temperatures: helium 40, hydrogen 202, nitrogen 621 and oxygen 764 kelvin.',
        beat(
          'Fast molecules hardly feel the pull. Above a certain temperature the push of collisions wins, and the gas gets warmer instead.',
          show('pic.bar3', 'temperature'),
        ),
        beat(
          `For nitrogen that is 621 kelvin, and for oxygen 764. A room has only ${room}, so there they cool.`,
          count('pic.value3', '621'),
          show('pic.bar4', 'oxygen'),
          count('pic.value4', '764'),
        ),
        beat(
          'Hydrogen and helium lie below. They must first be chilled, or they get warmer.',
          show('pic.bar2', 'Hydrogen'),
          count('pic.value2', 'Hydrogen'),
          show('pic.bar1', 'helium'),
          count('pic.value1', 'helium'),
          highlight('pic.bar1', 'warmer'),
        ),
      ),
  },
  question: choice(
    'Hydrogen at room temperature is pressed through a plug. How is it afterwards?',
    'a little warmer',
    ['a little colder', 'just as warm'],
    'Room temperature lies above the 202 kelvin of hydrogen.',
  ),
  stays: 'Torn apart, a gas pays with its warmth',
};
