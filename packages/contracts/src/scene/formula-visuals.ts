import { z } from 'zod';
import { Name, Phrase, Role, Tex } from './roles.ts';

/** Occurrences of `tex` inside the formula become the part `id`, in the colour `role`. */
const TexPart = z.strictObject({ id: Name, tex: Tex, role: Role.default('ink') });

/** A displayed formula. Parts: `formula`, the ids in `parts`, `note-<part>` for annotations (a label and an arrow to the part). */
export const TexVisual = z.strictObject({
  type: z.literal('tex'),
  tex: Tex,
  size: z.enum(['normal', 'large']).default('large'),
  parts: z.array(TexPart).max(12).default([]),
  annotations: z
    .array(z.strictObject({ part: Name, text: Phrase, side: z.enum(['above', 'below']).default('below') }))
    .max(6)
    .default([]),
});

/**
 * Steps of a derivation or calculation. Parts: `step1` …, `note1` ….
 * stack: each step on a line of its own; morph: one line that becomes the next (action transform, to: `step2`).
 */
export const EquationVisual = z.strictObject({
  type: z.literal('equation'),
  mode: z.enum(['stack', 'morph']).default('stack'),
  steps: z
    .array(z.strictObject({ tex: Tex, note: Phrase.optional() }))
    .min(2)
    .max(6),
  parts: z.array(TexPart).max(12).default([]).describe('Symbols and their colours, the same in every step.'),
});

/** What a calculation begins with: `F = 12\\,\\text{N}`, and perhaps what it is. */
const Quantity = z.strictObject({ tex: Tex, note: Phrase.optional() });

/**
 * A calculation as it stands on a board: what is given, what is sought, the steps, and the result underlined twice. Pick it for a
 * problem with numbers; without given values, pick equation. Parts: `given1` …, `sought`, `step1` …, `note1` …, `result`.
 */
export const WorkedExampleVisual = z.strictObject({
  type: z.literal('worked-example'),
  given: z.array(Quantity).min(1).max(6),
  sought: Quantity,
  steps: z
    .array(z.strictObject({ tex: Tex, note: Phrase.optional() }))
    .min(1)
    .max(5),
  result: Tex,
  parts: z.array(TexPart).max(12).default([]).describe('Symbols and their colours, the same in every step.'),
});
