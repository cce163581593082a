import type { FastifyReply, FastifyRequest } from 'fastify';

/** Tells where the next page is (RFC 8288). `base` is the public address, or empty for a relative link. */
export function linkNext(
  request: FastifyRequest,
  reply: FastifyReply,
  base: string,
  cursor: string | null,
): void {
  if (cursor === null) return;
  const { pathname, searchParams } = new URL(request.url, 'http://here');
  searchParams.set('cursor', cursor);
  reply.header('link', `<${base}${pathname}?${searchParams}>; rel="next"`);
}
