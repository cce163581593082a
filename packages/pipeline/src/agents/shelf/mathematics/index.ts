import type { ShelfEntry } from '../entry.ts';
import { eccentricity } from './eccentricity.ts';
import { newtonRaphson } from './newton-raphson.ts';
import { powerRule } from './power-rule.ts';
import { pythagoreanTheorem } from './pythagorean-theorem.ts';
import { stokesTheorem } from './stokes-theorem.ts';

/** Every entry on mathematics, in the order of their names. */
export const mathematics: ShelfEntry[] = [
  powerRule,
  newtonRaphson,
  eccentricity,
  stokesTheorem,
  pythagoreanTheorem,
];
