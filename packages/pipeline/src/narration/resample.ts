import type { Sound } from './wav.ts';

/** Zero crossings of the windowed sinc on each side. */
const reach = 16;

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** The sound at another rate: a Blackman-windowed sinc for each of the few phases between the two rates. */
export const resample = ({ samples, rate }: Sound, to: number): Sound => {
  if (rate === to) return { samples, rate };
  const divisor = greatestDivisor(rate, to);
  const phases = to / divisor;
  const step = rate / divisor;
  const cutoff = Math.min(1, to / rate) * 0.97;
  const half = Math.ceil(reach / cutoff);
  const kernels = Array.from({ length: phases }, (_, phase) => {
    const kernel = new Float64Array(2 * half);
    let sum = 0;
    for (let tap = 0; tap < kernel.length; tap++) {
      const distance = tap - half + 1 - phase / phases;
      const x = Math.PI * distance * cutoff;
      const edge = (Math.PI * distance) / half;
      const window = Math.abs(distance) >= half ? 0 : 0.42 + 0.5 * Math.cos(edge) + 0.08 * Math.cos(2 * edge);
      kernel[tap] = (x === 0 ? 1 : Math.sin(x) / x) * window;
      sum += kernel[tap]!;
    }
    return kernel.map((value) => value / sum);
  });
  const padded = new Float32Array(samples.length + 2 * half);
  padded.set(samples, half);
  const out = new Float32Array(Math.floor((samples.length * phases) / step));
  for (let n = 0; n < out.length; n++) {
    const place = n * step;
    const kernel = kernels[place % phases]!;
    const first = Math.floor(place / phases) + 1;
    let value = 0;
    for (let tap = 0; tap < kernel.length; tap++) value += padded[first + tap]! * kernel[tap]!;
    out[n] = value;
  }
  return { samples: out, rate: to };
};
