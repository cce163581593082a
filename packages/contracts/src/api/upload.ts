import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';
import { pageOf } from './page.ts';
import { text } from './text.ts';

/** Limits of what a form says beside the file, in UTF-16 units. */
export const uploadLimits = { title: 200, caption: 2_000, fileName: 200 } as const;

/** What is taken, told apart by content. */
export const uploadTypes = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'text/markdown',
  'text/plain',
  'text/html',
  'text/csv',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/svg+xml',
  'audio/mpeg',
  'audio/wav',
] as const;

/** The parts of the form beside the file. */
export const UploadFields = z.strictObject({
  title: text(uploadLimits.title).optional().describe('Named in citations; the file’s name when absent.'),
  caption: text(uploadLimits.caption)
    .optional()
    .describe('What a picture or a recording shows or says: what a lesson can use of it.'),
});
export type UploadFields = z.infer<typeof UploadFields>;

export const UploadForm = UploadFields.extend({
  file: z.string().meta({ override: { type: 'string', format: 'binary' } }),
}).meta({ id: 'UploadForm' });

/** A file that was examined and released. */
export const Upload = z
  .strictObject({
    content_id: Id,
    file_name: z.string().describe('As sent, made safe to show; never part of a path.'),
    title: z.string(),
    caption: z.string().nullable(),
    content_type: z.enum(uploadTypes).describe('By content.'),
    file_size: z.int().describe('Bytes.'),
    sha256: z.string(),
    material: z
      .strictObject({
        passages: z.int(),
        characters: z.int(),
        sections: z.int().describe('Headings; a long document becomes a lesson with chapters by them.'),
        tables: z.int(),
        pictures: z.int().describe('That lessons can show.'),
        truncated: z.boolean().describe('The text was longer than what is kept of it.'),
      })
      .meta({ id: 'UploadMaterial' })
      .nullable()
      .describe('What lessons can use; null where there is nothing, as of a recording without a caption.'),
    created_at: Timestamp,
    links: z.strictObject({ self: z.string() }).meta({ id: 'UploadLinks' }),
  })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof Upload>;

export const UploadPage = pageOf(Upload, 'UploadPage');

const id = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
export const exampleUpload: Upload = {
  content_id: id,
  file_name: 'energy.pdf',
  title: 'Notes on energy',
  caption: null,
  content_type: 'application/pdf',
  file_size: 120_418,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  material: {
    ...{ passages: 31, characters: 14_209, sections: 9, tables: 2, pictures: 3 },
    truncated: false,
  },
  created_at: '2026-11-22T19:30:00.000Z',
  links: { self: `/api/v1/uploads/content/${id}` },
};
