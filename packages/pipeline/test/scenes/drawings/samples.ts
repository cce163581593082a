import { Visual } from '@lectern/contracts/scene/visuals.ts';
import { scienceInputs } from './science-samples.ts';
import { teachingInputs } from './teaching-samples.ts';

const curve = (id: string, y: string, more: object = {}) => ({ plot: 'function', id, y, ...more });
const triangle = [
  [0, 0],
  [4, 0],
  [0, 3],
];
const boxed = { min: [0.2, 0.2], max: [9.8, 5.8] };

/** Drawings as lessons use them. All of them are to be laid out without a fault in the region `full`. */
const inputs: Record<string, object> = {
  'squares on a right triangle': {
    type: 'figure',
    space: { min: [-4.5, -4.5], max: [8.5, 7.5] },
    shapes: [
      { shape: 'polygon', id: 'triangle', points: triangle, fill: 'soft' },
      { shape: 'angle', id: 'right', vertex: [0, 0], from: [4, 0], to: [0, 3], right: true },
      {
        shape: 'polygon',
        id: 'a',
        role: 'a',
        fill: 'soft',
        points: [...triangle.slice(0, 2), [4, -4], [0, -4]],
        label: { text: '$a^2$', side: 'centre' },
      },
      {
        shape: 'polygon',
        id: 'c',
        role: 'c',
        fill: 'soft',
        points: [
          [4, 0],
          [0, 3],
          [3, 7],
          [7, 4],
        ],
        label: { text: '$c^2$', side: 'centre' },
      },
      { shape: 'segment', id: 'leg', from: [0, 0], to: [0, 3], ticks: 2, label: { text: 'b', side: 'left' } },
    ],
  },
  'inclined plane': {
    type: 'figure',
    space: { min: [-1, -1.2], max: [9, 5.6] },
    shapes: [
      {
        shape: 'polygon',
        id: 'ramp',
        points: [
          [0, 0],
          [8, 0],
          [8, 4],
        ],
        fill: 'faint',
        role: 'muted',
      },
      {
        shape: 'angle',
        id: 'slope',
        vertex: [0, 0],
        from: [8, 0],
        to: [8, 4],
        label: { text: '$\\alpha$' },
        role: 'e',
      },
      {
        shape: 'arrow',
        id: 'weight',
        from: [4.1, 2.9],
        to: [4.1, -0.2],
        role: 'bad',
        weight: 'bold',
        label: { text: '$mg$', side: 'right' },
      },
      {
        shape: 'arrow',
        id: 'normal',
        from: [4.1, 2.9],
        to: [2.9, 5.3],
        role: 'd',
        label: { text: '$N$', side: 'left' },
      },
      { shape: 'brace', id: 'base', from: [8, -0.3], to: [0, -0.3], label: { text: 'base', side: 'below' } },
    ],
  },
  'free particles': {
    type: 'figure',
    space: { min: [0, 0], max: [10, 6] },
    shapes: [
      { shape: 'rect', id: 'box', ...boxed, role: 'muted' },
      ...Array.from({ length: 6 }, (_, index) => ({
        shape: 'point',
        id: `p${index}`,
        at: [1 + index * 1.3, 1 + index * 0.7],
        size: 'large',
        motion: { kind: 'bounce', velocity: [1.5 + index, 2 - index], within: boxed },
      })),
    ],
  },
  'things in motion': {
    type: 'figure',
    space: { min: [-6, -3.6], max: [6, 3.6] },
    shapes: [
      {
        shape: 'path',
        id: 'wave',
        points: Array.from({ length: 120 }, (_, index) => [-10 + index * 0.15, Math.sin(index * 0.15)]),
        motion: { kind: 'drift', velocity: [2, 0], wrap: { min: [-6, -1], max: [-6 + 2 * Math.PI, 1] } },
      },
      {
        shape: 'circle',
        id: 'earth',
        centre: [2.8, 0],
        radius: 0.25,
        fill: 'solid',
        label: { text: 'Earth', side: 'right' },
        motion: { kind: 'orbit', centre: [0, 0], period_s: 6 },
      },
      {
        shape: 'rect',
        id: 'wheel',
        min: [-5, 1.5],
        max: [-4, 2.5],
        motion: { kind: 'spin', period_s: 3 },
      },
      {
        shape: 'point',
        id: 'bob',
        at: [4, -2],
        motion: { kind: 'oscillate', offset: [1, 0.5], period_s: 2 },
      },
      {
        shape: 'point',
        id: 'drop',
        at: [-5, 3],
        motion: { kind: 'drift', velocity: [0, -1], wrap: { min: [-6, -3], max: [6, 3] } },
      },
    ],
  },
  'parabola with a tangent': {
    type: 'axes',
    grid: true,
    x: { min: -3, max: 3, label: '$x$' },
    y: { min: -1, max: 8, label: '$y$' },
    plots: [
      curve('f', 'x^2', { role: 'a', label: '$f(x)=x^2$' }),
      { plot: 'tangent', id: 't', of: 'x^2', at: 1.2, span: 1.4, role: 'b', label: 'slope' },
    ],
  },
  hyperbola: {
    type: 'axes',
    x: { min: -5, max: 5, label: '$x$' },
    y: { min: -4, max: 4, label: '$y$' },
    plots: [
      curve('f', '1/x', { label: '$y = 1/x$' }),
      { plot: 'asymptote', id: 'v', axis: 'x', at: 0, role: 'bad', label: '$x = 0$' },
      { plot: 'asymptote', id: 'h', axis: 'y', at: 0, role: 'bad', label: '$y = 0$' },
    ],
  },
  'sine with a tracker': {
    type: 'axes',
    x: { min: 0, max: 6.6, label: 'angle' },
    y: { min: -1.3, max: 1.3, label: 'height' },
    plots: [
      curve('s', 'sin(x)', { role: 'a', label: '$\\sin x$' }),
      { plot: 'tracker', id: 'p', of: 'sin(x)', at: 1, role: 'c', guides: true, label: 'P' },
    ],
  },
  'normal curve': {
    type: 'axes',
    x: { min: -4, max: 4, label: 'standard deviations from the mean' },
    y: { min: 0, max: 0.45, label: 'density', ticks: 'none' },
    plots: [
      curve('n', 'exp(-x^2/2)/sqrt(2*pi)', { role: 'a' }),
      {
        plot: 'area',
        id: 'middle',
        y: 'exp(-x^2/2)/sqrt(2*pi)',
        from: -1,
        to: 1,
        role: 'a',
        label: '68 %',
      },
    ],
  },
  'powers of ten': {
    type: 'axes',
    x: { min: 0.1, max: 1000, label: 'pd', scale: 'log' },
    y: { min: 100, max: 100000, label: 'voltage (V)', scale: 'log' },
    plots: [curve('v', '400*x/log(15*x)', { from: 0.35, label: 'air' })],
  },
  histogram: {
    type: 'axes',
    x: { min: 0, max: 10, label: 'value' },
    y: { min: 0, max: 30, label: 'count' },
    plots: [
      {
        plot: 'bars',
        id: 'b',
        width: 0.9,
        at: [
          [2, 7],
          [3, 14],
          [4, 22],
          [5, 26],
        ],
        label: 'samples',
      },
      {
        plot: 'points',
        id: 'dots',
        at: [
          [6, 5],
          [8, 9],
        ],
        joined: true,
        role: 'b',
        label: 'others',
      },
      { plot: 'arrow', id: 'here', from: [8, 25], to: [5.6, 25], role: 'c', label: 'the mode' },
    ],
  },
  'search tree': {
    type: 'graph',
    arrangement: 'tree',
    nodes: [8, 3, 10, 1, 6, 14].map((value) => ({ id: `n${value}`, label: `${value}`, shape: 'circle' })),
    edges: [
      [8, 3],
      [8, 10],
      [3, 1],
      [3, 6],
      [10, 14],
    ].map(([from, to]) => ({ id: `e${to}`, from: `n${from}`, to: `n${to}`, directed: false })),
  },
  'cycle of four': {
    type: 'graph',
    arrangement: 'circle',
    nodes: ['Evaporation', 'Condensation', 'Precipitation', 'Collection in rivers and seas'].map(
      (label, index) => ({ id: `s${index}`, label }),
    ),
    edges: [0, 1, 2, 3].map((index) => ({ id: `e${index}`, from: `s${index}`, to: `s${(index + 1) % 4}` })),
  },
  'flow chart': {
    type: 'graph',
    nodes: [
      { id: 'start', label: 'Start' },
      { id: 'test', label: 'Is the list sorted?', role: 'b' },
      { id: 'swap', label: 'Swap neighbours', role: 'c' },
      { id: 'done', label: 'Done', role: 'd' },
    ],
    edges: [
      { id: 'begin', from: 'start', to: 'test' },
      { id: 'yes', from: 'test', to: 'done', label: 'yes' },
      { id: 'no', from: 'test', to: 'swap', label: 'no' },
      { id: 'again', from: 'swap', to: 'test' },
      { id: 'wait', from: 'start', to: 'start', label: 'wait' },
    ],
  },
  row: {
    type: 'graph',
    arrangement: 'row',
    nodes: ['Query', 'Keys', 'Weights', 'Output'].map((label, index) => ({ id: `n${index}`, label })),
    edges: [
      { id: 'one', from: 'n0', to: 'n1', label: 'match' },
      { id: 'two', from: 'n1', to: 'n2', label: 'softmax' },
      { id: 'three', from: 'n2', to: 'n3' },
      { id: 'back', from: 'n3', to: 'n0', label: 'next layer' },
    ],
  },
  'six bars': {
    type: 'bars',
    unit: 'MJ',
    bars: [
      ['Coal', 24],
      ['Wood', 16],
      ['Petrol', 46],
      ['Hydrogen', 142],
      ['Ethanol', 30],
      ['Gas', 54],
    ].map(([label, value]) => ({ label, value })),
  },
  'pH scale': {
    type: 'number-line',
    min: 0,
    max: 14,
    spans: [
      { id: 'acid', from: 0, to: 7, label: 'acidic', role: 'bad' },
      { id: 'base', from: 7, to: 14, label: 'basic', role: 'a' },
    ],
    marks: [
      { id: 'lemon', at: 2, label: 'lemon juice', role: 'b' },
      { id: 'water', at: 7, label: 'pure water', role: 'ink' },
      { id: 'blood', at: 7.4, label: 'blood', role: 'c' },
    ],
  },
  'bubble sort': {
    type: 'cells',
    values: ['5', '1', '4', '2', '8'],
    indices: true,
    roles: ['a', 'a'],
    pointers: [
      { id: 'i', at: 0, label: '$i$' },
      { id: 'j', at: 1, label: '$j$' },
    ],
  },
  ...scienceInputs,
  ...teachingInputs,
};

export const drawings: [name: string, visual: Visual][] = Object.entries(inputs).map(([name, input]) => [
  name,
  Visual.parse(input),
]);

export const drawing = (name: string): Visual => Visual.parse(inputs[name]);
