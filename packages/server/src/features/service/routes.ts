import { operations } from '@lectern/contracts/api/operations.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { parameter, type Route } from '../route.ts';
import { renderProblem, renderProblems } from './problem-pages.ts';
import { checkReadiness } from './readiness.ts';

/** Probes, documentation, and who the caller is. */
export function serviceRoutes({ database, jobs, storage }: Context, document: object): Route[] {
  const checks = {
    database: () => database.ping(),
    redis: () => jobs.pingRedis(),
    storage: () => storage.check(),
  };
  return [
    {
      operation: operations.getAccount,
      handle: async (_request, _reply, { userId, role }) => ({ user_id: userId, role }),
    },
    { operation: operations.getLiveness, handle: async () => ({ status: 'alive' }) },
    {
      operation: operations.getReadiness,
      handle: async () => {
        await checkReadiness(checks);
        return { status: 'ready', checks: { database: 'up', redis: 'up', storage: 'up' } };
      },
    },
    { operation: operations.getDocument, handle: async () => document },
    {
      operation: operations.listProblems,
      handle: async (_request: FastifyRequest, reply: FastifyReply) =>
        reply.type('text/html; charset=utf-8').send(renderProblems()),
    },
    {
      operation: operations.explainProblem,
      handle: async (request: FastifyRequest, reply: FastifyReply) => {
        const text = renderProblem(parameter(request, 'code'));
        if (text === null) throw new ProblemError('not_found');
        return reply.type('text/html; charset=utf-8').send(text);
      },
    },
  ];
}
