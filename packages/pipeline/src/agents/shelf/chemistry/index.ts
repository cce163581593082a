import type { ShelfEntry } from '../entry.ts';
import { balancingEquations } from './balancing-equations.ts';
import { boylesLaw } from './boyles-law.ts';
import { huckelsRule } from './huckels-rule.ts';
import { idealGasLaw } from './ideal-gas-law.ts';
import { leChateliersPrinciple } from './le-chateliers-principle.ts';
import { michaelisMenten } from './michaelis-menten.ts';
import { nernstEquation } from './nernst-equation.ts';
import { phScale } from './ph-scale.ts';
import { raoultsLaw } from './raoults-law.ts';

/** Every entry on chemistry, in the order of their names. */
export const chemistry: ShelfEntry[] = [
  balancingEquations,
  boylesLaw,
  huckelsRule,
  idealGasLaw,
  leChateliersPrinciple,
  michaelisMenten,
  nernstEquation,
  phScale,
  raoultsLaw,
];
