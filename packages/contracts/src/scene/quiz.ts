import { z } from 'zod';
import { Phrase } from './roles.ts';

/**
 * A question with options, of which one is right. Pick it near the end, for what the lesson has shown; the wrong options are
 * mistakes that people really make. Parts: `question`, `option1` …; and `timer`, `answer` (marks the right option, fades the
 * others) and `why` (comes with the answer), which wait for an action of their own.
 */
export const QuizVisual = z.strictObject({
  type: z.literal('quiz'),
  question: Phrase,
  options: z.array(Phrase).min(2).max(4),
  answer: z.int().min(1).max(4).describe('Number of the right option, from 1.'),
  why: Phrase.optional().describe('Why it is right, in a line; shown with the answer.'),
  think_s: z
    .number()
    .min(1)
    .max(10)
    .optional()
    .describe('Seconds in which the ring of `timer` runs down once it is shown; no ring when absent.'),
});
