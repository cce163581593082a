import { draw, highlight, move, show } from '../../writing/actions.ts';
import { compute, spelled } from '../../writing/compute.ts';
import { axes, axis, curve, dots, tracker } from '../../writing/plots.ts';
import { arrow, brace, figure, rect, tag } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import { bars } from '../../writing/visuals.ts';
import type { ShelfEntry } from '../entry.ts';
import { each, flying } from './particles.ts';

type XY = [number, number];
const percent = (absorbance: number) => compute('100 * 10^(-A)', { A: absorbance });
const read = (absorbance: number) => `${spelled(percent(absorbance), 3)} %`;
/** Dye molecules that wander inside the cell. */
const dye = flying('dye', 14, { min: [-2, -2.3], max: [2, 2] }, 'c', { radius: 0.13, speed: 0.7 });
const slope = 0.4;

export const beerLambertLaw: ShelfEntry = {
  id: 'beer-lambert-law',
  names: ['Beer-Lambert law', "Beer's law", 'Lambert-Beer law', 'Beer-Lambert-Bouguer law', 'absorbance'],
  subject: 'chemistry',
  field: 'Spectroscopy',
  says: [
    'The absorbance of a solution grows in proportion to its concentration and to the way of the light.',
    'The light itself falls by the same factor in each equal layer.',
  ],
  puzzle: [
    'Strong tea looks darker than weak tea, and a deep cup darker than a shallow one.',
    'Can you read the concentration from the darkness alone?',
  ],
  symbols: [
    { tex: 'A', name: 'A', meaning: 'the absorbance', role: 'd' },
    {
      tex: '\\varepsilon',
      name: 'eps',
      meaning: 'the molar absorption coefficient',
      unit: 'L/(mol·cm)',
      role: 'b',
    },
    { tex: 'c', name: 'c', meaning: 'the concentration', unit: 'mol/L', role: 'c' },
    { tex: '\\ell', name: 'l', meaning: 'the way of the light', unit: 'cm', role: 'a' },
  ],
  formulas: [
    {
      id: 'law',
      tex: 'A = \\varepsilon \\, c \\, \\ell',
      expression: 'A = eps * c * l',
      says: 'Multiply the strength of the dye by its concentration and by the way of the light.',
    },
  ],
  pictures: [
    {
      id: 'cell',
      title: 'Light through a dye',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'cell',
            'full',
            figure(
              { min: [-8, -3.9], max: [8, 3.5] },
              rect('glass', [-2.1, -2.4], [2.1, 2.4], 'ink', { weight: 'bold' }),
              rect('liquid', [-2.1, -2.4], [2.1, 2.1], 'c', { fill: 'faint', weight: 'thin' }),
              ...dye,
              ...[1, 0, -1].map((y, index) =>
                arrow(`in${index + 1}`, [-7, y], [-2.3, y], 'b', { weight: 'bold' }),
              ),
              arrow('out', [2.3, 0], [7, 0], 'b', {
                weight: 'bold',
                label: tag('what is left', 'above', 'b'),
              }),
              brace('way', [2.1, -2.6], [-2.1, -2.6], 'a', { label: tag('$\\ell$', 'below', 'a') }),
            ),
            'Three rays enter a glass cell with dye molecules, and one comes out.',
          ),
        ],
        beats: [
          beat(
            'Here is a glass cell with a dissolved dye. Its molecules drift about.',
            draw('cell.glass', 'glass'),
            show('cell.liquid', 'dissolved'),
            ...each(show, 'cell.dye', dye.length, 'molecules'),
          ),
          beat('Send light in from the left.', ...[1, 2, 3].map((index) => draw(`cell.in${index}`, 'light'))),
          beat(
            'Each molecule that is hit may swallow a bit of it. Only a part comes out.',
            draw('cell.out', 'out'),
          ),
          beat(
            'More dye, or a longer way through it, and less light is left.',
            highlight('cell.liquid', 'dye'),
            draw('cell.way', 'way'),
          ),
        ],
      }),
    },
    {
      id: 'layers',
      title: 'Layer by layer',
      purpose: 'derivation',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'layers',
            'full',
            bars(
              [0, 1, 2, 3, 4].map((layer) => [
                layer === 0 ? 'before' : `layer ${layer}`,
                percent(layer * Math.log10(2)),
                layer === 0 ? 'b' : 'd',
                read(layer * Math.log10(2)),
              ]),
            ),
            'The light that is left after each layer: always half of what came in.',
          ),
        ],
        beats: [
          beat(
            'Cut the liquid into equal layers. Say that the first one lets half of the light through.',
            show('layers.bar1', 'liquid'),
            show('layers.value1', 'liquid'),
            show('layers.bar2', 'half'),
            show('layers.value2', 'half'),
          ),
          beat(
            'The next layer is just the same. It lets half of that half through.',
            show('layers.bar3', 'half'),
            show('layers.value3', 'half'),
          ),
          beat(
            'And so on: equal layers divide by equal factors.',
            show('layers.bar4', 'equal'),
            show('layers.value4', 'equal'),
            show('layers.bar5', 'factors'),
            show('layers.value5', 'factors'),
          ),
          beat(
            'Factors multiply, so their logarithms add up. That logarithm is the absorbance.',
            highlight('layers.bar2', 'multiply'),
            highlight('layers.bar3', 'logarithms'),
          ),
        ],
      }),
    },
    {
      id: 'line',
      title: 'A straight line to read',
      purpose: 'application',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'light',
            'left',
            axes(axis(0, 5, 'concentration'), axis(0, 110, 'percent of light left'), [
              curve('fall', `100 * 10^(-${slope}*x)`, 'b'),
              tracker('fallen', `100 * 10^(-${slope}*x)`, 1, 'c'),
            ]),
            'The light that is left falls in a curve.',
          ),
          place(
            'plot',
            'right',
            axes(axis(0, 5, 'concentration'), axis(0, 2.2, 'absorbance'), [
              dots(
                'known',
                [1, 2, 4].map((c): XY => [c, slope * c]),
                'a',
              ),
              curve('line', `${slope}*x`, 'd'),
              tracker('unknown', `${slope}*x`, 3, 'c', { guides: true }),
            ]),
            'The absorbance rises in a straight line through measured points.',
          ),
        ],
        beats: [
          beat(
            'Against the concentration, the light falls in a curve.',
            show('light.x-axis', 0),
            show('light.y-axis', 0),
            draw('light.fall', 'curve'),
            show('light.fallen', 'curve'),
            move('light.fallen', 4.5, 0.6),
          ),
          beat(
            'The absorbance turns it into a straight line. Measure a few known solutions.',
            show('plot.x-axis', 'absorbance'),
            show('plot.y-axis', 'absorbance'),
            show('plot.known', 'known'),
            draw('plot.line', 'straight'),
          ),
          beat(
            'Then measure your own sample, and read its concentration from the line.',
            show('plot.unknown', 'sample'),
            highlight('plot.unknown', 'read'),
          ),
        ],
      }),
    },
  ],
  example: {
    ask: 'A dye has a coefficient of 20000 litres per mole and centimetre. In a cell of 1 centimetre its absorbance is 0.5. What is its concentration?',
    formula: 'law',
    given: { A: 0.5, eps: 20000, l: 1 },
    find: 'c',
    sense: `At this absorbance ${spelled(percent(0.5), 2)} percent of the light comes through.`,
  },
  misconception: {
    tempting: 'It is tempting to think that twice the dye leaves half of the light.',
    truth: 'It doubles the absorbance. A quarter through becomes a sixteenth.',
  },
  uses: ['Laboratories measure proteins, DNA and blood sugar in this way every day.'],
  takeaways: [
    'Equal layers, equal factors',
    'Absorbance grows with concentration',
    'A straight line to read from',
  ],
  question: {
    ask: 'At an absorbance of one, a tenth of the light is left. And at two?',
    answer: 'A tenth of a tenth: one percent.',
  },
};
