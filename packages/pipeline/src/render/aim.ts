import type { Frame } from '../scenes/frame.ts';
import { type Box, overlap } from '../scenes/geometry.ts';
import { type View, wholeView, windowOf } from './view.ts';

/** Edges of the picture in which nothing that is read may stand, as shares of its width and height. */
export interface Margins {
  side: number;
  top: number;
  bottom: number;
}

/** A look of less than this much closer is not worth a motion. */
const leastZoom = 1.12;
/** Each closer look that does not do is tried again a little less close. */
const step = 0.94;
/** Where in what is seen the target may stand: in the middle, or else nearer to a side. */
const leans = [0.5, 0.35, 0.65, 0.2, 0.8, 0, 1];

const innerOf = (window: Box, margins: Margins): Box => ({
  x: window.x + window.width * margins.side,
  y: window.y + window.height * margins.top,
  width: window.width * (1 - 2 * margins.side),
  height: window.height * (1 - margins.top - margins.bottom),
});

const holds = (outer: Box, box: Box): boolean =>
  box.x >= outer.x - 0.5 &&
  box.y >= outer.y - 0.5 &&
  box.x + box.width <= outer.x + outer.width + 0.5 &&
  box.y + box.height <= outer.y + outer.height + 0.5;

/** Corner of the window along one side: the inner part holds the target, which leans towards one of its ends. */
const corner = (
  target: { from: number; length: number },
  inner: { before: number; length: number },
  lean: number,
  most: number,
): number => {
  const free = Math.max(0, inner.length - target.length);
  return Math.min(most, Math.max(0, target.from - inner.before - free * lean));
};

/**
 * The closest view of a target, at most `zoom` times as large, that cuts no text: each of `texts` is seen whole and off the
 * edges, or not at all. The whole frame where there is none.
 */
export const aimAt = (
  target: Box,
  zoom: number,
  { frame, texts, margins }: { frame: Frame; texts: readonly Box[]; margins: Margins },
): View => {
  const high = 1 - margins.top - margins.bottom;
  const closest = Math.min(
    zoom,
    (frame.width * (1 - 2 * margins.side)) / Math.max(1, target.width),
    (frame.height * high) / Math.max(1, target.height),
  );
  for (let tried = closest; tried >= leastZoom; tried *= step) {
    const [width, height] = [frame.width / tried, frame.height / tried];
    for (const down of leans)
      for (const across of leans) {
        const x = corner(
          { from: target.x, length: target.width },
          { before: width * margins.side, length: width * (1 - 2 * margins.side) },
          across,
          frame.width - width,
        );
        const y = corner(
          { from: target.y, length: target.height },
          { before: height * margins.top, length: height * high },
          down,
          frame.height - height,
        );
        const view = { x, y, zoom: tried };
        const window = windowOf(view, frame);
        const inner = innerOf(window, margins);
        if (holds(inner, target) && texts.every((text) => !overlap(text, window) || holds(inner, text)))
          return view;
      }
  }
  return wholeView;
};
