import { z } from 'zod';
import { Brief, BriefSymbol, Fact } from '../../brief.ts';

const { title, term, field, mismatch } = Brief.shape;

/** What a researcher makes of the sentences: the part of the brief that is a matter of understanding. */
export const Reading = z.strictObject({
  title: z
    .string()
    .min(1)
    .max(120)
    .describe(title.description ?? 'Title of the lesson on screen.'),
  term,
  field,
  mismatch,
  facts: z.array(Fact).min(1).max(60),
  symbols: z.array(BriefSymbol).max(16),
});
export type Reading = z.infer<typeof Reading>;
