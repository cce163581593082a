import type { Action } from '@lectern/contracts/scene/actions.ts';
import type { z } from 'zod';

export type ActionInput = z.input<typeof Action>;

/**
 * When an action starts: a word of the beat's narration (`'curve'`), its nth occurrence (`['curve', 2]`),
 * or a fraction of the beat (`0.5`).
 */
export type When = string | [word: string, nth: number] | number;

const cue = (when: When | undefined) => {
  if (when === undefined) return {};
  if (typeof when === 'number') return { cue: { fraction: when } };
  return { cue: typeof when === 'string' ? { word: when } : { word: when[0], nth: when[1] } };
};
const lasting = (seconds: number | undefined) => (seconds === undefined ? {} : { duration_s: seconds });

type Plain =
  | 'show'
  | 'write'
  | 'draw'
  | 'highlight'
  | 'circle'
  | 'underline'
  | 'trace'
  | 'dim'
  | 'undim'
  | 'clear';
const plain =
  (kind: Plain) =>
  (target: string, when?: When, seconds?: number): ActionInput => ({
    do: kind,
    target,
    ...cue(when),
    ...lasting(seconds),
  });

/** Fades in. `target` is `element` or `element.part`. */
export const show = plain('show');
/** Writes glyph by glyph: formulas, short text. */
export const write = plain('write');
/** Draws along the stroke: curves, segments, circles, arrows. */
export const draw = plain('draw');
/** Glows for `seconds`. */
export const highlight = plain('highlight');
export const circleRound = plain('circle');
export const underline = plain('underline');
/** Runs a light along a curve. */
export const trace = plain('trace');
export const dim = plain('dim');
export const undim = plain('undim');
export const clear = plain('clear');

/** Takes a tracker or tangent to x = `to`, a pointer or cell to index `to`, or a shape by the offset `to`. */
export const move = (
  target: string,
  to: number | [number, number],
  when?: When,
  seconds?: number,
): ActionInput => ({ do: 'move', target, to, ...cue(when), ...lasting(seconds) });

/** Exchanges two cells of the same element: `swap('array.cell1', 'cell2')`. */
export const swap = (target: string, other: string, when?: When, seconds?: number): ActionInput => ({
  do: 'swap',
  target,
  with: other,
  ...cue(when),
  ...lasting(seconds),
});

/** Turns a step of a morphing equation into another: `become('work.step1', 'step2')`. */
export const become = (target: string, step: string, when?: When, seconds?: number): ActionInput => ({
  do: 'transform',
  target,
  to: step,
  ...cue(when),
  ...lasting(seconds),
});

/** Takes the camera over an image to one of its views, or back to `whole`. */
export const pan = (target: string, view: string, when?: When, seconds?: number): ActionInput => ({
  do: 'pan',
  target,
  to: view,
  ...cue(when),
  ...lasting(seconds),
});

/** Takes the camera to `element` or `element.part`, or back to the whole frame: `camera('scene')`. */
export const camera = (target: string, when?: When, seconds?: number): ActionInput => ({
  do: 'camera',
  target,
  ...cue(when),
  ...lasting(seconds),
});

/** Lets bars and values grow to their value. */
export const count = (target: string, when?: When, seconds?: number): ActionInput => ({
  do: 'count',
  target,
  ...cue(when),
  ...lasting(seconds),
});
