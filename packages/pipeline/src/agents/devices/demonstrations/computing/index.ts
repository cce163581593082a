import type { Demonstration } from '../demonstration.ts';
import { addingBits } from './adding-bits.ts';
import { aroundAPivot } from './around-a-pivot.ts';
import { askNeighbours } from './ask-neighbours.ts';
import { backAlongTheRay } from './back-along-the-ray.ts';
import { shoppingBaskets } from './baskets.ts';
import { bestLine } from './best-line.ts';
import { betweenTwoEnds } from './between-two-ends.ts';
import { bitsOnly } from './bits-only.ts';
import { blameBackwards } from './blame-backwards.ts';
import { calledAway } from './called-away.ts';
import { chained } from './chained.ts';
import { cheapestNet } from './cheapest-net.ts';
import { chosenLine } from './chosen-line.ts';
import { closeAtHand } from './close-at-hand.ts';
import { countedOnAStack } from './counted-on-a-stack.ts';
import { crowds } from './crowds.ts';
import { cutOffBranches } from './cut-off-branches.ts';
import { deepFirst } from './deep-first.ts';
import { erodeAndGrow } from './erode-and-grow.ts';
import { fetchAndExecute } from './fetch-and-execute.ts';
import { fewColours } from './few-colours.ts';
import { findTheError } from './find-the-error.ts';
import { functionsInARow } from './functions-in-a-row.ts';
import { gameOfLife } from './game-of-life.ts';
import { hardToFind } from './hard-to-find.ts';
import { heapOrder } from './heap-order.ts';
import { hitsAndMisses } from './hits-and-misses.ts';
import { hopByHop } from './hop-by-hop.ts';
import { inTurns } from './in-turns.ts';
import { joined } from './joined.ts';
import { keepAFew } from './keep-a-few.ts';
import { lastIn } from './last-in.ts';
import { lettersAsNumbers } from './letters-as-numbers.ts';
import { levelByLevel } from './level-by-level.ts';
import { linkedPages } from './linked-pages.ts';
import { longWay } from './long-way.ts';
import { manyKeys } from './many-keys.ts';
import { middleOfNine } from './middle-of-nine.ts';
import { moreHands } from './more-hands.ts';
import { narrowestCut } from './narrowest-cut.ts';
import { neverEnds } from './never-ends.ts';
import { neverLookTwice } from './never-look-twice.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { oneIsLost } from './one-is-lost.ts';
import { oneOfMany } from './one-of-many.ts';
import { oneQuestion } from './one-question.ts';
import { oneStroke } from './one-stroke.ts';
import { windingFit } from './overfit.ts';
import { ownPace } from './own-pace.ts';
import { pageTable } from './page-table.ts';
import { pooled } from './pooled.ts';
import { sampling } from './sampling.ts';
import { sayItShorter } from './say-it-shorter.ts';
import { sentenceTree } from './sentence-tree.ts';
import { shakeHands } from './shake-hands.ts';
import { shakenDown } from './shaken-down.ts';
import { sharedBeginnings } from './shared-beginnings.ts';
import { sharedSecret } from './shared-secret.ts';
import { slidingWindow } from './sliding-window.ts';
import { smallFirst } from './small-first.ts';
import { sortOne } from './sort-one-by-one.ts';
import { spreadGreys } from './spread-greys.ts';
import { spreadTheLoad } from './spread-the-load.ts';
import { stairsOfPixels } from './stairs-of-pixels.ts';
import { stillReached } from './still-reached.ts';
import { sumsInATree } from './sums-in-a-tree.ts';
import { surprise } from './surprise.ts';
import { towers } from './towers.ts';
import { trueEveryRound } from './true-every-round.ts';
import { turnstile } from './turnstile.ts';
import { twoBells } from './two-bells.ts';
import { twoOfThree } from './two-of-three.ts';
import { wayAround } from './way-around.ts';
import { whichMachine } from './which-machine.ts';
import { whoKnowsWhom } from './who-knows-whom.ts';
import { withAHunch } from './with-a-hunch.ts';
import { wordMap } from './word-map.ts';
import { worthOfSteps } from './worth-of-steps.ts';

export const computing: Demonstration[] = [
  askNeighbours,
  bestLine,
  moreHands,
  findTheError,
  longWay,
  blameBackwards,
  surprise,
  sharedBeginnings,
  narrowestCut,
  inTurns,
  oneIsLost,
  sentenceTree,
  chained,
  cutOffBranches,
  worthOfSteps,
  slidingWindow,
  hitsAndMisses,
  joined,
  shakenDown,
  levelByLevel,
  deepFirst,
  withAHunch,
  smallFirst,
  sortOne,
  neverEnds,
  turnstile,
  aroundAPivot,
  manyKeys,
  heapOrder,
  closeAtHand,
  bitsOnly,
  cheapestNet,
  pageTable,
  lastIn,
  shakeHands,
  twoOfThree,
  sampling,
  sharedSecret,
  linkedPages,
  addingBits,
  hardToFind,
  towers,
  windingFit,
  pooled,
  wordMap,
  gameOfLife,
  stillReached,
  erodeAndGrow,
  spreadGreys,
  crowds,
  backAlongTheRay,
  middleOfNine,
  whoKnowsWhom,
  oneQuestion,
  fetchAndExecute,
  functionsInARow,
  neverLookTwice,
  ownPace,
  keepAFew,
  countedOnAStack,
  sayItShorter,
  betweenTwoEnds,
  oneAtATime,
  calledAway,
  trueEveryRound,
  twoBells,
  shoppingBaskets,
  wayAround,
  oneOfMany,
  spreadTheLoad,
  lettersAsNumbers,
  chosenLine,
  sumsInATree,
  hopByHop,
  stairsOfPixels,
  whichMachine,
  oneStroke,
  fewColours,
];
