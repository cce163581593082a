import type { Sample } from './sample.ts';

export const scienceSamples: Record<string, Sample> = {
  'unit-circle': { visual: { type: 'unit-circle', wave: 'sin' }, moved: { angle: 217 } },
  'vector-field': {
    seconds: 3,
    visual: {
      type: 'vector-field',
      p: '-y',
      q: 'x',
      streamlines: [{ id: 'ring', at: [1.5, 0] }],
      particles: [{ id: 'leaf', at: [2.4, 0] }],
      probes: [{ id: 'wheel', at: [0, 0], measures: 'curl' }],
    },
  },
  molecule: {
    visual: {
      type: 'molecule',
      atoms: [
        { id: 'o', element: 'O', lone_pairs: 2, partial: 'minus' },
        { id: 'h1', element: 'H', partial: 'plus' },
        { id: 'h2', element: 'H', partial: 'plus' },
      ],
      bonds: [
        { from: 'o', to: 'h1' },
        { from: 'o', to: 'h2' },
      ],
      angles: [{ id: 'bend', at: 'o', from: 'h1', to: 'h2', text: '104.5°' }],
    },
  },
  circuit: {
    seconds: 2,
    visual: {
      type: 'circuit',
      source: { id: 'battery', kind: 'battery', value: '12 V' },
      series: [
        { id: 's', kind: 'switch' },
        { id: 'a', kind: 'ammeter', value: '3 A' },
      ],
      branches: [
        [{ id: 'r1', kind: 'resistor', name: '$R_1$', value: '6 Ω' }],
        [{ id: 'r2', kind: 'resistor', name: '$R_2$', value: '12 Ω' }],
      ],
      current: 'conventional',
    },
  },
  forces: {
    visual: {
      type: 'forces',
      surface: 'slope',
      slope_deg: 30,
      name: '2 kg',
      forces: [
        { id: 'g', name: '$F_g$', magnitude: 19.6, direction: 'down', role: 'bad' },
        { id: 'n', name: '$F_N$', magnitude: 17, direction: 'normal', role: 'd' },
        { id: 'f', name: '$F_f$', magnitude: 6, direction: 'along', role: 'f' },
      ],
      components: [{ of: 'g' }],
    },
  },
  pendulum: { visual: { type: 'pendulum', trace: true }, seconds: 4.6 },
  rays: {
    visual: {
      type: 'rays',
      setup: { at: 'lens', focal: 20, object: { distance: 30, height: 8 } },
    },
  },
};
