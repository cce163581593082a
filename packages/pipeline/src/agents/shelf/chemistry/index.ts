import type { ShelfEntry } from '../entry.ts';
import { arrheniusEquation } from './arrhenius-equation.ts';
import { balancingEquations } from './balancing-equations.ts';
import { beerLambertLaw } from './beer-lambert-law.ts';
import { bondEnergy } from './bond-energy.ts';
import { boylesLaw } from './boyles-law.ts';
import { butlerVolmer } from './butler-volmer.ts';
import { chemicalBond } from './chemical-bond.ts';
import { coulsonFischerTheory } from './coulson-fischer-theory.ts';
import { debyeHuckel } from './debye-huckel.ts';
import { debyeScherrerEquation } from './debye-scherrer-equation.ts';
import { distillation } from './distillation.ts';
import { esterification } from './esterification.ts';
import { firstOrderKinetics } from './first-order-kinetics.ts';
import { formalCharge } from './formal-charge.ts';
import { haberProcess } from './haber-process.ts';
import { hessLaw } from './hess-law.ts';
import { hillEquation } from './hill-equation.ts';
import { huckelsRule } from './huckels-rule.ts';
import { idealGasLaw } from './ideal-gas-law.ts';
import { kjeldahlMethod } from './kjeldahl-method.ts';
import { kohlrauschsLaw } from './kohlrauschs-law.ts';
import { leChateliersPrinciple } from './le-chateliers-principle.ts';
import { lineweaverBurk } from './lineweaver-burk.ts';
import { marcusTheory } from './marcus-theory.ts';
import { michaelisMenten } from './michaelis-menten.ts';
import { molecularPolarity } from './molecular-polarity.ts';
import { nernstEquation } from './nernst-equation.ts';
import { ostwaldDilutionLaw } from './ostwald-dilution-law.ts';
import { phScale } from './ph-scale.ts';
import { photosynthesis } from './photosynthesis.ts';
import { raoultsLaw } from './raoults-law.ts';
import { slatersRules } from './slaters-rules.ts';
import { sternVolmer } from './stern-volmer.ts';
import { titration } from './titration.ts';
import { troutonsRule } from './troutons-rule.ts';
import { vantHoffEquation } from './vant-hoff-equation.ts';
import { variationalPrinciple } from './variational-principle.ts';
import { waterHardness } from './water-hardness.ts';

/** Every entry on chemistry, in the order of their names. */
export const chemistry: ShelfEntry[] = [
  arrheniusEquation,
  balancingEquations,
  beerLambertLaw,
  boylesLaw,
  coulsonFischerTheory,
  debyeScherrerEquation,
  distillation,
  firstOrderKinetics,
  hessLaw,
  huckelsRule,
  idealGasLaw,
  kjeldahlMethod,
  leChateliersPrinciple,
  michaelisMenten,
  nernstEquation,
  phScale,
  raoultsLaw,
  titration,
  vantHoffEquation,
  hillEquation,
  lineweaverBurk,
  marcusTheory,
  haberProcess,
  bondEnergy,
  photosynthesis,
  esterification,
  formalCharge,
  molecularPolarity,
  waterHardness,
  butlerVolmer,
  debyeHuckel,
  slatersRules,
  variationalPrinciple,
  kohlrauschsLaw,
  ostwaldDilutionLaw,
  chemicalBond,
  troutonsRule,
  sternVolmer,
];
