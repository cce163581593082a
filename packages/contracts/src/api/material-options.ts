import { z } from 'zod';
import { Id } from './ids.ts';

export const materialLimits = { content_ids: { max: 20 }, top_k: { min: 1, max: 20 } } as const;

const ids = z.array(Id).max(materialLimits.content_ids.max);

/** What the lesson may draw on besides its context, as it may be said. */
export const materialFields = {
  content_ids: ids.describe('Uploads of yours that the lesson draws on and cites.'),
  rag: z.strictObject({
    enabled: z
      .boolean()
      .describe(
        'true: the passages that fit topic and context best are used; false: those at the beginning.',
      ),
    content_ids: ids.describe('More uploads, used where `enabled` is true.'),
    top_k: z
      .int()
      .min(materialLimits.top_k.min)
      .max(materialLimits.top_k.max)
      .describe('Passages that are used.'),
  }),
} as const;

export const materialDefaults = { content_ids: [], rag: { enabled: true, content_ids: [], top_k: 5 } };

/** Which uploads a request draws on, each once. */
export function contentOf(request: {
  content_ids: readonly string[];
  rag: { enabled: boolean; content_ids: readonly string[] };
}): string[] {
  return [...new Set([...request.content_ids, ...(request.rag.enabled ? request.rag.content_ids : [])])];
}
