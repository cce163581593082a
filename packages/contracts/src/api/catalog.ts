import { z } from 'zod';
import { batchLimits } from './batch.ts';
import { configurationLimits } from './configuration.ts';
import { CostRange } from './estimate.ts';
import { Aspect, optionFields, Quality, requestLimits, VideoOptions, VoiceName } from './options.ts';
import { uploadTypes } from './upload.ts';

/** The least and the greatest value, length or number that is taken. */
const Range = z
  .strictObject({ min: z.number().optional(), max: z.number() })
  .meta({ id: 'Range', description: 'Of a value, a length in UTF-16 units, or a number of entries.' });

const ranges = <Name extends string>(limits: Record<Name, unknown>) =>
  z.strictObject(
    Object.fromEntries(Object.keys(limits).map((name) => [name, Range])) as Record<Name, typeof Range>,
  );

const Rate = z
  .strictObject({ quota: z.int(), window_s: z.number() })
  .meta({ id: 'Rate', description: 'So many requests within any such stretch of time.' });

const UploadRules = z
  .strictObject({
    media_types: z.array(z.enum(uploadTypes)).describe('Told by content, not by name.'),
    file_bytes: z.int().describe('Of one file.'),
    files: z.int().describe('That one user may keep.'),
    bytes: z.int().describe('Of all files that one user may keep.'),
    title: Range,
    caption: Range,
  })
  .meta({ id: 'UploadRules', description: 'What is taken as material.' });

/** What this service offers and where it draws its limits: all that a form for a request needs. */
export const Catalog = z
  .strictObject({
    models: z.array(
      z.strictObject({
        id: optionFields.model,
        cost: CostRange.nullable().describe('For one video of the usual length; null where it is not known.'),
      }),
    ),
    voices: z.array(z.strictObject({ id: VoiceName, description: z.string() })),
    qualities: z.array(
      z.strictObject({
        id: Quality,
        width: z.int().describe('Pixels, at 16:9.'),
        height: z.int().describe('Pixels, at 16:9.'),
        fps: z.int(),
        sizes: z
          .array(z.strictObject({ aspect: Aspect, width: z.int(), height: z.int() }))
          .describe('Pixels at each aspect.'),
      }),
    ),
    aspects: z.array(optionFields.aspect),
    themes: z.array(optionFields.theme),
    languages: z.array(optionFields.language),
    captions: z.array(optionFields.captions),
    citations: z.array(optionFields.citations),
    output_formats: z.array(optionFields.output_format),
    priorities: z.array(optionFields.priority),
    approvals: z.array(optionFields.approval),
    defaults: VideoOptions.describe('What holds for options that a request leaves out.'),
    uploads: UploadRules,
    limits: z.strictObject({
      request: ranges(requestLimits),
      configurations: ranges(configurationLimits),
      batch: z.strictObject({
        ...ranges(batchLimits).shape,
        items: Range.describe('Videos of one batch.'),
        body_bytes: z.int().describe('Of the JSON body of a batch.'),
      }),
      page: Range.describe('Entries of one page of a list.'),
      body_bytes: z.int().describe('Of a JSON body.'),
      jobs: z.strictObject({
        unfinished: z.int().describe('That one user may have.'),
        per_day: z.int().describe('That one user may ask for on a day of UTC.'),
      }),
      rates: z.strictObject({ create: Rate, read: Rate, upload: Rate }),
    }),
  })
  .meta({ id: 'Catalog' });
export type Catalog = z.infer<typeof Catalog>;
