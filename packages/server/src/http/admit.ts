import { limitOf, type Operation } from '@lectern/contracts/api/operation.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import { isErased } from '../features/account/erasures.ts';
import type { Caller, Identity } from '../identity/identity.ts';
import { grants } from '../identity/scopes.ts';
import { ProblemError } from '../problem.ts';
import { authenticate, refused } from './authenticate.ts';
import { limitRate, refuseUnderPressure } from './limit-requests.ts';

/**
 * Lets a request in before its body is read, and notes its caller if the operation wants to know.
 * @throws ProblemError `overloaded`, `unauthenticated`, `rate_limited`, or `forbidden` for what this caller can never do,
 * whatever it names.
 */
export async function admit(
  { identity, database, pressure, rates }: Pick<Context, 'identity' | 'database' | 'pressure' | 'rates'>,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const limit = limitOf(operation);
  if (limit) refuseUnderPressure(pressure, limit);
  request.caller = await callerOf(identity, operation.access, request);
  const { caller } = request;
  if (caller && writes(operation) && (await isErased(database.db, caller.userId))) throw refused();
  if (limit) await limitRate(rates, limit, request, reply);
  if (caller) permit(caller, operation);
}

const writes = ({ method }: Operation) => method !== 'GET' && method !== 'HEAD';

async function callerOf(
  identity: Identity,
  access: Operation['access'],
  request: FastifyRequest,
): Promise<Caller | null> {
  const { authorization } = request.headers;
  if (access === 'anyone' || (access === 'link' && isSigned(request))) return null;
  if (access === 'optional' && authorization === undefined) return null;
  return authenticate(identity, authorization);
}

/** Whether the address says that it is signed; its handler finds out. */
function isSigned({ query }: FastifyRequest): boolean {
  const { signature, expires } = query as Record<string, unknown>;
  return signature !== undefined || expires !== undefined;
}

function permit(caller: Caller, operation: Operation): void {
  if (operation.access === 'admin' && caller.role !== 'admin') throw new ProblemError('forbidden');
  const needed = writes(operation) ? 'videos:write' : 'videos:read';
  if (!grants(caller, needed)) {
    throw new ProblemError('forbidden', { detail: `This key lacks the scope ${needed}.` });
  }
}
