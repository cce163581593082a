import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Picture } from '../../assets/assets.ts';
import { presenceOf } from '../../drawing/presence.ts';
import { windowBetween } from '../../drawing/zoom.ts';
import { type Box, inflate } from '../../geometry.ts';
import type { ElementState, PartState } from '../../visual.ts';

/** Radius of the picture's corners, in design pixels. */
export const corner = 14;

/** Where the camera is: the window of the picture, and the number of the view that it rests at (null on its way). */
export interface Seen {
  window: Box;
  view: number | null;
}

export const seenIn = (state: ElementState, names: readonly string[], windows: readonly Box[]): Seen => {
  const { transform } = state;
  const windowOf = (view: number) => windows[view] ?? windows[0]!;
  if (!transform) {
    const view = state.parts.get('picture')?.value ?? 0;
    return { window: windowOf(view), view };
  }
  const [from, to] = [names.indexOf(transform.from), names.indexOf(transform.to)];
  return { window: windowBetween(windowOf(from), windowOf(to), transform.progress), view: null };
};

/** Share of the picture that has come in, for the ways in that run along it. */
export const shownOf = (state: PartState): number => (state.how === 'draw' ? state.reveal : 1);

/** Draws what the window shows into the box: faded in, or wiped in from the left by `draw`. */
export const paintPicture = (
  context: SKRSContext2D,
  picture: Picture,
  { box, window, surface }: { box: Box; window: Box; surface: string },
  state: PartState,
): void => {
  const presence = presenceOf(state);
  if (presence <= 0 || state.reveal <= 0) return;
  const outer = inflate(box, 2);
  context.save();
  context.globalAlpha *= presence;
  context.beginPath();
  context.rect(outer.x, outer.y, outer.width * shownOf(state), outer.height);
  context.clip();
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, corner);
  context.clip();
  context.fillStyle = surface;
  context.fillRect(box.x, box.y, box.width, box.height);
  if (picture.bitmap) {
    const { x, y, width, height } = window;
    context.imageSmoothingQuality = 'high';
    context.drawImage(picture.bitmap, x, y, width, height, box.x, box.y, box.width, box.height);
  }
  context.restore();
};
