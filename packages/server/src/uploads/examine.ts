import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { MaterialText } from '@lectern/contracts/material.ts';
import { ProblemError } from '../problem.ts';
import { detectKind } from './detect/detect.ts';
import { checkMedia } from './extract/check-media.ts';
import { extractText } from './extract/extract-text.ts';
import { encodePictures } from './extract/pictures/encode-pictures.ts';
import { isAudio, isRaster, type Kind } from './kinds.ts';
import type { Scanner } from './scan/scanner.ts';

export interface Examined {
  kind: Kind;
  /** Null where a lesson can use nothing of it. */
  text: MaterialText | null;
}

const empty: MaterialText = { passages: [], sections: [], tables: [], pictures: [], truncated: false };

/**
 * All that has to be known of a file before it is kept: what it is, that every scanner releases it, and its text.
 * @throws ProblemError that says what keeps it out.
 */
export async function examine(
  { file, name, bytes, caption }: { file: string; name: string; bytes: number; caption: string | null },
  scanners: readonly Scanner[],
  signal: AbortSignal,
): Promise<Examined> {
  const kind = await detectKind(file, name);
  for (const scanner of scanners) await scanner.scan({ file, kind, bytes }, signal);
  await checkMedia(file, kind, signal);
  const silent = isRaster(kind) || isAudio(kind) || kind === 'svg';
  const read = silent ? await lookAt(file, kind, caption, signal) : await extractText(file, kind, signal);
  const passages = [...(caption ? [{ text: caption, place: {} }] : []), ...read.passages];
  if (passages.length + read.pictures.length > 0) return { kind, text: { ...read, passages } };
  if (silent) return { kind, text: null };
  const detail = 'No text was found in it. Pages that are pictures cannot be read.';
  throw new ProblemError('upload_empty', { detail });
}

/** A picture is material by itself; a recording is not. */
async function lookAt(
  file: string,
  kind: Kind,
  caption: string | null,
  signal: AbortSignal,
): Promise<MaterialText> {
  if (!isRaster(kind)) return empty;
  const found = { format: kind, file, caption, place: {}, after: 0 } as const;
  return { ...empty, pictures: await encodePictures([found], dirname(file), signal) };
}

/** Writes the text beside the file; answers where. */
export async function writeText(file: string, text: MaterialText): Promise<string> {
  const path = `${file}.material`;
  await writeFile(path, JSON.stringify(text), { mode: 0o600, flag: 'wx' });
  return path;
}
