import type { Caller } from '../identity/identity.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once the token is verified, on routes that need one. */
    caller: Caller | null;
    /** The trace that the request belongs to. */
    readonly traceId: string;
  }
  interface FastifyContextConfig {
    /** Id of the operation, for logs. */
    operation?: string;
  }
}
