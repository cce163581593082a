import { z } from 'zod';
import { Name, Reference } from './roles.ts';

/**
 * When an action starts: at a word of the beat's narration (`word`, its `nth` occurrence, compared without case and
 * punctuation), or at a fraction of the beat. Without a cue the actions of a beat follow one another from its start.
 */
const Cue = z.union([
  z.strictObject({ word: z.string().min(1).max(60), nth: z.int().min(1).default(1) }),
  z.strictObject({ fraction: z.number().min(0).max(1) }),
]);

const base = {
  target: Reference.describe('An element alone means all its parts.'),
  cue: Cue.optional(),
  duration_s: z.number().min(0.1).max(20).optional().describe('Seconds; each action has its own default.'),
};

export const Action = z
  .discriminatedUnion('do', [
    // Bring in: fade and rise, write glyph by glyph, or draw along the stroke.
    z.strictObject({ do: z.literal('show'), ...base }),
    z.strictObject({ do: z.literal('write'), ...base }),
    z.strictObject({ do: z.literal('draw'), ...base }),
    // Point at: glow for `duration_s`, ring, line below; trace runs a light along a curve.
    z.strictObject({ do: z.literal('highlight'), ...base }),
    z.strictObject({ do: z.literal('circle'), ...base }),
    z.strictObject({ do: z.literal('underline'), ...base }),
    z.strictObject({ do: z.literal('trace'), ...base }),
    // Change: `move` takes a tracker/tangent to x = `to` (a number), a pointer or cell to an index, a shape by an offset.
    z.strictObject({
      do: z.literal('move'),
      ...base,
      to: z.union([z.number(), z.tuple([z.number(), z.number()])]),
    }),
    z.strictObject({
      do: z.literal('swap'),
      ...base,
      with: Name.describe('Another part of the same element.'),
    }),
    z.strictObject({
      do: z.literal('transform'),
      ...base,
      to: Name.describe('A step of the same equation: matching terms move to their counterparts.'),
    }),
    z.strictObject({
      do: z.literal('pan'),
      ...base,
      to: Name.describe('A view of the same image, or `whole`: the camera goes there inside its frame.'),
    }),
    z.strictObject({
      do: z.literal('camera'),
      ...base,
      target: Reference.describe('What the camera goes to; `scene` is the whole frame again.'),
      zoom: z
        .number()
        .min(1)
        .max(4)
        .optional()
        .describe('At most so many times larger, 2 when absent; less where text would be cut.'),
    }),
    z.strictObject({
      do: z.literal('count'),
      ...base,
      from: z.number().default(0).describe('Bars and values grow from here to their value.'),
    }),
    // Take back.
    z.strictObject({ do: z.literal('dim'), ...base }),
    z.strictObject({ do: z.literal('undim'), ...base }),
    z.strictObject({ do: z.literal('clear'), ...base }),
  ])
  .meta({ id: 'Action' });
export type Action = z.infer<typeof Action>;
