const type = 'forces';
const weight = { id: 'g', name: '$F_g$', magnitude: 19.6, direction: 'down', role: 'bad' };

export const forces: Record<string, object> = {
  'block on a slope': {
    type,
    surface: 'slope',
    slope_deg: 30,
    name: '2 kg',
    forces: [
      weight,
      { id: 'n', name: '$F_N$', magnitude: 17, direction: 'normal', role: 'd' },
      { id: 'f', name: '$F_f$', magnitude: 6, direction: 'along', role: 'f' },
    ],
    components: [{ of: 'g' }],
  },
  'block that is pushed': {
    type,
    forces: [
      weight,
      { id: 'n', name: '$F_N$', magnitude: 19.6, direction: 'normal', role: 'd' },
      { id: 'push', name: '$F$', magnitude: 15, direction: 'right', role: 'a' },
      { id: 'f', name: '$F_f$', magnitude: 5, direction: 'left', role: 'f' },
    ],
    resultant: { name: '$\\Sigma F$' },
  },
  'lamp on two ropes': {
    type,
    body: 'ball',
    surface: 'ceiling',
    name: 'lamp',
    forces: [
      { ...weight, magnitude: 50 },
      { id: 'l', name: '$T_1$', magnitude: 50, direction: 150, rope: true },
      { id: 'r', name: '$T_2$', magnitude: 50, direction: 30, rope: true, role: 'a' },
    ],
    angles: [{ id: 'al', of: 'l', from: 'left' }],
    resultant: {},
  },
  'sum of two vectors': {
    type,
    surface: 'none',
    body: 'point',
    unit: '',
    forces: [
      { id: 'u', name: '$\\vec u$', magnitude: 3, direction: 20, role: 'a' },
      { id: 'v', name: '$\\vec v$', magnitude: 2, direction: 110, role: 'b' },
    ],
    resultant: { name: '$\\vec u + \\vec v$', role: 'c' },
    angles: [{ id: 'q', of: 'u', from: 'right', name: '$\\theta$' }],
  },
};
