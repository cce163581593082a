import { z } from 'zod';
import { Timestamp } from '../api/ids.ts';
import { Artifact } from '../api/job.ts';
import { VideoRequest } from '../api/request.ts';
import { Source } from '../artifacts.ts';
import { Stage } from '../stages.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file that lies beside the provenance file. */
const FileReference = z
  .strictObject({ name: z.string(), sha256: Sha256 })
  .meta({ id: 'FileReference', description: 'A file beside this one.' });

/** Who wrote, and with what: `builtin` or `provider/model`. */
export const ModelUse = z
  .strictObject({
    stage: Stage,
    model: z.string().describe('`builtin`, or the model that was asked, as `provider/model`.'),
    calls: z.int(),
    fallback: z.boolean().describe('True where the builtin mind had to take over from the model.'),
  })
  .meta({ id: 'ModelUse' });
export type ModelUse = z.infer<typeof ModelUse>;

/** A prompt that a model was given, by what is in its file. */
export const PromptHash = z
  .strictObject({ name: z.string(), sha256: Sha256 })
  .meta({ id: 'PromptHash', description: 'The text of a prompt, before the request is put into it.' });
export type PromptHash = z.infer<typeof PromptHash>;

/** Where a video comes from and what it was made with: enough to make it again, and to tell whether a file is the one. */
export const Provenance = z
  .strictObject({
    version: z.literal(1),
    made_at: Timestamp,
    request: VideoRequest.describe('As it was carried out, with every default.'),
    brief: FileReference.nullable().describe('What was found out before the lesson was written.'),
    spec: FileReference.nullable().describe('The lesson as it was drawn and spoken.'),
    models: z.array(ModelUse),
    prompts: z.array(PromptHash),
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
