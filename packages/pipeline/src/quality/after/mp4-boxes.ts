import { type FileHandle, open } from 'node:fs/promises';

interface Box {
  type: string;
  /** Place of what the box holds, and its length, in bytes. */
  from: number;
  length: number;
}

export interface Mp4Track {
  /** `vide`, `soun`, `text` … */
  handler: string;
  /** As presented: after the edit list. */
  duration_s: number;
}

export interface Mp4Layout {
  /** Types of the outermost boxes in their order. */
  order: string[];
  tracks: Mp4Track[];
}

/** Bytes of a movie box that are read at most: hours of video stay far below. */
const largestMovie = 64 * 1024 * 1024;
const mostBoxes = 10_000;

const outermost = async (file: FileHandle, size: number): Promise<Box[]> => {
  const boxes: Box[] = [];
  const head = Buffer.alloc(16);
  for (let at = 0; at + 8 <= size && boxes.length < mostBoxes; ) {
    const { bytesRead } = await file.read(head, 0, 16, at);
    if (bytesRead < 8) break;
    const short = head.readUInt32BE(0);
    const length = short === 1 ? Number(head.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    const header = short === 1 ? 16 : 8;
    if (length < header) break;
    boxes.push({ type: head.toString('latin1', 4, 8), from: at + header, length: length - header });
    at += length;
  }
  return boxes;
};

/** Boxes inside a piece of a file that is in memory. */
const inside = (bytes: Buffer): { type: string; bytes: Buffer }[] => {
  const boxes: { type: string; bytes: Buffer }[] = [];
  for (let at = 0; at + 8 <= bytes.length && boxes.length < mostBoxes; ) {
    const length = bytes.readUInt32BE(at);
    if (length < 8 || at + length > bytes.length) break;
    boxes.push({
      type: bytes.toString('latin1', at + 4, at + 8),
      bytes: bytes.subarray(at + 8, at + length),
    });
    at += length;
  }
  return boxes;
};

const boxIn = (bytes: Buffer, ...path: string[]): Buffer | null =>
  path.reduce<Buffer | null>(
    (within, type) => (within ? (inside(within).find((box) => box.type === type)?.bytes ?? null) : null),
    bytes,
  );

const integer = (bytes: Buffer, wide: boolean, at: number) =>
  wide ? Number(bytes.readBigUInt64BE(at)) : bytes.readUInt32BE(at);

const trackOf = (track: Buffer, movieTimescale: number): Mp4Track | null => {
  const header = boxIn(track, 'tkhd');
  const handler = boxIn(track, 'mdia', 'hdlr');
  if (!header || !handler) return null;
  const wide = header[0] === 1;
  return {
    handler: handler.toString('latin1', 8, 12),
    duration_s: integer(header, wide, wide ? 28 : 20) / movieTimescale,
  };
};

/** Reads the boxes of an ISO base media file (ISO/IEC 14496-12) without reading its media. Anything else has no boxes. */
export const readMp4Layout = async (path: string): Promise<Mp4Layout> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const boxes = await outermost(file, size);
    const order = boxes.map(({ type }) => type);
    const movie = boxes.find(({ type }) => type === 'moov');
    if (!movie || movie.length > largestMovie) return { order, tracks: [] };
    const bytes = Buffer.alloc(movie.length);
    await file.read(bytes, 0, movie.length, movie.from);
    const header = boxIn(bytes, 'mvhd');
    if (!header) return { order, tracks: [] };
    const timescale = header.readUInt32BE(header[0] === 1 ? 20 : 12);
    const tracks = inside(bytes)
      .filter(({ type }) => type === 'trak')
      .flatMap(({ bytes: track }) => trackOf(track, timescale) ?? []);
    return { order, tracks };
  } finally {
    await file.close();
  }
};
