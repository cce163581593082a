import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Arguments that open the files of a list as one input, one after another. */
export const joinedInput = (list: string): string[] => [
  ...['-protocol_whitelist', 'file,pipe', '-f', 'concat', '-safe', '0'],
  ...['-i', list],
];

/**
 * Writes the list that ffmpeg's concat reader takes. Paths are quoted: a quotation mark ends, is escaped and begins anew.
 * `durations_s` places each file exactly after the one before; a file's own header knows its length in milliseconds only.
 */
export const writeJoinList = async (
  list: string,
  files: readonly string[],
  durations_s: readonly number[] = [],
): Promise<void> => {
  const lines = files.flatMap((file, index) => {
    const duration_s = durations_s[index];
    const length = duration_s === undefined ? [] : [`duration ${duration_s.toFixed(6)}`];
    return [`file '${resolve(file).replaceAll("'", "'\\''")}'`, ...length];
  });
  await writeFile(list, `ffconcat version 1.0\n${lines.join('\n')}\n`);
};
