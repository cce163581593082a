import type { ShelfEntry } from '../entry.ts';
import { newtonRaphson } from './newton-raphson.ts';
import { powerRule } from './power-rule.ts';

/** Every entry on mathematics, in the order of their names. */
export const mathematics: ShelfEntry[] = [powerRule, newtonRaphson];
