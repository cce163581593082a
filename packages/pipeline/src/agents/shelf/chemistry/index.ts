import type { ShelfEntry } from '../entry.ts';
import { michaelisMenten } from './michaelis-menten.ts';
import { nernstEquation } from './nernst-equation.ts';
import { phScale } from './ph-scale.ts';

/** Every entry on chemistry, in the order of their names. */
export const chemistry: ShelfEntry[] = [nernstEquation, phScale, michaelisMenten];
