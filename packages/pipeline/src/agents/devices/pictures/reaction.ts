import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, circle, figure, tag, text } from '../../writing/shapes.ts';
import { beat } from '../../writing/sketch.ts';
import type { PictureFamily } from './family.ts';

export const reaction: PictureFamily = {
  id: 'reaction',
  name: 'a reaction that runs both ways',
  title: 'There and back again',
  words: {
    reaction: 4,
    equilibrium: 4,
    reactant: 4,
    product: 1,
    catalyst: 4,
    catalysis: 4,
    reversible: 4,
    stoichiometry: 4,
    chemical: 2,
    enzyme: 3,
    substrate: 3,
    combustion: 3,
    synthesis: 2,
    photosynthesis: 3,
    rate: 1,
    activation: 2,
    'enzyme kinetics': 2,
    redox: 3,
  },
  draw: () => ({
    visual: figure(
      { min: [-6, -3], max: [6, 3] },
      circle('a1', [-4.4, 0.9], 0.55, 'a', { fill: 'soft' }),
      circle('b1', [-3.3, -0.7], 0.55, 'b', { fill: 'soft' }),
      text('left', [-3.8, -2.3], 'before'),
      arrow('forth', [-1.7, 0.45], [1.7, 0.45], 'good', {
        weight: 'bold',
        label: tag('they join', 'above', 'good'),
      }),
      arrow('back', [1.7, -0.45], [-1.7, -0.45], 'bad', {
        weight: 'bold',
        label: tag('it splits', 'below', 'bad'),
      }),
      circle('a2', [3.3, 0.1], 0.55, 'a', { fill: 'soft' }),
      circle('b2', [4.4, 0.1], 0.55, 'b', { fill: 'soft' }),
      text('right', [3.85, -2.3], 'after'),
    ),
    alt: 'Two particles join to one and it splits again: arrows both ways.',
    beats: [
      beat(
        'Picture a reaction: particles join in a new way.',
        ...['a1', 'b1', 'left'].map((id) => show(`picture.${id}`, 0)),
        draw('picture.forth', 'join'),
        ...['a2', 'b2', 'right'].map((id) => show(`picture.${id}`, 0.7)),
      ),
      beat(
        'None gets lost on the way. And often the way back is open too.',
        highlight('picture.a2', 0.1),
        highlight('picture.b2', 0.2),
        draw('picture.back', 'back'),
      ),
    ],
    lights: [
      ['forth', /react|product|convert/i],
      ['back', /revers|equilibrium|shift/i],
    ],
  }),
};
