import type { Purpose, Sketch } from '../writing/sketch.ts';

/** Material for one scene, ready to be planned: the planner chooses by `worth`, orders by `rank`. */
export interface Piece {
  id: string;
  purpose: Purpose;
  title: string;
  aim: string;
  /** Place in the arc, low first. */
  rank: number;
  /** 100 is never left out; the lowest goes first where time is short. */
  worth: number;
  sources: string[];
  sketch: Sketch;
  /** A chapter of this title begins with it. */
  chapter?: string;
}

/** Ranks of the arc: a question, something concrete, the general statement, why, a case, limits, what for, what stays. */
export const arc = {
  open: 0,
  hook: 10,
  definition: 20,
  statement: 30,
  derivation: 40,
  exploration: 45,
  example: 60,
  more: 65,
  misconception: 70,
  application: 80,
  recap: 100,
} as const;
