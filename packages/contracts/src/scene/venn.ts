import { z } from 'zod';
import { Phrase, Role } from './roles.ts';

/** Sets go by their letters in the order in which they are given. */
const Letter = z.enum(['a', 'b', 'c']);

/**
 * Two or three sets that overlap. Pick it for what things share and do not share, for logic, probabilities and counts.
 * Parts: `a`, `b`, `c` (the circles), `item1` …, `whole`; and regions, which are filled by `show` and emptied by `clear`: `only-a`, `a-and-b`,
 * `a-and-b-and-c`, `a-or-b`, `a-or-b-or-c`, and `outside` where there is a `whole`.
 */
export const VennVisual = z.strictObject({
  type: z.literal('venn'),
  sets: z
    .array(z.strictObject({ label: Phrase, role: Role.optional() }))
    .min(2)
    .max(3),
  items: z
    .array(
      z.strictObject({
        in: z.array(Letter).max(3).describe('The sets that it is in, and no others; none is outside of all.'),
        text: Phrase,
      }),
    )
    .max(12)
    .default([]),
  whole: Phrase.optional().describe(
    'What all of it is taken from, as a name of the frame around the circles.',
  ),
});
