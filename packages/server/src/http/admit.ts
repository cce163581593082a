import type { Operation } from '@lectern/contracts/api/operation.ts';
import type { Caller, Identity } from '../identity/identity.ts';
import { ProblemError } from '../problem.ts';
import { authenticate } from './authenticate.ts';

/**
 * Who calls the operation, if it wants to know.
 * @throws ProblemError `unauthenticated`, or `forbidden` for what this caller can never do, whatever it names.
 */
export async function admit(
  identity: Identity,
  { access, method }: Pick<Operation, 'access' | 'method'>,
  authorization: string | undefined,
): Promise<Caller | null> {
  if (access === 'anyone') return null;
  if (access === 'optional' && authorization === undefined) return null;
  const caller = await authenticate(identity, authorization);
  if (access === 'admin' && caller.role !== 'admin') throw new ProblemError('forbidden');
  const needed = method === 'GET' || method === 'HEAD' ? 'videos:read' : 'videos:write';
  if (!grants(caller, needed)) {
    throw new ProblemError('forbidden', { detail: `This key lacks the scope ${needed}.` });
  }
  return caller;
}

function grants({ scopes }: Caller, needed: 'videos:read' | 'videos:write'): boolean {
  return scopes === null || scopes.includes(needed) || scopes.includes('videos:write');
}
