import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localFile, runFfmpeg } from '../../compose/run-ffmpeg.ts';
import { ProgramError } from '../../compose/run-program.ts';
import { soundRate } from '../clip.ts';
import { readWav, type Sound } from '../wav.ts';
import { VoiceFailure } from './voice-failure.ts';

interface Encoded {
  bytes: Buffer;
  mediaType: string;
}

/** Samples a second of sound that comes without a header: 16 bits, one channel. */
const bareRate = 24_000;

/** How ffmpeg is to read it, told by the content itself; null where it is no sound that we know. */
const formatOf = ({ bytes, mediaType }: Encoded): string[] | null => {
  const head = bytes.toString('latin1', 0, 12);
  if (head.startsWith('RIFF') && head.endsWith('WAVE')) return ['-f', 'wav'];
  if (head.startsWith('OggS')) return ['-f', 'ogg'];
  if (head.startsWith('fLaC')) return ['-f', 'flac'];
  if (head.startsWith('ID3') || (bytes[0] === 0xff && (bytes[1]! & 0xe0) === 0xe0)) return ['-f', 'mp3'];
  return /^audio\/(?:pcm|l16)$/.test(mediaType) ? ['-f', 's16le', '-ar', String(bareRate), '-ac', '1'] : null;
};

/**
 * Sound from a stranger's bytes (WAV, MP3, Ogg, FLAC, or bare 16-bit samples) as one channel at the rate of our clips. The
 * content decides how it is read, so that nothing in it can name another file. Throws `VoiceFailure` where it is no sound,
 * or lasts longer than `longest_s`; the signal's reason when it is aborted.
 */
export const decodeAudio = async (
  encoded: Encoded,
  options: { folder: string; name: string; longest_s: number; signal: AbortSignal },
): Promise<Sound> => {
  const { longest_s, signal } = options;
  const format = formatOf(encoded);
  if (format === null)
    throw new VoiceFailure('broken', 'The speech service sent something that is no sound.');
  const [input, output] = [`${options.name}.in`, `${options.name}.wav`].map((name) =>
    join(options.folder, name),
  ) as [string, string];
  await writeFile(input, encoded.bytes);
  try {
    const channels = ['-vn', '-ac', '1', '-ar', String(soundRate), '-c:a', 'pcm_s16le', '-bitexact'];
    await runFfmpeg(
      [...localFile, ...format, '-i', input, '-t', (longest_s + 1).toFixed(2), ...channels, output],
      { signal, timeout_s: 30 },
    );
    const sound = readWav(await readFile(output));
    if (sound.samples.length > longest_s * sound.rate)
      throw new VoiceFailure('broken', 'The speech service sent far more sound than the sentence takes.');
    return sound;
  } catch (cause) {
    if (!(cause instanceof ProgramError) && !/WAV/.test((cause as Error).message)) throw cause;
    throw new VoiceFailure('broken', 'The speech service sent sound that cannot be read.', { cause });
  } finally {
    await Promise.all([input, output].map((file) => rm(file, { force: true })));
  }
};
