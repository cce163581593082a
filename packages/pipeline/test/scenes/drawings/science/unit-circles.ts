const type = 'unit-circle';

export const unitCircles: Record<string, object> = {
  'unit circle': { type },
  'unit circle with the five special angles': { type, special: 'first', unit: 'radians', angle: Math.PI / 3 },
  'unit circle with all special angles and a tangent': {
    type,
    special: 'all',
    functions: ['sin', 'cos', 'tan'],
    angle: 135,
  },
  'unit circle with its wave': { type, wave: 'sin', angle: 217, symbol: '\\omega t', turns: 2 },
  'unit circle without numbers': { type, wave: 'cos', functions: ['cos'], values: false, angle: -60 },
};
