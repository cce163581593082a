import type { ShelfEntry } from '../entry.ts';

/** Every entry on computing, in the order of their names. */
export const computing: ShelfEntry[] = [];
