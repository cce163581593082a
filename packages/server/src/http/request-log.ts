import type { FastifyInstance } from 'fastify';

const jobId = /^[0-9a-f-]{36}$/;

/** One line a request when it is over: what was done by its operation, never by its address. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const job = (request.params as { job_id?: string } | undefined)?.job_id;
    request.log.info(
      {
        operation: request.routeOptions.config?.operation ?? 'none',
        method: request.method,
        status: reply.statusCode,
        duration_ms: Math.round(reply.elapsedTime * 10) / 10,
        ...(request.caller ? { user_id: request.caller.userId } : {}),
        ...(job && jobId.test(job) ? { job_id: job } : {}),
      },
      'request',
    );
  });
}
