import { author } from './making/author.ts';
import { goOn } from './making/go-on.ts';
import { produce } from './making/produce.ts';
import { beginWork } from './making/work.ts';
import type { MakeVideo } from './run.ts';

/**
 * Topic and context in, a narrated, checked and captioned MP4 with its companions out: the authors write a lesson, or one is
 * gone on from, and it is produced. What content alone can spoil degrades and is told as a warning; it throws when nothing
 * can be delivered, and the signal's reason when it is aborted.
 */
export const makeVideo: MakeVideo = async (input) => {
  const from = input.goOn;
  const work = await beginWork(input, from ? ['researching', 'planning', 'writing'] : []);
  return produce(work, from ? await goOn(work, from) : await author(work));
};
