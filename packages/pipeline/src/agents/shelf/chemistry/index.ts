import type { ShelfEntry } from '../entry.ts';

/** Every entry on chemistry, in the order of their names. */
export const chemistry: ShelfEntry[] = [];
