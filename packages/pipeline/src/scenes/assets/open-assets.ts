import { readFile, stat } from 'node:fs/promises';
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import { type AssetFile, type Assets, noAssets, type Picture } from './assets.ts';
import { isDecodable, pictureLimits, pictureSizeOf } from './picture-size.ts';

/** Largest file that is read. */
const largestFile = 64 * 1024 * 1024;
/** Longest side of a bitmap: twice as wide as the design frame, for views that are looked at closely. */
const longestSide = 3840;

const read = async (file: string): Promise<Buffer> => {
  if ((await stat(file)).size > largestFile) throw new RangeError('its file is too large');
  const pixels = await pictureSizeOf(file);
  if (!pixels) throw new RangeError('it is no PNG, JPEG or WebP');
  if (!isDecodable(pixels))
    throw new RangeError(
      `it has ${pixels.width} × ${pixels.height} pixels, the limit is ${pictureLimits.pixels}`,
    );
  return readFile(file);
};

const decode = async (bytes: Buffer): Promise<Canvas> => {
  const image = await loadImage(bytes);
  const scale = Math.min(1, longestSide / Math.max(image.width, image.height));
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  // Figures of documents are drawn for paper: black lines on nothing.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

/**
 * Reads and decodes the pictures of a job. `keep: 'sizes'` decodes each to know that it can be drawn and keeps its size alone. Never
 * rejects for a picture: one that is not there, too large, of another kind or damaged is missing, with the reason.
 * Aborting rejects with the signal's reason.
 */
export async function openAssets(
  files: readonly AssetFile[],
  keep: 'bitmaps' | 'sizes',
  signal: AbortSignal,
): Promise<Assets> {
  const found = new Map<string, Picture | { missing: string }>();
  for (const { id, file } of files) {
    signal.throwIfAborted();
    try {
      const bitmap = await decode(await read(file));
      const { width, height } = bitmap;
      found.set(id, { width, height, bitmap: keep === 'bitmaps' ? bitmap : null });
    } catch (error) {
      found.set(id, { missing: `the picture “${id}” cannot be shown: ${reasonOf(error)}` });
    }
  }
  return { find: (id) => found.get(id) ?? noAssets.find(id) };
}

/** Our own words; those of the system would tell a path. */
const reasonOf = (error: unknown): string =>
  error instanceof RangeError ? error.message : 'its file cannot be read or is damaged';
