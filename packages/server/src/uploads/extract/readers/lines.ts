import { open } from 'node:fs/promises';
import { encodingOf } from '../../text-encoding.ts';
import type { Passages } from '../passages.ts';

/** Far more than is kept of any text. */
const mostBytes = 8_388_608;

/** The text of a file without its mark, or the beginning of a very long one, which `passages` then knows. */
export async function readText(file: string, passages: Passages): Promise<string> {
  await using handle = await open(file);
  const { size } = await handle.stat();
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, mostBytes)), 0);
  if (size > mostBytes) passages.cutOff();
  const bytes = buffer.subarray(0, bytesRead);
  return new TextDecoder(encodingOf(bytes)).decode(bytes, { stream: true });
}

export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\f]/);
