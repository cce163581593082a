import type { ShelfEntry } from '../entry.ts';
import { amperesLaw } from './amperes-law.ts';
import { babinetsPrinciple } from './babinets-principle.ts';
import { coulombsLaw } from './coulombs-law.ts';
import { electromagneticSpectrum } from './electromagnetic-spectrum.ts';
import { fresnelEquations } from './fresnel-equations.ts';
import { gravitationalForce } from './gravitational-force.ts';
import { hubblesLaw } from './hubbles-law.ts';
import { newtonsSecondLaw } from './newtons-second-law.ts';
import { paschenCurve } from './paschen-curve.ts';
import { poyntingTheorem } from './poynting-theorem.ts';
import { rocketEquation } from './rocket-equation.ts';
import { snellsLaw } from './snells-law.ts';
import { ultrasound } from './ultrasound.ts';

/** Every entry on physics, in the order of their names. */
export const physics: ShelfEntry[] = [
  amperesLaw,
  babinetsPrinciple,
  coulombsLaw,
  electromagneticSpectrum,
  fresnelEquations,
  gravitationalForce,
  hubblesLaw,
  newtonsSecondLaw,
  paschenCurve,
  poyntingTheorem,
  rocketEquation,
  snellsLaw,
  ultrasound,
];
