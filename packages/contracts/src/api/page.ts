import { z } from 'zod';

/** Entries of one page. */
export const pageLimits = { min: 1, max: 100 } as const;

/** Which part of a list: every list takes these; `.extend` adds its filters. */
export const PageQuery = z.strictObject({
  limit: z
    .string()
    .regex(/^(?:[1-9]\d?|100)$/, 'Must be a whole number, 1 to 100.')
    .default('20')
    .meta({ override: { type: 'integer', minimum: pageLimits.min, maximum: pageLimits.max, default: 20 } }),
  cursor: z.string().min(1).max(200).optional().describe('`next_cursor` of the page before.'),
});

/** The schema of a page, newest first. */
export const pageOf = <Item extends z.ZodType>(item: Item, id: string) =>
  z
    .strictObject({
      items: z.array(item),
      next_cursor: z.string().nullable().describe('Null on the last page.'),
    })
    .meta({ id });
