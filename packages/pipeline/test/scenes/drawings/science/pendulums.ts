const type = 'pendulum';

export const pendulums: Record<string, object> = {
  pendulum: { type },
  'pendulum with a trace': { type, trace: true, swings: { on: 'string', amplitude_deg: 60 } },
  'pendulum almost overhead': {
    type,
    swings: { on: 'string', amplitude_deg: 170, length_m: 9 },
    values: false,
  },
  'mass on a spring': { type, swings: { on: 'spring' } },
  'damped mass with a trace': { type, swings: { on: 'spring', stiffness: 40 }, trace: true, damping: 0.4 },
};
