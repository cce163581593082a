import { z } from 'zod';
import type { AnswerHeader } from '../answer-headers.ts';
import type { Answer } from '../operation.ts';

/** RFC 9110, sections 13 and 14. */
export const RangeHeaders = z.object({
  range: z.string().optional().describe('`bytes=0-99`, `bytes=-100`, or several with commas between.'),
  'if-range': z.string().optional().describe('The range is wanted only of this very file; else all of it.'),
  'if-none-match': z.string().optional(),
  'if-modified-since': z.string().optional(),
  'if-match': z.string().optional(),
  'if-unmodified-since': z.string().optional(),
});

const fileHeaders = ['ETag', 'Last-Modified', 'Accept-Ranges', 'Content-Disposition'] as const;
/** The answers of an operation that gives a file, whole or in parts. */
export const file = (
  mediaTypes: readonly string[],
  more: readonly AnswerHeader[] = [],
): Record<200 | 206 | 304, Answer> => ({
  200: { description: 'The whole file.', mediaTypes, headers: [...fileHeaders, ...more] },
  206: {
    description: 'The parts that were asked for.',
    mediaTypes: [...mediaTypes, 'multipart/byteranges'],
    headers: [...fileHeaders, 'Content-Range', ...more],
  },
  304: {
    description: 'The file is the one that is known.',
    headers: ['ETag', 'Last-Modified', 'Accept-Ranges', ...more],
  },
});

/** What may be wrong where a file is asked for. */
export const fileProblems = [
  'link_invalid',
  'link_expired',
  'not_found',
  'artifact_gone',
  'not_completed',
  'precondition_failed',
  'range_not_satisfiable',
] as const;
