import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../../problem.ts';
import type { OpenObject } from '../../storage/storage.ts';
import { header } from '../route.ts';
import { type Conditions, judge, rangeHolds } from './conditions.ts';
import { multipartOf } from './multipart.ts';
import { readRanges } from './ranges.ts';

export interface SentFile {
  /** Closed once the answer is over, or the client has left. */
  object: OpenObject;
  contentType: string;
  sha256: string;
  modifiedAt: Date;
  disposition: string;
  /** Where clients are sent on to for the content; null when they get it from us. */
  address: (() => Promise<string>) | null;
}

/** Answers with a file or parts of it: RFC 9110, sections 13 (conditions), 14 (ranges) and 15.3.7. */
export async function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: SentFile,
): Promise<FastifyReply> {
  const { object, modifiedAt } = file;
  let streaming = false;
  try {
    const validators = { tag: `"${file.sha256}"`, modifiedAt };
    const verdict = judge(request.headers as Conditions, validators);
    if (verdict === 'failed') throw new ProblemError('precondition_failed');
    if (verdict === 'send' && file.address) {
      const headers = { location: await file.address(), 'cache-control': 'private, no-store' };
      return reply.code(302).headers(headers).send();
    }
    reply.headers({
      etag: validators.tag,
      'last-modified': modifiedAt.toUTCString(),
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
    });
    if (verdict === 'not_modified') return reply.code(304).send();
    reply.header('content-disposition', file.disposition);
    const body = choose(request, reply, file, validators);
    if (request.method === 'HEAD') return reply.send();
    const stream = body();
    streaming = true;
    stream.once('close', () => void object[Symbol.asyncDispose]());
    return reply.send(stream);
  } finally {
    if (!streaming) await object[Symbol.asyncDispose]();
  }
}

/** Sets status, type and length for the parts that are asked for; gives what reads them. */
function choose(
  request: FastifyRequest,
  reply: FastifyReply,
  file: SentFile,
  validators: { tag: string; modifiedAt: Date },
) {
  const { object, contentType } = file;
  const asked = request.method === 'GET' ? header(request, 'range') : undefined;
  const holds = asked !== undefined && rangeHolds(header(request, 'if-range'), validators);
  const ranges = holds ? readRanges(asked, object.size) : null;
  if (ranges === 'unsatisfiable') {
    throw new ProblemError('range_not_satisfiable', {
      headers: { 'content-range': `bytes */${object.size}` },
    });
  }
  if (ranges === null) {
    reply.code(200).headers({ 'content-type': contentType, 'content-length': object.size });
    return () => object.read();
  }
  const [range] = ranges;
  if (ranges.length === 1 && range) {
    reply.code(206).headers({
      'content-type': contentType,
      'content-length': range.end - range.start + 1,
      'content-range': `bytes ${range.start}-${range.end}/${object.size}`,
    });
    return () => object.read(range);
  }
  const multipart = multipartOf(object, ranges, contentType);
  reply.code(206).headers({ 'content-type': multipart.contentType, 'content-length': multipart.length });
  return multipart.body;
}
