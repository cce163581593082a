import type { ShelfEntry } from '../entry.ts';
import { binarySearch } from './binary-search.ts';
import { binarySearchTree } from './binary-search-tree.ts';
import { bubbleSort } from './bubble-sort.ts';
import { deadlock } from './deadlock.ts';
import { elbowMethod } from './elbow-method.ts';
import { gradientDescent } from './gradient-descent.ts';
import { hashTable } from './hash-table.ts';
import { huffmanCoding } from './huffman-coding.ts';
import { linearSearch } from './linear-search.ts';
import { recursionAndInduction } from './recursion-and-induction.ts';
import { selfAttention } from './self-attention.ts';

/** Every entry on computing, in the order of their names. */
export const computing: ShelfEntry[] = [
  binarySearch,
  binarySearchTree,
  bubbleSort,
  deadlock,
  elbowMethod,
  gradientDescent,
  hashTable,
  huffmanCoding,
  linearSearch,
  recursionAndInduction,
  selfAttention,
];
