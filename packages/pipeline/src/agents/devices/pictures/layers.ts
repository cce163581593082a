import { draw, highlight, show } from '../../writing/actions.ts';
import { circle, figure, segment, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

type XY = [number, number];
const sizes = [3, 4, 2];
const at = (layer: number, i: number): XY => [layer * 4 - 4, (i - (sizes[layer]! - 1) / 2) * 1.35 + 0.3];
const units = sizes.flatMap((size, layer) => Array.from({ length: size }, (_, i) => ({ layer, i })));
const wires = units
  .filter(({ layer }) => layer < 2)
  .flatMap(({ layer, i }) => Array.from({ length: sizes[layer + 1]! }, (_, j) => ({ layer, i, j })));

export const layers: PictureFamily = {
  id: 'layers',
  name: 'a small neural network',
  title: 'A network in layers',
  words: {
    'neural network': 4,
    neural: 4,
    neuron: 4,
    layer: 2,
    backpropagation: 4,
    'deep learning': 4,
    'machine learning': 3,
    attention: 2,
    transformer: 3,
    perceptron: 4,
    training: 3,
    'loss function': 2,
    embedding: 3,
    model: 1,
  },
  draw: () => ({
    visual: figure(
      { min: [-5.6, -3.2], max: [5.6, 3.2] },
      ...wires.map(({ layer, i, j }) =>
        segment(`wire${layer}-${i}-${j}`, at(layer, i), at(layer + 1, j), 'faint'),
      ),
      ...units.map(({ layer, i }) =>
        circle(`unit${layer}-${i}`, at(layer, i), 0.42, (['b', 'a', 'c'] as const)[layer]!, {
          fill: 'solid',
        }),
      ),
      text('in', [-4, -2.7], 'numbers in'),
      text('out', [4, -2.7], 'answer out'),
    ),
    alt: 'A network of three layers: numbers go in on the left, an answer comes out on the right.',
    beats: [
      beat(
        'Picture layers of small units. Numbers go in on one side, and an answer comes out on the other.',
        ...units.map(({ layer, i }) => show(`picture.unit${layer}-${i}`, layer * 0.1)),
        show('picture.in', 'Numbers'),
        show('picture.out', 'answer'),
      ),
      beat(
        'Each line between two units carries a weight, and learning means changing those weights.',
        ...wires.map(({ layer, i, j }) => draw(`picture.wire${layer}-${i}-${j}`, 0.02)),
      ),
      beat('A little better after each example, that is the idea.', highlight('picture.out', 0.2)),
    ],
    lights: [
      ['in', /input/i],
      ['out', /output|predict|loss/i],
    ],
  }),
};
