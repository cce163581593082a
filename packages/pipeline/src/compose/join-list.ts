import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Arguments that open the files of a list as one input, one after another. */
export const joinedInput = (list: string): string[] => [
  ...['-protocol_whitelist', 'file,pipe', '-f', 'concat', '-safe', '0'],
  ...['-i', list],
];

/** Writes the list that ffmpeg's concat reader takes. Paths are quoted: a quotation mark ends, is escaped and begins anew. */
export const writeJoinList = async (list: string, files: readonly string[]): Promise<void> => {
  const lines = files.map((file) => `file '${resolve(file).replaceAll("'", "'\\''")}'`);
  await writeFile(list, `ffconcat version 1.0\n${lines.join('\n')}\n`);
};
