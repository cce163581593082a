import type { Demonstration } from '../demonstration.ts';
import { acidOrBaseAlike } from './acid-or-base-alike.ts';
import { aldehydesThatJoin } from './aldehydes-that-join.ts';
import { alwaysFresh } from './always-fresh.ts';
import { apart } from './apart.ts';
import { betweenSizes } from './between-sizes.ts';
import { bindingOrNot } from './binding-or-not.ts';
import { buffer } from './buffer.ts';
import { carbonThatAttacks } from './carbon-that-attacks.ts';
import { carbonTwoWays } from './carbon-two-ways.ts';
import { cellBreath } from './cell-breath.ts';
import { chlorineAndOzone } from './chlorine-and-ozone.ts';
import { citricRing } from './citric-ring.ts';
import { clawsOnAMetal } from './claws-on-a-metal.ts';
import { coloursInFlames } from './colours-in-flames.ts';
import { cooledOut } from './cooled-out.ts';
import { countCharges } from './count-charges.ts';
import { countToEighteen } from './count-to-eighteen.ts';
import { cutByWater } from './cut-by-water.ts';
import { equalBoxes } from './equal-boxes.ts';
import { filling } from './filling.ts';
import { fireNeedsThree } from './fire-needs-three.ts';
import { fixedRatio } from './fixed-ratio.ts';
import { fizz } from './fizz.ts';
import { foldedChain } from './folded-chain.ts';
import { freeEnergyLine } from './free-energy-line.ts';
import { fullSurface } from './full-surface.ts';
import { genesSquare } from './genes-square.ts';
import { glowLadder } from './glow-ladder.ts';
import { hurdle } from './hurdle.ts';
import { isotopes } from './isotopes.ts';
import { leftInPaper } from './left-in-paper.ts';
import { membrane } from './membrane.ts';
import { mirrored } from './mirrored.ts';
import { moltenAluminium } from './molten-aluminium.ts';
import { namedByItsEnd } from './named-by-its-end.ts';
import { nitrogenRoundTrip } from './nitrogen-round-trip.ts';
import { openedDoubleBonds } from './opened-double-bonds.ts';
import { packed } from './packed.ts';
import { pairedStrands } from './paired-strands.ts';
import { partial } from './partial.ts';
import { phases } from './phases.ts';
import { plating } from './plating.ts';
import { pullThroughTheChain } from './pull-through-the-chain.ts';
import { race } from './race.ts';
import { rates } from './rates.ts';
import { ringInOneStep } from './ring-in-one-step.ts';
import { saturated } from './saturated.ts';
import { seaOfElectrons } from './sea-of-electrons.ts';
import { shrinkingRow } from './shrinking-row.ts';
import { soapAndGrease } from './soap-and-grease.ts';
import { spots } from './spots.ts';
import { steadyTrickle } from './steady-trickle.ts';
import { stretchedOctahedron } from './stretched-octahedron.ts';
import { sulphurToAcid } from './sulphur-to-acid.ts';
import { surfacePull } from './surface-pull.ts';
import { thinner } from './thinner.ts';
import { throughThePlug } from './through-the-plug.ts';
import { tugOfWar } from './tug-of-war.ts';
import { twoAlkenes } from './two-alkenes.ts';
import { twoMetals } from './two-metals.ts';
import { verticalLeap } from './vertical-leap.ts';
import { warmedGas } from './warmed-gas.ts';
import { whereHydrogenGoes } from './where-hydrogen-goes.ts';

export const chemistry: Demonstration[] = [
  equalBoxes,
  partial,
  warmedGas,
  race,
  phases,
  thinner,
  fullSurface,
  bindingOrNot,
  pairedStrands,
  fizz,
  buffer,
  membrane,
  spots,
  saturated,
  twoMetals,
  plating,
  tugOfWar,
  apart,
  genesSquare,
  filling,
  hurdle,
  freeEnergyLine,
  isotopes,
  mirrored,
  countCharges,
  fixedRatio,
  whereHydrogenGoes,
  rates,
  packed,
  surfacePull,
  glowLadder,
  verticalLeap,
  steadyTrickle,
  shrinkingRow,
  citricRing,
  cellBreath,
  soapAndGrease,
  fireNeedsThree,
  coloursInFlames,
  openedDoubleBonds,
  betweenSizes,
  cooledOut,
  twoAlkenes,
  ringInOneStep,
  carbonThatAttacks,
  aldehydesThatJoin,
  carbonTwoWays,
  seaOfElectrons,
  clawsOnAMetal,
  stretchedOctahedron,
  moltenAluminium,
  nitrogenRoundTrip,
  chlorineAndOzone,
  pullThroughTheChain,
  acidOrBaseAlike,
  foldedChain,
  sulphurToAcid,
  cutByWater,
  namedByItsEnd,
  throughThePlug,
  countToEighteen,
  alwaysFresh,
  leftInPaper,
];
