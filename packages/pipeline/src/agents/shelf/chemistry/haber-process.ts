import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, tracker } from '../../writing/plots.ts';
import { arrow, figure, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { cycle } from '../../writing/structures.ts';
import type { ShelfEntry } from '../entry.ts';
import { atomsOf, molecule } from './molecules.ts';

/** Share of ammonia at equilibrium in percent, for nitrogen and hydrogen as 1 : 3, ideal, by the constant of Gillespie and Beattie. */
const share = (atmospheres: number) =>
  `100-200/(1+sqrt(1+${(1.2990381 * atmospheres).toFixed(3)}*10^(2.6899+2001.6/(x+273)-2.691122*log10(x+273)-5.519265e-5*(x+273)+1.848863e-7*(x+273)^2)))`;
const percent = (celsius: number, atmospheres = 200) =>
  spelled(compute(share(atmospheres), { x: celsius }), 2);

export const haberProcess: ShelfEntry = {
  id: 'haber-process',
  names: ['Haber process', 'Haber-Bosch process', 'ammonia synthesis', 'synthesis of ammonia'],
  subject: 'chemistry',
  field: 'Industrial chemistry',
  says: [
    'The Haber process makes ammonia from the nitrogen of the air and hydrogen.',
    'It works at high pressure, at about 450 °C, over an iron catalyst.',
  ],
  puzzle: [
    'Four fifths of the air are nitrogen, and yet crops go hungry for it.',
    'How do you turn this idle gas into food for plants?',
  ],
  symbols: [
    { tex: 'm_A', name: 'ammonia', meaning: 'the mass of ammonia', unit: 'kg', role: 'b' },
    { tex: 'm_N', name: 'nitrogen', meaning: 'the mass of nitrogen', unit: 'kg', role: 'a' },
  ],
  formulas: [
    {
      id: 'yield',
      tex: 'm_A = \\frac{2 \\cdot 17.03}{28.01}\\, m_N',
      expression: 'ammonia = 2 * 17.03 / 28.01 * nitrogen',
      says: 'Each molecule of nitrogen gives two of ammonia, so the masses stand in a fixed ratio.',
    },
  ],
  pictures: [
    {
      id: 'molecules',
      title: 'Four molecules become two',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'gas',
            'full',
            figure(
              { min: [-7, -2.9], max: [7, 2.5] },
              ...molecule('n', 'N2', [-5.4, 0], 1.5),
              ...[1.5, 0, -1.5].flatMap((y, i) => molecule(`h${i + 1}`, 'H2', [-2.8, y], 1.5)),
              arrow('there', [-1, 0.2], [1.6, 0.2], 'ink', { weight: 'bold' }),
              arrow('back', [1.6, -0.2], [-1, -0.2], 'muted'),
              ...molecule('a1', 'NH3', [3.8, 1.3], 1.35),
              ...molecule('a2', 'NH3', [3.8, -0.8], 1.35),
              text('before', [-4, -2.5], '1 N₂ + 3 H₂: four molecules', 'muted'),
              text('after', [4, -2.5], '2 NH₃: two molecules', 'muted'),
            ),
            'One molecule of nitrogen and three of hydrogen become two of ammonia, and the way back is open.',
          ),
        ],
        beats: [
          beat(
            'The two atoms of nitrogen hold together by a triple bond, one of the strongest there is.',
            ...atomsOf('gas', 'n', 'N2').map((part) => show(part, 'nitrogen')),
          ),
          beat(
            'Add three molecules of hydrogen.',
            ...[1, 2, 3].flatMap((i) => atomsOf('gas', `h${i}`, 'H2').map((part) => show(part, 'three'))),
            show('gas.before', 'hydrogen'),
          ),
          beat(
            'They make two molecules of ammonia, and heat.',
            draw('gas.there', 0.1),
            ...[1, 2].flatMap((i) => atomsOf('gas', `a${i}`, 'NH3').map((part) => show(part, 'two'))),
            show('gas.after', 'ammonia'),
          ),
          beat('But the way back is open too: ammonia falls apart again.', draw('gas.back', 'back')),
        ],
      }),
    },
    {
      id: 'bargain',
      title: 'Cold would be best, and too slow',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(150, 700, 'temperature in °C'), axis(0, 100, 'ammonia in %'), [
              curve('low', share(20), 'a', { label: '20 bar' }),
              curve('high', share(200), 'b', { label: '200 bar' }),
              tracker('here', share(200), 200, 'good', { guides: true }),
            ]),
            `Ammonia at equilibrium falls with temperature: at 200 bar from ${percent(200)} percent at 200 degrees to ${percent(450)} at 450.`,
          ),
        ],
        beats: [
          beat(
            'How much of the gas is ammonia when nothing changes any more? At 20 bar it is this much.',
            show('plot.x-axis', 0),
            show('plot.y-axis', 0),
            draw('plot.low', '20'),
          ),
          beat(
            'High pressure favours the side with fewer molecules, so at 200 bar there is more.',
            draw('plot.high', '200'),
          ),
          beat(
            `At 200 degrees, about ${percent(200)} percent would be ammonia. But then it would take far too long.`,
            show('plot.here', '200'),
          ),
          beat(
            `So the plants work near 450. It is quick over iron, but only about ${percent(450)} percent is left.`,
            move('plot.here', 450, '450', 1.5),
          ),
        ],
      }),
    },
    {
      id: 'loop',
      title: 'Round and round',
      purpose: 'process',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'loop',
            'full',
            cycle(
              [
                ['fresh gas comes in', 'a', 'N₂ + 3 H₂'],
                ['compressor', 'b', 'about 200 bar'],
                ['iron catalyst', 'c', 'about 450 °C'],
                ['cooler', 'd', 'liquid ammonia runs off'],
              ],
              'the rest goes round again',
            ),
            'A loop: fresh gas, compressor, iron catalyst, cooler; the unused gas returns.',
          ),
        ],
        beats: [
          beat(
            'Fresh nitrogen and hydrogen come in, and are pressed together.',
            show('loop.stage1', 'Fresh'),
            show('loop.token', 'Fresh'),
            show('loop.stage2', 'pressed'),
            draw('loop.arrow1', 'pressed'),
            move('loop.token', 2, 'pressed'),
          ),
          beat(
            'Over hot iron, part of the gas becomes ammonia.',
            show('loop.stage3', 'iron'),
            draw('loop.arrow2', 'iron'),
            move('loop.token', 3, 'iron'),
          ),
          beat(
            'Cooling turns the ammonia to liquid, and it runs off.',
            show('loop.stage4', 'Cooling'),
            draw('loop.arrow3', 'Cooling'),
            move('loop.token', 4, 'Cooling'),
          ),
          beat(
            'What has not reacted goes round again. In the end nearly all of it is used.',
            draw('loop.arrow4', 'round'),
            move('loop.token', 5, 'round', 1.5),
            show('loop.centre', 'round'),
            highlight('loop.stage1', 'again'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A plant turns 1000 kilograms of nitrogen into ammonia without loss. How much ammonia is that?',
    formula: 'yield',
    given: { nitrogen: 1000 },
    find: 'ammonia',
    sense: 'It makes {result}: the rest of the mass is hydrogen.',
  },
  misconception: {
    tempting: 'It is tempting to think that the catalyst makes more ammonia.',
    truth: 'It only brings the balance sooner. Pressure and temperature decide where the balance lies.',
  },
  uses: ['Most of this ammonia becomes fertiliser, on which about half of the food of the world depends.'],
  takeaways: ['N₂ + 3 H₂ ⇌ 2 NH₃, and heat', 'High pressure: more ammonia', '450 °C: less ammonia, but soon'],
  question: {
    ask: 'Why is the ammonia taken out of the loop again and again?',
    answer: 'So that it cannot fall apart, and the rest goes on to make more.',
  },
};
