import { z } from 'zod';

/** From which storyboard an attempt goes on, instead of from the context. */
export const Continuation = z
  .strictObject({
    key: z.string().describe('Where the storyboard lies in storage.'),
    changed: z
      .array(z.int().min(1))
      .max(120)
      .describe(
        'Numbers of the scenes that the critic has not seen yet; the others are as it has passed them.',
      ),
    rewrite: z.int().min(1).optional().describe('Number of the scene that the authors write another way.'),
  })
  .meta({ id: 'Continuation' });
export type Continuation = z.infer<typeof Continuation>;
