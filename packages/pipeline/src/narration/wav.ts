/** Mono sound: samples from −1 to 1, `rate` of them a second. */
export interface Sound {
  samples: Float32Array;
  rate: number;
}

/** Reads a 16-bit mono PCM WAV. Throws on any other file. */
export const readWav = (bytes: Buffer): Sound => {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    throw new Error('This is not a WAV file.');
  }
  let rate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const id = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (id === 'fmt ') {
      const [format, channels, bits] = [at + 8, at + 10, at + 22].map((place) => bytes.readUInt16LE(place));
      if (format !== 1 || channels !== 1 || bits !== 16) throw new Error('This WAV is not 16-bit mono PCM.');
      rate = bytes.readUInt32LE(at + 12);
    } else if (id === 'data' && rate > 0) {
      const length = Math.floor(Math.min(size, bytes.length - at - 8) / 2);
      const samples = new Float32Array(length);
      for (let n = 0; n < length; n++) samples[n] = bytes.readInt16LE(at + 8 + 2 * n) / 32768;
      return { samples, rate };
    }
    at += 8 + size + (size % 2);
  }
  throw new Error('This WAV has no sound in it.');
};

/** Samples in 16 bits, as files have them; those beyond ±1 are clipped. */
export const wholeSamples = (samples: Float32Array): Int16Array => {
  // `Int16Array.from` would make a list of all numbers first, of eight bytes each.
  const whole = new Int16Array(samples.length);
  for (let n = 0; n < whole.length; n++)
    whole[n] = Math.max(-32768, Math.min(32767, Math.round(samples[n]! * 32768)));
  return whole;
};

/** A 16-bit mono PCM WAV; samples beyond ±1 are clipped. */
export const wavOf = ({ samples, rate }: Sound): Buffer => wholeWavOf(wholeSamples(samples), rate);

/** The same of whole samples. */
export const wholeWavOf = (samples: Int16Array, rate: number): Buffer => {
  const bytes = Buffer.alloc(44 + 2 * samples.length);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(36 + 2 * samples.length, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(2 * rate, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(2 * samples.length, 40);
  for (let n = 0; n < samples.length; n++) bytes.writeInt16LE(samples[n]!, 44 + 2 * n);
  return bytes;
};
