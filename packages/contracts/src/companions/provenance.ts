import { z } from 'zod';
import { Timestamp } from '../api/ids.ts';
import { Artifact } from '../api/job.ts';
import { ModelUsage } from '../api/model-usage.ts';
import { VideoRequest } from '../api/request.ts';
import { Source } from '../artifacts.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that lies beside the provenance file. */
const FileReference = z
  .strictObject({ name: z.string(), sha256: Sha256 })
  .meta({ id: 'FileReference', description: 'A file beside this one.' });

/** Where a video comes from and what it was made with: enough to make it again, and to tell whether a file is the one. */
export const Provenance = z
  .strictObject({
    version: z.literal(1),
    made_at: Timestamp,
    request: VideoRequest.describe('As it was carried out, with every default.'),
    brief: FileReference.nullable().describe('What was found out before the lesson was written.'),
    spec: FileReference.nullable().describe('The lesson as it was drawn and spoken.'),
    models: ModelUsage.describe('Who wrote: `builtin` or a model, what it was asked and with which prompts.'),
    sources: z.array(Source),
    voice: z
      .strictObject({ name: z.string(), speed: z.number(), substitute: z.boolean() })
      .describe('Who has spoken; `substitute` where it is not the voice that was asked for.'),
    versions: z.strictObject({
      pipeline: z.string(),
      spec: z.int().describe('Of the scene spec.'),
      node: z.string(),
      ffmpeg: z.string().nullable(),
    }),
    artifacts: z.array(Artifact).describe('Every other file of the job.'),
  })
  .meta({ id: 'Provenance' });
export type Provenance = z.infer<typeof Provenance>;
