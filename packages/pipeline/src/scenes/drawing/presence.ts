import type { PartState } from '../visual.ts';

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Slow at both ends, 0 to 1. */
export const eased = (amount: number): number => {
  const t = clamp(amount);
  return t * t * (3 - 2 * t);
};

/** Share of `amount` that falls between two of its values, 0 to 1: gives each piece of a reveal its own time. */
export const stage = (amount: number, from: number, to: number): number =>
  clamp((amount - from) / (to - from));

/** What is left of a part's own colour when it is fully dimmed. */
const dimmed = 0.3;

/** How opaque a part is before its reveal is reckoned in. */
export const opacityOf = (state: PartState): number =>
  clamp(state.opacity) * (1 - (1 - dimmed) * clamp(state.dim));

/** True when the part is drawn along its stroke rather than faded in. */
export const isDrawn = (state: PartState): boolean => state.how === 'draw' || state.how === 'write';

/** Opacity with the fade of `show` (and of `count`, for parts without a number) in it. */
export const presenceOf = (state: PartState): number =>
  opacityOf(state) * (isDrawn(state) ? 1 : clamp(state.reveal));

/** A part at rest, fully there: the state that all others are variations of. */
export const atRest: PartState = {
  reveal: 1,
  how: 'show',
  opacity: 1,
  dim: 0,
  highlight: 0,
  circle: 0,
  underline: 0,
  trace: null,
  value: null,
  offset: null,
  clock: 0,
};
