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

/** Limits of what is kept of one file; what lies beyond is left out, and of text `truncated` says so. */
export const textLimits = {
  passages: 5_000,
  passage: 2_000,
  characters: 1_000_000,
  sections: 1_000,
} as const;
/** Rows and columns of one table, characters of a cell, and how many tables are kept of one file. */
export const tableLimits = { rows: 60, columns: 12, cell: 200, tables: 100 } as const;
/** Pictures of one file: how many, least and most pixels of a side as kept, bytes of each as kept. */
export const pictureLimits = { pictures: 24, leastSide: 64, mostSide: 1_600, bytes: 4_194_304 } as const;

/** A heading of a document; its passages are those from `first` up to the next section. */
export const MaterialSection = z.strictObject({
  title: z.string().min(1).max(200),
  level: z.int().min(1).max(6),
  place: Place,
  first: z.int().min(0).describe('Index of the first passage below it.'),
});
export type MaterialSection = z.infer<typeof MaterialSection>;

export const MaterialTable = z.strictObject({
  caption: z.string().max(textLimits.passage).nullable(),
  columns: z.array(z.string().max(tableLimits.cell)).max(tableLimits.columns),
  rows: z.array(z.array(z.string().max(tableLimits.cell)).max(tableLimits.columns)).max(tableLimits.rows),
  place: Place,
  after: z.int().min(0).describe('How many passages stand before it.'),
});
export type MaterialTable = z.infer<typeof MaterialTable>;

/** A picture of a document, or the upload itself where that is one, in storage beside the text under `name`. */
export const MaterialPicture = z.strictObject({
  name: z.string().regex(/^picture[1-9][0-9]?\.(?:png|jpg)$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.int().min(1),
  height: z.int().min(1),
  caption: z.string().max(textLimits.passage).nullable(),
  place: Place,
  after: z.int().min(0).describe('How many passages stand before it.'),
});
export type MaterialPicture = z.infer<typeof MaterialPicture>;

/** What one upload holds, as it lies in storage for the workers. */
export const MaterialText = z
  .strictObject({
    passages: z
      .array(z.strictObject({ text: z.string().min(1).max(textLimits.passage), place: Place }))
      .max(textLimits.passages),
    sections: z.array(MaterialSection).max(textLimits.sections).default([]),
    tables: z.array(MaterialTable).max(tableLimits.tables).default([]),
    pictures: z.array(MaterialPicture).max(pictureLimits.pictures).default([]),
    truncated: z.boolean(),
  })
  .meta({ id: 'MaterialText' });
export type MaterialText = z.infer<typeof MaterialText>;

/** Material of a job: where its text lies in storage. */
export const MaterialReference = z
  .strictObject({ content_id: Id, title: z.string(), content_type: z.string(), key: z.string() })
  .meta({ id: 'MaterialReference' });
export type MaterialReference = z.infer<typeof MaterialReference>;
