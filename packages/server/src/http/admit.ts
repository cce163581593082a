import { limitOf, type Operation } from '@lectern/contracts/api/operation.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';
import type { Caller, Identity } from '../identity/identity.ts';
import { ProblemError } from '../problem.ts';
import { authenticate } from './authenticate.ts';
import { limitRate, refuseUnderPressure } from './limit-requests.ts';

/**
 * Lets a request in before its body is read, and notes its caller if the operation wants to know.
 * @throws ProblemError `overloaded`, `unauthenticated`, `rate_limited`, or `forbidden` for what this caller can never do,
 * whatever it names.
 */
export async function admit(
  { identity, pressure, rates }: Pick<Context, 'identity' | 'pressure' | 'rates'>,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const limit = limitOf(operation);
  if (limit) refuseUnderPressure(pressure, limit);
  request.caller = await callerOf(identity, operation.access, request.headers.authorization);
  if (limit) await limitRate(rates, limit, request, reply);
  if (request.caller) permit(request.caller, operation);
}

async function callerOf(
  identity: Identity,
  access: Operation['access'],
  authorization: string | undefined,
): Promise<Caller | null> {
  if (access === 'anyone') return null;
  if (access === 'optional' && authorization === undefined) return null;
  return authenticate(identity, authorization);
}

function permit(caller: Caller, { access, method }: Operation): void {
  if (access === 'admin' && caller.role !== 'admin') throw new ProblemError('forbidden');
  const needed = method === 'GET' || method === 'HEAD' ? 'videos:read' : 'videos:write';
  if (!grants(caller, needed)) {
    throw new ProblemError('forbidden', { detail: `This key lacks the scope ${needed}.` });
  }
}

function grants({ scopes }: Caller, needed: 'videos:read' | 'videos:write'): boolean {
  return scopes === null || scopes.includes(needed) || scopes.includes('videos:write');
}
