import type { ShelfEntry } from '../entry.ts';
import { areaOfACircle } from './area-of-a-circle.ts';
import { bayesTheorem } from './bayes-theorem.ts';
import { bolzanoWeierstrassTheorem } from './bolzano-weierstrass-theorem.ts';
import { centralLimitTheorem } from './central-limit-theorem.ts';
import { chainRule } from './chain-rule.ts';
import { chiSquaredTest } from './chi-squared-test.ts';
import { compoundInterest } from './compound-interest.ts';
import { crossProduct } from './cross-product.ts';
import { deMoivresTheorem } from './de-moivres-theorem.ts';
import { definiteIntegral } from './definite-integral.ts';
import { derivative } from './derivative.ts';
import { divergenceTest } from './divergence-test.ts';
import { eccentricity } from './eccentricity.ts';
import { eigenvector } from './eigenvector.ts';
import { eulerFormula } from './euler-formula.ts';
import { fermatsTheorem } from './fermats-theorem.ts';
import { fubinisTheorem } from './fubinis-theorem.ts';
import { fundamentalTheoremOfCalculus } from './fundamental-theorem-of-calculus.ts';
import { gammaFunction } from './gamma-function.ts';
import { gaussBonnetTheorem } from './gauss-bonnet-theorem.ts';
import { geometricSeries } from './geometric-series.ts';
import { heineBorelTheorem } from './heine-borel-theorem.ts';
import { intermediateValueTheorem } from './intermediate-value-theorem.ts';
import { lahNumbers } from './lah-numbers.ts';
import { lawOfCosines } from './law-of-cosines.ts';
import { lebesgueIntegral } from './lebesgue-integral.ts';
import { liouvillesTheorem } from './liouvilles-theorem.ts';
import { meanValueTheorem } from './mean-value-theorem.ts';
import { newtonRaphson } from './newton-raphson.ts';
import { orbitStabilizerTheorem } from './orbit-stabilizer-theorem.ts';
import { picksTheorem } from './picks-theorem.ts';
import { powerRule } from './power-rule.ts';
import { productRule } from './product-rule.ts';
import { pythagoreanTheorem } from './pythagorean-theorem.ts';
import { quadraticFormula } from './quadratic-formula.ts';
import { rationalRootTheorem } from './rational-root-theorem.ts';
import { riemannZetaFunction } from './riemann-zeta-function.ts';
import { schwarzLemma } from './schwarz-lemma.ts';
import { separationOfVariables } from './separation-of-variables.ts';
import { solidOfRevolution } from './solid-of-revolution.ts';
import { stokesTheorem } from './stokes-theorem.ts';
import { sumAndDifferenceFormulas } from './sum-and-difference-formulas.ts';
import { taylorSeries } from './taylor-series.ts';
import { volumeOfASphere } from './volume-of-a-sphere.ts';

/** Every entry on mathematics, in the order of their ids. */
export const mathematics: ShelfEntry[] = [
  bayesTheorem,
  centralLimitTheorem,
  chainRule,
  deMoivresTheorem,
  definiteIntegral,
  derivative,
  divergenceTest,
  eccentricity,
  eigenvector,
  eulerFormula,
  fermatsTheorem,
  fubinisTheorem,
  fundamentalTheoremOfCalculus,
  geometricSeries,
  intermediateValueTheorem,
  lahNumbers,
  lawOfCosines,
  meanValueTheorem,
  newtonRaphson,
  powerRule,
  productRule,
  pythagoreanTheorem,
  quadraticFormula,
  rationalRootTheorem,
  schwarzLemma,
  stokesTheorem,
  taylorSeries,
  heineBorelTheorem,
  gammaFunction,
  gaussBonnetTheorem,
  riemannZetaFunction,
  areaOfACircle,
  compoundInterest,
  solidOfRevolution,
  crossProduct,
  separationOfVariables,
  volumeOfASphere,
  chiSquaredTest,
  sumAndDifferenceFormulas,
  picksTheorem,
  lebesgueIntegral,
  liouvillesTheorem,
  orbitStabilizerTheorem,
  bolzanoWeierstrassTheorem,
];
