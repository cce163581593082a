import { draw, highlight, show } from '../../writing/actions.ts';
import { arrow, figure, polygon, tag, text } from '../../writing/shapes.ts';
import { beat, place } from '../../writing/sketch.ts';
import type { ShelfEntry } from '../entry.ts';

type XY = [number, number];
/** Corners of a patch of free bodies: place and momentum at the start. */
const patch: XY[] = [
  [0, 1],
  [2, 1],
  [2, 3],
  [0, 3],
];
const time = 2.2;
/** The same bodies later: each has moved by its momentum. With friction, momenta fall off to `left` of what they were. */
const later = (left = 1): XY[] => {
  const reach = left === 1 ? time : (time * (1 - left)) / -Math.log(left);
  return patch.map(([x, p]): XY => [x + p * reach, p * left]);
};
const areaOf = (corners: XY[]) =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;
const middle = (corners: XY[]): XY => [
  corners.reduce((sum, [x]) => sum + x, 0) / corners.length,
  corners.reduce((sum, [, y]) => sum + y, 0) / corners.length,
];
const [start, end, slowed] = [patch, later(), later(0.5)];
const plane = (...shapes: Parameters<typeof figure>[1][]) =>
  figure(
    { min: [-0.9, -0.9], max: [9.4, 4] },
    arrow('place', [-0.4, 0], [9, 0], 'muted', { label: tag('place', 'below', 'muted') }),
    arrow('momentum', [-0.4, -0.1], [-0.4, 3.8], 'muted', { label: tag('momentum', 'right', 'muted') }),
    ...shapes,
  );
const area = (id: string, corners: XY[]) =>
  text(id, middle(corners), `area ${Number(areaOf(corners).toFixed(2))}`, 'ink');

export const liouvillesTheorem: ShelfEntry = {
  id: 'liouvilles-theorem-of-phase-space',
  names: [
    "Liouville's theorem",
    "Liouville's theorem Hamiltonian",
    'Liouville equation',
    'conservation of phase space volume',
    'phase space',
  ],
  needs: [
    'phase space',
    'Hamiltonian',
    'Hamiltonian mechanics',
    'statistical mechanics',
    'classical mechanics',
  ],
  subject: 'physics',
  field: 'Statistical mechanics',
  says: [
    'A cloud of states in phase space changes its shape as time goes on, but never its volume.',
    'Along with the motion, the density of the states stays the same.',
  ],
  puzzle: [
    'You know the start of a motion only roughly, and let it run.',
    'Does your ignorance grow, shrink, or stay as large as it was?',
  ],
  symbols: [
    { tex: '\\rho', name: 'rho', meaning: 'the density of states', role: 'a' },
    { tex: 't', name: 't', meaning: 'the time', role: 'b' },
    { tex: 'H', name: 'H', meaning: 'the energy as a function of place and momentum', role: 'c' },
  ],
  formulas: [
    {
      id: 'law',
      tex: '\\frac{d\\rho}{dt} = \\frac{\\partial \\rho}{\\partial t} + \\{\\rho, H\\} = 0',
      says: 'Its change at one spot, and its Poisson bracket with the energy, add up to zero.',
    },
  ],
  pictures: [
    {
      id: 'flow',
      title: 'States flow like water',
      purpose: 'hook',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'flow',
            'full',
            {
              type: 'vector-field',
              x: { min: -4, max: 4, label: '\\text{place}' },
              y: { min: -2.2, max: 2.2, label: '\\text{momentum}' },
              p: 'y',
              q: '-x',
              arrows: 17,
              streamlines: [{ id: 'ring', at: [1.6, 0], role: 'muted' }],
              particles: [
                { id: 'one', at: [1.4, 0], role: 'b' },
                { id: 'two', at: [1.8, 0], role: 'b' },
                { id: 'three', at: [1.6, 0.25], role: 'b' },
                { id: 'four', at: [1.6, -0.25], role: 'b' },
              ],
            },
            'Phase space of a mass on a spring: states circle round, and four neighbouring states stay together.',
          ),
        ],
        beats: [
          beat(
            'Take a mass on a spring. Its place and its momentum together make one point.',
            show('flow.x-axis', 'place'),
            show('flow.y-axis', 'momentum'),
          ),
          beat('At each point the laws of motion say where it goes next.', show('flow.field', 'next')),
          beat(
            'So the point runs round and round, as the mass swings to and fro.',
            draw('flow.ring', 'round'),
          ),
          beat(
            'If you know the start only roughly, a whole cloud of points flows along, like dye in water.',
            ...['one', 'two', 'three', 'four'].map((id) => show(`flow.${id}`, 'cloud')),
          ),
        ],
      }),
    },
    {
      id: 'shear',
      title: 'New shape, same area',
      purpose: 'exploration',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'shear',
            'full',
            plane(
              polygon('start', start, 'b', { fill: 'soft' }),
              area('start-area', start),
              arrow('slow', [1, 0.75], [1 + time, 0.75], 'muted', { label: tag('slow', 'below', 'muted') }),
              arrow('fast', [1, 3.25], [1 + 3 * time, 3.25], 'muted', {
                label: tag('fast', 'above', 'muted'),
              }),
              polygon('end', end, 'a', { fill: 'soft' }),
              area('end-area', end),
            ),
            'A square of free bodies in phase space is sheared to a slanted figure of the same area.',
          ),
        ],
        beats: [
          beat(
            'Now let bodies fly freely. At first their states fill a square.',
            show('shear.place', 0),
            show('shear.momentum', 0),
            draw('shear.start', 'square'),
            show('shear.start-area', 'square'),
          ),
          beat(
            'Momentum stays as it is. But those with more of it get farther.',
            draw('shear.slow', 'stays'),
            draw('shear.fast', 'farther'),
          ),
          beat('So the square leans over.', draw('shear.end', 'leans')),
          beat(
            'Base and height are the same as before, and so is the area. It has merely changed its shape.',
            show('shear.end-area', 'area'),
            highlight('shear.start-area', 'area'),
          ),
        ],
      }),
    },
    {
      id: 'friction',
      title: 'Friction breaks the rule',
      purpose: 'comparison',
      depth: 1,
      draw: () => ({
        elements: [
          place(
            'friction',
            'full',
            plane(
              polygon('start', start, 'b', { fill: 'soft' }),
              area('start-area', start),
              polygon('end', slowed, 'bad', { fill: 'soft' }),
              area('end-area', slowed),
            ),
            'With friction, which halves each momentum, the figure shrinks to half the area.',
          ),
        ],
        beats: [
          beat(
            'The rule needs motion without friction.',
            show('friction.place', 0),
            show('friction.momentum', 0),
            draw('friction.start', 'motion'),
            show('friction.start-area', 'motion'),
          ),
          beat(
            'Say friction halves each momentum. Then the figure is only half as high.',
            draw('friction.end', 'half'),
          ),
          beat(
            'Its area shrinks as well: all motions end in rest, and forget how they began.',
            show('friction.end-area', 'area'),
          ),
        ],
      }),
    },
  ],
  misconception: {
    tempting: 'It is tempting to think that the cloud keeps its shape.',
    truth: 'It may be drawn out to the thinnest threads. Only its volume stays.',
  },
  uses: ['Statistical mechanics rests on it, and so do beams in particle accelerators.'],
  takeaways: ['A state is a point', 'The cloud flows, its volume stays', 'Friction breaks the rule'],
  question: {
    ask: 'A beam of particles is squeezed to half its width. What happens to the spread of the momenta?',
    answer: 'It doubles, for the area of the cloud has to stay the same.',
  },
};
