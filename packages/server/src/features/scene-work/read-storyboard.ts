import { text } from 'node:stream/consumers';
import { Storyboard } from '@lectern/contracts/storyboard.ts';
import type { Context } from '../../context.ts';
import type { JobRow } from '../../db/schema.ts';
import { ProblemError } from '../../problem.ts';
import { openArtifact } from '../files/open-artifact.ts';

/** Of our own pipeline a storyboard is some hundred kilobytes. */
const mostBytes = 16_777_216;

/**
 * The storyboard that the job has left.
 * @throws ProblemError `storyboard_unusable` when nothing can be made from it, and what `openArtifact` throws.
 */
export async function readStoryboard(
  context: Pick<Context, 'storage' | 'log'>,
  job: JobRow,
): Promise<Storyboard> {
  const { object } = await openArtifact(context, job, 'storyboard.json');
  await using held = object;
  const read = held.size <= mostBytes ? Storyboard.safeParse(parseJson(await text(held.read()))) : null;
  const whole = read?.success && read.data.scenes.length === read.data.lesson.scenes.length;
  if (!whole) throw new ProblemError('storyboard_unusable');
  return read.data;
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
