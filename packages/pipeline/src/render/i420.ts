import type { PixelBox } from './dirty.ts';

/** Planar 4:2:0 frame, BT.709, studio range (16–235): Y, then Cb, then Cr. Both sides are even. */
export interface I420Frame {
  width: number;
  height: number;
  bytes: Buffer;
}

// 16.16 fixed point, from the luma weights of ITU-R BT.709-6, section 3, scaled to 219 and 224 steps.
const [lumaRed, lumaGreen, lumaBlue] = [11_966, 40_254, 4_064];
const [blueRed, blueGreen, chroma, redGreen, redBlue] = [-6_596, -22_189, 28_784, -26_145, -2_639];
const half = 1 << 15;
const black = (16 << 16) + half;
/** For a sum of four pixels. */
const greyOfFour = (128 << 18) + (half << 2);

/** A frame of one colour, `0xRRGGBB`. */
export function blankFrame(width: number, height: number, colour: number): I420Frame {
  const frame = { width, height, bytes: Buffer.alloc((width * height * 3) / 2) };
  const pixel = ((colour >> 16) & 255) | (colour & 0xff00) | ((colour & 255) << 16) | 0xff000000;
  const rows = new Int32Array(width * 2).fill(pixel);
  for (let y = 0; y < height; y += 2) writePixels(frame, { x: 0, y, width, height: 2 }, rows, width);
  return frame;
}

/**
 * Converts opaque RGBA pixels (as little-endian words, an even `stride` of words a row, 8-byte aligned) into `box` of
 * the frame, whose place and size are even. Colour is the mean of each two by two pixels.
 */
export function writePixels(frame: I420Frame, box: PixelBox, pixels: Int32Array, stride: number): void {
  const { width, height, bytes } = frame;
  const luma = new Uint16Array(bytes.buffer, bytes.byteOffset, (width * height) >> 1);
  // Two pixels at once, only to be compared: most of a frame is flat. Where the bits happen to be NaN they are unequal
  // to themselves, and take the longer way.
  const pairs = new Float64Array(pixels.buffer, pixels.byteOffset, pixels.length >> 1);
  const across = width >> 1;
  const cbPlane = width * height;
  const crPlane = cbPlane + across * (height >> 1);
  let flat = Number.NaN;
  let flatLuma = 0;
  let flatCb = 0;
  let flatCr = 0;
  for (let row = 0; row < box.height; row += 2) {
    let upper = (row * stride) >> 1;
    let lower = upper + (stride >> 1);
    let bright = ((box.y + row) * width + box.x) >> 1;
    let place = ((box.y + row) >> 1) * across + (box.x >> 1);
    for (const end = upper + (box.width >> 1); upper < end; upper++, lower++, bright++, place++) {
      if (pairs[upper] !== flat || pairs[lower] !== flat) {
        const a = pixels[2 * upper]!;
        const b = pixels[2 * upper + 1]!;
        const c = pixels[2 * lower]!;
        const d = pixels[2 * lower + 1]!;
        const red = (a & 255) + (b & 255) + (c & 255) + (d & 255);
        const green = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
        const blue = ((a >> 16) & 255) + ((b >> 16) & 255) + ((c >> 16) & 255) + ((d >> 16) & 255);
        const cb = (greyOfFour + blueRed * red + blueGreen * green + chroma * blue) >> 18;
        const cr = (greyOfFour + chroma * red + redGreen * green + redBlue * blue) >> 18;
        if (a !== b || a !== c || a !== d) {
          luma[bright] = lumaOf(a) | (lumaOf(b) << 8);
          luma[bright + across] = lumaOf(c) | (lumaOf(d) << 8);
          bytes[cbPlane + place] = cb;
          bytes[crPlane + place] = cr;
          continue;
        }
        flat = pairs[upper]!;
        flatLuma = lumaOf(a) * 257;
        flatCb = cb;
        flatCr = cr;
      }
      luma[bright] = flatLuma;
      luma[bright + across] = flatLuma;
      bytes[cbPlane + place] = flatCb;
      bytes[crPlane + place] = flatCr;
    }
  }
}

const lumaOf = (pixel: number): number =>
  (black + lumaRed * (pixel & 255) + lumaGreen * ((pixel >> 8) & 255) + lumaBlue * ((pixel >> 16) & 255)) >>
  16;
