import type { ShelfEntry } from '../entry.ts';
import { coulombsLaw } from './coulombs-law.ts';
import { electromagneticSpectrum } from './electromagnetic-spectrum.ts';
import { hubblesLaw } from './hubbles-law.ts';
import { rocketEquation } from './rocket-equation.ts';

/** Every entry on physics, in the order of their names. */
export const physics: ShelfEntry[] = [coulombsLaw, electromagneticSpectrum, hubblesLaw, rocketEquation];
