import type { Sound } from '../wav.ts';

/** A stretch in which the voice sounds, in seconds. */
export interface Sounding {
  start_s: number;
  end_s: number;
}

const step_s = 0.01;
/** A silence of this length parts two soundings; the stop in a "t" is shorter. */
const shortestPause_s = 0.12;
/** Share of the loud passages' level under which it counts as silent. */
const floor = 0.045;

const levelsOf = ({ samples, rate }: Sound): Float32Array => {
  const step = Math.max(1, Math.round(rate * step_s));
  const levels = new Float32Array(Math.ceil(samples.length / step));
  for (let index = 0; index < levels.length; index++) {
    let sum = 0;
    const end = Math.min(samples.length, (index + 1) * step);
    for (let at = index * step; at < end; at++) sum += samples[at]! ** 2;
    levels[index] = Math.sqrt(sum / (end - index * step));
  }
  return levels;
};

/** Where the voice sounds, in order; the silences between are at least an eighth of a second long. */
export const soundingsOf = (sound: Sound): Sounding[] => {
  const levels = levelsOf(sound);
  const loud = levels.toSorted()[Math.floor(levels.length * 0.9)] ?? 0;
  const found: Sounding[] = [];
  levels.forEach((level, index) => {
    if (level <= loud * floor || level === 0) return;
    const [start_s, end_s] = [index * step_s, (index + 1) * step_s];
    const last = found.at(-1);
    if (last && start_s - last.end_s < shortestPause_s) last.end_s = end_s;
    else found.push({ start_s, end_s });
  });
  return found.filter(({ start_s, end_s }) => end_s - start_s >= 2 * step_s);
};
