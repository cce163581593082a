import { draw, highlight, move, show } from '../../writing/actions.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { arrow, circle, figure, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

export const hubblesLaw: ShelfEntry = {
  id: 'hubbles-law',
  names: ["Hubble's law", 'Hubble-Lemaître law', 'Hubble constant', 'expansion of the universe'],
  subject: 'physics',
  field: 'Cosmology',
  says: [
    'Galaxies move away from us at speeds proportional to their distance.',
    'The farther a galaxy is, the faster it recedes.',
  ],
  puzzle: [
    'Almost every galaxy in the sky is moving away from us.',
    'Are we at the centre of some great explosion, or is something else going on?',
  ],
  symbols: [
    { tex: 'v', name: 'v', meaning: 'the speed at which a galaxy recedes', unit: 'km/s', role: 'c' },
    { tex: 'H_0', name: 'H0', meaning: 'the Hubble constant', unit: 'km/s per Mpc', role: 'b' },
    { tex: 'd', name: 'd', meaning: 'the distance of the galaxy', unit: 'Mpc', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'v = H_0 \\, d',
      expression: 'v = H0 * d',
      says: 'The speed is the Hubble constant times the distance.',
    },
  ],
  pictures: [
    {
      id: 'arrows',
      title: 'Farther means faster',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'sky',
            'full',
            figure(
              { min: [-0.8, -1.7], max: [11, 1.5] },
              circle('us', [0, 0], 0.35, 'b', { fill: 'solid', label: tag('we', 'below', 'b') }),
              circle('near', [2, 0], 0.26, 'a', { fill: 'soft', label: tag('$d$', 'below', 'a') }),
              circle('middle', [4, 0], 0.26, 'a', { fill: 'soft', label: tag('$2d$', 'below', 'a') }),
              circle('far', [6.6, 0], 0.26, 'a', { fill: 'soft', label: tag('$3d$', 'below', 'a') }),
              arrow('slow', [2.35, 0], [3.2, 0], 'c', { weight: 'bold', label: tag('$v$', 'above', 'c') }),
              arrow('faster', [4.35, 0], [6.05, 0], 'c', {
                weight: 'bold',
                label: tag('$2v$', 'above', 'c'),
              }),
              arrow('fastest', [6.95, 0], [9.5, 0], 'c', {
                weight: 'bold',
                label: tag('$3v$', 'above', 'c'),
              }),
            ),
            'Galaxies in a row, each farther from us than the last, with arrows for their speeds that grow with distance.',
          ),
        ],
        beats: [
          beat(
            'Here we are, with three galaxies at growing distances.',
            show('sky.us', 'we'),
            show('sky.near', 'galaxies'),
            show('sky.middle', 'growing'),
            show('sky.far', 'distances'),
          ),
          beat('The nearest one drifts away slowly.', draw('sky.slow', 'drifts')),
          beat('Twice as far, and it recedes twice as fast.', draw('sky.faster', ['twice', 2])),
          beat('Three times as far means three times the speed.', draw('sky.fastest', ['three', 2])),
        ],
      }),
    },
    {
      id: 'line',
      title: 'A straight line',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'plot',
            'full',
            axes(axis(0, 110, 'distance in megaparsecs'), axis(0, 8000, 'speed in km/s'), [
              curve('line', '70*x', 'b', { from: 0, to: 108 }),
              dots(
                'steps',
                [20, 40, 60, 80, 100].map((d): [number, number] => [d, 70 * d]),
                'a',
              ),
              tracker('here', '70*x', 20, 'c', { guides: true }),
            ]),
            'Speed against distance: a straight line through the origin, here with a slope of seventy.',
          ),
        ],
        beats: [
          beat(
            'Plot speed against distance, and the law is a straight line.',
            draw('plot.line', 'line'),
            show('plot.steps', 'line'),
          ),
          beat(
            'With a slope of 70, a galaxy at 20 megaparsecs recedes at 1400 kilometres a second.',
            show('plot.here', 'galaxy'),
          ),
          beat('At 100 megaparsecs it is 7000.', move('plot.here', 100, '100')),
          beat('The slope of the line is the Hubble constant.', highlight('plot.line', 'slope')),
        ],
      }),
    },
    {
      id: 'stretch',
      title: 'No centre needed',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'row',
            'full',
            figure(
              { min: [-1, -2.2], max: [11, 2.4] },
              ...[0, 1, 2, 3, 4].map((index) =>
                circle(`before${index + 1}`, [3 + index, 1.2], 0.22, 'a', { fill: 'soft' }),
              ),
              ...[0, 1, 2, 3, 4].map((index) =>
                circle(`after${index + 1}`, [1 + index * 2, -1.2], 0.22, 'c', { fill: 'soft' }),
              ),
              ...[0, 1, 2, 3, 4].map((index) =>
                arrow(`go${index + 1}`, [3 + index, 0.85], [1 + index * 2, -0.85], 'muted', {
                  weight: 'thin',
                }),
              ),
            ),
            'Five galaxies in a row; below, the same five with every gap doubled.',
          ),
        ],
        beats: [
          beat(
            'Now take five galaxies with equal gaps.',
            ...[1, 2, 3, 4, 5].map((index) => show(`row.before${index}`, 'five')),
          ),
          beat(
            'Let space stretch, so that every gap doubles.',
            ...[1, 2, 3, 4, 5].map((index) => draw(`row.go${index}`, 'stretch')),
            ...[1, 2, 3, 4, 5].map((index) => show(`row.after${index}`, 'doubles')),
          ),
          beat(
            'Stand on any of them, and all the others have moved away. The farther ones have moved more.',
            highlight('row.after2', 'any'),
            highlight('row.after5', 'farther'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A galaxy lies 50 megaparsecs away, and the Hubble constant is 70. How fast does it recede?',
    formula: 'law',
    given: { H0: 70, d: 50 },
    find: 'v',
    sense: 'It recedes at {result}, every second of every day.',
  },
  misconception: {
    tempting: 'It is tempting to think that we must be at the centre, since all galaxies flee from us.',
    truth: 'In a space that stretches, every place sees the same.',
  },
  uses: ['Run the expansion backwards, and you can estimate the age of the universe.'],
  takeaways: ['Speed grows with distance', 'The slope is the Hubble constant', 'Every place sees the same'],
  question: {
    ask: 'If one galaxy is four times as far as another, how do their speeds compare?',
    answer: 'It recedes four times as fast.',
  },
};
