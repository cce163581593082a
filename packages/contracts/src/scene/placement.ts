import { z } from 'zod';
import { Reference } from './roles.ts';

/**
 * A place by relation. Beside a whole element it shares that element's region, which both are fitted into; at a part it
 * takes the nearest free place. In a frame that is not wider than high, left and right of an element become above and below.
 */
export const Placement = z
  .strictObject({
    relation: z.enum(['above', 'below', 'left-of', 'right-of', 'inside']),
    of: Reference.describe('What it stands at: an element, or a part of one.'),
    align: z
      .enum(['start', 'centre', 'end'])
      .default('centre')
      .describe('Which edges or middles stand in line with those of what it stands at.'),
    gap: z.number().min(0).max(200).optional().describe('Design pixels between the two.'),
  })
  .meta({ id: 'Placement' });
export type Placement = z.infer<typeof Placement>;
