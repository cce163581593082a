import type { Demonstration } from '../demonstration.ts';
import { arrangements } from './arrangements.ts';
import { beatingTones } from './beating-tones.ts';
import { bentPath } from './bent-path.ts';
import { blueSky } from './blue-sky.ts';
import { boxWaves } from './box-waves.ts';
import { chainOfSplits } from './chain-of-splits.ts';
import { charging } from './charging.ts';
import { cooledWire } from './cooled-wire.ts';
import { crystalPlanes } from './crystal-planes.ts';
import { darkNight } from './dark-night.ts';
import { engineCycle } from './engine-cycle.ts';
import { falling } from './falling.ts';
import { fallingCore } from './falling-core.ts';
import { farApart } from './far-apart.ts';
import { farFromAxis } from './far-from-axis.ts';
import { filters } from './filters.ts';
import { fiveStillPlaces } from './five-still-places.ts';
import { flatRotation } from './flat-rotation.ts';
import { getAway } from './get-away.ts';
import { glowing } from './glowing.ts';
import { hangingDrop } from './hanging-drop.ts';
import { harmonics } from './harmonics.ts';
import { heightOfCharge } from './height-of-charge.ts';
import { hotBeginning } from './hot-beginning.ts';
import { hydraulic } from './hydraulic.ts';
import { kickedGrain } from './kicked-grain.ts';
import { layersOfAir } from './layers-of-air.ts';
import { lensRays } from './lens-rays.ts';
import { lifeOfStars } from './life-of-stars.ts';
import { lightPipe } from './light-pipe.ts';
import { likeNeighbours } from './like-neighbours.ts';
import { mapOfNuclei } from './map-of-nuclei.ts';
import { mixing } from './mixing.ts';
import { narrowPipe } from './narrow-pipe.ts';
import { nearLight } from './near-light.ts';
import { nodeAndLoop } from './node-and-loop.ts';
import { oneWay } from './one-way.ts';
import { ownCone } from './own-cone.ts';
import { packedMatter } from './packed-matter.ts';
import { packets } from './packets.ts';
import { pressedArea } from './pressed-area.ts';
import { pushAndSpeed } from './push-and-speed.ts';
import { quarkSums } from './quark-sums.ts';
import { quickestSlide } from './quickest-slide.ts';
import { restEnergy } from './rest-energy.ts';
import { ripplesOfSpace } from './ripples-of-space.ts';
import { seesaw } from './seesaw.ts';
import { sevenFactors } from './seven-factors.ts';
import { slopeForces } from './slope-forces.ts';
import { slowCurrent } from './slow-current.ts';
import { spectralLines } from './spectral-lines.ts';
import { speedAreas } from './speed-areas.ts';
import { spinningBall } from './spinning-ball.ts';
import { spreadColours } from './spread-colours.ts';
import { squeezedCrystal } from './squeezed-crystal.ts';
import { stretched } from './stretched.ts';
import { superposition } from './superposition.ts';
import { swinging } from './swinging.ts';
import { symmetry } from './symmetry.ts';
import { thinTube } from './thin-tube.ts';
import { thrownBack } from './thrown-back.ts';
import { travellingWave } from './travelling-wave.ts';
import { turnedLoop } from './turned-loop.ts';
import { turnsRatio } from './turns-ratio.ts';
import { twoBulges } from './two-bulges.ts';
import { twoSpots } from './two-spots.ts';
import { unitsAlone } from './units-alone.ts';
import { wall } from './wall.ts';
import { warmJoint } from './warm-joint.ts';
import { whirling } from './whirling.ts';
import { wingInAir } from './wing-in-air.ts';

export const physics: Demonstration[] = [
  nodeAndLoop,
  bentPath,
  charging,
  cooledWire,
  turnsRatio,
  spectralLines,
  chainOfSplits,
  engineCycle,
  glowing,
  arrangements,
  wall,
  mixing,
  restEnergy,
  nearLight,
  pushAndSpeed,
  whirling,
  farFromAxis,
  hydraulic,
  swinging,
  falling,
  slopeForces,
  seesaw,
  symmetry,
  narrowPipe,
  blueSky,
  getAway,
  oneWay,
  farApart,
  stretched,
  crystalPlanes,
  harmonics,
  superposition,
  lensRays,
  filters,
  packets,
  boxWaves,
  ripplesOfSpace,
  twoSpots,
  lifeOfStars,
  hotBeginning,
  quarkSums,
  mapOfNuclei,
  hangingDrop,
  fiveStillPlaces,
  likeNeighbours,
  flatRotation,
  darkNight,
  twoBulges,
  kickedGrain,
  travellingWave,
  beatingTones,
  spreadColours,
  thrownBack,
  turnedLoop,
  pressedArea,
  speedAreas,
  spinningBall,
  lightPipe,
  thinTube,
  ownCone,
  packedMatter,
  heightOfCharge,
  slowCurrent,
  sevenFactors,
  layersOfAir,
  quickestSlide,
  wingInAir,
  warmJoint,
  squeezedCrystal,
  fallingCore,
  unitsAlone,
];
