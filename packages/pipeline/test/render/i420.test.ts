import { describe, expect, test } from 'vitest';
import { blankFrame, writePixels } from '../../src/render/i420.ts';

const rgba = (red: number, green: number, blue: number): number =>
  red | (green << 8) | (blue << 16) | 0xff000000;

/** BT.709 in studio range, by its definition. */
function expected(red: number, green: number, blue: number): [number, number, number] {
  const bright = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  const cb = (blue / 255 - bright) / 1.8556;
  const cr = (red / 255 - bright) / 1.5748;
  return [16 + 219 * bright, 128 + 224 * cb, 128 + 224 * cr];
}

describe('I420', () => {
  test.each([
    [0, 0, 0],
    [255, 255, 255],
    [255, 0, 0],
    [0, 255, 0],
    [0, 0, 255],
    [16, 20, 28],
    [255, 209, 102],
  ])('holds the colour %i, %i, %i as BT.709 defines it, flat or not', (...colour) => {
    const wanted = expected(...colour);
    const frame = blankFrame(4, 4, 0x123456);
    const pixels = new Int32Array(16).fill(rgba(...colour));
    pixels[15] = rgba(1, 2, 3);
    writePixels(frame, { x: 0, y: 0, width: 4, height: 4 }, pixels, 4);
    const found = [frame.bytes[0]!, frame.bytes[16]!, frame.bytes[20]!];
    const mixed = frame.bytes[10]!;
    for (const [index, value] of found.entries())
      expect(Math.abs(value - wanted[index]!)).toBeLessThanOrEqual(0.6);
    expect(Math.abs(mixed - wanted[0])).toBeLessThanOrEqual(0.6);
  });

  test('changes only the pixels of its box', () => {
    const frame = blankFrame(8, 8, 0x000000);
    const before = Buffer.from(frame.bytes);
    writePixels(frame, { x: 2, y: 4, width: 4, height: 2 }, new Int32Array(32).fill(rgba(255, 255, 255)), 8);
    const changed = [...frame.bytes.keys()].filter((place) => frame.bytes[place] !== before[place]);
    expect(changed).toEqual([34, 35, 36, 37, 42, 43, 44, 45]);
  });
});
