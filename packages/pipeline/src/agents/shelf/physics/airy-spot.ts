/** The Bessel function of first order, by its integral. */
const bessel = (z: number) => {
  const steps = 80;
  let sum = 0;
  for (let i = 0; i < steps; i++) {
    const t = ((i + 0.5) * Math.PI) / steps;
    sum += Math.cos(t - z * Math.sin(t));
  }
  return sum / steps;
};
/** Brightness in the image of a star that a round opening makes; it is first dark at 1. */
export const spot = (x: number) => {
  const z = 3.8317 * Math.abs(x) + 1e-9;
  return ((2 * bessel(z)) / z) ** 2;
};
