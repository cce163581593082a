import { Scene } from '@lectern/contracts/scene/lesson.ts';

/** An action on `target` at a word of its beat. */
const at = (word: string, target: string, what: object) => ({ target, cue: { word }, ...what });
const element = (id: string, region: string, visual: object) => ({ id, region, visual, alt: id });

const motions = Scene.parse({
  id: 'motions',
  title: 'Motions',
  purpose: 'exploration',
  elements: [
    element('field', 'left', {
      type: 'figure',
      space: { min: [0, 0], max: [10, 10] },
      shapes: [
        { id: 'box', shape: 'rect', min: [0, 0], max: [10, 10] },
        {
          id: 'ball',
          shape: 'circle',
          centre: [3, 3],
          radius: 0.6,
          fill: 'solid',
          role: 'b',
          label: { text: 'ball' },
          motion: { kind: 'bounce', velocity: [3, 2], within: { min: [0, 0], max: [10, 10] } },
        },
        {
          id: 'wheel',
          shape: 'rect',
          min: [6, 6],
          max: [8, 7],
          role: 'c',
          motion: { kind: 'spin', period_s: 2 },
        },
      ],
    }),
    element('pendulum', 'right', {
      type: 'figure',
      space: { min: [0, 0], max: [10, 10] },
      shapes: [
        {
          id: 'weight',
          shape: 'point',
          at: [5, 5],
          size: 'large',
          motion: { kind: 'oscillate', offset: [3, 0], period_s: 2 },
        },
        { id: 'arrow', shape: 'arrow', from: [1, 2], to: [4, 2], role: 'd', label: { text: '$v$' } },
        {
          id: 'cloud',
          shape: 'ellipse',
          centre: [2, 8],
          radii: [1, 0.5],
          motion: { kind: 'drift', velocity: [2, 0], wrap: { min: [0, 7], max: [10, 9] } },
        },
      ],
    }),
  ],
  beats: [
    {
      id: 'b1',
      say: 'Everything here moves on and on, each thing in its own way.',
      actions: [
        at('moves', 'field', { do: 'draw' }),
        at('own', 'pendulum.arrow', { do: 'move', to: [2, 3] }),
      ],
    },
    {
      id: 'b2',
      say: 'Look at the ball, then at the wheel, and at the arrow.',
      actions: [
        at('ball', 'field.ball', { do: 'circle' }),
        at('wheel', 'field.wheel', { do: 'highlight' }),
        at('arrow', 'pendulum.arrow', { do: 'underline' }),
      ],
    },
  ],
});

const curve = Scene.parse({
  id: 'curve',
  title: 'Curve',
  purpose: 'exploration',
  elements: [
    element('plane', 'full', {
      type: 'axes',
      x: { min: -3, max: 3, label: 'x' },
      y: { min: -1, max: 9, label: 'y' },
      grid: true,
      plots: [
        { plot: 'function', id: 'parabola', y: 'x^2', label: '$y = x^2$' },
        { plot: 'area', id: 'area', y: 'x^2', from: 0, to: 2, role: 'b' },
        { plot: 'tangent', id: 'slope', of: 'x^2', at: 1, span: 1, role: 'c' },
        { plot: 'tracker', id: 'point', of: 'x^2', at: -1, guides: true, role: 'd', label: 'here' },
      ],
    }),
  ],
  beats: [
    {
      id: 'b1',
      say: 'Draw the parabola, and the area under it.',
      actions: [
        at('draw', 'plane.parabola', { do: 'draw' }),
        at('area', 'plane.area', { do: 'show' }),
        at('under', 'plane.parabola', { do: 'trace' }),
      ],
    },
    {
      id: 'b2',
      say: 'The point moves along, and the tangent follows it.',
      actions: [
        at('moves', 'plane.point', { do: 'move', to: 2.5 }),
        at('tangent', 'plane.slope', { do: 'move', to: 2 }),
        at('follows', 'plane.slope', { do: 'circle' }),
        at('it', 'plane.area', { do: 'clear' }),
      ],
    },
  ],
});

const array = Scene.parse({
  id: 'array',
  title: 'Array',
  purpose: 'process',
  elements: [
    element('row', 'upper', {
      type: 'cells',
      values: ['7', '3', '9', '1'],
      indices: true,
      pointers: [{ id: 'low', at: 0, label: 'low' }],
    }),
    element('line', 'lower', {
      type: 'number-line',
      min: 0,
      max: 10,
      marks: [{ id: 'here', at: 2, label: 'here' }],
      spans: [{ id: 'part', from: 1, to: 4, label: 'part' }],
    }),
  ],
  beats: [
    {
      id: 'b1',
      say: 'We swap two cells, and the pointer moves on to the right.',
      actions: [
        at('swap', 'row.cell1', { do: 'swap', with: 'cell3' }),
        at('moves', 'row.low', { do: 'move', to: 2 }),
        at('right', 'line.here', { do: 'move', to: 8 }),
      ],
    },
    {
      id: 'b2',
      say: 'Then the cell lights up and is dimmed.',
      actions: [
        at('cell', 'row.cell1', { do: 'highlight' }),
        at('dimmed', 'row.cell2', { do: 'dim' }),
        at('lights', 'line.part', { do: 'underline' }),
      ],
    },
  ],
});

const derivation = Scene.parse({
  id: 'derivation',
  title: 'Derivation',
  purpose: 'derivation',
  elements: [
    element('morph', 'left', {
      type: 'equation',
      mode: 'morph',
      steps: [
        { tex: 'a + b = c', note: 'given' },
        { tex: 'a = c - b', note: 'subtract $b$' },
      ],
    }),
    element('stack', 'right', {
      type: 'equation',
      steps: [{ tex: 'F = m a' }, { tex: 'a = \\frac{F}{m}', note: 'divide' }],
    }),
  ],
  beats: [
    {
      id: 'b1',
      say: 'Take b to the other side.',
      actions: [
        at('take', 'stack.step1', { do: 'write' }),
        at('other', 'morph', { do: 'transform', to: 'step2' }),
        at('side', 'stack.step1', { do: 'transform', to: 'step2' }),
      ],
    },
    { id: 'b2', say: 'That is the result.', actions: [at('result', 'morph.step2', { do: 'circle' })] },
  ],
});

const counted = Scene.parse({
  id: 'counted',
  title: 'Counted',
  purpose: 'comparison',
  elements: [
    element('amounts', 'left', {
      type: 'bars',
      bars: [
        { label: 'one', value: 4 },
        { label: 'two', value: 9 },
      ],
    }),
    element('net', 'right', {
      type: 'graph',
      nodes: [
        { id: 'start', label: 'Start' },
        { id: 'middle', label: 'Middle' },
        { id: 'stop', label: 'Stop' },
      ],
      edges: [
        { id: 'first', from: 'start', to: 'middle', label: 'go' },
        { id: 'second', from: 'middle', to: 'stop' },
      ],
    }),
  ],
  beats: [
    {
      id: 'b1',
      say: 'Count the bars, then follow the nodes to the stop.',
      actions: [
        at('count', 'amounts', { do: 'count' }),
        at('follow', 'net.start', { do: 'show' }),
        at('nodes', 'net.middle', { do: 'show' }),
        at('stop', 'net.stop', { do: 'draw' }),
      ],
    },
    {
      id: 'b2',
      say: 'And the first edge shines.',
      actions: [at('first', 'net.first', { do: 'highlight' }), at('edge', 'amounts.bar1', { do: 'circle' })],
    },
  ],
});

/** Scenes in which parts travel, turn into others, grow and swing. */
export const movingScenes: Scene[] = [motions, curve, array, derivation, counted];
