import type { FastifyInstance } from 'fastify';
import { decodeJwt } from 'jose';
import type { Identity } from '../../src/identity/identity.ts';
import { ProblemError } from '../../src/problem.ts';
import { openApi } from '../fixtures/api.ts';

/** What a request asks for with the header `x-break`: what breaks below the handler comes out of it as a throw. */
const faults: Record<string, () => Error> = {
  internal: () => new Error('secret'),
  outage: () => Object.assign(new Error('secret'), { code: 'ECONNREFUSED' }),
};

function breakOnDemand(app: FastifyInstance): void {
  app.addHook('preHandler', async (request) => {
    const fault = faults[String(request.headers['x-break'])];
    if (fault) throw fault();
  });
}

/** Takes development tokens unverified, and `scopeless`, a key that may do nothing. */
const identity: Identity = {
  async authenticate(token) {
    const expiresAt = Date.now() + 3_600_000;
    const rights = { permissions: [], scopes: null, expiresAt };
    if (token === 'scopeless') {
      return { kind: 'api_key', userId: 'user_x', credentialId: 'ak_x', role: 'user', ...rights, scopes: [] };
    }
    if (!token.includes('.')) throw new ProblemError('unauthenticated');
    const { sub = '', metadata } = decodeJwt<{ metadata?: { role?: string } }>(token);
    const role = metadata?.role === 'admin' ? 'admin' : 'user';
    return { kind: 'session', userId: sub, credentialId: `sess_${sub}`, role, ...rights };
  },
};

/** The origin of a page that may call the API. */
export const origin = 'https://app.example.com';

/** An API that breaks on demand, for which also a key without scopes is good. */
export const openBreakableApi = (env: Record<string, string> = {}) =>
  openApi(
    {
      BODY_LIMIT_BYTES: '4096',
      BATCH_BODY_LIMIT_BYTES: '4096',
      UPLOAD_LIMIT_BYTES: '4096',
      ALLOWED_ORIGINS: origin,
      ...env,
    },
    { identity },
    breakOnDemand,
  );
