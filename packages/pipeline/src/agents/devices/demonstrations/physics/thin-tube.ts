import { draw, highlight, move, show } from '../../../writing/actions.ts';
import { axes, axis, curve, tracker } from '../../../writing/plots.ts';
import { arrow, figure, path, rect, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { choice, type Demonstration, range, scene } from '../demonstration.ts';

type XY = [number, number];
/** Surface tension in newtons per metre, density and gravity: water in clean glass. */
const [tension, density, gravity] = [0.073, 1000, 9.81];
/** Rise in millimetres over the radius in millimetres. */
const product = ((2 * tension) / (density * gravity)) * 1e6;
const rise = (radius: number) => Math.round(product / radius);
const level = -1.6;
const tubes = [
  { at: -4.6, radius: 1.2, up: 0.9 },
  { at: 0, radius: 0.6, up: 1.8 },
  { at: 4.2, radius: 0.3, up: 3.6 },
];
/** The hollow surface of water between two walls. */
const hollow = (at: number, radius: number, top: number): XY[] =>
  range(0, 16).map((i): XY => {
    const x = -1 + i / 8;
    return [at + radius * x, top + radius * (1 - Math.sqrt(Math.max(0, 1 - x ** 2))) * 0.8];
  });

export const thinTube: Demonstration = {
  id: 'thin-tube',
  name: 'water that climbs in thin tubes',
  title: 'Thin tubes lift water',
  about:
    /capillar(?:y|ity)(?! electro)(?: action| rise| tube| effect| length)?|jurin|surface tension|meniscus|\bwetting|contact angle|young.?laplace|capillary pressure/i,
  named: /surface tension|narrow spaces/i,
  puzzle: [
    'Dip a corner of a paper towel in water, and the water climbs.',
    'What lifts it against its own weight?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-8, -3.3], max: [8, 3.4] },
        rect('water', [-8, -3.3], [8, level], 'a', { fill: 'soft' }),
        ...tubes.flatMap(({ at, radius, up }, i) => [
          rect(`column${i}`, [at - radius, level], [at + radius, level + up], 'a', { fill: 'soft' }),
          segment(`left${i}`, [at - radius, -2.8], [at - radius, 3.2], 'ink', { weight: 'bold' }),
          segment(`right${i}`, [at + radius, -2.8], [at + radius, 3.2], 'ink', { weight: 'bold' }),
          path(`skin${i}`, hollow(at, radius, level + up), 'b', { weight: 'bold' }),
        ]),
        arrow('pull1', [-5.8, -0.7], [-5.8, 0.9], 'c', { weight: 'bold', label: tag('pull', 'left', 'c') }),
        arrow('pull2', [-3.4, -0.7], [-3.4, 0.9], 'c', { weight: 'bold', label: tag('pull', 'right', 'c') }),
        arrow('weight', [-4.6, -1], [-4.6, -2.5], 'bad', {
          weight: 'bold',
          label: tag('weight', 'right', 'bad'),
        }),
        text('half', [0.9, 1.2], 'half as wide', 'b', { side: 'right' }),
        text('quarter', [4.8, 2.6], 'a quarter', 'b', { side: 'right' }),
      ),
      'Three glass tubes in water: in the tube of half the width the water stands twice as high, at a quarter four times.',
      beat(
        'Put a glass tube into water.',
        show('pic.water', 'water'),
        show('pic.left0', 'tube'),
        show('pic.right0', 'tube'),
      ),
      beat(
        'Glass attracts water, so the water creeps up at the wall. Its surface is like a stretched skin, now hollow.',
        draw('pic.skin0', 'creeps'),
        show('pic.column0', 'hollow'),
      ),
      beat(
        'All around the rim the skin pulls upwards. The water rises until its weight balances that pull.',
        draw('pic.pull1', 'pulls'),
        draw('pic.pull2', 'pulls'),
        draw('pic.weight', 'weight'),
      ),
      beat(
        'A tube of half the width has half the rim, but a given height weighs only a quarter. So the water climbs twice as high.',
        show('pic.left1', 'tube'),
        show('pic.right1', 'tube'),
        show('pic.half', 'half'),
        draw('pic.skin1', 'climbs'),
        show('pic.column1', 'climbs'),
      ),
      beat(
        'Halve the width again, and the water climbs twice as high again.',
        show('pic.left2', 0),
        show('pic.right2', 0),
        show('pic.quarter', 0.2),
        draw('pic.skin2', 'twice'),
        show('pic.column2', 'twice'),
      ),
    ),
  further: {
    title: 'How high in which tube?',
    draw: () =>
      scene(
        axes(
          axis(0, 1.6, 'radius of the tube in mm', {
            ticks: [0.1, 0.5, 1, 1.5].map((at) => ({ at, text: `${at}` })),
          }),
          axis(0, 170, 'rise in mm'),
          [
            curve('rise', `${product.toFixed(2)}/x`, 'a', { from: 0.095, to: 1.55 }),
            tracker('here', `${product.toFixed(2)}/x`, 1, 'b', { guides: true }),
          ],
        ),
        `Rise of water against the radius of a clean glass tube: ${rise(1)} millimetres at 1 millimetre, ${rise(0.1)} at a tenth.`,
        beat(
          `In a clean glass tube of 1 millimetre radius, water rises ${rise(1)} millimetres.`,
          show('pic.x-axis', 0),
          show('pic.y-axis', 0),
          show('pic.here', 'rises'),
        ),
        beat(
          `At half a millimetre it rises ${rise(0.5)}, at a tenth ${rise(0.1)}.`,
          draw('pic.rise', 'rises', 1.2),
          move('pic.here', 0.5, 'half', 0.8),
          move('pic.here', 0.1, 'tenth', 1.2),
        ),
        beat(
          'The gaps in paper, cloth and soil are finer still. There water climbs far.',
          highlight('pic.rise', 'gaps'),
        ),
        beat(
          'Mercury does not wet glass. In a thin tube it stands lower than outside.',
          highlight('pic.here', 'lower'),
        ),
      ),
  },
  question: choice(
    'Water rises 20 millimetres in a tube. How high does it rise in one of half the radius?',
    '40 mm',
    ['10 mm', '20 mm', '80 mm'],
    'Radius times rise stays the same.',
  ),
  stays: 'The thinner the tube, the higher the water',
};
