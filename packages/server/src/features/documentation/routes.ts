import { operations } from '@lectern/contracts/api/operations.ts';
import type { FastifyReply } from 'fastify';
import { ProblemError } from '../../problem.ts';
import { parameter, type Route, route } from '../route.ts';
import { pageHeaders } from './page.ts';
import { renderProblem, renderProblems } from './problem-pages.ts';

/** The API's documents, and the pages about its problems. */
export function documentationRoutes(documents: {
  openApi: object;
  asyncApi: object;
  sceneSpec: object;
}): Route[] {
  const sendPage = (reply: FastifyReply, html: string) => reply.headers(pageHeaders).send(html);
  return [
    route(operations.getOpenApiDocument, async () => documents.openApi),
    route(operations.getAsyncApiDocument, async () => documents.asyncApi),
    route(operations.getSceneSpec, async () => documents.sceneSpec),
    route(operations.listProblems, async (_request, reply) => sendPage(reply, renderProblems())),
    route(operations.explainProblem, async (request, reply) => {
      const html = renderProblem(parameter(request, 'code'));
      if (html === null) throw new ProblemError('not_found');
      return sendPage(reply, html);
    }),
  ];
}
