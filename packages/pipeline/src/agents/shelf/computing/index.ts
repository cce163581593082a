import type { ShelfEntry } from '../entry.ts';
import { deadlock } from './deadlock.ts';
import { elbowMethod } from './elbow-method.ts';
import { gradientDescent } from './gradient-descent.ts';
import { selfAttention } from './self-attention.ts';

/** Every entry on computing, in the order of their names. */
export const computing: ShelfEntry[] = [gradientDescent, selfAttention, deadlock, elbowMethod];
