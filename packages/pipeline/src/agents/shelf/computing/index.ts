import type { ShelfEntry } from '../entry.ts';
import { amortizedAnalysis } from './amortized-analysis.ts';
import { bezierCurve } from './bezier-curve.ts';
import { binaryHeap } from './binary-heap.ts';
import { binarySearch } from './binary-search.ts';
import { binarySearchTree } from './binary-search-tree.ts';
import { breadthFirstSearch } from './breadth-first-search.ts';
import { bubbleSort } from './bubble-sort.ts';
import { cramerRaoBound } from './cramer-rao-bound.ts';
import { deadlock } from './deadlock.ts';
import { dijkstrasAlgorithm } from './dijkstras-algorithm.ts';
import { discreteCosineTransform } from './discrete-cosine-transform.ts';
import { elbowMethod } from './elbow-method.ts';
import { evidenceLowerBound } from './evidence-lower-bound.ts';
import { fanosInequality } from './fanos-inequality.ts';
import { featureScaling } from './feature-scaling.ts';
import { gradientDescent } from './gradient-descent.ts';
import { hashTable } from './hash-table.ts';
import { hoeffdingsInequality } from './hoeffdings-inequality.ts';
import { huffmanCoding } from './huffman-coding.ts';
import { kalmanFilter } from './kalman-filter.ts';
import { karnaughMap } from './karnaugh-map.ts';
import { kraftInequality } from './kraft-inequality.ts';
import { lambertsCosineLaw } from './lamberts-cosine-law.ts';
import { linearSearch } from './linear-search.ts';
import { mergeSort } from './merge-sort.ts';
import { mooresLaw } from './moores-law.ts';
import { nashEquilibrium } from './nash-equilibrium.ts';
import { noisyChannelCodingTheorem } from './noisy-channel-coding-theorem.ts';
import { otsusMethod } from './otsus-method.ts';
import { pacLearning } from './pac-learning.ts';
import { positionalEncoding } from './positional-encoding.ts';
import { quicksort } from './quicksort.ts';
import { recursionAndInduction } from './recursion-and-induction.ts';
import { regionGrowing } from './region-growing.ts';
import { selfAttention } from './self-attention.ts';
import { silhouetteScore } from './silhouette-score.ts';
import { softmax } from './softmax.ts';
import { spragueGrundyTheorem } from './sprague-grundy-theorem.ts';
import { stableMatching } from './stable-matching.ts';
import { subnetting } from './subnetting.ts';
import { twosComplement } from './twos-complement.ts';

/** Every entry on computing, in the order of their names. */
export const computing: ShelfEntry[] = [
  binarySearch,
  binarySearchTree,
  bubbleSort,
  deadlock,
  dijkstrasAlgorithm,
  discreteCosineTransform,
  elbowMethod,
  evidenceLowerBound,
  fanosInequality,
  gradientDescent,
  hashTable,
  huffmanCoding,
  karnaughMap,
  linearSearch,
  mergeSort,
  recursionAndInduction,
  regionGrowing,
  selfAttention,
  quicksort,
  breadthFirstSearch,
  binaryHeap,
  twosComplement,
  softmax,
  lambertsCosineLaw,
  mooresLaw,
  nashEquilibrium,
  hoeffdingsInequality,
  bezierCurve,
  pacLearning,
  subnetting,
  amortizedAnalysis,
  featureScaling,
  otsusMethod,
  noisyChannelCodingTheorem,
  stableMatching,
  positionalEncoding,
  cramerRaoBound,
  silhouetteScore,
  spragueGrundyTheorem,
  kraftInequality,
  kalmanFilter,
];
