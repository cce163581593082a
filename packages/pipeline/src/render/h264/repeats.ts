import { BitReader, BitWriter } from './bits.ts';
import { delimited, nalType, typeOf, withoutPrevention, withPrevention } from './nal.ts';
import { checkPicture, readSequence, type StreamShape } from './parameter-sets.ts';

/** nal_ref_idc 2, type 1: a slice of a frame that later ones may refer to. */
const referenceSlice = (2 << 5) | nalType.slice;
const allSlicesP = 5;
const noDeblocking = 1;

/** A frame that looks like the one before it: one P slice whose macroblocks are all skipped (ITU-T H.264, 7.3.3, 7.3.4). */
export function repeatedFrame(shape: StreamShape, frameNumber: number): Buffer {
  const payload = new BitWriter()
    .bits(referenceSlice, 8)
    .unsigned(0) // first_mb_in_slice
    .unsigned(allSlicesP)
    .unsigned(0) // pic_parameter_set_id
    .bits(frameNumber, shape.frameNumberBits)
    .bits(0, 1) // num_ref_idx_active_override_flag
    .bits(0, 1) // ref_pic_list_modification_flag_l0
    .bits(0, 1) // adaptive_ref_pic_marking_mode_flag
    .unsigned(0) // slice_qp_delta
    .unsigned(noDeblocking)
    .unsigned(shape.macroblocks) // mb_skip_run
    .finish();
  return delimited(withPrevention(payload));
}

/** The slice with another frame_num; everything else stays as it is. */
export function renumbered(unit: Uint8Array, shape: StreamShape, frameNumber: number): Buffer {
  const plain = withoutPrevention(unit);
  const reader = new BitReader(plain);
  reader.bits(8);
  if (reader.unsigned() !== 0) throw new Error('The encoder cut a frame into slices.');
  reader.unsigned();
  reader.unsigned();
  for (let bit = 0; bit < shape.frameNumberBits; bit++) {
    const place = reader.position + bit;
    const mask = 1 << (7 - (place & 7));
    const set = (frameNumber >> (shape.frameNumberBits - 1 - bit)) & 1;
    plain[place >> 3] = set ? plain[place >> 3]! | mask : plain[place >> 3]! & ~mask;
  }
  return delimited(withPrevention(plain));
}

/**
 * Turns a stream in which only some frames were encoded into one that has them all: the others repeat the frame
 * before them, in a dozen bytes each. `encoded` holds 1 for each frame of the result that the encoder was given.
 */
export class FrameRepeater {
  readonly #encoded: Uint8Array;
  #shape: StreamShape | null = null;
  #frameNumber = 0;
  /** Frames of the result that have been written. */
  written = 0;

  constructor(encoded: Uint8Array) {
    this.#encoded = encoded;
  }

  /** What to write for one unit of the encoder's stream. Throws when the stream is not of the kind that it can extend. */
  push(unit: Buffer): Buffer[] {
    const type = typeOf(unit);
    if (type === nalType.sequence) this.#shape = readSequence(unit);
    if (type === nalType.picture) checkPicture(unit);
    if (type !== nalType.slice && type !== nalType.keySlice) return [delimited(unit)];
    if (!this.#shape) throw new Error('The encoder sent a frame before its parameters.');
    if (this.#encoded[this.written] !== 1) throw new Error('The encoder sent more frames than it was given.');
    const out = [renumbered(unit, this.#shape, this.#next(type === nalType.keySlice))];
    while (this.written < this.#encoded.length && this.#encoded[this.written] === 0) {
      out.push(repeatedFrame(this.#shape, this.#next(false)));
    }
    return out;
  }

  #next(key: boolean): number {
    this.#frameNumber = key ? 0 : (this.#frameNumber + 1) % 2 ** this.#shape!.frameNumberBits;
    this.written++;
    return this.#frameNumber;
  }
}
