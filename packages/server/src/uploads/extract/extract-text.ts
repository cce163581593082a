import { realpathSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProblemCode } from '@lectern/contracts/api/problem.ts';
import { MaterialText } from '@lectern/contracts/material.ts';
import { ProgramError, runProgram } from '@lectern/pipeline/compose/run-program.ts';
import { ProblemError } from '../../problem.ts';
import type { Kind } from '../kinds.ts';
import { readingLimits } from './reading-limits.ts';

/** What the process leaves. */
export type ReadingAnswer = { text: MaterialText } | { code: ProblemCode; detail: string };

const program = fileURLToPath(import.meta.resolve('./child.ts'));

/**
 * The text of a file with its places. It is read by a process of its own that may start nothing and write nothing but
 * its answer, beside the file; it is killed when it takes too long or too much memory.
 * @throws ProblemError `upload_unreadable`, `upload_encrypted`, `upload_bomb`.
 */
export async function extractText(
  file: string,
  kind: Kind,
  signal: AbortSignal,
  timeout_s: number = readingLimits.seconds,
): Promise<MaterialText> {
  const answer = `${file}.text`;
  try {
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
        ...[file, kind, answer],
      ],
      signal,
      timeout_s,
    });
    const told = JSON.parse(await readFile(answer, 'utf8')) as ReadingAnswer;
    if ('code' in told) throw new ProblemError(told.code, { detail: told.detail });
    return MaterialText.parse(told.text);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    const detail = 'Reading it takes more time or memory than is allowed.';
    throw new ProblemError('upload_bomb', { detail, cause: error });
  } finally {
    await rm(answer, { force: true });
  }
}
