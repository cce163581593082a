import type { VisualOf } from '@lectern/contracts/scene/visuals.ts';

export type Pendulum = VisualOf<'pendulum'>;

/** How something swings after it was let go at rest. */
export interface Swing {
  /** Seconds; infinite where it creeps back without swinging. */
  period: number;
  /** Displacement `t` seconds after the start: radians of a string, metres of a spring. */
  at(t: number): number;
  amplitude: number;
}

/** Arithmetic–geometric mean; it converges to the last digit in a handful of steps. */
const meanOf = (first: number, second: number): number => {
  let [a, b] = [first, second];
  for (let step = 0; step < 40 && Math.abs(a - b) > 1e-15 * a; step++)
    [a, b] = [(a + b) / 2, Math.sqrt(a * b)];
  return a;
};

/** Period of a pendulum for any amplitude (radians below π): 2π√(L/g), divided by the mean of 1 and cos(θ₀/2). */
export const exactPeriod = (length: number, gravity: number, amplitude: number): number =>
  (2 * Math.PI * Math.sqrt(length / gravity)) / meanOf(1, Math.cos(amplitude / 2));

/** Jacobi's functions cn and dn of argument `u` and modulus `k` (Abramowitz and Stegun, 16.4). */
const jacobi = (u: number, k: number): { cn: number; dn: number } => {
  const means: [a: number, c: number][] = [[1, k]];
  let b = Math.sqrt(1 - k * k);
  while (means.length < 30 && Math.abs(means.at(-1)![1]) > 1e-15) {
    const [a] = means.at(-1)!;
    means.push([(a + b) / 2, (a - b) / 2]);
    b = Math.sqrt(a * b);
  }
  const last = means.length - 1;
  let phase = 2 ** last * means[last]![0] * u;
  for (let step = last; step > 0; step--)
    phase = (phase + Math.asin((means[step]![1] / means[step]![0]) * Math.sin(phase))) / 2;
  return { cn: Math.cos(phase), dn: Math.sqrt(1 - (k * Math.sin(phase)) ** 2) };
};

/** Closed form of the full pendulum, let go at `amplitude` radians: sin(θ/2) = k·cd(ω₀t, k) with k = sin(θ₀/2). */
const exactSwing = (length: number, gravity: number, amplitude: number): Swing => {
  const k = Math.sin(amplitude / 2);
  const rate = Math.sqrt(gravity / length);
  const period = exactPeriod(length, gravity, amplitude);
  return {
    period,
    amplitude,
    at: (t) => {
      const { cn, dn } = jacobi(rate * (t % period), k);
      return 2 * Math.asin(Math.max(-1, Math.min(1, (k * cn) / dn)));
    },
  };
};

/** Linear oscillator of natural rate `rate` (rad/s), damped by e^(−damping·t). */
const linearSwing = (rate: number, damping: number, amplitude: number): Swing => {
  if (damping >= rate) {
    const spread = Math.sqrt(Math.max(1e-12, damping ** 2 - rate ** 2));
    const at = (t: number) => {
      const [slow, fast] = [spread - damping, -spread - damping];
      return (amplitude * (fast * Math.exp(slow * t) - slow * Math.exp(fast * t))) / (fast - slow);
    };
    return { period: Number.POSITIVE_INFINITY, amplitude, at };
  }
  const damped = Math.sqrt(rate ** 2 - damping ** 2);
  const at = (t: number) =>
    amplitude * Math.exp(-damping * t) * (Math.cos(damped * t) + (damping / damped) * Math.sin(damped * t));
  return { period: (2 * Math.PI) / damped, amplitude, at };
};

/** The motion of a pendulum or a mass on a spring. Damped strings swing as in the small-angle model. */
export const swingOf = ({ swings, damping }: Pick<Pendulum, 'swings' | 'damping'>): Swing => {
  if (swings.on === 'spring')
    return linearSwing(Math.sqrt(swings.stiffness / swings.mass_kg), damping, swings.amplitude_m);
  const amplitude = (swings.amplitude_deg * Math.PI) / 180;
  if (swings.model === 'exact' && damping === 0)
    return exactSwing(swings.length_m, swings.gravity, amplitude);
  return linearSwing(Math.sqrt(swings.gravity / swings.length_m), damping, amplitude);
};
