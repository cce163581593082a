import { readFile } from 'node:fs/promises';
import { encodingOf } from '../../text-encoding.ts';

/** The whole text of a file, without its mark. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\f]/);
