import { realpathSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProblemCode } from '@lectern/contracts/api/problem.ts';
import { MaterialText } from '@lectern/contracts/material.ts';
import { ProgramError, runProgram } from '@lectern/pipeline/compose/run-program.ts';
import { ProblemError } from '../../problem.ts';
import type { Kind } from '../kinds.ts';
import { FoundPicture } from './passages.ts';
import { encodePictures } from './pictures/encode-pictures.ts';
import { readingLimits } from './reading-limits.ts';

/** What the process leaves. */
export type ReadingAnswer =
  | { text: MaterialText; pictures: FoundPicture[] }
  | { code: ProblemCode; detail: string };

const program = fileURLToPath(import.meta.resolve('./child.ts'));

/**
 * What a file holds, with its places; its pictures are left beside the file under their names, encoded anew. It is read by a
 * process of its own that may start nothing and write nothing but what it has found, beside the file; it is killed when
 * it takes too long or too much memory.
 * @throws ProblemError `upload_unreadable`, `upload_encrypted`, `upload_bomb`.
 */
export async function extractText(
  file: string,
  kind: Kind,
  signal: AbortSignal,
  timeout_s: number = readingLimits.seconds,
): Promise<MaterialText> {
  const answer = `${file}.text`;
  const found = `${realpathSync(dirname(file))}/found`;
  try {
    await mkdir(found, { mode: 0o700 });
    await runProgram({
      program: process.execPath,
      args: [
        `--max-old-space-size=${readingLimits.heap_mb}`,
        '--disable-warning=ExperimentalWarning',
        '--disable-warning=SecurityWarning',
        '--permission',
        '--allow-worker',
        '--allow-fs-read=*',
        `--allow-fs-write=${realpathSync(dirname(file))}/*`,
        program,
        ...[file, kind, answer, found],
      ],
      signal,
      timeout_s,
    });
    const told = JSON.parse(await readFile(answer, 'utf8')) as ReadingAnswer;
    if ('code' in told) throw new ProblemError(told.code, { detail: told.detail });
    const aside = FoundPicture.array().parse(told.pictures);
    const pictures = await encodePictures(aside, dirname(file), signal);
    return MaterialText.parse({ ...told.text, pictures });
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const detail = 'Reading it takes more time or memory than is allowed.';
    throw new ProblemError('upload_bomb', { detail, cause: error });
  } finally {
    await rm(answer, { force: true });
    await rm(found, { recursive: true, force: true });
  }
}
