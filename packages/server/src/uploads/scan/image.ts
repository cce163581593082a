import { open } from 'node:fs/promises';
import { ProblemError } from '../../problem.ts';
import type { Kind } from '../kinds.ts';

/** Most pixels of a picture, and of one side. */
export const imageLimits = { pixels: 40_000_000, side: 16_384 };
/** What stands before the size of a JPEG: a thumbnail, a colour profile. */
const headBytes = 2_097_152;

export interface Size {
  width: number;
  height: number;
}

/** @throws ProblemError `upload_bomb` for a picture of too many pixels, `upload_unreadable` for one that has no size. */
export async function scanImage(file: string, kind: Kind): Promise<void> {
  const size = readSize(await readHead(file), kind);
  if (!size || size.width < 1 || size.height < 1) throw new ProblemError('upload_unreadable');
  const { width, height } = size;
  if (width > imageLimits.side || height > imageLimits.side || width * height > imageLimits.pixels)
    throw new ProblemError('upload_bomb', {
      detail: `A picture may have ${imageLimits.pixels} pixels and ${imageLimits.side} on a side; this has ${width} × ${height}.`,
    });
}

async function readHead(file: string): Promise<Buffer> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, headBytes)), 0);
  return buffer.subarray(0, bytesRead);
}

function readSize(head: Buffer, kind: Kind): Size | null {
  try {
    if (kind === 'png') return { width: head.readUInt32BE(16), height: head.readUInt32BE(20) };
    return kind === 'webp' ? sizeOfWebp(head) : sizeOfJpeg(head);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The frame header, SOF0 to SOF15; DHT, JPG and DAC share its numbers. */
function sizeOfJpeg(head: Buffer): Size | null {
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

function sizeOfWebp(head: Buffer): Size | null {
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
