import { draw, highlight, show } from '../../../writing/actions.ts';
import { circle, figure, rect, type ShapeInput, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { equation } from '../../../writing/visuals.ts';
import { choice, type Demonstration, range, scene, short } from '../demonstration.ts';

/** Charge of one kilogram of aluminium in coulombs: three electrons for each atom. */
const charge = (3 * 96485 * 1000) / 26.98;
const volts = 4.2;
const kilowattHours = (charge * volts) / 3.6e6;

const ion = (name: string, x: number, y: number, word: string, role: 'a' | 'f', down: boolean): ShapeInput =>
  circle(name, [x, y], 0.42, role, {
    fill: 'soft',
    label: tag(word, 'centre', 'ink'),
    motion: { kind: 'oscillate', offset: [0, down ? -0.25 : 0.25], period_s: 2.4 },
  });
const places = [-4.2, -1.4, 1.4, 4.2];
/** Middles between an aluminium and an oxygen ion. */
const pairs = [-3.6, 2.2];

export const moltenAluminium: Demonstration = {
  id: 'molten-aluminium',
  name: 'a cell in which aluminium runs out of its molten ore',
  title: 'Carbon above, metal below',
  about:
    /hall.?h[eé]roult(?: process| cell)?|alumini?um (?:smelting|production|extraction)|extraction of alumini?um|\bcryolite|bayer process|electrolytic (?:reduction|smelting)/i,
  named: /alumini?um (?:oxide|smelting)|alumina/i,
  puzzle: [
    'Aluminium is the most common metal in the ground, and was once dearer than gold.',
    'How do you get it out of its ore?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8, -3.8], max: [8, 3.8] },
        rect('tank', [-6.2, -3.2], [6.2, 1.2], 'muted', { weight: 'bold' }),
        rect('melt', [-6, -2], [6, 0.9], 'b', { fill: 'faint', weight: 'thin' }),
        ...places.map((x, i) =>
          rect(`anode${i + 1}`, [x - 0.9, 0.2], [x + 0.9, 2.9], 'ink', { fill: 'soft' }),
        ),
        text('plus', [0, 3.4], '+  carbon blocks', 'bad'),
        ...pairs.map((x, i) => ion(`al${i + 1}`, x - 1, -1, 'Al³⁺', 'a', true)),
        ...pairs.map((x, i) => ion(`ox${i + 1}`, x + 1, -0.6, 'O²⁻', 'f', false)),
        rect('metal', [-6, -3], [6, -2], 'a', {
          fill: 'soft',
          label: tag('liquid aluminium: −', 'centre', 'ink'),
        }),
        ...range(1, 3).map((i) =>
          circle(`gas${i}`, [[-2.8, 0, 2.8][i - 1]!, 1.6], 0.24, 'muted', {
            motion: {
              kind: 'drift',
              velocity: [0, 0.8],
              wrap: {
                min: [[-2.8, 0, 2.8][i - 1]!, 0.9],
                max: [[-2.8, 0, 2.8][i - 1]!, 2.8],
              },
            },
          }),
        ),
        text('co2', [6.3, 2.2], 'CO₂', 'ink'),
      ),
      'A tank of molten ore with carbon blocks above as plus pole; liquid aluminium gathers below at the minus pole.',
      beat(
        'The ore is aluminium oxide. It melts only above 2000 degrees, but dissolves in cryolite at about 960.',
        draw('pic.tank', 0),
        show('pic.melt', 'cryolite'),
      ),
      beat(
        'In the melt swim ions of aluminium and of oxygen, in simple terms.',
        ...range(1, 2).flatMap((i) => [show(`pic.al${i}`, 'aluminium'), show(`pic.ox${i}`, 'oxygen')]),
      ),
      beat(
        'A strong current flows. Down at the minus pole, aluminium takes three electrons and gathers as liquid metal.',
        show('pic.metal', 'minus'),
        highlight('pic.al2', 'three'),
        highlight('pic.metal', 'liquid'),
      ),
      beat(
        'Up at the plus pole, oxygen gives its electrons away, and burns the carbon blocks to carbon dioxide.',
        ...range(1, 4).map((i) => show(`pic.anode${i}`, 'plus')),
        show('pic.plus', 'plus'),
        ...range(1, 3).map((i) => show(`pic.gas${i}`, 'burns')),
        show('pic.co2', 'dioxide'),
      ),
    ),
  further: {
    title: 'The price is electricity',
    draw: () =>
      scene(
        equation('stack', [
          ['\\mathrm{Al^{3+} + 3\\,e^- \\to Al}'],
          [
            `Q = 3 \\cdot 96485 \\cdot \\frac{1000}{26.98} \\approx ${short(charge / 1e6)} \\cdot 10^6 \\,\\text{C}`,
          ],
          [`E = ${volts}\\,\\text{V} \\cdot Q \\approx ${short(kilowattHours)}\\,\\text{kWh}`],
        ]),
        `One kilogram takes ${short(charge / 1e6)} million coulombs, and at ${volts} volts ${short(kilowattHours)} kilowatt hours.`,
        beat('Each atom of aluminium costs three electrons.', show('pic.step1', 'three')),
        beat(
          `For one kilogram that is a charge of ${short(charge / 1e6)} million coulombs.`,
          show('pic.step2', 'kilogram'),
        ),
        beat(
          `At ${volts} volts it takes ${short(kilowattHours)} kilowatt hours, and real cells need a little more. Melting old cans takes only about a twentieth.`,
          show('pic.step3', 'kilowatt'),
        ),
      ),
  },
  worked: true,
  question: choice(
    'What eats away the carbon blocks?',
    'oxygen',
    ['the heat', 'the liquid aluminium'],
    'At the plus pole oxygen is set free, and makes carbon dioxide with them.',
  ),
  stays: 'Three electrons for each aluminium atom',
};
