import type { z } from 'zod';
import type { AnswerHeader } from './answer-headers.ts';
import type { ProblemCode } from './problem.ts';

/** One successful answer of an operation. Without a media type it has no body. */
export interface Answer {
  description: string;
  /** `application/json` when there is a schema and nothing else is said. */
  mediaTypes?: readonly string[];
  schema?: z.ZodType;
  /** Besides those that every answer has. */
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

/**
 * Which requests count together. `create`: what makes new work or new things; `upload`: brings bytes to keep; `read`: all
 * else that costs something, also what stops or removes.
 */
export type LimitName = 'create' | 'read' | 'upload';

/** One row of the table of operations: routes and OpenAPI document are both made from it. */
export interface Operation {
  id: string;
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE';
  /** Parameters in braces, as in OpenAPI. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  /**
   * `optional`: a token is verified when one is sent; `link`: a token, or an address that `createDownloadUrl` has signed;
   * `admin`: anybody else gets 403.
   */
  access: 'anyone' | 'optional' | 'link' | 'user' | 'admin';
  /**
   * `stream`: the handler reads the body itself, whatever its type; it must bound what it reads. `large-json`: may be as large
   * as a batch. `json` when absent.
   */
  content?: 'json' | 'large-json' | 'stream';
  /** By the method when absent, see `limitOf`. */
  limit?: LimitName | 'none';
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: z.ZodType;
  /** The parts of a multipart/form-data body, which the handler reads itself (`content: 'stream'`). */
  form?: z.ZodObject;
  answers: Readonly<Record<number, Answer>>;
  /** Besides those that follow from the rest of the row: problemsOf. */
  problems: readonly ProblemCode[];
}

/** The limit of an operation: for what needs no token none, else `create` for POST and PUT, and `read`. */
export function limitOf({ method, access, limit }: Operation): LimitName | null {
  if (limit !== undefined) return limit === 'none' ? null : limit;
  if (access === 'anyone') return null;
  return method === 'POST' || method === 'PUT' ? 'create' : 'read';
}
