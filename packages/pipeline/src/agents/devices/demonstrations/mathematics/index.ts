import type { Demonstration } from '../demonstration.ts';
import { anglesAtTheTip } from './angles-at-the-tip.ts';
import { areaFactor } from './area-factor.ts';
import { bentGrid } from './bent-grid.ts';
import { byParts } from './by-parts.ts';
import { centresOfATriangle } from './centres-of-a-triangle.ts';
import { coins } from './coins.ts';
import { combedGlobe } from './combed-globe.ts';
import { complexSlope } from './complex-slope.ts';
import { constrained } from './constrained.ts';
import { coprimes } from './coprimes.ts';
import { cornersEdgesFaces } from './corners-edges-faces.ts';
import { countedTwice } from './counted-twice.ts';
import { crossingLines } from './crossing-lines.ts';
import { dice } from './dice.ts';
import { diskByDisk } from './disk-by-disk.ts';
import { dividingOnAClock } from './dividing-on-a-clock.ts';
import { dotProduct } from './dot-product.ts';
import { equalPieces } from './equal-pieces.ts';
import { euclid } from './euclid.ts';
import { farFromZero } from './far-from-zero.ts';
import { fourier } from './fourier.ts';
import { goldenRectangle } from './golden-rectangle.ts';
import { heron } from './heron.ts';
import { highestAndLowest } from './highest-and-lowest.ts';
import { highestOnTheRim } from './highest-on-the-rim.ts';
import { hundredSquares } from './hundred-squares.ts';
import { inOnePiece } from './in-one-piece.ts';
import { inSpace } from './in-space.ts';
import { inscribed } from './inscribed.ts';
import { insideOrOutside } from './inside-or-outside.ts';
import { iteration } from './iteration.ts';
import { limit } from './limit.ts';
import { matrixProduct } from './matrix-product.ts';
import { newVariable } from './new-variable.ts';
import { noJump } from './no-jump.ts';
import { oddSquares } from './odd-squares.ts';
import { onTwoClocks } from './on-two-clocks.ts';
import { oneMachineAfterAnother } from './one-machine-after-another.ts';
import { oneVectorMore } from './one-vector-more.ts';
import { oppositePlaces } from './opposite-places.ts';
import { ordersOfAList } from './orders-of-a-list.ts';
import { ownDivisors } from './own-divisors.ts';
import { ownEquation } from './own-equation.ts';
import { parametricMotion } from './parametric-motion.ts';
import { partialSums } from './partial-sums.ts';
import { pascal } from './pascal.ts';
import { pigeons } from './pigeons.ts';
import { polynomialsCloseIn } from './polynomials-close-in.ts';
import { powersOnAClock } from './powers-on-a-clock.ts';
import { promiseKept } from './promise-kept.ts';
import { quadrature } from './quadrature.ts';
import { radiusRoundTheRim } from './radius-round-the-rim.ts';
import { remainders } from './remainders.ts';
import { riseOverRun } from './rise-over-run.ts';
import { rootsAndFactors } from './roots-and-factors.ts';
import { roundAHole } from './round-a-hole.ts';
import { roundAPole } from './round-a-pole.ts';
import { roundTheBorder } from './round-the-border.ts';
import { rsa } from './rsa.ts';
import { sagging } from './sagging.ts';
import { sameDistance } from './same-distance.ts';
import { sameShape } from './same-shape.ts';
import { sharedBirthdays } from './shared-birthdays.ts';
import { sieve } from './sieve.ts';
import { sineTriangle } from './sine-triangle.ts';
import { slidingLadder } from './sliding-ladder.ts';
import { slopeField } from './slope-field.ts';
import { smallerSquares } from './smaller-squares.ts';
import { splitRectangle } from './split-rectangle.ts';
import { steepestWay } from './steepest-way.ts';
import { sumOfTheNeighbours } from './sum-of-the-neighbours.ts';
import { tested } from './tested.ts';
import { threeColouredTriangle } from './three-coloured-triangle.ts';
import { threeDistances } from './three-distances.ts';
import { threeDoors } from './three-doors.ts';
import { threeHouses } from './three-houses.ts';
import { threeMiddles } from './three-middles.ts';
import { threeSidesFixIt } from './three-sides-fix-it.ts';
import { twoFoci } from './two-foci.ts';
import { unitPoint } from './unit-point.ts';
import { weather } from './weather.ts';
import { whoShaves } from './who-shaves.ts';
import { withinABand } from './within-a-band.ts';

export const mathematics: Demonstration[] = [
  pascal,
  matrixProduct,
  areaFactor,
  crossingLines,
  dotProduct,
  onTwoClocks,
  rootsAndFactors,
  sagging,
  unitPoint,
  ordersOfAList,
  fourier,
  constrained,
  limit,
  complexSlope,
  roundAPole,
  partialSums,
  iteration,
  quadrature,
  byParts,
  slopeField,
  parametricMotion,
  weather,
  dice,
  coins,
  pigeons,
  countedTwice,
  tested,
  oddSquares,
  sineTriangle,
  heron,
  inSpace,
  twoFoci,
  inscribed,
  cornersEdgesFaces,
  roundTheBorder,
  highestAndLowest,
  ownEquation,
  sameShape,
  newVariable,
  remainders,
  coprimes,
  powersOnAClock,
  rsa,
  euclid,
  sieve,
  riseOverRun,
  threeMiddles,
  anglesAtTheTip,
  steepestWay,
  noJump,
  threeDoors,
  combedGlobe,
  oppositePlaces,
  insideOrOutside,
  bentGrid,
  roundAHole,
  threeDistances,
  whoShaves,
  dividingOnAClock,
  sharedBirthdays,
  goldenRectangle,
  oneVectorMore,
  ownDivisors,
  centresOfATriangle,
  smallerSquares,
  slidingLadder,
  equalPieces,
  hundredSquares,
  farFromZero,
  oneMachineAfterAnother,
  radiusRoundTheRim,
  splitRectangle,
  threeSidesFixIt,
  sameDistance,
  withinABand,
  diskByDisk,
  threeHouses,
  promiseKept,
  threeColouredTriangle,
  highestOnTheRim,
  inOnePiece,
  polynomialsCloseIn,
  sumOfTheNeighbours,
];
