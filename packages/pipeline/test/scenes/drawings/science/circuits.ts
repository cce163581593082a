const type = 'circuit';
const lamp = { id: 'l', kind: 'lamp', name: 'lamp' };

export const circuits: Record<string, object> = {
  'lamp with a switch': {
    type,
    source: { id: 'b', kind: 'battery', value: '9 V' },
    series: [{ id: 's', kind: 'switch' }, lamp],
    current: 'conventional',
  },
  'two resistors side by side': {
    type,
    source: { id: 'b', kind: 'battery', name: '$U$', value: '12 V' },
    series: [{ id: 'a', kind: 'ammeter', value: '3 A' }],
    branches: [
      [{ id: 'r1', kind: 'resistor', name: '$R_1$', value: '6 Ω' }],
      [{ id: 'r2', kind: 'resistor', name: '$R_2$', value: '12 Ω' }],
    ],
    voltmeters: [{ id: 'v', across: 'r2', value: '12 V' }],
    current: 'conventional',
  },
  'circuit of all three': {
    type,
    source: { id: 'b', kind: 'alternating' },
    series: [
      { id: 'r', kind: 'resistor', name: '$R$' },
      { id: 'i', kind: 'inductor', name: '$L$' },
      { id: 'c', kind: 'capacitor', name: '$C$' },
    ],
    ground: true,
    symbols: 'ansi',
  },
  'three branches and a way back': {
    type,
    branches: [
      [{ id: 's', kind: 'switch' }, lamp],
      [{ id: 'l2', kind: 'lamp' }],
      [
        { id: 'd', kind: 'diode' },
        { id: 'm', kind: 'motor', name: 'motor' },
      ],
    ],
    after: [{ id: 'r', kind: 'resistor', value: '5 Ω' }],
    current: 'electrons',
  },
};
