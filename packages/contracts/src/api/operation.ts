import type { z } from 'zod';
import type { ProblemCode } from './problem.ts';

/** Headers of answers, by the name that the document shows. */
export const answerHeaders = {
  'X-Request-Id': 'Id of this request, also in its log lines and in problems.',
  Location: 'Where the new resource is; for a job, its status.',
  ETag: 'Changes when the content does; for If-None-Match, If-Match and If-Range.',
  'Last-Modified': 'When the file was made.',
  'Retry-After': 'Seconds after which asking again is worth while.',
  'Idempotency-Replayed': '`true` when this is the stored answer of an earlier request with the same key.',
  'Accept-Ranges': '`bytes`: parts of the file can be asked for.',
  'Content-Range': 'Which bytes these are, or the size of the file when the range lies outside.',
  Link: 'Where the next page of a list is (RFC 8288), when there is one.',
  'Content-Disposition': 'Under which name to save the file.',
} as const;
export type AnswerHeader = keyof typeof answerHeaders;

/** One successful answer of an operation. Without a media type it has no body. */
export interface Answer {
  description: string;
  /** `application/json` when there is a schema and nothing else is said. */
  mediaTypes?: readonly string[];
  schema?: z.ZodType;
  headers?: readonly AnswerHeader[];
  example?: unknown;
}

/** Groups of the document. */
export const tags = {
  videos: 'Jobs and what they make.',
  batches: 'Many videos in one request.',
  uploads: 'Material for lessons.',
  configurations: 'Named sets of request options.',
  webhooks: 'Being told of events at an address of your own.',
  account: 'The caller.',
  system: 'For administrators: health, metrics, all jobs.',
  service: 'Probes and documentation.',
} as const;
export type Tag = keyof typeof tags;

/** One row of the table of operations: routes and OpenAPI document are both made from it. */
export interface Operation {
  id: string;
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Parameters in braces, as in OpenAPI. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  /** `optional`: a token is verified when one is sent; `admin`: anybody else gets 403. */
  access: 'anyone' | 'optional' | 'user' | 'admin';
  /** `stream`: the handler reads the body itself, whatever its type; it must bound what it reads. `json` when absent. */
  content?: 'json' | 'stream';
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: z.ZodType;
  answers: Readonly<Record<number, Answer>>;
  /** Besides `unauthenticated` and `forbidden` where a token is read, `internal` and `unavailable`, which all have. */
  problems: readonly ProblemCode[];
}
