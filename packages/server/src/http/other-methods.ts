import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

/** Answers every other method on a known path with 405 and those that are allowed, before anything is read. */
export function refuseOtherMethods(app: FastifyInstance, url: string, allowed: readonly string[]): void {
  const refuse = async () => {
    throw new ProblemError('method_not_allowed', { headers: { allow: allowed.join(', ') } });
  };
  const method = methods.filter((name) => !allowed.includes(name));
  app.route({ method, url, onRequest: refuse, handler: refuse });
}
