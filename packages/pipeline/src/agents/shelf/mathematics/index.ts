import type { ShelfEntry } from '../entry.ts';

/** Every entry on mathematics, in the order of their names. */
export const mathematics: ShelfEntry[] = [];
