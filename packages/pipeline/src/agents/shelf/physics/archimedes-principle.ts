import { draw, highlight, move, show } from '../../writing/actions.ts';
import { arrow, circle, figure, path, rect, segment, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
const depths = [0.6, 0, -0.6, -1.2];
/** Share of a floating body that is under water: its density over that of water. */
const under = { cork: 0.24, wood: 0.6, ice: 0.917 };
const percent = (share: number) => `${Math.round(100 * share)} %`;
const tank = (left: number): XY[] => [
  [left, 1.65],
  [left, -2],
  [left + 4, -2],
  [left + 4, 1.65],
];

export const archimedesPrinciple: ShelfEntry = {
  id: 'archimedes-principle',
  names: [
    "Archimedes' principle",
    'buoyancy',
    'buoyant force',
    'upthrust',
    'law of buoyancy',
    'why things float',
  ],
  subject: 'physics',
  field: 'Fluids',
  says: [
    'A body in a fluid is pushed up by a force equal to the weight of the fluid that it displaces.',
    'It floats when that push can carry its weight.',
  ],
  puzzle: [
    'A steel nail sinks at once. A steel ship of a hundred thousand tonnes floats.',
    'What does the water know about the difference?',
  ],
  symbols: [
    { tex: 'F_b', name: 'Fb', meaning: 'the buoyant force', unit: 'N', role: 'd' },
    { tex: '\\rho', name: 'rho', meaning: 'the density of the fluid', unit: 'kg/m³', role: 'a' },
    { tex: 'V', name: 'V', meaning: 'the displaced volume', unit: 'm³', role: 'b' },
    { tex: 'g', name: 'g', meaning: 'the pull of gravity per kilogram', unit: 'm/s²', role: 'muted' },
  ],
  formulas: [
    {
      id: 'push',
      tex: 'F_b = \\rho \\, V g',
      expression: 'Fb = rho * V * g',
      says: 'Density of the fluid times displaced volume times gravity: the weight of that fluid.',
    },
  ],
  pictures: [
    {
      id: 'overflow',
      title: 'Water makes room',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'bath',
            'full',
            figure(
              { min: [-6.4, -2.6], max: [6.4, 3.6] },
              path('glass', tank(-4.6), 'ink', { smooth: false, weight: 'bold' }),
              rect('water', [-4.6, -2], [-0.6, 1.6], 'a', { fill: 'soft' }),
              circle('stone', [-2.6, 2.6], 0.8, 'b', { fill: 'solid' }),
              path(
                'cup',
                [
                  [2.2, 0.4],
                  [2.2, -2],
                  [5.2, -2],
                  [5.2, 0.4],
                ],
                'ink',
                { smooth: false, weight: 'bold' },
              ),
              rect('spilled', [2.2, -2], [5.2, -2 + (Math.PI * 0.8 ** 2) / 3], 'a', {
                fill: 'soft',
                label: tag('displaced water', 'above', 'a'),
              }),
              arrow('flow', [-0.5, 1.7], [2.9, 0.6], 'a', { weight: 'bold', bend: -0.25 }),
            ),
            'A stone sinks into a full tank; the water that it displaces runs over into a cup.',
          ),
        ],
        beats: [
          beat(
            'Here is a tank, full to the brim, and a stone.',
            draw('bath.glass', 'tank'),
            show('bath.water', 'full'),
            show('bath.stone', 'stone'),
          ),
          beat(
            'Lower the stone into it, and water has to make room.',
            move('bath.stone', [0, -2.9], 'Lower', 2),
            draw('bath.flow', 'room'),
          ),
          beat(
            'Catch what runs over: it is exactly as much as the stone takes up.',
            draw('bath.cup', 'Catch'),
            show('bath.spilled', 'runs'),
          ),
          beat(
            'Weigh that water, and you know how strongly the stone is pushed up.',
            highlight('bath.spilled', 'water'),
            highlight('bath.stone', 'pushed'),
          ),
        ],
      }),
    },
    {
      id: 'pressure',
      title: 'Why it is pushed up',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'block',
            'full',
            figure(
              { min: [-6, -3.2], max: [6, 3] },
              rect('water', [-5.4, -3.1], [5.4, 2.4], 'a', { fill: 'faint' }),
              rect('body', [-1.5, -1.5], [1.5, 1], 'b', { fill: 'soft' }),
              ...[-0.9, 0, 0.9].map((x, index) =>
                arrow(`down${index + 1}`, [x, 1.65], [x, 1.08], 'c', { weight: 'bold' }),
              ),
              ...[-0.9, 0, 0.9].map((x, index) =>
                arrow(`up${index + 1}`, [x, -3], [x, -1.58], 'd', { weight: 'bold' }),
              ),
              ...depths.flatMap((y, index) => [
                arrow(`left${index + 1}`, [-2.2 - 0.25 * index, y], [-1.58, y], 'muted'),
                arrow(`right${index + 1}`, [2.2 + 0.25 * index, y], [1.58, y], 'muted'),
              ]),
              arrow('push', [4, -1.2], [4, 0.8], 'd', { weight: 'bold', label: tag('$F_b$', 'right', 'd') }),
            ),
            'A block under water: short arrows press on its top, longer ones on its bottom, and those on its sides cancel.',
          ),
        ],
        beats: [
          beat('Look at a block under water.', show('block.water', 'water'), show('block.body', 'block')),
          beat(
            'Water presses on it from every side. Left and right cancel.',
            ...[1, 2, 3, 4].flatMap((index) => [
              draw(`block.left${index}`, 'presses'),
              draw(`block.right${index}`, 'presses'),
            ]),
          ),
          beat(
            'But pressure grows with depth. So the bottom is pressed harder than the top.',
            ...[1, 2, 3].map((index) => draw(`block.down${index}`, 'top')),
            ...[1, 2, 3].map((index) => draw(`block.up${index}`, 'bottom')),
          ),
          beat('What is left over is a push upwards: the buoyant force.', draw('block.push', 'push')),
        ],
      }),
    },
    {
      id: 'float',
      title: 'How deep does it float?',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sea',
            'wide-left',
            figure(
              { min: [-5.4, -2.6], max: [5.4, 2.4] },
              rect('water', [-5.2, -2.5], [5.2, 0], 'a', { fill: 'faint' }),
              ...Object.values(under).map((share, index) =>
                rect(
                  `block${index + 1}`,
                  [-4.2 + index * 3.2, -1.8 * share],
                  [-2.2 + index * 3.2, 1.8 * (1 - share)],
                  (['b', 'e', 'c'] as const)[index],
                  {
                    fill: 'soft',
                  },
                ),
              ),
              ...Object.keys(under).map((name, index) =>
                text(`name${index + 1}`, [-3.2 + index * 3.2, 1.9], name, (['b', 'e', 'c'] as const)[index]),
              ),
              segment('line', [-5.2, 0], [5.2, 0], 'a', { weight: 'bold' }),
            ),
            'Blocks of cork, wood and ice float in water: the denser the block, the deeper it lies.',
          ),
          place(
            'share',
            'narrow-right',
            bars([
              ['cork', under.cork, 'b', percent(under.cork)],
              ['wood', under.wood, 'e', percent(under.wood)],
              ['ice', under.ice, 'c', percent(under.ice)],
            ]),
            'Share under water: cork 24 per cent, wood 60, ice 92.',
          ),
        ],
        beats: [
          beat(
            'A floating body sinks in until the displaced water weighs as much as it does.',
            show('sea.water', 'water'),
            draw('sea.line', 'water'),
          ),
          beat(
            'Cork is light: a quarter of it under water is enough.',
            show('sea.block1', 'Cork'),
            show('sea.name1', 'Cork'),
            show('share.bar1', 'quarter'),
            show('share.value1', 'quarter'),
          ),
          beat(
            'Wood lies deeper.',
            show('sea.block2', 'Wood'),
            show('sea.name2', 'Wood'),
            show('share.bar2', 'deeper'),
            show('share.value2', 'deeper'),
          ),
          beat(
            'And of an iceberg, more than nine tenths are hidden below.',
            show('sea.block3', 'iceberg'),
            show('sea.name3', 'iceberg'),
            show('share.bar3', 'nine'),
            show('share.value3', 'nine'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A stone of two litres lies in water, 1000 kilograms per cubic metre. How strongly is it pushed up?',
    formula: 'push',
    given: { rho: 1000, V: 0.002, g: 9.8 },
    find: 'Fb',
    sense: 'That is the weight of two kilograms, so the stone feels that much lighter.',
  },
  misconception: {
    tempting: 'It is tempting to think that heavy things sink and light things float.',
    truth: 'What counts is the density: weight compared with volume.',
  },
  uses: ['Ships, submarines, balloons and life jackets are all built on it.'],
  takeaways: [
    'Pushed up by displaced weight',
    'Pressure grows with depth',
    'Less dense than the fluid: it floats',
  ],
  question: {
    ask: 'Why does a steel ship float, although steel is denser than water?',
    answer: 'Its hull is full of air, so it displaces far more water than the steel alone.',
  },
};
