import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { header } from './route.ts';

/** Whether a list of entity tags names this one or is `*`; weak comparison (RFC 9110, section 8.8.3.2). */
export function namesTag(list: string, tag: string): boolean {
  if (list.trim() === '*') return true;
  const given = list.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return given.some((other) => other.replace(/^W\//, '') === tag);
}

/** The same by strong comparison, as If-Match wants it: a weak tag names nothing. */
export function namesTagStrongly(list: string, tag: string): boolean {
  return namesTag(list.replaceAll(/W\/"[^"]*"/g, ''), tag);
}

/** A strong ETag of a JSON body. */
export function tagOf(body: object): string {
  return `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 27)}"`;
}

/** Answers a JSON body with its ETag, or 304 when the client has it already. */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  body: object,
  cacheControl = 'private, no-cache',
): FastifyReply {
  const tag = tagOf(body);
  reply.headers({ etag: tag, 'cache-control': cacheControl });
  const known = header(request, 'if-none-match');
  if (known !== undefined && namesTag(known, tag)) return reply.code(304).send();
  return reply.send(body);
}
