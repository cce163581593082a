import { z } from 'zod';

/** The process answers. */
export const Liveness = z.strictObject({ status: z.literal('alive') }).meta({ id: 'Liveness' });

const up = z.literal('up');
/** Everything that the service stands on answers; otherwise a problem names what does not. */
export const Readiness = z
  .strictObject({
    status: z.literal('ready'),
    checks: z.strictObject({ database: up, redis: up, storage: up }),
  })
  .meta({ id: 'Readiness' });
