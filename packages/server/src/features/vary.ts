import type { FastifyReply } from 'fastify';

/** Says that the answer depends on a header of the request, besides what was said before. */
export function addVary(reply: FastifyReply, name: string): void {
  const said = String(reply.getHeader('vary') ?? '');
  reply.header('vary', said === '' ? name : `${said}, ${name}`);
}
