import { draw, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { beat } from '../../../writing/sketch.ts';
import { table } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene, short } from '../demonstration.ts';

export const hurdle: Demonstration = {
  id: 'hurdle',
  name: 'a reaction over a high and a low hill',
  title: 'A lower way over the hill',
  about:
    /catal(?:ysis|yst)|activation energy|transition state|enzyme|reaction (?:mechanism|coordinate)|eyring|exothermic|endothermic|enthalpy/i,
  named: /activation energy/i,
  puzzle: [
    'A mixture would gladly react, and yet nothing happens for years.',
    'What does a catalyst change?',
  ],
  draw: () =>
    scene(
      axes(axis(0, 6.4, 'progress', { ticks: 'none' }), axis(0, 6.4, 'energy', { ticks: 'none' }), [
        curve('high', '2.2 - 1.6/(1+exp(-4*(x-3.4))) + 3.4*exp(-(x-3)^2/0.6)', 'bad', {
          from: 0.3,
          to: 6.2,
          label: 'without',
        }),
        curve('low', '2.2 - 1.6/(1+exp(-4*(x-3.4))) + 1.5*exp(-(x-3)^2/0.6)', 'good', {
          from: 0.3,
          to: 6.2,
          label: 'with catalyst',
        }),
        tracker('ball', '2.2 - 1.6/(1+exp(-4*(x-3.4))) + 1.5*exp(-(x-3)^2/0.6)', 0.6, 'a'),
      ]),
      'Energy along a reaction: a high hill without and a lower one with a catalyst; start and end are the same.',
      beat(
        'The start lies higher than the end, so energy would be set free.',
        show('pic.x-axis', 0),
        show('pic.y-axis', 0),
        show('pic.ball', 'start'),
      ),
      beat(
        'But in between there is a hill. Old bonds must loosen before new ones form.',
        draw('pic.high', 'hill'),
      ),
      beat('A catalyst opens another way, over a lower hill.', draw('pic.low', 'lower')),
      beat(
        'Now many more molecules have enough energy to cross. Start and end stay what they were, and the catalyst comes out unchanged.',
        move('pic.ball', 5.8, 0.1, 3),
      ),
    ),
  further: {
    title: 'How much faster?',
    draw: () => {
      const factor = (lower: number) => Math.exp((lower * 1000) / (8.314 * 298));
      return scene(
        table(
          ['hill lower by', 'faster by'],
          [10, 20, 40].map((kj) => [
            `${kj} kJ/mol`,
            `${factor(kj) > 1e5 ? `${short(factor(kj) / 1e6, 2)} million` : String(Number(factor(kj).toPrecision(2)))} ×`,
          ]),
        ),
        'At 298 kelvin: 10 kilojoules less make it about 57 times as fast, 20 about 3200, 40 about 10 million.',
        beat('At 25 degrees, let the hill be lower by 10 kilojoules a mole.', show('pic.head', 0.1)),
        beat(
          `By the formula of Arrhenius the reaction gets about ${Number(factor(10).toPrecision(2))} times as fast.`,
          show('pic.row1', 'fast'),
        ),
        beat(
          'Twice as much lower does not double that, it squares it. With 40 it is ten million times.',
          show('pic.row2', 'squares'),
          show('pic.row3', '40'),
        ),
      );
    },
  },
  question: choice(
    'Does a catalyst change how much energy a reaction sets free?',
    'no',
    ['yes, more', 'yes, less'],
    'Start and end have the same energy as before.',
  ),
  stays: 'A catalyst lowers the hill, not the end',
};
