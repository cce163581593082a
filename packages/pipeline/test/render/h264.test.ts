import { describe, expect, test } from 'vitest';
import { BitReader, BitWriter } from '../../src/render/h264/bits.ts';
import { delimited, NalSplitter, withoutPrevention, withPrevention } from '../../src/render/h264/nal.ts';
import { renumbered, repeatedFrame } from '../../src/render/h264/repeats.ts';

const shape = { frameNumberBits: 4, macroblocks: 8160 };

describe('the H.264 stream', () => {
  test('numbers are read as they were written', () => {
    const numbers = [0, 1, 2, 7, 8, 255, 8160];
    const writer = new BitWriter();
    for (const number of numbers) writer.unsigned(number);
    const reader = new BitReader(writer.finish());
    expect(numbers.map(() => reader.unsigned())).toEqual(numbers);
  });

  test('payloads hold no start code once they are escaped, and come back whole', () => {
    const payload = Uint8Array.from([1, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 3, 9]);
    const safe = Buffer.from(withPrevention(payload));
    expect(safe.includes(Buffer.from([0, 0, 1]))).toBe(false);
    expect(safe.includes(Buffer.from([0, 0, 0]))).toBe(false);
    expect([...withoutPrevention(safe)]).toEqual([...payload]);
  });

  test('units come out the same however the stream is cut into pieces', () => {
    const units = [Buffer.from([0x67, 1, 2]), Buffer.from([0x68, 3]), Buffer.from([0x65, 0, 0, 3, 1, 7])];
    const stream = Buffer.concat([
      delimited(units[0]!),
      Buffer.from([0, 0, 1]),
      units[1]!,
      delimited(units[2]!),
    ]);
    for (let length = 1; length <= stream.length; length++) {
      const splitter = new NalSplitter();
      const found: Buffer[] = [];
      for (let at = 0; at < stream.length; at += length) {
        found.push(...splitter.push(stream.subarray(at, at + length)));
      }
      found.push(...splitter.end());
      expect(found.map((unit) => unit.toString('hex'))).toEqual(units.map((unit) => unit.toString('hex')));
    }
  });

  test('a repeated frame is a few bytes, and takes another number without any other change', () => {
    const frame = repeatedFrame(shape, 3);
    expect(frame.length).toBeLessThan(20);
    expect(renumbered(frame.subarray(4), shape, 9)).toEqual(repeatedFrame(shape, 9));
  });
});
