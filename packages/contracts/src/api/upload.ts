import { z } from 'zod';
import { Id, Timestamp } from './ids.ts';

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

/** Text for people within one field of a form. */
const field = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => value.isWellFormed(), 'Must be well-formed Unicode.')
    .refine((value) => !/[^\P{Cc}\t\n\r]/u.test(value), 'Must not contain control characters.')
    .refine((value) => value.trim().length > 0, 'Must not be blank.');

/** The parts of the form beside the file. */
export const UploadFields = z.strictObject({
  title: field(uploadLimits.title).optional().describe('Named in citations; the file’s name when absent.'),
  caption: field(uploadLimits.caption)
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
        truncated: z.boolean().describe('The text was longer than what is kept of it.'),
      })
      .meta({ id: 'UploadMaterial' })
      .nullable()
      .describe(
        'The text that lessons can use; null where there is none, as of a recording without a caption.',
      ),
    created_at: Timestamp,
    links: z.strictObject({ self: z.string() }).meta({ id: 'UploadLinks' }),
  })
  .meta({ id: 'Upload' });
export type Upload = z.infer<typeof Upload>;
