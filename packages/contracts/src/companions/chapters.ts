import { z } from 'zod';

/** A scene's stretch of the video. */
export const Chapter = z
  .strictObject({
    title: z.string().describe('In plain signs, without TeX.'),
    start_s: z.number(),
    end_s: z.number().describe('Where the next chapter starts.'),
  })
  .meta({ id: 'Chapter' });
export type Chapter = z.infer<typeof Chapter>;

/** All chapters of a video, in order and without gaps. */
export const Chapters = z.array(Chapter).meta({
  id: 'Chapters',
  examples: [
    [
      { title: 'The Pythagorean theorem', start_s: 0, end_s: 6.2 },
      { title: 'Two squares, rearranged', start_s: 6.2, end_s: 31.5 },
    ],
  ],
});
