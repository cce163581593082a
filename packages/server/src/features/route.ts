import type { Operation } from '@lectern/contracts/api/operation.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../identity/identity.ts';

/** How one operation of the table is served. What `handle` resolves to is sent. */
export interface Route {
  operation: Operation;
  handle(request: FastifyRequest, reply: FastifyReply, caller: Caller | null): Promise<unknown>;
}

/** Who sent the token: always known where one is needed, and where one may be sent if it was. */
type CallerOf<Row extends Operation> = Row['access'] extends 'user' | 'admin' ? Caller : Caller | null;

/** Serves an operation; its access decides whether there is always a caller. */
export function route<const Row extends Operation>(
  operation: Row,
  handle: (request: FastifyRequest, reply: FastifyReply, caller: CallerOf<Row>) => Promise<unknown>,
): Route {
  return { operation, handle: handle as Route['handle'] };
}

/** A path parameter; the router has made sure that it is there. */
export function parameter(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

/** A request header that may be given once. */
export function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}
