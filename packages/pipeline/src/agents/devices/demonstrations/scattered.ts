import { range } from './demonstration.ts';

type XY = [number, number];

/** Places that look scattered, always the same: a linear congruence. */
export const scattered = (n: number, min: XY, max: XY, seed: number): XY[] => {
  let state = seed;
  const next = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  return range(1, n).map(
    (): XY => [min[0] + next() * (max[0] - min[0]), min[1] + next() * (max[1] - min[1])],
  );
};
