import type { Demonstration } from '../demonstration.ts';

export const physics: Demonstration[] = [];
