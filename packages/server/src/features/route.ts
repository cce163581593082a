import type { Operation } from '@lectern/contracts/api/operation.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../identity/identity.ts';

/** How one operation of the table is served. What `handle` resolves to is sent. */
export type Route =
  | {
      operation: Operation & { access: 'user' };
      handle(request: FastifyRequest, reply: FastifyReply, caller: Caller): Promise<unknown>;
    }
  | {
      operation: Operation & { access: 'anyone' };
      handle(request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
    };

/** A path parameter; the router has made sure that it is there. */
export function parameter(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

/** A request header that may be given once. */
export function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
