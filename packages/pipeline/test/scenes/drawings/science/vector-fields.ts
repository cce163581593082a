const type = 'vector-field';

export const vectorFields: Record<string, object> = {
  whirl: {
    type,
    p: '-y',
    q: 'x',
    streamlines: [{ id: 'ring', at: [1.5, 0], label: 'closed' }],
    particles: [{ id: 'leaf', at: [2.4, 0], label: 'P' }],
    probes: [{ id: 'wheel', at: [0, 0], measures: 'curl' }],
  },
  'field of a source': {
    type,
    x: { min: -4, max: 4 },
    y: { min: -2, max: 2 },
    p: 'x/(x^2+y^2)',
    q: 'y/(x^2+y^2)',
    probes: [
      { id: 'pole', at: [0, 0], measures: 'divergence' },
      { id: 'aside', at: [2.5, 1], measures: 'divergence' },
    ],
  },
  'phase plane of a pendulum': {
    type,
    x: { min: -7, max: 7, label: '\\varphi' },
    y: { min: -3.5, max: 3.5, label: '\\dot\\varphi' },
    p: 'y',
    q: '-sin(x)-0.2*y',
    length: 'equal',
    arrows: 22,
    streamlines: [{ id: 'over', at: [-6, 3] }],
    particles: [{ id: 'here', at: [-6.9, 2.9] }],
  },
};
