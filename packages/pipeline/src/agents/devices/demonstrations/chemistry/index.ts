import type { Demonstration } from '../demonstration.ts';

export const chemistry: Demonstration[] = [];
