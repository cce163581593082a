import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.ts';
import { ProblemError } from '../problem.ts';

/** Refuses a socket that a page of another origin wants to open. Programs send no origin: their token is enough. */
export function checkOrigin(request: FastifyRequest, { publicUrl, allowedOrigins }: Config['http']): void {
  const { origin, host } = request.headers;
  if (origin === undefined) return;
  const allowed = [...allowedOrigins, `http://${host}`, `https://${host}`];
  if (publicUrl) allowed.push(new URL(publicUrl).origin);
  if (!allowed.includes(origin)) {
    throw new ProblemError('forbidden', { detail: 'Sockets are not open to this origin.' });
  }
}
