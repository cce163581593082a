import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { type Box, overlap } from '../scenes/geometry.ts';
import type { ElementState, LaidElement } from '../scenes/visual.ts';
import { inkBoxes, type PixelBox } from './dirty.ts';
import { seenAt, type View } from './view.ts';

/** One thing to draw, in the state that it has at the moment. */
export interface Drawn {
  element: LaidElement;
  state: ElementState;
  /** What the camera shows of it. */
  view: View;
}

/** How far the scene has left: a veil of the background over all, and a shift to the left in design pixels. */
export interface Leaving {
  veil: number;
  shift: number;
}

interface Size {
  width: number;
  height: number;
}

/** Output pixels for one design pixel. */
interface Scale {
  across: number;
  down: number;
}

export const scaleOf = (design: Size, output: Size): Scale => ({
  across: output.width / design.width,
  down: output.height / design.height,
});

/** Draws background and elements, without the veil, into the context, whose origin is the frame's corner at `at` (output pixels). */
export function paint(
  context: SKRSContext2D,
  drawn: readonly Drawn[],
  leaving: Leaving,
  background: string,
  scale: Scale,
  at: PixelBox,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = 1;
  context.fillStyle = background;
  context.fillRect(0, 0, at.width, at.height);
  const { across, down } = scale;
  const seen: Box = {
    x: at.x / across + leaving.shift,
    y: at.y / down,
    width: at.width / across,
    height: at.height / down,
  };
  for (const { element, state, view } of drawn) {
    if (!inkBoxes(element, state).some((box) => overlap(seenAt(box, view), seen))) continue;
    context.save();
    const [wide, high] = [across * view.zoom, down * view.zoom];
    const left = -at.x - leaving.shift * across - view.x * wide;
    context.setTransform(wide, 0, 0, high, left, -at.y - view.y * high);
    element.draw(context, state);
    context.restore();
  }
}

/** Fades opaque RGBA pixels towards the background; `amount` 1 leaves nothing else. Background stays exactly what it is. */
function fade(pixels: Int32Array, background: string, amount: number): void {
  const red = Number.parseInt(background.slice(1, 3), 16);
  const green = Number.parseInt(background.slice(3, 5), 16);
  const blue = Number.parseInt(background.slice(5, 7), 16);
  const plain = (blue << 16) | (green << 8) | red | 0xff000000;
  const keep = Math.round((1 - amount) * 256);
  const mix = (from: number, to: number): number => to + (((from - to) * keep) >> 8);
  for (let index = 0; index < pixels.length; index++) {
    const pixel = pixels[index]!;
    if (pixel === plain) continue;
    const mixed =
      (mix((pixel >> 16) & 255, blue) << 16) | (mix((pixel >> 8) & 255, green) << 8) | mix(pixel & 255, red);
    pixels[index] = mixed | 0xff000000;
  }
}

const grain = 64;
const roundUp = (length: number): number => Math.ceil(length / grain) * grain;
/** Pixels in all the canvases that are kept for the next time: 64 MB. */
const keptPixels = 16_000_000;

/**
 * Paints pieces of a frame, each on a canvas of about its own size: a piece of a large canvas cannot be read
 * without copying the whole of it.
 */
export class Painter {
  readonly #canvases = new Map<string, { canvas: Canvas; context: SKRSContext2D }>();
  readonly #scale: Scale;
  readonly #background: string;

  constructor(design: Size, output: Size, background: string) {
    this.#scale = scaleOf(design, output);
    this.#background = background;
  }

  /** The opaque pixels of `box` as little-endian RGBA words, `stride` words a row. */
  paint(box: PixelBox, drawn: readonly Drawn[], leaving: Leaving): { pixels: Int32Array; stride: number } {
    const { canvas, context } = this.#canvasFor(box);
    const at = { x: box.x, y: box.y, width: canvas.width, height: canvas.height };
    paint(context, drawn, leaving, this.#background, this.#scale, at);
    const bytes = canvas.data();
    const pixels = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
    if (leaving.veil > 0) fade(pixels, this.#background, leaving.veil);
    return { pixels, stride: canvas.width };
  }

  #canvasFor(box: PixelBox) {
    const width = roundUp(box.width);
    const height = roundUp(box.height);
    const key = `${width}x${height}`;
    const kept = this.#canvases.get(key);
    this.#canvases.delete(key);
    const found = kept ?? this.#create(width, height);
    this.#canvases.set(key, found);
    this.#trim();
    return found;
  }

  #create(width: number, height: number) {
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { alpha: false }) };
  }

  /** Lets the canvases go that were not used for the longest time. */
  #trim(): void {
    let pixels = 0;
    for (const { canvas } of this.#canvases.values()) pixels += canvas.width * canvas.height;
    for (const [key, { canvas }] of this.#canvases) {
      if (pixels <= keptPixels || this.#canvases.size === 1) return;
      pixels -= canvas.width * canvas.height;
      this.#canvases.delete(key);
    }
  }
}
