import type { ShelfEntry } from '../entry.ts';
import { amperesLaw } from './amperes-law.ts';
import { archimedesPrinciple } from './archimedes-principle.ts';
import { babinetsPrinciple } from './babinets-principle.ts';
import { bernoulliPrinciple } from './bernoulli-principle.ts';
import { boseEinsteinCondensate } from './bose-einstein-condensate.ts';
import { cherenkovRadiation } from './cherenkov-radiation.ts';
import { conservationOfEnergy } from './conservation-of-energy.ts';
import { conservationOfMomentum } from './conservation-of-momentum.ts';
import { coulombsLaw } from './coulombs-law.ts';
import { dopplerEffect } from './doppler-effect.ts';
import { dragEquation } from './drag-equation.ts';
import { eddingtonLimit } from './eddington-limit.ts';
import { electricField } from './electric-field.ts';
import { electricPower } from './electric-power.ts';
import { electromagneticSpectrum } from './electromagnetic-spectrum.ts';
import { faradaysLaw } from './faradays-law.ts';
import { fermatsPrinciple } from './fermats-principle.ts';
import { fresnelEquations } from './fresnel-equations.ts';
import { gaussLaw } from './gauss-law.ts';
import { gravitationalForce } from './gravitational-force.ts';
import { gravitationalLensing } from './gravitational-lensing.ts';
import { hawkingRadiation } from './hawking-radiation.ts';
import { hubblesLaw } from './hubbles-law.ts';
import { impulse } from './impulse.ts';
import { keplersLaws } from './keplers-laws.ts';
import { liouvillesTheorem } from './liouvilles-theorem.ts';
import { maximumPowerTransfer } from './maximum-power-transfer.ts';

import { newtonsSecondLaw } from './newtons-second-law.ts';
import { ohmsLaw } from './ohms-law.ts';
import { paschenCurve } from './paschen-curve.ts';
import { photoelectricEffect } from './photoelectric-effect.ts';
import { photon } from './photon.ts';
import { poyntingTheorem } from './poynting-theorem.ts';
import { projectileMotion } from './projectile-motion.ts';
import { radioactiveDecay } from './radioactive-decay.ts';
import { rayleighCriterion } from './rayleigh-criterion.ts';
import { redshift } from './redshift.ts';
import { rocketEquation } from './rocket-equation.ts';
import { secondLawOfThermodynamics } from './second-law-of-thermodynamics.ts';
import { simpleHarmonicMotion } from './simple-harmonic-motion.ts';
import { snellsLaw } from './snells-law.ts';
import { soundLevel } from './sound-level.ts';
import { timeDilation } from './time-dilation.ts';
import { ultrasound } from './ultrasound.ts';
import { youngDoubleSlit } from './young-double-slit.ts';

/** Every entry on physics, in the order of their names. */
export const physics: ShelfEntry[] = [
  amperesLaw,
  archimedesPrinciple,
  babinetsPrinciple,
  bernoulliPrinciple,
  conservationOfEnergy,
  conservationOfMomentum,
  coulombsLaw,
  dopplerEffect,
  electromagneticSpectrum,
  faradaysLaw,
  fresnelEquations,
  gaussLaw,
  gravitationalForce,
  hubblesLaw,
  keplersLaws,
  newtonsSecondLaw,
  ohmsLaw,
  paschenCurve,
  photoelectricEffect,
  poyntingTheorem,
  projectileMotion,
  radioactiveDecay,
  rocketEquation,
  secondLawOfThermodynamics,
  simpleHarmonicMotion,
  snellsLaw,
  timeDilation,
  ultrasound,
  youngDoubleSlit,
  gravitationalLensing,
  redshift,
  photon,
  boseEinsteinCondensate,
  cherenkovRadiation,
  impulse,
  soundLevel,
  electricField,
  electricPower,
  dragEquation,
  rayleighCriterion,
  maximumPowerTransfer,
  fermatsPrinciple,
  liouvillesTheorem,
  eddingtonLimit,
  hawkingRadiation,
];
