import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type MaterialPicture, pictureLimits } from '@lectern/contracts/material.ts';
import { ffmpegPath } from '@lectern/pipeline/compose/ffmpeg.ts';
import { ProgramError, runProgram } from '@lectern/pipeline/compose/run-program.ts';
import { isDecodable, pictureSizeOf } from '@lectern/pipeline/scenes/assets/picture-size.ts';
import type { FoundPicture } from '../passages.ts';

/** The one reader of ffmpeg for each format: none follows a reference to another file. */
const readers = { png: 'png_pipe', jpeg: 'jpeg_pipe', webp: 'webp_pipe', ppm: 'ppm_pipe' } as const;
const seconds = 15;
/** A PNG with more bytes is a photograph, which a JPEG holds better. */
const mostPngBytes = 1_500_000;

/**
 * Decodes the pictures that were put aside and encodes them anew, no larger than is shown: what else their files held is
 * gone. They are left in the folder under their names. One that cannot be decoded, that is too small to show anything or
 * that is there already is left out.
 */
export async function encodePictures(
  found: readonly FoundPicture[],
  folder: string,
  signal: AbortSignal,
): Promise<MaterialPicture[]> {
  const pictures: MaterialPicture[] = [];
  for (const one of found) {
    const number = pictures.length + 1;
    const encoded = await encode(one, folder, number, signal);
    if (!encoded || pictures.some(({ sha256 }) => sha256 === encoded.sha256)) continue;
    const { caption, place, after } = one;
    pictures.push({ ...encoded, caption, place, after });
  }
  return pictures;
}

type Encoded = Pick<MaterialPicture, 'name' | 'sha256' | 'width' | 'height'>;

async function encode(
  { file, format }: FoundPicture,
  folder: string,
  number: number,
  signal: AbortSignal,
): Promise<Encoded | null> {
  if (format !== 'ppm' && !isDecodable((await pictureSizeOf(file)) ?? { width: 0, height: 0 })) return null;
  for (const name of format === 'jpeg'
    ? [`picture${number}.jpg`]
    : [`picture${number}.png`, `picture${number}.jpg`]) {
    const target = join(folder, name);
    await rm(target, { force: true });
    try {
      await run(file, format, target, signal);
    } catch (error) {
      if (error instanceof ProgramError) return null;
      throw error;
    }
    const bytes = await readFile(target);
    const size = await pictureSizeOf(target);
    const { leastSide } = pictureLimits;
    if (!size || Math.min(size.width, size.height) < leastSide) return null;
    if (bytes.length > (name.endsWith('png') ? mostPngBytes : pictureLimits.bytes)) continue;
    return { name, ...size, sha256: createHash('sha256').update(bytes).digest('hex') };
  }
  return null;
}

const run = (file: string, format: FoundPicture['format'], target: string, signal: AbortSignal) => {
  const most = pictureLimits.mostSide;
  const scale = `scale='min(${most},iw)':'min(${most},ih)':force_original_aspect_ratio=decrease:flags=lanczos`;
  const input = ['-protocol_whitelist', 'file', '-format_whitelist', readers[format], '-f', readers[format]];
  const output = target.endsWith('png')
    ? ['-pix_fmt', 'rgba']
    : ['-pix_fmt', 'yuvj420p', '-q:v', '3', '-bitexact'];
  return runProgram({
    program: ffmpegPath(),
    args: [
      ...['-nostdin', '-hide_banner', '-v', 'error', ...input, '-i', `file:${file}`],
      ...['-map', '0:v:0', '-frames:v', '1', '-threads', '1', '-map_metadata', '-1'],
      ...[
        '-vf',
        scale,
        ...(format === 'ppm' ? ['-pix_fmt', target.endsWith('png') ? 'rgb24' : 'yuvj420p'] : output),
      ],
      ...['-f', 'image2', '-update', '1', `file:${target}`],
    ],
    signal,
    timeout_s: seconds,
  });
};
