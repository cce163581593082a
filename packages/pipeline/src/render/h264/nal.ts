/** Types of NAL units (ITU-T H.264, table 7-1). */
export const nalType = { slice: 1, keySlice: 5, sequence: 7, picture: 8 } as const;

export const typeOf = (unit: Uint8Array): number => unit[0]! & 31;

const startCode = Buffer.from([0, 0, 0, 1]);

/** A unit as it stands in a byte stream (annex B). */
export const delimited = (unit: Uint8Array): Buffer => Buffer.concat([startCode, unit]);

/** Takes the emulation prevention bytes out (7.4.1). */
export function withoutPrevention(unit: Uint8Array): Uint8Array {
  const out = new Uint8Array(unit.length);
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    out[length++] = byte;
  }
  return out.subarray(0, length);
}

/** Puts emulation prevention bytes in, so that the payload holds no start code. */
export function withPrevention(unit: Uint8Array): Uint8Array {
  const out = new Uint8Array(unit.length + Math.ceil(unit.length / 2));
  let length = 0;
  let zeros = 0;
  for (const byte of unit) {
    if (zeros >= 2 && byte <= 3) {
      out[length++] = 3;
      zeros = 0;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    out[length++] = byte;
  }
  return out.subarray(0, length);
}

/** Cuts a byte stream that comes in pieces into NAL units. */
export class NalSplitter {
  #rest: Buffer = Buffer.alloc(0);
  /** Up to here the rest holds no start code after its first. */
  #searched = 0;

  /** The units that are complete with this piece. */
  push(piece: Buffer): Buffer[] {
    this.#rest = this.#rest.length ? Buffer.concat([this.#rest, piece]) : piece;
    const units: Buffer[] = [];
    for (;;) {
      const next = this.#rest.indexOf('\0\0\x01', Math.max(3, this.#searched), 'latin1');
      if (next < 0) break;
      this.#take(next, units);
    }
    this.#searched = Math.max(0, this.#rest.length - 3);
    return units;
  }

  /** The last unit, once the stream has ended. */
  end(): Buffer[] {
    const units: Buffer[] = [];
    this.#take(this.#rest.length, units);
    return units;
  }

  #take(end: number, units: Buffer[]): void {
    let last = end;
    while (last > 0 && this.#rest[last - 1] === 0) last--;
    const first = this.#rest.indexOf('\x01', 0, 'latin1') + 1;
    if (last > first && first > 0) units.push(this.#rest.subarray(first, last));
    this.#rest = this.#rest.subarray(end);
    this.#searched = 0;
  }
}
