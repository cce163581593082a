import type { VisualOf, VisualType } from '@lectern/contracts/scene/visuals.ts';
import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Assets } from './assets/assets.ts';
import type { Frame } from './frame.ts';
import type { Box } from './geometry.ts';
import type { Theme } from './theme.ts';

/** How one part of an element looks at one moment. All amounts run from 0 to 1. */
export interface PartState {
  /** How far the part has come in; 0 is not there at all. */
  reveal: number;
  /** The way it comes in: faded, written glyph by glyph, drawn along its stroke, or counted up. */
  how: 'show' | 'write' | 'draw' | 'count';
  /** 1 is fully there; `clear` takes it back to 0. */
  opacity: number;
  dim: number;
  highlight: number;
  circle: number;
  underline: number;
  /** Place of the running light on a traced curve; null when there is none. */
  trace: number | null;
  /** What `move` has made of it: a number (x of a tracker, index of a pointer) or an offset in the element's own units. */
  value: number | null;
  offset: readonly [number, number] | null;
  /** Seconds since the part appeared, for shapes with endless motion; 0 for all others, so that they stay equal between frames. */
  clock: number;
}

export interface ElementState {
  /** State of each part by id; a part that is not listed is not on screen. */
  parts: ReadonlyMap<string, PartState>;
  /** A step of an equation on its way to another; null when none is. */
  transform: { from: string; to: string; progress: number } | null;
}

/** A run of text on screen, as the quality checks read it. `size` is in design pixels. */
export interface TextRun {
  text: string;
  size: number;
  box: Box;
  /** CSS colours of the glyphs and of what lies behind them. */
  colour: string;
  background: string;
  kind: 'title' | 'body' | 'label' | 'tex';
}

/** An addressable piece of an element with its place on the design frame. */
export interface LaidPart {
  id: string;
  /** All ink of the part at rest; for a part that moves, all of its possible places are in `reach`. */
  box: Box;
  reach?: Box;
  kind: 'text' | 'graphic';
  /** CSS colour of lines and fills, for the contrast check; absent for text. */
  colour?: string;
  text: TextRun[];
  /** True for parts that may lie over others of the same element (a label on a curve's grid, a fill below a line). */
  layered?: boolean;
  /** True where the part has endless motion: its `clock` runs. */
  animated?: boolean;
  /** Seconds after which the clock of an animated part stands still; endless when absent. */
  runs_s?: number;
  /** True for what only an action of its own brings in, not one on the whole element: an answer, a fill. */
  waits?: boolean;
  /** For `move`: where the part starts from (x of a tracker, index of a pointer). */
  start?: number;
  /**
   * Id of a part of the same element that leads this one: they share `value` and clock, so that a projection turns with
   * its angle and a trace grows with its pendulum. Moving either of them moves both; give both the same `start`.
   */
  follows?: string;
  /** Pixels right and down for one unit of `offset`; a part that is moved lies at its box plus offset times unit. Absent: `offset` is in pixels. */
  unit?: readonly [number, number];
}

/** An element after layout: it knows where everything is and how to draw itself in any state, as a pure function. */
export interface LaidElement {
  id: string;
  type: VisualType;
  /** Ink box of the whole element. */
  box: Box;
  /** In drawing order. `element` as a target means all of these. */
  parts: LaidPart[];
  /** Elements that it is meant to lie on, by id. */
  on?: readonly string[];
  /** Faults found while laying out (too small, does not fit, TeX error): the critic reads them. */
  faults: LayoutFault[];
  /** Where a part that moves is in this state, with all its ink; null when it is at its box (or in its reach). */
  boxAt?(part: string, state: PartState): Box | null;
  /** What is written of a part whose text changes or moves, in this state; null when it is as `text` says. */
  runsAt?(part: string, state: PartState): TextRun[] | null;
  /** Draws in design pixels; the context is already scaled and clipped. Must not read clocks or random numbers. */
  draw(context: SKRSContext2D, state: ElementState): void;
}

export interface LayoutFault {
  code:
    | 'does_not_fit'
    | 'text_too_small'
    | 'tex_error'
    | 'missing_glyph'
    | 'bad_expression'
    | 'label_collision'
    | 'bad_reference'
    | 'missing_asset';
  part: string | null;
  detail: string;
}

/**
 * Lays one visual out inside `region`. Pure: same input, same layout. Never throws on content: it reports faults.
 * `frame` is for ink that may swing out of the region on its way: it keeps to the safe area.
 */
export type LayOut<Type extends VisualType> = (input: {
  id: string;
  visual: VisualOf<Type>;
  region: Box;
  theme: Theme;
  frame: Frame;
  /** What the element stands at, where it is placed by relation. */
  anchor?: Box;
  assets: Assets;
}) => LaidElement;
