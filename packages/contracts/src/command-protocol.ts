import { z } from 'zod';
import { VideoRequest } from './api/request.ts';
import { Stage } from './stages.ts';

/** Version of the protocol between a worker and a program that makes videos in the place of our own pipeline. */
export const COMMAND_PROTOCOL = 1;

/** What such a program may say, and how much of it. Whatever passes a bound ends the program. */
export const commandLimits = {
  /** Bytes of one line of standard output. */
  line: 65_536,
  /** Bytes of standard output altogether. */
  output: 67_108_864,
  lines: 100_000,
  /** Logs and warnings that stand in the job’s events; later ones are left out. */
  told: 1_000,
  artifacts: 64,
  /** Bytes of one file that it writes. */
  file: 4_294_967_296,
} as const;

/** One JSON document on the program's standard input, which then ends. */
export const CommandInput = z
  .strictObject({
    protocol: z.literal(COMMAND_PROTOCOL),
    request: VideoRequest,
    output_folder: z.string().describe('Absolute path of an empty folder of the run; all files go below it.'),
    material_file: z
      .string()
      .nullable()
      .describe(
        'JSON lines {content_id, title, text, place}, one a passage of the uploads; null without any.',
      ),
  })
  .meta({ id: 'CommandInput', description: 'What a program is asked to make.' });
export type CommandInput = z.infer<typeof CommandInput>;

const said = z.string().min(1).max(2_000);

/** One line of the program's standard output. Standard error is free for whatever it likes to say to operators. */
export const CommandEvent = z
  .discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('progress'),
      percentage: z.number().min(0).max(100).describe('Of the whole work; one that goes back is not told.'),
      stage: Stage.optional(),
      scene: z.int().min(0).max(10_000).optional().describe('Scenes finished within the stage.'),
      scenes: z.int().min(0).max(10_000).optional(),
    }),
    z.strictObject({ type: z.literal('log'), detail: said.describe('Stands in the job’s events.') }),
    z.strictObject({
      type: z.literal('warning'),
      code: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/),
      detail: said,
    }),
    z.strictObject({
      type: z.literal('artifact'),
      name: z
        .string()
        .regex(/^[a-z0-9][a-z0-9_-]{0,59}\.(mp4|vtt|srt|jpg|txt|json)$/)
        .describe(
          'video.mp4 is demanded; captions.srt or captions.vtt, transcript.txt and thumbnail.jpg are served where given.',
        ),
      path: z.string().min(1).max(1_000).describe('Of the file, from the output folder.'),
    }),
    z
      .strictObject({ type: z.literal('completed') })
      .describe('All artifacts are whole; the program ends with 0.'),
    z.strictObject({ type: z.literal('failed'), detail: said.describe('Shown to the user.') }),
  ])
  .meta({ id: 'CommandEvent', description: 'What a program reports, one JSON object a line.' });
export type CommandEvent = z.infer<typeof CommandEvent>;
