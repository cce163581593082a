import { author } from './making/author.ts';
import { produce } from './making/produce.ts';
import { beginWork } from './making/work.ts';
import type { MakeVideo } from './run.ts';

/**
 * Topic and context in, a narrated, checked and captioned MP4 with its companions out: the authors write a lesson, and it
 * is produced. What content alone can spoil degrades and is told as a warning; it throws when nothing can be delivered, and
 * the signal's reason when it is aborted.
 */
export const makeVideo: MakeVideo = async (input) => {
  const work = await beginWork(input);
  return produce(work, await author(work));
};
