import type { ByteRange } from '../../storage/storage.ts';

const mostRanges = 32;

/**
 * What a Range header asks of a representation of `size` bytes (RFC 9110, section 14): ranges in the order asked for,
 * `unsatisfiable`, or null where the header is to be ignored: another unit, bad syntax, or more ranges than is sane.
 */
export function readRanges(header: string, size: number): ByteRange[] | 'unsatisfiable' | null {
  const set = /^bytes=(.*)$/i.exec(header.trim())?.[1];
  if (set === undefined) return null;
  const specs = set
    .split(',')
    .map((spec) => spec.trim())
    .filter((spec) => spec !== '');
  if (specs.length === 0 || specs.length > mostRanges) return null;
  const ranges: ByteRange[] = [];
  for (const spec of specs) {
    const range = readRange(spec, size);
    if (range === null) return null;
    if (range.start <= range.end) ranges.push(range);
  }
  return ranges.length === 0 ? 'unsatisfiable' : mergeOverlapping(ranges);
}

/** One range, empty (`start` after `end`) when it lies outside; null when it is not a range. */
function readRange(spec: string, size: number): ByteRange | null {
  const [, first, last] = /^(\d{0,15})-(\d{0,15})$/.exec(spec) ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return { start: size - length, end: size - 1 };
  }
  if (last !== '' && Number(last) < Number(first)) return null;
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return { start: Number(first), end };
}

/** Ranges that overlap are answered once, in the place of the first of them, so that no answer outgrows the file. */
function mergeOverlapping(ranges: ByteRange[]): ByteRange[] {
  const merged: ByteRange[] = [];
  for (const { start, end } of ranges) {
    const met = merged.filter((range) => start <= range.end && range.start <= end);
    const first = met[0];
    if (!first) {
      merged.push({ start, end });
      continue;
    }
    first.start = Math.min(start, ...met.map((range) => range.start));
    first.end = Math.max(end, ...met.map((range) => range.end));
    for (const range of met.slice(1)) merged.splice(merged.indexOf(range), 1);
  }
  return merged;
}
