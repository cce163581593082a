import { windowBetween } from '../scenes/drawing/zoom.ts';
import type { Box } from '../scenes/geometry.ts';

/** What the camera shows of a frame: its top left corner in design pixels, and how many times larger than it is. */
export interface View {
  x: number;
  y: number;
  zoom: number;
}

/** The whole frame, as it is laid out. */
export const wholeView: View = { x: 0, y: 0, zoom: 1 };

/** Where something of the layout is seen on the frame. */
export const seenAt = ({ x, y, width, height }: Box, view: View): Box => ({
  x: (x - view.x) * view.zoom,
  y: (y - view.y) * view.zoom,
  width: width * view.zoom,
  height: height * view.zoom,
});

interface Size {
  width: number;
  height: number;
}

/** What of the layout a view shows of a frame of that size. */
export const windowOf = ({ x, y, zoom }: View, { width, height }: Size): Box => ({
  x,
  y,
  width: width / zoom,
  height: height / zoom,
});

/** A view on its way from one to another, `share` of the way. */
export const viewBetween = (from: View, to: View, frame: Size, share: number): View => {
  const window = windowBetween(windowOf(from, frame), windowOf(to, frame), share);
  return { x: window.x, y: window.y, zoom: frame.width / window.width };
};
