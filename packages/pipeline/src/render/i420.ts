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
const grey = (128 << 16) + half;
/** The same for a sum of four pixels. */
const greyOfFour = (128 << 18) + (half << 2);

/** A frame of one colour, `0xRRGGBB`. */
export function blankFrame(width: number, height: number, colour: number): I420Frame {
  const frame = { width, height, bytes: Buffer.alloc((width * height * 3) / 2) };
  const pixel = ((colour >> 16) & 255) | (colour & 0xff00) | ((colour & 255) << 16) | 0xff000000;
  const row = new Int32Array(width * 2).fill(pixel);
  for (let y = 0; y < height; y += 2) writePixels(frame, { x: 0, y, width, height: 2 }, row, width);
  return frame;
}

/**
 * Converts opaque RGBA pixels (as little-endian words, `stride` words a row) into `box` of the frame, whose place
 * and size are even. Colour is the mean of each two by two pixels.
 */
export function writePixels(frame: I420Frame, box: PixelBox, pixels: Int32Array, stride: number): void {
  const { width, height, bytes } = frame;
  const chromaWidth = width >> 1;
  const cbPlane = width * height;
  const crPlane = cbPlane + chromaWidth * (height >> 1);
  let flat = 0;
  let flatY = 0;
  let flatCb = 0;
  let flatCr = 0;
  for (let row = 0; row < box.height; row += 2) {
    let upper = row * stride;
    let lower = upper + stride;
    let luma = (box.y + row) * width + box.x;
    let place = ((box.y + row) >> 1) * chromaWidth + (box.x >> 1);
    for (const end = upper + box.width; upper < end; upper += 2, lower += 2, luma += 2, place++) {
      const a = pixels[upper]!;
      const b = pixels[upper + 1]!;
      const c = pixels[lower]!;
      const d = pixels[lower + 1]!;
      if (a === b && a === c && a === d) {
        if (a !== flat) {
          const [red, green, blue] = [a & 255, (a >> 8) & 255, (a >> 16) & 255];
          flat = a;
          flatY = (black + lumaRed * red + lumaGreen * green + lumaBlue * blue) >> 16;
          flatCb = (grey + blueRed * red + blueGreen * green + chroma * blue) >> 16;
          flatCr = (grey + chroma * red + redGreen * green + redBlue * blue) >> 16;
        }
        bytes[luma] = flatY;
        bytes[luma + 1] = flatY;
        bytes[luma + width] = flatY;
        bytes[luma + width + 1] = flatY;
        bytes[cbPlane + place] = flatCb;
        bytes[crPlane + place] = flatCr;
        continue;
      }
      bytes[luma] = lumaOf(a);
      bytes[luma + 1] = lumaOf(b);
      bytes[luma + width] = lumaOf(c);
      bytes[luma + width + 1] = lumaOf(d);
      const red = (a & 255) + (b & 255) + (c & 255) + (d & 255);
      const green = ((a >> 8) & 255) + ((b >> 8) & 255) + ((c >> 8) & 255) + ((d >> 8) & 255);
      const blue = ((a >> 16) & 255) + ((b >> 16) & 255) + ((c >> 16) & 255) + ((d >> 16) & 255);
      bytes[cbPlane + place] = (greyOfFour + blueRed * red + blueGreen * green + chroma * blue) >> 18;
      bytes[crPlane + place] = (greyOfFour + chroma * red + redGreen * green + redBlue * blue) >> 18;
    }
  }
}

const lumaOf = (pixel: number): number =>
  (black + lumaRed * (pixel & 255) + lumaGreen * ((pixel >> 8) & 255) + lumaBlue * ((pixel >> 16) & 255)) >>
  16;
