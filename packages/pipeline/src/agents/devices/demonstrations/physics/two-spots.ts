import { draw, highlight, show } from '../../../writing/actions.ts';
import { arrow, ellipse, figure, path, point, rect, segment, tag, text } from '../../../writing/shapes.ts';
import { beat } from '../../../writing/sketch.ts';
import { edge, graph, node } from '../../../writing/visuals.ts';
import { choice, type Demonstration, scene } from '../demonstration.ts';

const atoms = 800;

export const twoSpots: Demonstration = {
  id: 'two-spots',
  name: 'silver atoms that a magnet parts in two beams',
  title: 'Two spots, nothing between',
  about:
    /stern.?gerlach|electron spin|spin quantum number|quantum spin|\bspin\b(?!.?(?:lock|glass|wave|coat|off|network))|pauli matri|spinor|bohr magneton/i,
  named: /stern.gerlach|intrinsic (?:form of )?angular momentum/i,
  puzzle: [
    'Silver atoms are tiny magnets, and they may point anywhere.',
    'Where do they land behind a magnet that pulls them up or down?',
  ],
  draw: () =>
    scene(
      figure(
        { min: [-6.6, -3], max: [6.6, 3.2] },
        rect('oven', [-6.2, -0.7], [-4.8, 0.7], 'b', { fill: 'soft', label: tag('oven', 'below', 'b') }),
        path(
          'north',
          [
            [-2.2, 2.6],
            [1.6, 2.6],
            [1.6, 1.4],
            [-0.3, 0.8],
            [-2.2, 1.4],
            [-2.2, 2.6],
          ],
          'bad',
          { smooth: false, fill: 'soft' },
        ),
        text('n', [-0.3, 1.9], 'N', 'bad'),
        rect('south', [-2.2, -2.4], [1.6, -1.2], 'a', { fill: 'soft' }),
        text('s', [-0.3, -1.8], 'S', 'a'),
        segment('screen', [5.2, -2.6], [5.2, 2.6], 'ink', { weight: 'bold', label: tag('screen', 'above') }),
        arrow('beam', [-4.7, 0], [-2.3, 0], 'c', { weight: 'bold' }),
        ellipse('smear', [5.2, 0], [0.3, 1.7], 'muted', { fill: 'soft', dash: true }),
        arrow('up', [-2.2, 0], [5, 1.5], 'c', { weight: 'bold', bend: -0.06 }),
        arrow('down', [-2.2, 0], [5, -1.5], 'c', { weight: 'bold', bend: 0.06 }),
        point('spot1', [5.2, 1.5], 'good', { size: 'large', label: tag('up', 'right', 'good') }),
        point('spot2', [5.2, -1.5], 'good', { size: 'large', label: tag('down', 'right', 'good') }),
      ),
      'A beam from an oven passes between the unequal poles of a magnet and lands in two spots, up and down.',
      beat(
        'An oven sends silver atoms between two poles of unequal shape.',
        show('pic.oven', 'oven'),
        draw('pic.beam', 'atoms'),
        show('pic.north', 'poles'),
        show('pic.n', 'poles'),
        show('pic.south', 'poles'),
        show('pic.s', 'poles'),
      ),
      beat(
        'If the atoms pointed anywhere, they would land in one smeared stripe.',
        show('pic.screen', 'land'),
        show('pic.smear', 'smeared'),
      ),
      beat(
        'But they land in two spots, and nothing comes between.',
        draw('pic.up', 'land'),
        draw('pic.down', 'land'),
        show('pic.spot1', 'spots'),
        show('pic.spot2', 'spots'),
      ),
      beat(
        'Measured along the magnet, the spin of the electron has just two values: up or down.',
        highlight('pic.spot1', 'up'),
        highlight('pic.spot2', 'down'),
      ),
    ),
  further: {
    title: 'Three magnets in a row',
    draw: () =>
      scene(
        graph(
          'tree',
          [
            node('all', `${atoms} atoms`, 'ink', 'box'),
            node('up', `${atoms / 2} up`, 'good'),
            node('down', `${atoms / 2} down`, 'muted'),
            node('left', `${atoms / 4} left`, 'b'),
            node('right', `${atoms / 4} right`, 'muted'),
            node('up2', `${atoms / 8} up`, 'good'),
            node('down2', `${atoms / 8} down`, 'bad'),
          ],
          [
            edge('e1', 'all', 'up', { label: 'upright' }),
            edge('e2', 'all', 'down'),
            edge('e3', 'up', 'left', { label: 'sideways' }),
            edge('e4', 'up', 'right'),
            edge('e5', 'left', 'up2', { label: 'upright' }),
            edge('e6', 'left', 'down2'),
          ],
          'right',
        ),
        '800 atoms: 400 up; of these 200 left; of these 100 up and 100 down again.',
        beat(
          `Of ${atoms} atoms, half go up. Keep only these.`,
          show('pic.all', 0),
          draw('pic.e1', 'up'),
          show('pic.up', 'up'),
          draw('pic.e2', 'half'),
          show('pic.down', 'half'),
        ),
        beat(
          'Send them through a magnet on its side. Half go left, half go right.',
          draw('pic.e3', 'left'),
          show('pic.left', 'left'),
          draw('pic.e4', 'right'),
          show('pic.right', 'right'),
        ),
        beat(
          'Now ask the left ones again: up or down? You kept only ups.',
          draw('pic.e5', 'again'),
          show('pic.up2', 'up'),
        ),
        beat(
          'Yet half of them go down. Measuring sideways has wiped out the earlier answer.',
          draw('pic.e6', 'down'),
          show('pic.down2', 'down'),
        ),
      ),
  },
  question: choice(
    'Atoms that went up pass a second upright magnet straight away. Which share of them goes up again?',
    'all of them',
    ['half of them', 'none of them'],
    'Asked the same question again, they give the same answer.',
  ),
  stays: 'Spin shows only two values: up or down',
};
