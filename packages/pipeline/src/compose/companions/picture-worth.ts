import type { Canvas } from '@napi-rs/canvas';

/** What a drawn frame looks like from afar. All from 0 to 1. */
export interface PictureWorth {
  /** Share of the frame's fields that hold any ink. */
  filled: number;
  /** How far the ink stands off the background, in the mean. */
  contrast: number;
  /** Of the hues that the eye tells apart, up to three. */
  colour: number;
  /** How far the middle of the ink lies from the middle of the frame. */
  offCentre: number;
}

const across = 16;
const down = 9;
const hues = 12;
/** Difference of a channel from which a pixel counts as ink, and saturation from which its hue does. */
const inkFrom = 40;
const colourFrom = 70;
/** Share of the frame that a hue must have to be seen. */
const seenShare = 0.002;

const hueOf = (red: number, green: number, blue: number, most: number, spread: number): number => {
  const sixth =
    most === red
      ? ((green - blue) / spread + 6) % 6
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return Math.floor((sixth / 6) * hues) % hues;
};

/** Looks at a small drawing of a frame; the pixel in its corner is background. */
export const picture = (canvas: Canvas): PictureWorth => {
  const { width, height } = canvas;
  const pixels = canvas.data();
  const fields = new Uint8Array(across * down);
  const seen = new Uint32Array(hues);
  let [ink, difference, x, y] = [0, 0, 0, 0];
  for (let at = 0, place = 0; at < pixels.length; at += 4, place++) {
    const [red, green, blue] = [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
    const away = Math.max(
      Math.abs(red - pixels[0]!),
      Math.abs(green - pixels[1]!),
      Math.abs(blue - pixels[2]!),
    );
    if (away < inkFrom) continue;
    const [column, row] = [place % width, Math.floor(place / width)];
    ink += 1;
    difference += away;
    x += column;
    y += row;
    fields[Math.floor((row * down) / height) * across + Math.floor((column * across) / width)] = 1;
    const most = Math.max(red, green, blue);
    const spread = most - Math.min(red, green, blue);
    if (spread >= colourFrom) seen[hueOf(red, green, blue, most, spread)]! += 1;
  }
  if (ink === 0) return { filled: 0, contrast: 0, colour: 0, offCentre: 0 };
  const enough = seenShare * width * height;
  return {
    filled: fields.reduce((sum, field) => sum + field, 0) / fields.length,
    contrast: difference / ink / 255,
    colour: Math.min(3, seen.filter((count) => count >= enough).length) / 3,
    offCentre: Math.min(1, Math.hypot(x / ink / width - 0.5, y / ink / height - 0.5) * 2),
  };
};
