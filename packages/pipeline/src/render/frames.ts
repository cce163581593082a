import type { Frame } from '../scenes/frame.ts';
import type { Box } from '../scenes/geometry.ts';
import type { ElementState, LaidElement } from '../scenes/visual.ts';
import type { Camera } from './camera.ts';
import { changedBoxes, inkBoxes, merge, type PixelBox, toPixels } from './dirty.ts';
import { smooth } from './easing.ts';
import { blankFrame, type I420Frame, writePixels } from './i420.ts';
import { type Drawn, type Leaving, Painter } from './painter.ts';
import type { Timeline } from './timeline.ts';
import { seenAt, wholeView } from './view.ts';

/** An element with its state over time. */
export interface Layer {
  element: LaidElement;
  at(t: number): ElementState;
  /** True for what the camera does not move. */
  fixed?: boolean;
}

/** A scene ready to be drawn: layers from back to front. */
export interface Stage {
  /** What the layers are laid out in. */
  frame: Frame;
  layers: readonly Layer[];
  /** The whole frame is seen all the time when absent. */
  camera?: Camera;
  duration_s: number;
  leave: Timeline['leave'];
  /** `#rrggbb` */
  background: string;
}

export interface FrameSize {
  width: number;
  height: number;
  fps: number;
}

export const frameCount = (duration_s: number, fps: number): number =>
  Math.max(1, Math.round(duration_s * fps));

const present: Leaving = { veil: 0, shift: 0 };

/** How far the scene has left at frame `index`; all the way at the last. */
export function leavingAt(stage: Stage, index: number, fps: number): Leaving {
  const last = frameCount(stage.duration_s, fps) - 1;
  const first = Math.min(last - 1, Math.floor(stage.leave.start_s * fps));
  if (stage.leave.by === 'cut' || index <= first || last < 1) return present;
  const amount = smooth((index - first) / (last - first));
  return stage.leave.by === 'fade'
    ? { veil: amount, shift: 0 }
    : { veil: 0, shift: Math.round(amount * stage.frame.width) };
}

export const drawnAt = (stage: Stage, t: number): Drawn[] => {
  const view = stage.camera?.at(t) ?? wholeView;
  return stage.layers.map(({ element, at, fixed }) => ({
    element,
    state: at(t),
    view: fixed === true ? wholeView : view,
  }));
};

const shifted = (box: Box, shift: number): Box => ({ ...box, x: box.x - shift });

const inkSeen = (drawn: Drawn[], shift: number): Box[] =>
  drawn.flatMap(({ element, state, view }) =>
    inkBoxes(element, state).map((box) => shifted(seenAt(box, view), shift)),
  );

/** What must be painted anew between two frames, in design pixels of the frame as it is seen. */
function changes(before: Drawn[] | null, after: Drawn[], was: Leaving, is: Leaving): Box[] {
  const moved = after.some(({ view }, index) => before !== null && before[index]?.view !== view);
  if (moved || was.veil !== is.veil || was.shift !== is.shift)
    return [...inkSeen(before ?? [], was.shift), ...inkSeen(after, is.shift)];
  return after.flatMap(({ element, state, view }, index) =>
    changedBoxes(element, before?.[index]?.state ?? null, state).map((box) =>
      shifted(seenAt(box, view), is.shift),
    ),
  );
}

/** Which frames differ from the one before them: 1 for each that does. The first one always does. */
export function changedFrames(stage: Stage, fps: number): Uint8Array {
  const changed = new Uint8Array(frameCount(stage.duration_s, fps));
  let before: Drawn[] | null = null;
  let was = present;
  for (let index = 0; index < changed.length; index++) {
    const after = drawnAt(stage, index / fps);
    const is = leavingAt(stage, index, fps);
    changed[index] = before === null || changes(before, after, was, is).length > 0 ? 1 : 0;
    before = after;
    was = is;
  }
  return changed;
}

/**
 * Draws frame after frame of a scene into one buffer, each time only what has changed. Deterministic: same stage,
 * same frames. Frames must be asked for in order; the buffer may be read until the next call.
 */
export class FrameDrawer {
  readonly frame: I420Frame;
  readonly #stage: Stage;
  readonly #size: FrameSize;
  readonly #painter: Painter;
  #before: Drawn[] | null = null;
  #was = present;

  constructor(stage: Stage, size: FrameSize) {
    this.#stage = stage;
    this.#size = size;
    this.#painter = new Painter(stage.frame, size, stage.background);
    this.frame = blankFrame(size.width, size.height, Number.parseInt(stage.background.slice(1), 16));
  }

  /** Brings the buffer to frame `index`; true when a pixel may have changed. */
  draw(index: number): boolean {
    const drawn = drawnAt(this.#stage, index / this.#size.fps);
    const leaving = leavingAt(this.#stage, index, this.#size.fps);
    const boxes = this.#dirty(drawn, leaving);
    for (const box of boxes) {
      const { pixels, stride } = this.#painter.paint(box, drawn, leaving);
      writePixels(this.frame, box, pixels, stride);
    }
    this.#before = drawn;
    this.#was = leaving;
    return boxes.length > 0;
  }

  #dirty(drawn: Drawn[], leaving: Leaving): PixelBox[] {
    const boxes = changes(this.#before, drawn, this.#was, leaving);
    const { frame } = this.#stage;
    return merge(boxes.map((box) => toPixels(box, frame, this.#size)).filter((box) => box !== null));
  }
}
