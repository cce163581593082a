import { open } from 'node:fs/promises';

export interface PictureSize {
  width: number;
  height: number;
}

/** Most pixels of a picture, and of one side. */
export const pictureLimits = { pixels: 40_000_000, side: 16_384 } as const;

/** What stands before the size of a JPEG: a thumbnail, a colour profile. */
const headBytes = 2_097_152;

/** Pixels of a PNG, JPEG or WebP, told by its first bytes without decoding it; null for anything else. Rejects when the file cannot be read. */
export async function pictureSizeOf(file: string): Promise<PictureSize | null> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, headBytes)), 0);
  return readSize(buffer.subarray(0, bytesRead));
}

function readSize(head: Buffer): PictureSize | null {
  try {
    if (head.readUInt32BE(0) === 0x89504e47)
      return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
    if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP')
      return sizeOfWebp(head);
    return head.readUInt16BE(0) === 0xffd8 ? sizeOfJpeg(head) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** True where a picture of this size may be decoded. */
export const isDecodable = ({ width, height }: PictureSize): boolean =>
  width >= 1 &&
  height >= 1 &&
  width <= pictureLimits.side &&
  height <= pictureLimits.side &&
  width * height <= pictureLimits.pixels;

/** The frame header, SOF0 to SOF15; DHT, JPG and DAC share its numbers. */
function sizeOfJpeg(head: Buffer): PictureSize | null {
  for (let at = 2; at < head.length; ) {
    if (head[at] !== 0xff) return null;
    const marker = head[at + 1]!;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: head.readUInt16BE(at + 5), width: head.readUInt16BE(at + 7) };
    else if (marker === 0xda) return null;
    else at += 2 + head.readUInt16BE(at + 2);
  }
  return null;
}

function sizeOfWebp(head: Buffer): PictureSize | null {
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    default:
      return null;
  }
}
