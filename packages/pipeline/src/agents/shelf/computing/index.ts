import type { ShelfEntry } from '../entry.ts';
import { gradientDescent } from './gradient-descent.ts';

/** Every entry on computing, in the order of their names. */
export const computing: ShelfEntry[] = [gradientDescent];
