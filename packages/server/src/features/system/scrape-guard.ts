import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../problem.ts';

const forwarding = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'];

/**
 * Lets those pass who show the token; where there is none, programs on this machine. Headers of proxies can take this
 * away, never give it: what comes through a proxy is not from this machine, whatever it says.
 * @throws ProblemError `unauthenticated` or `forbidden`.
 */
export function checkScraper({ headers, socket }: FastifyRequest, token: string | null): void {
  if (token !== null) {
    const shown = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
    if (shown !== undefined && timingSafeEqual(digest(shown), digest(token))) return;
    const more = shown === undefined ? '' : ', error="invalid_token"';
    throw new ProblemError('unauthenticated', {
      detail: 'Send the scrape token: Authorization: Bearer <token>.',
      headers: { 'www-authenticate': `Bearer realm="metrics"${more}` },
    });
  }
  if (isLoopback(socket.remoteAddress) && !forwarding.some((name) => headers[name] !== undefined)) return;
  throw new ProblemError('forbidden', {
    detail: 'Without METRICS_TOKEN, metrics are only for programs on the same machine.',
  });
}

/** Of one length, so that the comparison takes the same time for all. */
const digest = (text: string) => createHash('sha256').update(text).digest();

const isLoopback = (address = '') => address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
