import type { Sample } from './sample.ts';

export const dataSamples: Record<string, Sample> = {
  axes: {
    when: 'For functions, data over two axes, slopes, areas, limits.',
    visual: {
      type: 'axes',
      x: { min: -3, max: 3, label: '$x$' },
      y: { min: -1, max: 8, label: '$y$' },
      plots: [
        { plot: 'function', id: 'f', y: 'x^2', role: 'a', label: '$y = x^2$' },
        { plot: 'area', id: 'below', y: 'x^2', from: 0, to: 2, role: 'a' },
        { plot: 'tangent', id: 't', of: 'x^2', at: 1.2, span: 1.4, role: 'b', label: 'slope' },
      ],
    },
  },
  figure: {
    when: 'For geometry and everything that has no visual of its own: shapes with marks, labels and endless motion.',
    visual: {
      type: 'figure',
      space: { min: [-1, -1], max: [6, 4] },
      shapes: [
        {
          shape: 'polygon',
          id: 'triangle',
          points: [
            [0, 0],
            [4, 0],
            [0, 3],
          ],
          fill: 'soft',
          role: 'a',
        },
        { shape: 'angle', id: 'right', vertex: [0, 0], from: [4, 0], to: [0, 3], right: true },
        {
          shape: 'segment',
          id: 'c',
          from: [4, 0],
          to: [0, 3],
          role: 'c',
          weight: 'bold',
          label: { text: '$c = 5$', side: 'above-right' },
        },
        { shape: 'segment', id: 'a', from: [0, 0], to: [4, 0], label: { text: '$a = 4$', side: 'below' } },
        { shape: 'segment', id: 'b', from: [0, 0], to: [0, 3], label: { text: '$b = 3$', side: 'left' } },
      ],
    },
  },
  graph: {
    when: 'For things and how they depend on one another: trees, flow charts, networks, hierarchies.',
    visual: {
      type: 'graph',
      direction: 'right',
      nodes: [
        { id: 'start', label: 'Start' },
        { id: 'test', label: 'Sorted?', role: 'b' },
        { id: 'swap', label: 'Swap', role: 'c' },
        { id: 'done', label: 'Done', role: 'd' },
      ],
      edges: [
        { id: 'begin', from: 'start', to: 'test' },
        { id: 'yes', from: 'test', to: 'done', label: 'yes' },
        { id: 'no', from: 'test', to: 'swap', label: 'no' },
        { id: 'again', from: 'swap', to: 'test' },
      ],
    },
  },
  bars: {
    when: 'For a few amounts of one kind that are to be compared.',
    visual: {
      type: 'bars',
      unit: 'MJ/kg',
      bars: [
        { label: 'Wood', value: 16 },
        { label: 'Coal', value: 24 },
        { label: 'Petrol', value: 46, role: 'c' },
        { label: 'Hydrogen', value: 142, role: 'd' },
      ],
    },
  },
  'number-line': {
    when: 'For places and ranges on one scale.',
    visual: {
      type: 'number-line',
      min: 0,
      max: 14,
      spans: [
        { id: 'acid', from: 0, to: 7, label: 'acidic', role: 'bad' },
        { id: 'base', from: 7, to: 14, label: 'basic', role: 'a' },
      ],
      marks: [{ id: 'lemon', at: 2, label: 'lemon juice', role: 'b' }],
    },
  },
  cells: {
    when: 'For arrays, stacks, queues and registers, with pointers that walk and cells that swap.',
    visual: {
      type: 'cells',
      values: ['5', '1', '4', '2', '8'],
      indices: true,
      pointers: [{ id: 'i', at: 1, label: '$i$' }],
    },
  },
  table: {
    when: 'For values in rows and columns, or a matrix.',
    visual: {
      type: 'table',
      columns: ['planet', 'mass (Earths)', 'year (days)'],
      row_heads: true,
      rows: [
        ['Venus', '0.82', '225'],
        ['Earth', '1', '365'],
        ['Mars', '0.11', '687'],
      ],
    },
  },
};
