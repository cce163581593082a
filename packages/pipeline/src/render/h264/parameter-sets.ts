import { BitReader } from './bits.ts';
import { withoutPrevention } from './nal.ts';

/** What must be known of a stream to add frames to it. */
export interface StreamShape {
  frameNumberBits: number;
  macroblocks: number;
}

const unsupported = (what: string): Error =>
  new Error(`The encoder's stream cannot be extended: ${what}. Is this ffmpeg's H.264 encoder libx264?`);

const highProfile = 100;

/**
 * Reads a sequence parameter set (ITU-T H.264, 7.3.2.1). Throws unless frames are output in the order in which they
 * are coded (picture order count type 2) and refer to one frame only.
 */
export function readSequence(unit: Uint8Array): StreamShape {
  const reader = new BitReader(withoutPrevention(unit).subarray(1));
  const profile = reader.bits(8);
  reader.bits(16);
  reader.unsigned();
  if (profile !== highProfile) throw unsupported(`profile ${profile}`);
  if (reader.unsigned() !== 1) throw unsupported('not 4:2:0');
  reader.unsigned();
  reader.unsigned();
  reader.bit();
  if (reader.bit()) throw unsupported('scaling matrices');
  const frameNumberBits = reader.unsigned() + 4;
  if (reader.unsigned() !== 2) throw unsupported('frames out of order');
  if (reader.unsigned() !== 1) throw unsupported('several reference frames');
  reader.bit();
  const across = reader.unsigned() + 1;
  const down = reader.unsigned() + 1;
  if (!reader.bit()) throw unsupported('interlaced');
  return { frameNumberBits, macroblocks: across * down };
}

/** Throws unless a picture parameter set (7.3.2.2) asks for plain CAVLC slices with weights off. */
export function checkPicture(unit: Uint8Array): void {
  const reader = new BitReader(withoutPrevention(unit).subarray(1));
  reader.unsigned();
  reader.unsigned();
  if (reader.bit()) throw unsupported('CABAC');
  if (reader.bit()) throw unsupported('bottom field orders');
  if (reader.unsigned() !== 0) throw unsupported('slice groups');
  reader.unsigned();
  reader.unsigned();
  if (reader.bit()) throw unsupported('weighted prediction');
  reader.bits(2);
  for (let index = 0; index < 3; index++) reader.signed();
  if (!reader.bit()) throw unsupported('no deblocking control');
  reader.bit();
  if (reader.bit()) throw unsupported('redundant pictures');
}
