import { z } from 'zod';
import { Chapters } from '../../companions/chapters.ts';
import { Provenance } from '../../companions/provenance.ts';
import { exampleProvenance } from '../../companions/provenance-example.ts';
import { Quiz } from '../../companions/quiz.ts';
import type { AnswerHeader } from '../answer-headers.ts';
import { LinkQuery } from '../job-changes.ts';
import type { Answer, Operation } from '../operation.ts';
import { file, fileProblems as problems, RangeHeaders } from './file-answers.ts';

/** Which form of the chapters; the Accept header decides when it is absent, and JSON when that does not. */
export const ChaptersQuery = LinkQuery.extend({ format: z.enum(['json', 'vtt']).optional() });

const job = '/api/v1/videos/jobs/{job_id}';
const common = { method: 'GET', tag: 'videos', access: 'link', query: LinkQuery } as const;

/** As `file`, of a JSON file whose content is documented. */
const jsonFile = (
  schema: z.ZodType,
  example?: unknown,
  more: readonly string[] = [],
  headers: readonly AnswerHeader[] = [],
): Record<200 | 206 | 304, Answer> => {
  const answers = file(['application/json', ...more], headers);
  return { ...answers, 200: { ...answers[200], schema, ...(example ? { example } : {}) } };
};

/** What comes with a video besides picture, sound and captions. */
export const companionOperations = {
  downloadBundle: {
    ...common,
    id: 'downloadBundle',
    path: `${job}/bundle`,
    summary: 'The video and everything that belongs to it, as one ZIP',
    description:
      'Made while it is sent, always in the same bytes. Nothing in it is compressed: a video would not become smaller.',
    headers: RangeHeaders.omit({ range: true, 'if-range': true }),
    answers: {
      200: {
        description: 'The archive.',
        mediaTypes: ['application/zip'],
        headers: ['ETag', 'Last-Modified', 'Content-Disposition'],
      },
      304: { description: 'The archive is the one that is known.', headers: ['ETag', 'Last-Modified'] },
    },
    problems: problems.filter((code) => code !== 'range_not_satisfiable'),
  },
  getChapters: {
    ...common,
    id: 'getChapters',
    path: `${job}/chapters`,
    summary: 'The chapters, as JSON or WebVTT',
    query: ChaptersQuery,
    headers: RangeHeaders,
    answers: jsonFile(Chapters, undefined, ['text/vtt'], ['Vary']),
    problems: [...problems, 'validation_failed'],
  },
  getQuiz: {
    ...common,
    id: 'getQuiz',
    path: `${job}/quiz`,
    summary: 'The questions that the video asks, with options, answers and times',
    headers: RangeHeaders,
    answers: jsonFile(Quiz),
    problems,
  },
  getPoster: {
    ...common,
    id: 'getPoster',
    path: `${job}/poster`,
    summary: 'All scenes on one sheet',
    headers: RangeHeaders,
    answers: file(['image/jpeg']),
    problems,
  },
  getProvenance: {
    ...common,
    id: 'getProvenance',
    path: `${job}/provenance`,
    summary: 'Where the video comes from',
    description: 'Request, models, prompts, sources, versions, and the SHA-256 of every file.',
    headers: RangeHeaders,
    answers: jsonFile(Provenance, exampleProvenance),
    problems,
  },
} as const satisfies Record<string, Operation>;
