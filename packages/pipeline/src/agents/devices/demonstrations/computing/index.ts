import type { Demonstration } from '../demonstration.ts';

export const computing: Demonstration[] = [];
