import type { ShelfEntry } from '../entry.ts';
import { coulombsLaw } from './coulombs-law.ts';

/** Every entry on physics, in the order of their names. */
export const physics: ShelfEntry[] = [coulombsLaw];
