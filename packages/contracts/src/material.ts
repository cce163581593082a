import { z } from 'zod';
import { Id } from './api/ids.ts';

/** Where in a file a passage stands. Numbers begin at 1; a file has the one kind of number that its readers know it by. */
export const Place = z
  .strictObject({
    page: z.int().min(1).optional().describe('Of a PDF.'),
    slide: z.int().min(1).optional().describe('Of a presentation.'),
    line: z.int().min(1).optional().describe('Of a text, a table or a page of the web.'),
    paragraph: z.int().min(1).optional().describe('Of a word processor’s document.'),
    heading: z.string().max(200).optional().describe('The last heading before it.'),
  })
  .meta({ id: 'Place', description: 'Where in the file it stands.' });
export type Place = z.infer<typeof Place>;

/** Limits of the text that is kept of one file; what lies beyond is left out and `truncated` says so. */
export const textLimits = { passages: 5_000, passage: 2_000, characters: 1_000_000 } as const;

/** The text of one upload, as it lies in storage for the workers. */
export const MaterialText = z
  .strictObject({
    passages: z
      .array(z.strictObject({ text: z.string().min(1).max(textLimits.passage), place: Place }))
      .max(textLimits.passages),
    truncated: z.boolean(),
  })
  .meta({ id: 'MaterialText' });
export type MaterialText = z.infer<typeof MaterialText>;

/** Material of a job: where its text lies in storage. */
export const MaterialReference = z
  .strictObject({ content_id: Id, title: z.string(), content_type: z.string(), key: z.string() })
  .meta({ id: 'MaterialReference' });
export type MaterialReference = z.infer<typeof MaterialReference>;
