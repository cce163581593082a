import { operations } from '@lectern/contracts/api/operations.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { parameter, type Route, route } from '../route.ts';
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
    route(operations.getAccount, async (_request, _reply, { userId, role }) => ({ user_id: userId, role })),
    route(operations.getLiveness, async () => ({ status: 'alive' })),
    route(operations.getReadiness, async () => {
      await checkReadiness(checks);
      return { status: 'ready', checks: { database: 'up', redis: 'up', storage: 'up' } };
    }),
    route(operations.getDocument, async () => document),
    route(operations.listProblems, async (_request, reply) =>
      reply.type('text/html; charset=utf-8').send(renderProblems()),
    ),
    route(operations.explainProblem, async (request, reply) => {
      const text = renderProblem(parameter(request, 'code'));
      if (text === null) throw new ProblemError('not_found');
      return reply.type('text/html; charset=utf-8').send(text);
    }),
  ];
}
