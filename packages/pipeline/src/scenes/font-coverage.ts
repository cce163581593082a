import { inflateSync } from 'node:zlib';

const table = (file: Buffer, name: string): Buffer | null => {
  const count = file.readUInt16BE(12);
  for (let index = 0; index < count; index += 1) {
    const entry = 44 + index * 20;
    if (file.toString('latin1', entry, entry + 4) !== name) continue;
    const start = file.readUInt32BE(entry + 4);
    const packed = file.readUInt32BE(entry + 8);
    const bytes = file.subarray(start, start + packed);
    return packed < file.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
  }
  return null;
};

const readSegments = (map: Buffer, at: number, covered: Set<number>): void => {
  const segments = map.readUInt16BE(at + 6) / 2;
  for (let index = 0; index < segments; index += 1) {
    const last = map.readUInt16BE(at + 14 + index * 2);
    const first = map.readUInt16BE(at + 16 + segments * 2 + index * 2);
    const delta = map.readUInt16BE(at + 16 + segments * 4 + index * 2);
    const offsetAt = at + 16 + segments * 6 + index * 2;
    const offset = map.readUInt16BE(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : map.readUInt16BE(offsetAt + offset + (code - first) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
};

const readGroups = (map: Buffer, at: number, covered: Set<number>): void => {
  const groups = map.readUInt32BE(at + 12);
  for (let index = 0; index < groups; index += 1) {
    const group = at + 16 + index * 12;
    for (let code = map.readUInt32BE(group); code <= map.readUInt32BE(group + 4); code += 1)
      covered.add(code);
  }
};

/** Code points that a WOFF 1.0 file has glyphs for: formats 4 and 12 of the OpenType `cmap` table. */
export const coveredBy = (file: Buffer): Set<number> => {
  const covered = new Set<number>();
  const map = table(file, 'cmap');
  if (map === null) return covered;
  for (let index = 0; index < map.readUInt16BE(2); index += 1) {
    const at = map.readUInt32BE(4 + index * 8 + 4);
    const format = map.readUInt16BE(at);
    if (format === 4) readSegments(map, at, covered);
    if (format === 12) readGroups(map, at, covered);
  }
  return covered;
};
