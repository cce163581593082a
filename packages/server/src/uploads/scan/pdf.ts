import { createReadStream } from 'node:fs';
import { type Inflating, inflating } from './inflating.ts';
import { checkNames } from './pdf-names.ts';

const budget = { unpacked: 268_435_456, objectText: 33_554_432 };
const longestDictionary = 65_536;
const endMark = 'endstream';

/**
 * Reads a PDF once, in pieces: outside its streams, and within streams of objects, for the names of active content; all
 * its deflated streams for their size and for signatures.
 * @throws ProblemError `active_content`, `upload_bomb`, `upload_encrypted`, `malware_found`.
 */
export async function scanPdf(file: string, signal: AbortSignal): Promise<void> {
  const left = { ...budget };
  let text: Buffer = Buffer.alloc(0);
  let stream: Inflating | null = null;

  /** Takes what can be told of `text` as it stands; what cannot yet stays in it. */
  const take = async (last: boolean): Promise<void> => {
    for (;;) {
      if (stream) {
        const end = text.indexOf(endMark);
        const upTo = end === -1 ? (last ? text.length : Math.max(0, text.length - endMark.length)) : end;
        await stream.write(text.subarray(0, upTo));
        text = text.subarray(end === -1 ? upTo : end + endMark.length);
        if (end === -1 && !last) return;
        await stream.end();
        stream = null;
        if (end === -1) return;
      } else {
        const start = findStream(text, last);
        if (start === null) {
          // Kept to its last part, as the dictionary of the next stream may have begun.
          if (!last && text.length <= longestDictionary * 2) return;
          checkNames(text.toString('latin1'));
          text = text.subarray(last ? text.length : text.length - longestDictionary);
          return;
        }
        const before = text.toString('latin1', 0, start.at);
        checkNames(before);
        stream = inflating(dictionaryBefore(before), left);
        text = text.subarray(start.end);
      }
    }
  };

  for await (const piece of createReadStream(file, { signal, highWaterMark: 262_144 })) {
    text = text.length > 0 ? Buffer.concat([text, piece as Buffer]) : (piece as Buffer);
    await take(false);
  }
  await take(true);
}

/** The next keyword `stream` at the end of its line. */
function findStream(text: Buffer, last: boolean): { at: number; end: number } | null {
  for (let at = text.indexOf('stream'); at !== -1; at = text.indexOf('stream', at + 1)) {
    const line = text.toString('latin1', at + 6, at + 8);
    if (line.length < 2 && !last) return null;
    if (/^\r?\n/.test(line)) return { at, end: at + 6 + (line[0] === '\r' ? 2 : 1) };
  }
  return null;
}

/** The dictionary that stands right before a stream. */
function dictionaryBefore(text: string): string {
  const near = text.slice(-longestDictionary);
  return near.slice(Math.max(0, near.lastIndexOf(' obj')));
}
